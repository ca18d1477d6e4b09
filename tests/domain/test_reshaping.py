"""Any splits and merges, made on any laptops in any order: time order, coverage and every word stay."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, DraftId, ReshapingId, SegmentId
from desktop.domain.reshaping import Reshaping, ReshapingKind, live_segments, merged_piece, split_pieces
from desktop.domain.transcript import Line, Segment, Word, in_time_order

AT = datetime(2026, 11, 23, 16, tzinfo=UTC)
WORDS = ("그때는", "밤에", "사람들이", "와서", "아버지를", "데려갔습니다")


def segment(number: int, channel: int = 0, words: int = 4) -> Segment:
    """A line of a second and a half, every two seconds, with a word every 300 ms."""
    start = number * 2_000
    said = tuple(Word(WORDS[n % 6], start + n * 300, start + n * 300 + 250, 0.9) for n in range(words))
    text = " ".join(word.text for word in said)
    return Segment(
        SegmentId(f"m{number}c{channel}"), channel, start, start + 1_500, "ko", text, said, -0.2, 0.0, 1.2, ()
    )


def line(one: Segment) -> Line:
    return Line(one, ())


def split(one: Segment, at: int, name: str, number: int = 1, **more: Any) -> Reshaping:
    pieces = split_pieces(line(one), at, (SegmentId(f"{name}a"), SegmentId(f"{name}b")), **more)
    author, at_time = AccountId("interviewer-1"), AT + timedelta(seconds=number)
    return Reshaping(ReshapingId(name), DraftId("d"), number, ReshapingKind.SPLIT, (one.id,), pieces, author, at_time)


def test_a_line_is_split_between_words_and_keeps_its_time_and_words() -> None:
    one = segment(1)
    first, second = split(one, len("그때는 밤에 "), "s").pieces
    assert (first.text, second.text) == ("그때는 밤에", "사람들이 와서")
    assert (first.start_ms, second.end_ms) == (one.start_ms, one.end_ms)
    assert first.end_ms == second.start_ms == 2_000 + (550 + 600) // 2
    assert first.words + second.words == one.words


def test_a_moment_may_be_given_and_a_word_that_reaches_over_it_ends_there() -> None:
    one = segment(0)
    first, second = split(one, 4, "s", at_ms=150).pieces
    assert (first.end_ms, second.start_ms) == (150, 150)
    assert all(word.end_ms <= 150 for word in first.words)
    assert all(word.start_ms >= 150 for word in second.words)


@pytest.mark.parametrize(("at", "at_ms"), [(0, None), (99, None), (-3, None), (4, 0), (4, 1_500), (4, 9_999)])
def test_nothing_blank_and_nothing_without_time_is_made(at: int, at_ms: int | None) -> None:
    with pytest.raises(Fault) as caught:
        split_pieces(line(segment(0)), at, (SegmentId("a"), SegmentId("b")), at_ms)
    assert caught.value.code is FaultCode.SPLIT_INVALID


def test_lines_merge_only_where_none_of_their_channel_lies_between() -> None:
    live = in_time_order([segment(n) for n in range(3)] + [segment(1, channel=1)])
    piece = merged_piece([line(segment(1)), line(segment(0))], live, SegmentId("m"))
    assert (piece.start_ms, piece.end_ms) == (0, 3_500)
    assert piece.text == f"{segment(0).text} {segment(1).text}"
    assert piece.words == segment(0).words + segment(1).words
    for wrong in (
        [segment(0)],
        [],
        [segment(0), segment(2)],
        [segment(0), segment(1, channel=1)],
        [segment(0), segment(7)],
    ):
        with pytest.raises(Fault) as caught:
            merged_piece([line(one) for one in wrong], live, SegmentId("m"))
        assert caught.value.code is FaultCode.MERGE_INVALID


def test_of_two_splits_of_one_line_the_first_counts_and_the_other_is_told() -> None:
    one = segment(0)
    mine, theirs = split(one, 4, "x", number=1), split(one, 8, "y", number=1)
    for order in itertools.permutations((mine, theirs)):
        live, lost = live_segments([one], order)
        assert [piece.id for piece in live] == ["xa", "xb"]
        assert lost == (theirs,)


@settings(deadline=None)
@given(st.data())
def test_whatever_people_do_time_order_coverage_and_words_stay(data: st.DataObject) -> None:
    machine = [segment(n, channel) for n in range(4) for channel in (0, 1)]
    done: list[Reshaping] = []
    for number in range(data.draw(st.integers(0, 8))):
        live, _ = live_segments(machine, done)
        which = data.draw(st.sampled_from(live))
        name = f"r{number}"
        try:
            if data.draw(st.booleans()):
                at = data.draw(st.integers(-1, len(which.text) + 1))
                made = split(which, at, name, number + 1)
            else:
                chosen = data.draw(st.lists(st.sampled_from(live), min_size=1, max_size=3, unique=True))
                piece = merged_piece([line(one) for one in chosen], live, SegmentId(f"{name}a"))
                made = Reshaping(
                    ReshapingId(name), DraftId("d"), number + 1, ReshapingKind.MERGE, tuple(one.id for one in chosen),
                    (piece,), AccountId("a"), AT,
                )  # fmt: skip
        except Fault:
            continue
        done.append(made)
    shuffled = data.draw(st.permutations(done))
    live, lost = live_segments(machine, shuffled)
    assert lost == ()
    assert live == live_segments(machine, done)[0]
    assert [(one.start_ms, one.channel) for one in live] == sorted((one.start_ms, one.channel) for one in live)
    for channel in (0, 1):
        mine = [one for one in live if one.channel == channel]
        before = [one for one in machine if one.channel == channel]
        assert (mine[0].start_ms, mine[-1].end_ms) == (before[0].start_ms, before[-1].end_ms)
        assert all(one.end_ms <= other.start_ms for one, other in itertools.pairwise(mine))
        assert [w.text for one in mine for w in one.words] == [w.text for one in before for w in one.words]
        assert "".join("".join(one.text.split()) for one in mine) == "".join(
            "".join(one.text.split()) for one in before
        )
        for moment in range(0, 8_000, 50):
            was = any(one.start_ms <= moment < one.end_ms for one in before)
            assert not was or any(one.start_ms <= moment < one.end_ms for one in mine)
