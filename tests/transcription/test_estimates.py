"""How long it still takes: earlier measurements first, what is seen now more and more, sleep never."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.transcription.estimates import Pace


def _pace(*told: tuple[int, int]) -> Pace:
    pace = Pace()
    for done_ms, now_ms in told:
        pace.tell(done_ms, now_ms)
    return pace


def test_nothing_is_said_before_something_is_known() -> None:
    assert _pace().left_ms(60_000, None) is None
    assert _pace((0, 0), (5_000, 2_000)).left_ms(60_000, None) is None
    assert _pace((0, 0), (20_000, 10_000)).left_ms(60_000, None) == 30_000


def test_an_earlier_measurement_counts_less_and_less() -> None:
    assert _pace().left_ms(60_000, 2.0) == 120_000
    assert _pace((0, 0), (120_000, 120_000)).left_ms(60_000, 2.0) == 90_000
    nearly = _pace(*((at * 60_000, at * 60_000) for at in range(61))).left_ms(60_000, 2.0)
    assert nearly == pytest.approx(60_000, rel=0.05)


def test_a_resumed_run_counts_only_what_it_reads_itself() -> None:
    assert _pace((3_000_000, 7), (3_020_000, 10_007)).left_ms(60_000, None) == 30_000


def test_a_laptop_that_slept_in_between_is_not_called_slow() -> None:
    slept = _pace((0, 0), (20_000, 10_000), (40_000, 8 * 3_600_000), (60_000, 8 * 3_600_000 + 10_000))
    assert slept.left_ms(60_000, None) == 30_000


@given(
    steps=st.lists(st.tuples(st.integers(0, 60_000), st.integers(0, 120_000)), max_size=30),
    left=st.integers(-10, 10**8),
    expected=st.none() | st.floats(0.001, 50),
)
def test_it_is_never_negative_nor_absurd(steps: list[tuple[int, int]], left: int, expected: float | None) -> None:
    pace, done, now = Pace(), 0, 0
    for read, spent in steps:
        done, now = done + read, now + spent
        pace.tell(done, now)
    told = pace.left_ms(left, expected)
    assert told is None or told >= 0
    if expected is not None:
        assert told is not None
