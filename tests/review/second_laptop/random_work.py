"""What people do to a transcript, at random: every act of the review desk, as far as it can be done at that moment."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from desktop.custody.signed_in import SignedIn
from desktop.domain.comment import CommentKind
from desktop.domain.faults import Fault
from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.marking import NO, YES, Mark
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedAs
from desktop.review.commenting import answer, close_comment, comment_on
from desktop.review.confirming import confirm_lines
from desktop.review.desk import correct_line, transcripts_of
from desktop.review.marking import mark_lines
from desktop.review.reshaping import merge_lines, split_line
from desktop.review.speakers import set_speaker
from desktop.review.submitting import return_to_interviewer, submit, waiting_submission
from desktop.review.translating import translate_line
from tests.office import hear

_WORDS = ("밤에", "아버지를", "데려갔습니다", "로동", "수용소", "they", "came", "네", "동의합니다", "1998년", "무산")


class RandomWork:
    """One person's hand on one interview, led by `chance`."""

    def __init__(self, signed_in: SignedIn, interview_id: InterviewId, chance: Random) -> None:
        self._signed_in = signed_in
        self._interview_id = interview_id
        self._chance = chance
        self.done: list[str] = []

    def do(self, acts: int) -> None:
        """So many acts, some of which can't be done just then."""
        hear(self._signed_in, self._interview_id)
        for _ in range(acts):
            act = self._chance.choice(_ACTS)
            self._signed_in.clock.move(self._chance.choice((1, 7, 900)))  # type: ignore[attr-defined]
            try:
                act(self)
            except Fault as fault:
                self.done.append(f"{act.__name__}: {fault.code}")
            else:
                self.done.append(act.__name__)

    def correct(self) -> None:
        correct_line(self._signed_in, self._line().segment.id, self._text())

    def mark(self) -> None:
        mark = self._chance.choice(list(Mark))
        value = self._chance.choice(("ko", "en") if mark is Mark.LANGUAGE else (YES, NO))
        mark_lines(self._signed_in, [self._line().segment.id], mark, value)

    def say_who_speaks(self) -> None:
        set_speaker(self._signed_in, self._line().segment.id, self._chance.choice(list(Speaker)))

    def confirm(self) -> None:
        confirm_lines(self._signed_in, [self._line().segment.id])

    def split(self) -> None:
        line = self._line()
        split_line(self._signed_in, line.segment.id, self._chance.randrange(1, len(line.text) + 1))

    def merge(self) -> None:
        lines = self._lines()
        at = self._chance.randrange(len(lines))
        merge_lines(self._signed_in, [line.segment.id for line in lines[at : at + 2]])

    def comment(self) -> None:
        kind = self._chance.choice(list(CommentKind))
        other = self._line().segment.id if kind is CommentKind.CONTRADICTION else None
        comment_on(self._signed_in, self._line().segment.id, self._text(), kind, other)

    def answer_or_close(self) -> None:
        comments = self._signed_in.vault.comments.of(self._interview_id)
        comment = self._chance.choice(comments) if comments else None
        if comment is None:
            return
        if self._chance.random() < 0.5:
            answer(self._signed_in, comment.id, self._text())
        else:
            close_comment(self._signed_in, comment.id, is_closed=self._chance.random() < 0.7)

    def translate(self) -> None:
        line = self._line()
        translate_line(self._signed_in, line.segment.id, self._text(), self._chance.choice(list(TranslatedAs)))

    def hand_over_or_return(self) -> None:
        waits = waiting_submission(self._signed_in.vault, self._interview_id)
        if waits is not None:
            return_to_interviewer(self._signed_in, waits.id, "다시 들어 보십시오.")
            return
        confirm_lines(self._signed_in, [line.segment.id for line in self._lines()])
        submit(self._signed_in, self._interview_id)

    def _line(self) -> Line:
        return self._chance.choice(self._lines())

    def _lines(self) -> list[Line]:
        return [line for one in transcripts_of(self._signed_in, self._interview_id) for line in one.lines]

    def _text(self) -> str:
        return " ".join(self._chance.choices(_WORDS, k=self._chance.randint(1, 6)))


_ACTS: tuple[Callable[[RandomWork], None], ...] = (
    *([RandomWork.correct] * 4), RandomWork.mark, RandomWork.say_who_speaks, RandomWork.confirm, RandomWork.split,
    RandomWork.merge, RandomWork.comment, RandomWork.answer_or_close, RandomWork.translate, RandomWork.hand_over_or_return,
)  # fmt: skip

__all__ = ["RandomWork", "SegmentId"]
