"""Knows what of every line was heard, and how far the recording has come. Follows what the vault is told. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import FaultCode
from desktop.domain.hearing import Stretch
from desktop.domain.ids import RecordingId
from desktop.domain.progress import Progress, progress_of
from desktop.domain.transcript import Line
from desktop.ui.transcripts.gate import HeardHere
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.looking import approval_of, heard_here
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import ApprovalState
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class _Read:
    """What was heard of a recording; and whether it may be approved now, where that was asked."""

    recording_id: RecordingId
    heard: HeardHere
    approval: ApprovalState | None


class LineProgress:
    """Everything is of the recording that is shown. Worked out once for the same lines and the same hearing."""

    def __init__(self, screen: Screen, workplace: Workplace, listening: Listening) -> None:
        self._screen, self._workplace, self._listening = screen, workplace, listening
        self._known: tuple[Sequence[Line], HeardHere] | None = None
        self._shares: dict[str, float] = {}
        self._mine, self._anybodys = Progress(), Progress()
        listening.notes.noted = self.look

    def look(self) -> None:
        """Reads again what was heard; and when it has fallen silent, whether that was the second hearing."""
        state, signed_in = self._screen.state, self._workplace.signed_in
        if state.chosen is not None:
            recording_id, obstacle = state.chosen, state.approval.obstacle
            is_heard_again = obstacle is not None and obstacle.code is FaultCode.SECOND_HEARING_MISSING
            asks = is_heard_again and not self._listening.is_playing
            self._workplace.runner.run(
                lambda _: _read(signed_in, recording_id, with_approval=asks), self._looked, self._workplace.report
            )

    @property
    def mine(self) -> Progress:
        """How far the account at work has come."""
        self._work_out()
        return self._mine

    @property
    def anybodys(self) -> Progress:
        """How far everybody together has come."""
        self._work_out()
        return self._anybodys

    @property
    def shares(self) -> dict[str, float]:
        """By segment: how much of it the account at work has heard, 0 to 1; only all of it is 1."""
        self._work_out()
        return self._shares

    def missing(self, line: Line) -> list[Stretch]:
        """What of a line the account at work has not heard yet."""
        return self._screen.state.heard.mine.missing(line.segment)

    def _looked(self, answer: _Read) -> None:
        if answer.recording_id == self._screen.state.chosen:
            self._screen.show(heard=answer.heard, approval=answer.approval or self._screen.state.approval)

    def _work_out(self) -> None:
        lines, heard = self._screen.state.lines, self._screen.state.heard
        if self._known is not None and self._known[0] is lines and self._known[1] is heard:
            return
        self._known = (lines, heard)
        self._shares = heard.mine.shares(lines)
        self._mine = progress_of(lines, self._shares)
        self._anybodys = progress_of(lines, heard.anybody.shares(lines))


def _read(signed_in: SignedIn, recording_id: RecordingId, *, with_approval: bool) -> _Read:
    interview_id = signed_in.vault.recordings.get(recording_id).interview_id
    approval = approval_of(signed_in, interview_id) if with_approval else None
    return _Read(recording_id, heard_here(signed_in, recording_id), approval)
