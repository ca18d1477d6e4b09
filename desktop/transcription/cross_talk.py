"""Whether one microphone picked up what was said into another: the same words at the same time, written twice. Pure.

Two microphones in one room each hear both voices. Nothing is left out for it; somebody listens which line is the echo.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from desktop.domain.plain_text import plain
from desktop.domain.transcript import Segment
from desktop.transcription.heard import HeardSegment

SLACK_MS = 500
"""Word times of two channels may differ by so much; whoever repeats another's words begins later than that."""

LEAST_LETTERS = 6
"""Below it, two people may well have said the same at once: `네`, `yes`."""

SAME_SHARE = 0.8
"""How much of a text has to stand in the other channel. An echo is faint, and read with mistakes."""

_LEAST_RUN = 2


def is_cross_talk(piece: HeardSegment, across: Sequence[Segment]) -> bool:
    """Whether (nearly) all of the text stands in one other channel at the same time.

    `across` are segments of the other channels that were read before this one.
    """
    own = plain(piece.text)
    if len(own) < LEAST_LETTERS:
        return False
    channels = {segment.channel for segment in across}
    return any(_share(own, _said_in(across, one, piece)) >= SAME_SHARE for one in channels)


def _said_in(across: Iterable[Segment], channel: int, piece: HeardSegment) -> str:
    """What was said in a channel during a piece: word by word where words are timed, else whole segments."""
    texts: list[str] = []
    for segment in across:
        if segment.channel == channel and _meets(segment.start_ms, segment.end_ms, piece, slack_ms=0):
            timed = [w.text for w in segment.words if _meets(w.start_ms, w.end_ms, piece, slack_ms=SLACK_MS)]
            texts += timed if segment.words else [segment.text]
    return plain(" ".join(texts))


def _meets(start_ms: int, end_ms: int, piece: HeardSegment, *, slack_ms: int) -> bool:
    return start_ms < piece.end_ms + slack_ms and end_ms > piece.start_ms - slack_ms


def _share(own: str, other: str) -> float:
    """Which part of `own` stands in `other` too, in the same order; single letters are chance."""
    blocks = SequenceMatcher(None, own, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size >= _LEAST_RUN) / len(own)
