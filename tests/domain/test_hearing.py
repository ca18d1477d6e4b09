"""What was heard is a set of moments: joined, it is the same set, and a line is heard only if every moment of it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.hearing import SLACK_MS, HeardStretch, joined, unheard
from desktop.domain.ids import AccountId, RecordingId

EDGES = st.integers(0, 60)
PIECES = st.lists(st.tuples(st.integers(0, 1), EDGES, EDGES), max_size=12)


def heard(pieces: list[tuple[int, int, int]], unit: int = 1) -> list[HeardStretch]:
    who = AccountId("interviewer-1")
    return [HeardStretch(RecordingId("rec"), who, c, start * unit, end * unit) for c, start, end in pieces]


def moments(stretches: list[HeardStretch]) -> set[tuple[int, int]]:
    return {(one.channel, at) for one in stretches for at in range(one.start_ms, one.end_ms)}


@given(PIECES)
def test_joining_changes_no_moment_and_leaves_no_overlap(pieces: list[tuple[int, int, int]]) -> None:
    whole = joined(heard(pieces))
    assert moments(whole) == moments(heard(pieces))
    assert joined(whole) == whole
    for one in whole:
        for other in whole:
            assert (
                one is other
                or one.channel != other.channel
                or one.end_ms < other.start_ms
                or other.end_ms < one.start_ms
            )


@given(PIECES, st.integers(0, 1), EDGES, EDGES)
def test_what_is_missing_is_exactly_what_was_not_heard(
    pieces: list[tuple[int, int, int]], channel: int, start: int, length: int
) -> None:
    unit = 100
    start_ms, end_ms = start * unit, (start + length + 5) * unit
    missing = unheard(heard(pieces, unit), channel, start_ms, end_ms)
    known = {at for c, at in moments(heard(pieces, unit)) if c == channel}
    wanted = set(range(start_ms + SLACK_MS, end_ms - SLACK_MS))
    assert {at for a, b in missing for at in range(a, b)} == wanted - known


def test_the_other_channel_does_not_count_and_a_short_line_needs_its_middle() -> None:
    assert unheard(heard([(1, 0, 10_000)]), 0, 0, 5_000) == [(SLACK_MS, 5_000 - SLACK_MS)]
    assert unheard(heard([(0, 0, 100)]), 0, 0, 300) == [(150, 151)]
    assert unheard(heard([(0, 0, 160)]), 0, 0, 300) == []
    assert unheard(heard([(0, 0, 4_000)]), 0, 0, 5_000) == [(4_000, 4_800)]
