"""Marks the chosen lines: their language, and that they are uncertain, inaudible or withheld. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.ids import SegmentId
from desktop.domain.marking import NO, YES, Mark, Marking, marked
from desktop.domain.transcript import Line
from desktop.review.marking import mark_lines
from desktop.ui.transcripts.looking import approval_of
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import ApprovalState
from desktop.ui.workplace import Workplace

Marked = tuple[list[Marking], ApprovalState]


class MarkSetting:
    """Lays marks over lines, never in another's place."""

    def __init__(self, screen: Screen, workplace: Workplace) -> None:
        self._screen, self._workplace = screen, workplace

    def turn(self, numbers: Iterable[int], mark: Mark) -> None:
        """Sets a mark on these lines, or lifts it where all of them have it."""
        lines = self._lines(numbers)
        value = NO if all(has_mark(line, mark) for line in lines) else YES
        self._lay([line for line in lines if has_mark(line, mark) != (value == YES)], mark, value)

    def say_language(self, numbers: Iterable[int], language: str) -> None:
        """Says which language these lines are in."""
        self._lay([line for line in self._lines(numbers) if line.language != language], Mark.LANGUAGE, language)

    def _lines(self, numbers: Iterable[int]) -> list[Line]:
        lines = self._screen.state.lines
        return [lines[number] for number in sorted(set(numbers)) if 0 <= number < len(lines)]

    def _lay(self, lines: list[Line], mark: Mark, value: str) -> None:
        if lines and self._screen.state.may_correct:
            ids = [line.segment.id for line in lines]
            self._workplace.runner.run(lambda _: self._mark(ids, mark, value), self._marked, self._workplace.report)

    def _mark(self, segment_ids: list[SegmentId], mark: Mark, value: str) -> Marked:
        signed_in = self._workplace.signed_in
        markings = mark_lines(signed_in, segment_ids, mark, value)
        recording_id, _ = signed_in.vault.transcripts.segment(segment_ids[0])
        return markings, approval_of(signed_in, signed_in.vault.recordings.get(recording_id).interview_id)

    def _marked(self, answer: Marked) -> None:
        markings, approval = answer
        laid = {marking.segment_id: marking for marking in markings}
        lines = tuple(_with(line, laid.get(line.segment.id)) for line in self._screen.state.lines)
        self._screen.show(lines=lines, approval=approval)
        self._workplace.changed()


def has_mark(line: Line, mark: Mark) -> bool:
    """Whether a line bears a mark now; for a language, whether somebody said which."""
    return line.is_withheld if mark is Mark.WITHHELD else bool(marked(line.markings, mark))


def _with(line: Line, marking: Marking | None) -> Line:
    return line if marking is None else replace(line, markings=(*line.markings, marking))
