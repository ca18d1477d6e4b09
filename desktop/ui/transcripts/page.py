"""Which part of a recording is drawn large: a page, turned when playing comes to its end, never scrolled. No Qt."""

from __future__ import annotations

from desktop.recording.manner import Passage

SPANS_MS = (5_000, 15_000, 30_000, 60_000, 300_000)
_BEFORE = 0.1
"""How much of a page lies before the moment it was turned for."""


class Page:
    """`seen` is the part. Wider or narrower keeps the moment in sight."""

    def __init__(self) -> None:
        self._length_ms, self._at_ms, self._span = 0, 0, 2
        self.seen = Passage(0, 0)

    def choose(self, length_ms: int) -> None:
        """Another recording, from its beginning."""
        self._length_ms, self._at_ms = length_ms, 0
        self._turn(0)

    def follow(self, at_ms: int) -> None:
        """Turns the page when the moment is not on it."""
        self._at_ms = at_ms
        is_on_it = self.seen.from_ms <= at_ms < self.seen.to_ms or at_ms == self.seen.to_ms == self._length_ms
        if not is_on_it:
            self._turn(at_ms)

    def show_less(self) -> None:
        """A shorter part, larger."""
        shown_ms = self.seen.to_ms - self.seen.from_ms
        self._zoom(max((at for at, span_ms in enumerate(SPANS_MS) if span_ms < shown_ms), default=0))

    def show_more(self) -> None:
        """A longer part."""
        self._zoom(self._span + 1)

    @property
    def span_ms(self) -> int:
        """How long the part is that a page shows of a long recording."""
        return SPANS_MS[self._span]

    def _zoom(self, span: int) -> None:
        self._span = min(span, len(SPANS_MS) - 1)
        self._turn(self._at_ms)

    def _turn(self, at_ms: int) -> None:
        span_ms = min(self.span_ms, self._length_ms)
        first = min(max(round(at_ms - _BEFORE * span_ms), 0), self._length_ms - span_ms)
        self.seen = Passage(first, first + span_ms)
