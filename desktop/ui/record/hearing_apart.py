"""What was kept off the record: who may hear it, and that it is heard for a written reason. No Qt, no words."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.faults import Fault
from desktop.domain.ids import RecordingId
from desktop.domain.people import Role
from desktop.ui.record.board import Board
from desktop.ui.runner import Lane
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace


class HearingApart:
    """One passage at a time, on the loudspeaker; never while something is recorded."""

    def __init__(self, board: Board, workplace: Workplace, services: Services) -> None:
        self._board, self._workplace, self._playback = board, workplace, services.sound.playback

    @property
    def may_hear(self) -> bool:
        """Whether the account at work may: supervisors only."""
        return Role.SUPERVISOR in self._workplace.signed_in.account.roles

    def hear(self, aside_id: RecordingId, reason: str, begun: Callable[[], None]) -> None:
        """Tells the log why, then plays; `begun` is called when it is heard."""
        if not self.may_hear or self._workplace.is_recording:
            return
        signed_in = self._workplace.signed_in

        def heard(_: object) -> None:
            self._board.show(apart_id=aside_id)
            begun()

        self._workplace.runner.run(
            lambda _: self._playback.play_apart(signed_in, aside_id, reason), heard, self._failed, lane=Lane.SOUND
        )

    def stop(self) -> None:
        """Falls silent."""
        if self._board.state.apart_id is not None:
            self._playback.stop()
            self._board.show(apart_id=None)

    def _failed(self, fault: Fault) -> None:
        self._board.show(apart_id=None)
        self._workplace.report(fault)
