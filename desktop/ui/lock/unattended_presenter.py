"""Watches a recording that goes on behind the lock, and stops it when asked. Knows nothing of the interview.

Stopping needs no unlocking: for the witness's sake it stays one key away. The seal is written after the next unlock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault
from desktop.ui.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.recording.recorder_messages import RecorderStatus
    from desktop.recording.sitting import RunningRecording, UnattendedRecording


class Going(StrEnum):
    """How the recording stands."""

    NOTHING = "nothing"
    ON = "on"
    ENDING = "ending"
    ENDED = "ended"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class UnattendedState:
    """All that may be seen of it."""

    going: Going = Going.NOTHING
    status: RecorderStatus | None = None


class UnattendedPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._recording: UnattendedRecording | None = None
        self._is_asking = False
        self.state = UnattendedState()
        self.changed: Callable[[], None] = lambda: None

    @property
    def is_there(self) -> bool:
        """Whether a recording waits for somebody to take it up again."""
        return self._recording is not None

    @property
    def is_going_on(self) -> bool:
        """Whether it may still be storing sound."""
        return self.state.going in (Going.ON, Going.ENDING)

    def watch(self, recording: UnattendedRecording) -> None:
        """The vault has been locked; the recording goes on."""
        self._recording, self._is_asking = recording, False
        self._show(UnattendedState(Going.ON))

    def poll(self) -> None:
        """Asks how it goes; does nothing while an answer is awaited."""
        recording = self._recording
        if recording is None or self._is_asking or self.state.going is not Going.ON:
            return
        self._is_asking = True
        self._runner.run(lambda _: recording.status(), self._told, self._lost, lane=Lane.SOUND)

    def stop(self) -> None:
        """Ends the recording; everything heard is stored."""
        recording = self._recording
        if recording is None or self.state.going not in (Going.ON, Going.LOST):
            return
        self._show(replace(self.state, going=Going.ENDING))
        self._runner.run(lambda _: recording.end(), self._ended, self._lost, lane=Lane.SOUND)

    def take_up(self, signed_in: SignedIn) -> RunningRecording | None:
        """The recording in the hands of whoever has unlocked, on the vault's thread. Raises as the recording does."""
        recording = self._recording
        return recording.take_up(signed_in) if recording is not None else None

    def taken_up(self) -> None:
        """Somebody has it in hand again, or it is sealed."""
        self._recording = None
        self._show(UnattendedState())

    def _told(self, status: RecorderStatus) -> None:
        self._is_asking = False
        if self.state.going is Going.ON:
            self._show(UnattendedState(Going.LOST if status.state == "failed" else Going.ON, status))

    def _ended(self, _: None) -> None:
        if self.state.going is Going.ENDING:
            self._show(replace(self.state, going=Going.ENDED))

    def _lost(self, _: Fault) -> None:
        self._is_asking = False
        if self.state.going in (Going.ON, Going.ENDING):
            self._show(replace(self.state, going=Going.LOST))

    def _show(self, state: UnattendedState) -> None:
        self.state = state
        self.changed()
