"""A sound in which no two places are alike, so that whatever was recorded of it tells where it was said and what is missing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.int16]
_WINDOW = 64


@dataclass(frozen=True)
class Hole:
    """Samples that were said and are not there: before which frame of what was heard, and how many."""

    at_frame: int
    frames: int


def unlike_sound(frames: int, seed: int) -> Samples:
    """Noise of middle loudness without a silent sample, mono."""
    dice = np.random.default_rng(seed)
    return (dice.integers(1, 12_000, frames) * (2 * dice.integers(0, 2, frames) - 1)).astype("<i2")


def place_of(said: Samples, heard: Samples) -> int:
    """Where in `said` the beginning of `heard` lies. Fails the test when it lies nowhere."""
    window = heard[:_WINDOW]
    for place in np.flatnonzero(said[: len(said) - len(window) + 1] == window[0]):
        if (said[place : place + len(window)] == window).all():
            return int(place)
    raise AssertionError("what was heard was never said")


def holes_in(said: Samples, heard: Samples) -> tuple[int, list[Hole]]:
    """Where `heard` begins in `said`, and what is missing in its midst. Fails when anything else was heard."""
    begins = place = place_of(said, heard)
    holes: list[Hole] = []
    at = 0
    while (same := _same(said[place:], heard[at:])) < len(heard) - at:
        at, place = at + same, place + same
        missing = place_of(said[place:], heard[at:])
        assert missing, "something was heard twice"
        holes.append(Hole(at, missing))
        place += missing
    return begins, holes


def _same(said: Samples, heard: Samples) -> int:
    """How many samples of both are the same from their beginnings on."""
    length = min(len(said), len(heard))
    differ = np.flatnonzero(said[:length] != heard[:length])
    return int(differ[0]) if len(differ) else length
