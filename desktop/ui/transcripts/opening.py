"""Opens transcripts: reads ahead, compares with the log before anybody sees a word, and logs the reading. No Qt.

What is shown at once when the screen opens was read and compared when the interview was chosen; it is compared anew at
every opening, and taken away if the log denies it by then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.custody.rows import verify_interview
from desktop.domain.faults import Fault
from desktop.domain.ids import InterviewId
from desktop.ui.transcripts.looking import Seen, see
from desktop.ui.workplace import Workplace

Answer = tuple[InterviewId, Seen]


class Opening:
    """`show(interview id, seen)` is called with what may be shown: without any text until it was compared."""

    def __init__(self, workplace: Workplace, show: Callable[[InterviewId, Seen], None]) -> None:
        self._workplace, self._show = workplace, show
        self._opened: InterviewId | None = None
        self._compared: set[InterviewId] = set()
        self._last: Answer | None = None
        self.is_open = False

    def open(self) -> None:
        """The screen came to the front: from now on a transcript that is shown is read by somebody."""
        self.is_open = True

    def close(self) -> None:
        """Another screen comes: the next time is another opening."""
        self.is_open, self._opened = False, None

    def look(self, interview_id: InterviewId) -> None:
        """Reads the interview; the first time while the screen is open is its opening."""
        signed_in = self._workplace.signed_in
        is_opening = self.is_open and self._opened != interview_id
        self._opened = interview_id if self.is_open else None
        self._workplace.runner.run(
            lambda _: (interview_id, see(signed_in, interview_id, is_opening=is_opening)),
            self._open if is_opening else self._look_ahead,
            lambda fault: self._could_not(interview_id, fault),
        )

    def _open(self, answer: Answer) -> None:
        self._last = answer
        self._compared.add(answer[0])
        self._show(*answer)

    def _look_ahead(self, answer: Answer) -> None:
        interview_id, seen = self._last = answer
        if interview_id in self._compared or not seen.transcripts:
            self._show(interview_id, seen)
            return
        self._show(interview_id, without_text(seen))
        vault = self._workplace.signed_in.vault
        self._workplace.runner.run(
            lambda _: verify_interview(vault, interview_id), lambda _: self._open(answer), lambda _: None
        )

    def _could_not(self, interview_id: InterviewId, fault: Fault) -> None:
        """What was shown is taken away: the log denies it, or it can't be read any more."""
        self._opened = None
        self._compared.discard(interview_id)
        self._workplace.report(fault)
        if self._last is not None and self._last[0] == interview_id:
            self._show(interview_id, without_text(self._last[1]))


def without_text(seen: Seen) -> Seen:
    """The same, and no word of what was said."""
    return replace(seen, transcripts={}, translations={}, typed={})
