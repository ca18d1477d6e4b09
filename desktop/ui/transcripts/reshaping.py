"""Splits a line and merges lines, as people do it on the transcript screen. No Qt.

Nothing is modal: what should give pause is said once, and the same key again does it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.reshaping import Reshaping
from desktop.domain.transcript import Line
from desktop.domain.word_times import placed_words
from desktop.review.reshaping import merge_lines, split_line
from desktop.ui.transcripts.gate import GateNotice, Word
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.looking import approval_of
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import ApprovalState
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class _Reshaped:
    """What was done, and how the recording reads now."""

    recording_id: RecordingId
    reshaping: Reshaping
    lines: tuple[Line, ...]
    approval: ApprovalState


class LineReshaping:
    """`choose` is told which lines came of it, by their numbers."""

    def __init__(self, screen: Screen, workplace: Workplace, listening: Listening) -> None:
        self._screen, self._workplace, self._listening = screen, workplace, listening
        self.choose: Callable[[list[int]], None] = lambda _: None

    def split(self, number: int) -> None:
        """Splits a line before the word that is heard, or comes next, where playing stands."""
        line, at_ms = self._line(number), self._listening.position_ms
        if line is None or not self._screen.state.may_correct:
            return
        if not line.segment.start_ms < at_ms < line.segment.end_ms:
            self._screen.show(notice=GateNotice(Word.NO_PLACE, line.segment.id))
            return
        self.split_at(line.segment.id, line.text, _character_at(line, at_ms))

    def split_at(self, segment_id: SegmentId, text: str, at_character: int) -> None:
        """Splits a line before a character of `text`, if that is how it reads by then: it may be on its way."""
        signed_in = self._workplace.signed_in

        def work() -> _Reshaped | None:
            revisions = signed_in.vault.transcripts.revisions_of(segment_id)
            _, segment = signed_in.vault.transcripts.segment(segment_id)
            if (revisions[-1].text if revisions else segment.text) != text:
                return None  # it could not be stored, and that has been said
            return self._read(split_line(signed_in, segment_id, at_character))

        self._workplace.runner.run(lambda _: work(), self._reshaped, self._workplace.report)

    def merge(self, numbers: Iterable[int]) -> None:
        """Merges these lines; one alone with the next one of its channel."""
        lines = self._to_merge(sorted(set(numbers)))
        if len(lines) < 2 or not self._screen.state.may_correct:
            return
        notice = GateNotice(Word.SPEAKERS_DIFFER, lines[0].segment.id)
        if len({line.speaker for line in lines}) > 1 and self._screen.state.notice != notice:
            self._screen.show(notice=notice)
            return
        signed_in, ids = self._workplace.signed_in, [line.segment.id for line in lines]
        self._workplace.runner.run(
            lambda _: self._read(merge_lines(signed_in, ids)), self._reshaped, self._workplace.report
        )

    def _to_merge(self, numbers: list[int]) -> list[Line]:
        chosen = [line for line in map(self._line, numbers) if line is not None]
        if len(chosen) != 1:
            return chosen
        below = (line for line in self._screen.state.lines[numbers[0] + 1 :])
        return chosen + [line for line in below if line.segment.channel == chosen[0].segment.channel][:1]

    def _read(self, reshaping: Reshaping) -> _Reshaped:
        """How it reads now. On the vault's thread."""
        signed_in = self._workplace.signed_in
        recording_id, _ = signed_in.vault.transcripts.segment(reshaping.pieces[0].id)
        transcript = signed_in.vault.transcripts.transcript_of(recording_id)
        interview_id = signed_in.vault.recordings.get(recording_id).interview_id
        lines = transcript.lines if transcript is not None else ()
        return _Reshaped(recording_id, reshaping, lines, approval_of(signed_in, interview_id))

    def _reshaped(self, answer: _Reshaped | None) -> None:
        if answer is None:
            return
        if answer.recording_id == self._screen.state.chosen:
            self._screen.show(lines=answer.lines, approval=answer.approval, notice=None)
            pieces = {piece.id for piece in answer.reshaping.pieces}
            self.choose([at for at, line in enumerate(answer.lines) if line.segment.id in pieces])
        self._workplace.changed()

    def _line(self, number: int) -> Line | None:
        lines = self._screen.state.lines
        return lines[number] if 0 <= number < len(lines) else None


def _character_at(line: Line, at_ms: int) -> int:
    """Where the word begins that is heard at a moment, or comes next; behind the last, the text's end."""
    words = placed_words(line.text, line.segment)
    return next((word.start for word in words if word.end_ms > at_ms), len(line.text))
