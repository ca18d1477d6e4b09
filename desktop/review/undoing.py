"""Undoes what this account did last, and does it again: the opposite is laid over, and nothing is taken away.

What others have built upon is not undone: they would have worked on something else than they thought.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.desk_step import Change, ChangeKind, DeskStep
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId, SegmentId
from desktop.domain.marking import NO, YES, Mark
from desktop.domain.reshaping import Reshaping
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedAs
from desktop.review.desk import correct_line
from desktop.review.marking import mark_lines
from desktop.review.reshaping import merge_lines, split_line
from desktop.review.speakers import set_speakers
from desktop.review.steps import value_of
from desktop.review.translating import translate_line


def undo(signed_in: SignedIn, interview_id: InterviewId) -> DeskStep:
    """Lays what was before over the last step of this account in the interview.

    Raises `Fault(UNDO_NOTHING)`, `UNDO_BUILT_UPON` where others have changed a line since, and what the acts raise.
    """
    return _turn(signed_in, interview_id, is_undone=False)


def redo(signed_in: SignedIn, interview_id: InterviewId) -> DeskStep:
    """Does the step that was undone last again. Raises as `undo`."""
    return _turn(signed_in, interview_id, is_undone=True)


def _turn(signed_in: SignedIn, interview_id: InterviewId, *, is_undone: bool) -> DeskStep:
    steps = signed_in.vault.desk_steps
    with signed_in.vault.transaction(), steps.silent():
        step = steps.last(interview_id, signed_in.account.id, is_undone=is_undone)
        if step is None:
            raise Fault(FaultCode.UNDO_NOTHING)
        lines = _Lines(signed_in, interview_id)
        changes = step.changes if is_undone else tuple(reversed(step.changes))
        for change in changes:
            _lay(signed_in, lines, change if is_undone else _opposite(change), is_back=not is_undone)
        return steps.turn(step, step.changes)


def _opposite(change: Change) -> Change:
    if change.kind in {ChangeKind.SPLIT, ChangeKind.MERGE}:
        return change
    return replace(change, before=change.after, after=change.before)


class _Lines:
    """The lines of an interview as they are now, read anew after each reshaping."""

    def __init__(self, signed_in: SignedIn, interview_id: InterviewId) -> None:
        self._signed_in, self._interview = signed_in, interview_id
        self.read()

    def read(self) -> None:
        vault = self._signed_in.vault
        found = (vault.transcripts.transcript_of(one.id) for one in vault.recordings.of(self._interview))
        self._lines = {line.segment.id: line for one in found if one is not None for line in one.lines}

    def now(self, segment_id: SegmentId) -> Line:
        """The line that is, or stands for, this one. Raises `Fault(UNDO_BUILT_UPON)` where there is none any more."""
        line = self._lines.get(self._signed_in.vault.desk_steps.now(segment_id))
        if line is None:
            raise Fault(FaultCode.UNDO_BUILT_UPON)
        return line

    def again(self, before: SegmentId, again: SegmentId) -> None:
        """A line is back under another id."""
        steps = self._signed_in.vault.desk_steps
        now = steps.now(before)
        if now != again:
            steps.stands_for(self._interview, now, again)


def _lay(signed_in: SignedIn, lines: _Lines, change: Change, *, is_back: bool) -> None:
    """Lays `after` over a line that still reads `before`; or parts and joins lines again."""
    if change.kind is ChangeKind.SPLIT:
        _join(signed_in, lines, change) if is_back else _part(signed_in, lines, change)
    elif change.kind is ChangeKind.MERGE:
        _part_all(signed_in, lines, change) if is_back else _join_all(signed_in, lines, change)
    else:
        _lay_value(signed_in, lines.now(change.segment_id), change)


def _lay_value(signed_in: SignedIn, line: Line, change: Change) -> None:
    me, segment_id = signed_in.account.id, line.segment.id
    if change.kind is ChangeKind.TEXT:
        is_as_left = line.text == change.before and not line.is_in_conflict
        _require_mine(me, is_as_left, [one.author for one in line.revisions])
        correct_line(signed_in, segment_id, change.after)
    elif change.kind is ChangeKind.SPEAKER:
        _require_mine(me, line.speaker.value == change.before, [one.author for one in line.speaker_revisions])
        set_speakers(signed_in, [segment_id], Speaker(change.after))
    elif change.kind is ChangeKind.MARK:
        mark = Mark(change.mark)
        authors = [one.author for one in line.markings if one.mark is mark]
        _require_mine(me, value_of(mark, line) == change.before, authors)
        mark_lines(signed_in, [segment_id], mark, change.after)
    else:
        laid = signed_in.vault.translations.revisions_of(segment_id)
        _require_mine(me, bool(laid) and laid[-1].text == change.before, [one.author for one in laid])
        translate_line(signed_in, segment_id, change.after, TranslatedAs(change.mark))


def _require_mine(me: AccountId, is_as_left: bool, authors: Sequence[AccountId]) -> None:  # noqa: FBT001
    """Nobody has laid anything over it since."""
    if not is_as_left or (authors and authors[-1] != me):
        raise Fault(FaultCode.UNDO_BUILT_UPON)


def _require_alone(signed_in: SignedIn, line: Line) -> None:
    """Nobody else has changed anything of a line that was split off, or merged."""
    if line.authors - {signed_in.account.id}:
        raise Fault(FaultCode.UNDO_BUILT_UPON)


def _join(signed_in: SignedIn, lines: _Lines, change: Change) -> None:
    """Undoes a split: the parts are one again, and read as before, to the letter."""
    parts = [lines.now(piece) for piece in change.pieces]
    for part in parts:
        _require_alone(signed_in, part)
    [whole] = merge_lines(signed_in, [part.segment.id for part in parts]).pieces
    lines.again(change.sources[0], whole.id)
    if whole.text != change.before:
        correct_line(signed_in, whole.id, change.before)
    lines.read()


def _part(signed_in: SignedIn, lines: _Lines, change: Change) -> None:
    """Splits a line again where it was split."""
    whole, (place, at_ms) = lines.now(change.sources[0]), change.cuts[0]
    if whole.text != change.before:
        raise Fault(FaultCode.UNDO_BUILT_UPON)
    _stand_for(lines, change.pieces, split_line(signed_in, whole.segment.id, place, at_ms))


def _part_all(signed_in: SignedIn, lines: _Lines, change: Change) -> None:
    """Undoes a merge: from the last line to the first each is itself again, with its speaker and its marks."""
    whole = lines.now(change.pieces[0])
    _require_alone(signed_in, whole)
    rest, parts = whole.segment.id, list[SegmentId]()
    for place, at_ms in reversed(change.cuts):
        first, second = split_line(signed_in, rest, place, at_ms).pieces
        parts.insert(0, second.id)
        rest = first.id
    lines.read()
    for source, part, said in zip(change.sources, [rest, *parts], json.loads(change.before), strict=True):
        lines.again(source, part)
        _say_again(signed_in, lines.now(source), said)
    lines.read()


def _say_again(signed_in: SignedIn, line: Line, said: list[str]) -> None:
    """Who speaks in it, in which language and with which marks, where that is no longer so."""
    speaker, language, *marks = said
    if line.speaker.value != speaker:
        set_speakers(signed_in, [line.segment.id], Speaker(speaker))
    if line.language != language:
        mark_lines(signed_in, [line.segment.id], Mark.LANGUAGE, language)
    for mark in (Mark.UNCERTAIN, Mark.INAUDIBLE, Mark.WITHHELD):
        if value_of(mark, line) != (YES if mark.value in marks else NO):
            mark_lines(signed_in, [line.segment.id], mark, YES if mark.value in marks else NO)


def _join_all(signed_in: SignedIn, lines: _Lines, change: Change) -> None:
    """Merges lines again."""
    sources = [lines.now(source).segment.id for source in change.sources]
    _stand_for(lines, change.pieces, merge_lines(signed_in, sources))


def _stand_for(lines: _Lines, before: Sequence[SegmentId], made: Reshaping) -> None:
    for old, new in zip(before, made.pieces, strict=True):
        lines.again(old, new.id)
    lines.read()
