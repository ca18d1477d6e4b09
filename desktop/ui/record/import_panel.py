"""While an older recording is brought in: which step, how far, and a way out that leaves nothing half-made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.record.state import RecordState
from desktop.ui.record.words import step_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import IconDisc
from desktop.ui.widgets.plain_label import PlainLabel


class ImportPanel(QWidget):
    """Step, bar, cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.step = PlainLabel(), PlainLabel(look="muted")
        self.bar, self.cancel = QProgressBar(), Button("x")
        self._state = RecordState()
        self.title.setFont(strong(20))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(420)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch()
        column.addWidget(IconDisc("file-audio"), alignment=middle)
        for widget in (self.title, self.step, self.bar, self.cancel):
            column.addWidget(widget, alignment=middle)
        column.addStretch()

    def show_state(self, state: RecordState) -> None:
        """Shows how far it is."""
        self._state = state
        self.bar.setRange(0, state.total_ms // 1000)
        self.bar.setValue(state.done_ms // 1000)
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        self.title.setText(self.tr("Bringing in a recording"))
        share = f" \u00b7 {100 * self._state.done_ms // self._state.total_ms} %" if self._state.total_ms else ""
        self.step.setText(f"{step_words(self._state.done_ms, self._state.total_ms)}{share}")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel.set_words(self.tr("Cancel"))
