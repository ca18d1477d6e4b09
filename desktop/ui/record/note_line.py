"""One line for a few own words while recording. It takes the keyboard only for as long as something is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.recording import MARKER_TEXT_LIMIT
from desktop.ui.widgets.buttons import Button

EMPTY_FOR_MS = 20_000


class NoteLine(QWidget):
    """Enter emits `written`; Esc, or twenty seconds without a letter, `left`. The words stay until they were taken."""

    written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit, self.take = QLineEdit(), Button("check")
        self.edit.setMaxLength(MARKER_TEXT_LIMIT)
        self._before: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, stretch=1)
        row.addWidget(self.take)
        self.edit.returnPressed.connect(self._write)
        self.take.clicked.connect(self._write)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EMPTY_FOR_MS)
        self._timer.timeout.connect(self._leave_if_empty)
        self.edit.textChanged.connect(self._wait_on)

    def open(self) -> None:
        """Brings the keyboard here."""
        focused = QApplication.focusWidget()
        if focused is not self.edit:
            self._before = focused
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._timer.start()

    def leave(self) -> None:
        """Gives the keyboard back; nothing is kept."""
        self._timer.stop()
        had_focus = self.edit.hasFocus()
        self.edit.clear()
        self._timer.stop()
        if had_focus and self._before is not None:
            self._before.setFocus()
        elif had_focus:
            self.edit.clearFocus()
        self._before = None
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves; everything else is the field's."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Says everything again."""
        self.edit.setPlaceholderText(self.tr("A note: Enter marks this moment, Esc leaves"))
        self.edit.setAccessibleName(self.tr("A few words to this moment"))
        self.take.set_words(self.tr("Mark"))

    def _wait_on(self, _: str) -> None:
        self._timer.start()

    def _write(self) -> None:
        if self.edit.text().strip():
            self.written.emit(self.edit.text())
        else:
            self.leave()

    def _leave_if_empty(self) -> None:
        if not self.edit.text():
            self.leave()
