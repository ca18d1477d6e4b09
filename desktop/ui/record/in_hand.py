"""The running recording in the interviewer's hands: every key that does something to it. No Qt, no words.

Each act is asked of the recorder off the main thread. What came of it is told by the recorder's next answer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import MarkerKind
from desktop.ui.record.board import Board
from desktop.ui.runner import Lane
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.recording.sitting import RunningRecording

Act = Callable[["RunningRecording"], object]


class InHand:
    """Acts on `running`, while there is one. `lost` is told when the recorder is gone."""

    def __init__(self, board: Board, workplace: Workplace, lost: Callable[[Fault], None]) -> None:
        self._board, self._workplace, self._lost = board, workplace, lost
        self.running: RunningRecording | None = None

    def mark(self, kind: MarkerKind) -> None:
        """Marks what is heard now."""
        self._ask(lambda running: running.mark(kind))

    def note(self, text: str, taken: Callable[[], None]) -> None:
        """A marker with own words; `taken` is called when the recorder has it. Words that may not be kept are told."""
        running = self.running
        if running is not None and self._board.state.may_act:
            self._workplace.runner.run(
                lambda _: running.mark(MarkerKind.NOTE, text), lambda _: taken(), self._note_failed, lane=Lane.SOUND
            )

    def break_or_on(self) -> None:
        """A break, or on again after it. Off the record there is no break: that is left by its own key."""
        if self._board.state.is_off_record:
            return
        is_away = self._board.state.is_away
        self._ask(lambda running: running.resume() if is_away else running.pause())

    def off_or_back(self) -> None:
        """Off the record, or back on it."""
        is_off = self._board.state.is_off_record
        self._ask(lambda running: running.back_on_record() if is_off else running.go_off_record())

    def answer(self, *, keep: bool) -> None:
        """What becomes of what was said off the record."""
        if self._board.state.off_record in {"asking", "returned"}:
            self._ask(lambda running: running.answer_off_record(keep=keep))

    def choose_spare(self, device_id: str) -> None:
        """The microphone that the next key goes on with."""
        self._board.show(spare_id=device_id)

    def use_spare(self) -> None:
        """Goes on with the microphone that was chosen, while nothing comes from the one in use."""
        state = self._board.state
        spare = next((device for device in state.spares if device.id == state.spare_id), None)
        if spare is None or not state.may_act or state.status is None or not state.status.waits_for_device:
            return
        self._ask(lambda running: running.use_device(spare.id))

    def _note_failed(self, fault: Fault) -> None:
        if fault.code is FaultCode.NUMBER_FORBIDDEN:
            self._workplace.report(fault)
        else:
            self._lost(fault)

    def _ask(self, act: Act) -> None:
        running = self.running
        if running is not None and self._board.state.may_act:
            self._workplace.runner.run(lambda _: act(running), lambda _: None, self._lost, lane=Lane.SOUND)
