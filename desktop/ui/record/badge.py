"""The small sign that a recording runs, for the frame: seen on every screen, and a way back to this one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.i18n.formats import clock_time
from desktop.ui.record.state import BUSY, RecordState
from desktop.ui.record.words import state_chip
from desktop.ui.widgets.buttons import Button


class RecordingBadge(Button):
    """Hidden while nothing is recorded; otherwise state and elapsed time, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("radio", "danger", parent)
        self._state = RecordState()
        self.setVisible(False)

    def show_state(self, state: RecordState) -> None:
        """Follows the recorder."""
        self._state = state
        is_recording = state.phase in BUSY
        self.setVisible(is_recording)
        if is_recording:
            self.retranslate()

    def retranslate(self) -> None:
        """Says it again."""
        word, _ = state_chip(self._state)
        elapsed = clock_time(self._state.status.elapsed_ms) if self._state.status is not None else ""
        self.set_words(f"{word}  {elapsed}".strip(), self.tr("Back to the recording"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the frame lets it be."""
        return QSize(180, super().sizeHint().height())
