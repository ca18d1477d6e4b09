"""What of a line was heard, counted for all lines at once, is what is asked of each; and what the counts mean."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.confirmation import Confirmation
from desktop.domain.hearing import HeardStretch, unheard
from desktop.domain.ids import AccountId, RecordingId, SegmentId
from desktop.domain.progress import HeardLines, Progress, progress_of
from desktop.domain.transcript import Flag, Line, Segment

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
STRETCHES = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 9_000), st.integers(0, 3_000)), max_size=12)


def stretch(channel: int, start_ms: int, end_ms: int, account: str = "a") -> HeardStretch:
    return HeardStretch(RecordingId("rec-1"), AccountId(account), channel, start_ms, end_ms)


def segment(start_ms: int, end_ms: int, channel: int = 0, flags: tuple[Flag, ...] = ()) -> Segment:
    name = SegmentId(f"seg-{channel}-{start_ms}")
    return Segment(name, channel, start_ms, end_ms, "ko", "가", (), -0.2, 0.0, 1.2, flags)


def line(start_ms: int, *flags: Flag, is_final: bool = False) -> Line:
    made = segment(start_ms, start_ms + 1_000, flags=flags)
    confirmed = (Confirmation(made.id, 1, 0, AccountId("a"), NOON),) if is_final else ()
    return Line(made, (), confirmations=confirmed)


@given(STRETCHES, st.integers(0, 9_000), st.integers(1, 4_000))
def test_it_is_what_is_asked_of_a_line_alone(found: list[tuple[int, int, int]], start_ms: int, length_ms: int) -> None:
    stretches = [stretch(channel, start, start + length) for channel, start, length in found]
    one = segment(start_ms, start_ms + length_ms)
    heard = HeardLines(stretches)
    assert heard.missing(one) == unheard(stretches, 0, one.start_ms, one.end_ms)
    assert (heard.share(one) == 1) == (not heard.missing(one))
    assert 0 <= heard.share(one) <= 1


def test_two_who_heard_a_half_each_have_heard_it_together() -> None:
    one = segment(0, 4_000)
    assert HeardLines([stretch(0, 0, 2_000)]).share(one) == pytest.approx(0.5)
    assert HeardLines([stretch(0, 0, 2_000), stretch(0, 2_000, 4_000, "b")]).missing(one) == []
    assert HeardLines([stretch(1, 0, 4_000)]).share(one) == 0


def test_what_is_counted() -> None:
    lines = [
        line(0, is_final=True),
        line(1_000, Flag.LOW_LIKELIHOOD),
        line(2_000, Flag.LOW_LIKELIHOOD, is_final=True),
        line(3_000),
    ]
    heard = HeardLines([stretch(0, 0, 1_500)])
    assert progress_of(lines, heard.shares(lines)) == Progress(4, 2, 1, 0, 4_000, 1_500)
