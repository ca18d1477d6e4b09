"""Confirms lines that were heard to their end, and goes on: to the next open line, or from flag to flag. No Qt.

One key is enough: it confirms, goes on and plays what is not heard yet. The vault decides what was heard.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.confirmation import Confirmation
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.transcript import Line
from desktop.review.confirming import confirm_lines
from desktop.review.hearing import lines_unheard
from desktop.ui.transcripts.gate import GateNotice, HeardHere, Word
from desktop.ui.transcripts.line_progress import LineProgress
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.looking import approval_of, heard_here
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import ApprovalState
from desktop.ui.transcripts.walking import Walking
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the vault said: what it confirmed, or that it refused because something is unheard; and what was heard."""

    recording_id: RecordingId
    confirmations: list[Confirmation]
    is_refused: bool
    heard: HeardHere
    approval: ApprovalState


class Confirming:
    """Lines are given by their number in `state.lines`."""

    def __init__(
        self, screen: Screen, workplace: Workplace, listening: Listening, progress: LineProgress, walking: Walking
    ) -> None:
        self._screen, self._workplace, self._listening = screen, workplace, listening
        self._progress, self._walking = progress, walking

    def confirm(self, numbers: Iterable[int]) -> None:
        """Confirms these lines and goes on. Where something is unheard it says how much; asked again, it plays that."""
        state = self._screen.state
        lines = [state.lines[number] for number in sorted(set(numbers)) if 0 <= number < len(state.lines)]
        if not lines or not state.may_correct or state.chosen is None or self._plays_the_rest(lines):
            return
        self._listening.notes.flush()
        recording_id, ids = state.chosen, [line.segment.id for line in lines]
        self._workplace.runner.run(
            lambda _: self._confirm(recording_id, ids),
            lambda answer: self._confirmed(lines, answer),
            self._workplace.report,
        )

    def _plays_the_rest(self, lines: Sequence[Line]) -> bool:
        """The second time the key is pressed at an unheard line. While it is playing it goes on to."""
        notice, listening = self._screen.state.notice, self._listening
        line = next((one for one in lines if notice is not None and one.segment.id == notice.line), None)
        missing = self._progress.missing(line) if line is not None else []
        if line is None or notice is None or notice.word is not Word.NOT_HEARD or not missing:
            return False
        if not (listening.is_playing and line.segment.start_ms <= listening.position_ms < line.segment.end_ms):
            self._walking.play_rest(line)
            return True
        return False

    def _confirm(self, recording_id: RecordingId, segment_ids: Sequence[SegmentId]) -> _Answer:
        signed_in = self._workplace.signed_in
        confirmations, is_refused = [], False
        try:
            confirmations = confirm_lines(signed_in, _to_confirm(signed_in, segment_ids))
        except Fault as fault:
            is_refused = fault.code is FaultCode.LINE_NOT_HEARD
            if not is_refused:
                raise
        interview_id = signed_in.vault.recordings.get(recording_id).interview_id
        heard = heard_here(signed_in, recording_id)
        return _Answer(recording_id, confirmations, is_refused, heard, approval_of(signed_in, interview_id))

    def _confirmed(self, asked: Sequence[Line], answer: _Answer) -> None:
        state = self._screen.state
        if state.chosen != answer.recording_id:
            return
        laid = {one.segment_id: one for one in answer.confirmations}
        lines = tuple(_with(line, laid.get(line.segment.id)) for line in state.lines)
        self._screen.show(lines=lines, heard=answer.heard, approval=answer.approval, notice=None)
        if answer.is_refused:
            self._say_unheard(next((one for one in asked if self._progress.missing(one)), asked[0]))
            return
        self._walking.go_on(self._walking.number_of(asked[-1]))
        if laid:
            self._workplace.changed()

    def _say_unheard(self, line: Line) -> None:
        missing_ms = sum(end - start for start, end in self._progress.missing(line))
        self._walking.choose(self._walking.number_of(line))
        self._screen.show(notice=GateNotice(Word.NOT_HEARD, line.segment.id, missing_ms))


def _to_confirm(signed_in: SignedIn, segment_ids: Sequence[SegmentId]) -> list[SegmentId]:
    """Those that this account has not confirmed as they read by now: a correction that was on its way may have.

    One that another has made final is confirmed once more, by a second ear, if this one has heard it; else it is left.
    """
    store, me, found = signed_in.vault.transcripts, signed_in.account.id, []
    for segment_id in segment_ids:
        revisions = len(store.revisions_of(segment_id))
        authors = {one.author for one in store.confirmations.of(segment_id) if one.revisions == revisions}
        if me not in authors and not (authors and lines_unheard(signed_in, [segment_id])):
            found.append(segment_id)
    return found


def _with(line: Line, confirmation: Confirmation | None) -> Line:
    return line if confirmation is None else replace(line, confirmations=(*line.confirmations, confirmation))
