"""The small sign that a recording runs, for the frame: seen on every screen, and a way back to this one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.i18n.formats import clock_time
from desktop.ui.markers import MARKER_ICONS, marker_word
from desktop.ui.record.alarm_words import ICONS, alarm_title
from desktop.ui.record.state import BUSY, Phase, RecordState
from desktop.ui.record.words import state_chip, state_sign
from desktop.ui.widgets.buttons import Button


class RecordingBadge(Button):
    """Hidden while nothing is recorded; otherwise state and elapsed time, in words, and the sign of an alarm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("radio", "danger", parent)
        self._state = RecordState()
        self._said: tuple[str, str, str] | None = None
        self.setVisible(False)

    def show_state(self, state: RecordState) -> None:
        """Follows the recorder."""
        self._state = state
        is_recording = state.phase in BUSY and state.phase is not Phase.IMPORTING
        self.setVisible(is_recording)
        if is_recording:
            self.retranslate()

    def retranslate(self) -> None:
        """Says it again."""
        state = self._state
        elapsed = clock_time(state.status.elapsed_ms) if state.status is not None else ""
        icon, word, tip = state_sign(state), state_chip(state)[0], self.tr("Back to the recording")
        if state.just_marked is not None:
            icon, word = MARKER_ICONS[state.just_marked.kind], marker_word(state.just_marked.kind)
        elif state.alarms:
            icon, tip = ICONS[state.alarms[0]], alarm_title(state.alarms[0], state)
            word = self.tr("Look here")
        said = (icon, f"{word} {elapsed}".strip(), tip)
        if said != self._said:
            self._said = said
            self.set_icon(icon)
            self.set_words(said[1], tip)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the frame lets it be."""
        return QSize(180, super().sizeHint().height())
