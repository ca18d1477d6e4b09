"""Goes through the lines: to what is not heard yet, from flag to flag, to what is not final; and plays it. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.domain.progress import is_flag_left
from desktop.domain.transcript import Line
from desktop.ui.transcripts.following import Following
from desktop.ui.transcripts.gate import GateNotice, Walk, Word
from desktop.ui.transcripts.line_progress import LineProgress
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.part import Screen

LEAD_MS = 300
"""What is not heard yet is played from a little before, so that its first word is whole."""
NEAR_MS = 3_000
"""Who listens this near to what is not heard yet is not taken anywhere else: it comes by itself."""


class Walking:
    """Lines are given by their number in `state.lines`; `go_to` is told which one is to be chosen."""

    def __init__(self, screen: Screen, listening: Listening, following: Following, progress: LineProgress) -> None:
        self._screen, self._progress = screen, progress
        self._listening, self._following = listening, following
        self.go_to: Callable[[int], None] = lambda _: None

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
            self.choose(found)

    def go_back(self, number: int) -> None:
        """To the line before that is not final. Nothing plays."""
        before = [at for at in self._open() if at < number]
        if before:
            self.choose(before[-1])

    def go_on(self, number: int) -> None:
        """On from a line: to the next flag while flags are walked, else to the next line that is not final."""
        if self._screen.state.walk is Walk.FLAGS:
            self.go_to_flag(number)
            return
        self._go_and_play(_after(number, self._open()), Word.ALL_FINAL)

    def play_rest(self, line: Line) -> None:
        """Plays what of a line is not heard yet."""
        start_ms, _ = self._progress.missing(line)[0]
        self._following.play_line(self.number_of(line), max(start_ms - LEAD_MS, line.segment.start_ms))

    def turn_to(self, number: int) -> None:
        """Another line was chosen: what was said of the one before is taken away."""
        state = self._screen.state
        line = state.lines[number].segment.id if 0 <= number < len(state.lines) else ""
        if state.notice is not None and state.notice.line != line:
            self._screen.show(notice=None)

    def choose(self, number: int) -> None:
        """Chooses a line."""
        self.go_to(number)
        self.turn_to(number)

    def number_of(self, line: Line) -> int:
        """The number of a line, or -1 where it is no longer shown."""
        ids = [one.segment.id for one in self._screen.state.lines]
        return ids.index(line.segment.id) if line.segment.id in ids else -1

    def _go_and_play(self, number: int | None, otherwise: Word, *, is_whole: bool = False) -> None:
        if number is None:
            self._screen.show(notice=GateNotice(otherwise))
            return
        self.choose(number)
        line = self._screen.state.lines[number]
        if is_whole:
            self._following.play_line(number)
        elif self._progress.missing(line) and not self._is_near(line):
            self.play_rest(line)

    def _is_near(self, line: Line) -> bool:
        """Whether one is listening just before what is unheard of a line, or in it."""
        start_ms, end_ms = self._progress.missing(line)[0]
        return self._listening.is_playing and start_ms - NEAR_MS <= self._listening.position_ms < end_ms

    def _open(self) -> list[int]:
        return [at for at, line in enumerate(self._screen.state.lines) if not line.is_final]


def _after(number: int, candidates: Sequence[int]) -> int | None:
    """The next of them after a line, round the end; the line itself is the last that is thought of."""
    return next((at for at in candidates if at > number), next(iter(candidates), None))
