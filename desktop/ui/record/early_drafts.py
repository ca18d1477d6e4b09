"""Whether a draft is made while the recording runs, and how far it is. No Qt; what the recorder said last is enough.

The recording screen only says when a recording begins and ends. A fault here is never shown beside a witness.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.transcription.early_run import EarlyState, Surroundings
from desktop.ui.record.board import Board
from desktop.ui.runner import Lane, Task
from desktop.ui.services import EarlyOrder, EarlyOutcome, Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.recording.sitting import RunningRecording
    from desktop.transcription.models import ModelPack

OFF, AUTO = "off", "auto"
_MS = 1000


@dataclass(frozen=True, slots=True)
class EarlyPicture:
    """What the quiet line says. `state` is None while nothing runs; `is_offered` is False where there is no engine."""

    is_offered: bool = False
    is_wanted: bool = True
    state: EarlyState | None = None
    at_ms: int = 0


class EarlyDrafts:
    """`picture` is what is shown, `changed` is told of it; `enqueue` gets what is to be drafted to its end."""

    def __init__(self, board: Board, workplace: Workplace, services: Services) -> None:
        self._board, self._workplace, self._services = board, workplace, services
        self._running: RunningRecording | None = None
        self._over = threading.Event()
        self._task: Task | None = None
        is_wanted = services.settings.early_drafts != OFF
        self.picture = EarlyPicture(is_offered=services.speech.early is not None, is_wanted=is_wanted)
        self.changed: Callable[[], None] = lambda: None
        self.enqueue: Callable[[RecordingId, ModelPack], None] = lambda _recording, _pack: None

    def follow(self, running: RunningRecording | None) -> None:
        """A recording runs from now on, or none does any more."""
        self._over.set()
        self._running = running
        self._show(state=None, at_ms=0)
        if running is not None and self.picture.is_wanted:
            self._begin(running)

    def turn(self, *, is_wanted: bool) -> None:
        """Kept for this laptop, and taken up at once."""
        self._services.save_settings(early_drafts=AUTO if is_wanted else OFF)
        self._show(is_wanted=is_wanted)
        self._over.set()
        self._show(state=None, at_ms=0)
        if is_wanted and self._running is not None:
            self._begin(self._running)

    def _begin(self, running: RunningRecording) -> None:
        early = self._services.speech.early
        if early is None:
            return
        over = self._over = threading.Event()
        signed_in = self._workplace.signed_in

        def work(task: Task) -> EarlyOutcome:
            order = EarlyOrder(
                recording=running.recording,
                look=lambda: self._look(running),
                rest=lambda seconds: _rest(over, task, seconds),
                is_over=lambda: over.is_set() or task.cancelled(),
                told=lambda state, at_ms: task.report(state.value, at_ms, 0),
            )
            return early(signed_in, order)

        self._task = self._workplace.runner.run(
            work,
            lambda outcome: self._done(running, outcome),
            lambda _: self._failed(over),
            lane=Lane.SPEECH,
            progress=lambda state, at_ms, _: self._told(over, state, at_ms),
        )

    def _look(self, running: RunningRecording) -> Surroundings:
        """What the screen was told last: asked on the speech thread, several times a second."""
        state = self._board.state
        status = state.status
        if status is None or state.is_lost:
            raise Fault(FaultCode.RECORDER_LOST)
        power = self._services.machine.power.read()
        return Surroundings(
            behind_ms=status.behind_ms,
            stored_frames=status.stored_ms * running.recording.format.sample_rate_hz // _MS,
            battery_percent=power.percent if power.is_on_battery else None,
        )

    def _told(self, over: threading.Event, state: str, at_ms: int) -> None:
        if not over.is_set():
            self._show(state=EarlyState(state), at_ms=at_ms)

    def _done(self, running: RunningRecording, outcome: EarlyOutcome) -> None:
        if self._running is running:
            self._show(state=outcome.state if self.picture.is_wanted else None)
        elif outcome.pack is not None and outcome.state not in (EarlyState.FAILED, EarlyState.NO_CONSENT):
            self.enqueue(running.recording.id, outcome.pack)  # the recording is sealed: now it becomes a draft

    def _failed(self, over: threading.Event) -> None:
        """Whatever it was, the draft can be made afterwards; then it is said."""
        if not over.is_set():
            self._show(state=EarlyState.FAILED)

    def _show(self, **changes: object) -> None:
        self.picture = replace(self.picture, **changes)  # type: ignore[arg-type]
        self.changed()


def _rest(over: threading.Event, task: Task, seconds: float) -> None:
    if not task.cancelled():
        over.wait(seconds)
