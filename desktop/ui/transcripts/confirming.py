"""Confirms lines that were heard to their end, and goes on: to the next open line, or from flag to flag. No Qt.

One key is enough: it confirms, goes on and plays what is not heard yet. The vault decides what was heard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.confirmation import Confirmation
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.progress import is_flag_left
from desktop.domain.transcript import Line
from desktop.review.confirming import confirm_lines
from desktop.review.hearing import lines_unheard
from desktop.ui.transcripts.following import Following
from desktop.ui.transcripts.gate import GateNotice, HeardHere, Walk, Word
from desktop.ui.transcripts.line_progress import LineProgress
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.looking import approval_of, heard_here
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import ApprovalState
from desktop.ui.workplace import Workplace

LEAD_MS = 300
"""What is not heard yet is played from a little before, so that its first word is whole."""
NEAR_MS = 3_000
"""Who listens this near to what is not heard yet is not taken anywhere else: it comes by itself."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the vault said: what it confirmed, or that it refused because something is unheard; and what was heard."""

    recording_id: RecordingId
    confirmations: list[Confirmation]
    is_refused: bool
    heard: HeardHere
    approval: ApprovalState


class Confirming:
    """Lines are given by their number in `state.lines`; `go_to` is told which one is to be chosen."""

    def __init__(
        self, screen: Screen, workplace: Workplace, listening: Listening, following: Following, progress: LineProgress
    ) -> None:
        self._screen, self._workplace = screen, workplace
        self._listening, self._following, self._progress = listening, following, progress
        self.go_to: Callable[[int], None] = lambda _: None

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

    def go_to_unheard(self, number: int) -> None:
        """To the next line with something unheard, and plays that: open ones first, then those others made final."""
        self._screen.show(walk=Walk.LINES)
        shares, lines = self._progress.shares, self._screen.state.lines
        unheard = [at for at, line in enumerate(lines) if shares[line.segment.id] < 1]
        found = _after(number, [at for at in unheard if not lines[at].is_final] or unheard)
        self._go_and_play(found, Word.ALL_HEARD)

    def go_to_flag(self, number: int) -> None:
        """To the next flagged line that is not final, and plays it; confirming goes from flag to flag from now on."""
        found = _after(number, [at for at, line in enumerate(self._screen.state.lines) if is_flag_left(line)])
        self._screen.show(walk=Walk.LINES if found is None else Walk.FLAGS)
        self._go_and_play(found, Word.NO_FLAG, is_whole=True)

    def go_to_open(self, number: int) -> None:
        """To the next line that is not final. Nothing plays."""
        self._screen.show(walk=Walk.LINES)
        found = _after(number, self._open())
        if found is None:
            self._screen.show(notice=GateNotice(Word.ALL_FINAL))
        else:
            self._go(found)

    def go_back(self, number: int) -> None:
        """To the line before that is not final. Nothing plays."""
        before = [at for at in self._open() if at < number]
        if before:
            self._go(before[-1])

    def turn_to(self, number: int) -> None:
        """Another line was chosen: what was said of the one before is taken away."""
        state = self._screen.state
        line = state.lines[number].segment.id if 0 <= number < len(state.lines) else ""
        if state.notice is not None and state.notice.line != line:
            self._screen.show(notice=None)

    def _plays_the_rest(self, lines: Sequence[Line]) -> bool:
        """The second time the key is pressed at an unheard line. While it is playing it goes on to."""
        notice, listening = self._screen.state.notice, self._listening
        line = next((one for one in lines if notice is not None and one.segment.id == notice.line), None)
        missing = self._progress.missing(line) if line is not None else []
        if line is None or notice is None or notice.word is not Word.NOT_HEARD or not missing:
            return False
        if not (listening.is_playing and line.segment.start_ms <= listening.position_ms < line.segment.end_ms):
            self._play(line)
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
        self._go_on(self._number(asked[-1]))
        if laid:
            self._workplace.changed()

    def _say_unheard(self, line: Line) -> None:
        missing_ms = sum(end - start for start, end in self._progress.missing(line))
        self._go(self._number(line))
        self._screen.show(notice=GateNotice(Word.NOT_HEARD, line.segment.id, missing_ms))

    def _go_on(self, number: int) -> None:
        if self._screen.state.walk is Walk.FLAGS:
            self.go_to_flag(number)
            return
        self._go_and_play(_after(number, self._open()), Word.ALL_FINAL)

    def _go_and_play(self, number: int | None, otherwise: Word, *, is_whole: bool = False) -> None:
        if number is None:
            self._screen.show(notice=GateNotice(otherwise))
            return
        self._go(number)
        line = self._screen.state.lines[number]
        if is_whole:
            self._following.play_line(number)
        elif self._progress.missing(line) and not self._is_near(line):
            self._play(line)

    def _is_near(self, line: Line) -> bool:
        """Whether one is listening just before what is unheard of a line, or in it."""
        start_ms, end_ms = self._progress.missing(line)[0]
        return self._listening.is_playing and start_ms - NEAR_MS <= self._listening.position_ms < end_ms

    def _play(self, line: Line) -> None:
        start_ms, _ = self._progress.missing(line)[0]
        self._following.play_line(self._number(line), max(start_ms - LEAD_MS, line.segment.start_ms))

    def _go(self, number: int) -> None:
        self.go_to(number)
        self.turn_to(number)

    def _open(self) -> list[int]:
        return [at for at, line in enumerate(self._screen.state.lines) if not line.is_final]

    def _number(self, line: Line) -> int:
        ids = [one.segment.id for one in self._screen.state.lines]
        return ids.index(line.segment.id) if line.segment.id in ids else -1


def _after(number: int, candidates: Sequence[int]) -> int | None:
    """The next of them after a line, round the end; the line itself is the last that is thought of."""
    return next((at for at in candidates if at > number), next(iter(candidates), None))


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
