"""At the foot: how far the work is and how long it will still take, or what can be begun."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.imports.state import ImportsState, WorkKind
from desktop.ui.imports.words import work_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel

_STEPS = 1000


class WorkStrip(QWidget):
    """Buttons to be connected: `begin`, `stop`, `clear`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self.bar = PlainLabel(wrap=True), QProgressBar()
        self.begin, self.stop, self.clear = Button("import", "primary"), Button("x"), Button("check", "quiet")
        self._words.setFont(strong(14))
        self.bar.setTextVisible(False)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._words)
        words.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, stretch=1)
        for button in (self.clear, self.stop, self.begin):
            row.addWidget(button)
        self._state = ImportsState()

    def show_state(self, state: ImportsState) -> None:
        """Shows how far it is."""
        self._state = state
        self.retranslate()

    def words(self) -> str:
        """What is said of the work."""
        return self._words.text()

    def retranslate(self) -> None:
        """Says everything again."""
        state, work = self._state, self._state.work
        self._words.setText(work_words(state) or self._at_rest())
        self.bar.setVisible(work is not None)
        self.bar.setAccessibleName(self.tr("Progress"))
        if work is not None:
            share = work.done_ms / work.total_ms if work.total_ms and work.kind is WorkKind.TAKING else 0
            self.bar.setRange(0, _STEPS * work.files)
            self.bar.setValue(int(_STEPS * (work.files_done + share)))
        self.stop.setVisible(work is not None)
        self.stop.setEnabled(work is not None and not work.is_stopping)
        self.stop.set_words(self.tr("Sto&p"))
        self.begin.setVisible(not state.is_taking and bool(state.waiting or state.without_goal))
        self.begin.setEnabled(state.may_begin)
        words = self.tr("Bring in {n} &files") if len(state.waiting) != 1 else self.tr("Bring in 1 &file")
        self.begin.set_words(words.replace("{n}", str(len(state.waiting))), self._why_not())
        self.clear.setVisible(work is None and any(item.recording_id for item in state.items))
        self.clear.set_words(self.tr("&Clear what is kept from the list"))

    def _at_rest(self) -> str:
        kept = sum(bool(item.recording_id) for item in self._state.items)
        if kept and not self._state.waiting:
            return self.tr("{n} of {all} files are kept.").replace("{n}", str(kept)).replace(
                "{all}", str(len(self._state.items))
            )  # fmt: skip
        return self._why_not()

    def _why_not(self) -> str:
        if self._state.without_goal and not self._state.waiting:
            return self.tr("Say at the right which interview they go to.")
        return ""
