"""What ends or interrupts a running recording: break, off the record, stop. Stop asks for a second press, on itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.record.record_keys import Key, with_key
from desktop.ui.record.state import RUNNING, Phase, RecordState
from desktop.ui.record.words import status_code
from desktop.ui.widgets.buttons import Button


class RunningButtons(QWidget):
    """Hidden unless a recording runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pause, self.off_record, self.stop = Button("coffee"), Button("mic-off"), Button("square", "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.pause, self.off_record, self.stop):
            button.setMinimumHeight(44)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        self._state = RecordState()

    def connect_to(self, pause: Callable[[], None], off_record: Callable[[], None], stop: Callable[[], None]) -> None:
        """What the buttons do."""
        self.pause.clicked.connect(pause)
        self.off_record.clicked.connect(off_record)
        self.stop.clicked.connect(stop)

    def show_state(self, state: RecordState) -> None:
        """Shows what each would do now."""
        self._state = state
        self.setVisible(state.phase in RUNNING)
        if state.is_off_record and self.pause.hasFocus():
            self.setFocus()  # or the next button would get it, and with it the space bar
        self.pause.setVisible(not state.is_off_record)
        self.pause.setEnabled(state.may_act)
        self.off_record.setEnabled(state.may_act)
        self.stop.setEnabled(state.phase is Phase.RECORDING)
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._state
        is_off = state.is_off_record
        is_break = status_code(state) == "paused" and not is_off
        self._show(
            self.pause, "mic" if is_break else "coffee", self.tr("Go on") if is_break else self.tr("Break"), Key.BREAK
        )
        off = self.tr("Back on the record") if is_off else self.tr("Off the record")
        self._show(self.off_record, "mic" if is_off else "mic-off", off, Key.OFF_RECORD)
        self._say_stop(state)

    def _say_stop(self, state: RecordState) -> None:
        tip = self.tr("Twice within five seconds, so that no slip of the hand ends an interview.")
        if state.phase is Phase.STOPPING:
            self.stop.set_words(self.tr("Sealing\u2026"))
        elif state.stop_left_ms:
            self.stop.set_words(self.tr("{key} again").replace("{key}", Key.STOP), tip)
        else:
            self.stop.set_words(with_key(self.tr("Stop"), Key.STOP), tip)

    @staticmethod
    def _show(button: Button, icon: str, words: str, key: Key) -> None:
        if button.property("shown") != icon:
            button.setProperty("shown", icon)
            button.set_icon(icon)
        button.set_words(with_key(words, key))
