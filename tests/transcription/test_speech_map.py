"""Every millisecond of a channel is in exactly one extent, however speech lies."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.coverage import check_coverage
from desktop.domain.transcript import Span, SpanKind
from desktop.transcription.parameters import LONGEST_SPAN_MS, MERGE_GAP_MS
from desktop.transcription.speech_map import Extent, Stretch, extents, merge, remaining, settle_piece

SECOND = 16_000


@st.composite
def speech_maps(draw: st.DrawFn) -> tuple[list[Stretch], int]:
    """A speech map and the length in milliseconds of its recording."""
    at, found = 0, []
    for gap, length in draw(st.lists(st.tuples(st.integers(0, 90_000), st.integers(1, 28 * SECOND)), max_size=12)):
        found.append((at + gap, at + gap + length))
        at = found[-1][1]
    return found, draw(st.integers(0, 40_000)) + at // 16


def _first(first: int, _end: int) -> int:
    """The quietest place, if it is the first one."""
    return first


def _spans(planned: list[Extent]) -> list[Span]:
    kinds = {True: SpanKind.TRANSCRIBED, False: SpanKind.NON_SPEECH}
    return [Span(0, e.start_ms, e.end_ms, kinds[e.is_speech]) for e in planned]


@given(speech_maps())
def test_extents_cover_everything_once_and_in_order(made: tuple[list[Stretch], int]) -> None:
    speech, length_ms = made
    planned = extents(merge(speech), length_ms)
    assert check_coverage(_spans(planned), 1, length_ms) == []
    assert planned == sorted(planned, key=lambda e: e.start_ms)


@given(speech_maps())
def test_no_speech_is_lost(made: tuple[list[Stretch], int]) -> None:
    speech, length_ms = made
    heard = [e for e in extents(merge(speech), length_ms) if e.is_speech]
    for start, end in speech:
        inside = range(start // 16, min(length_ms, end // 16), 97)
        assert all(any(e.start_ms <= at < e.end_ms for e in heard) for at in inside)


@given(speech_maps())
def test_merged_spans_fit_the_window(made: tuple[list[Stretch], int]) -> None:
    assert all(end - start <= LONGEST_SPAN_MS * 16 for start, end in merge(made[0]))


def test_only_near_neighbors_are_merged() -> None:
    near, far = MERGE_GAP_MS * 16, MERGE_GAP_MS * 16 + 1
    assert merge([(0, SECOND), (SECOND + near, 2 * SECOND)]) == [(0, 2 * SECOND)]
    assert merge([(0, SECOND), (SECOND + far, 2 * SECOND)]) == [(0, SECOND), (SECOND + far, 2 * SECOND)]


@given(speech_maps(), st.data())
def test_what_is_committed_is_not_read_again_and_the_rest_is(
    made: tuple[list[Stretch], int], data: st.DataObject
) -> None:
    speech, length_ms = made
    planned = extents(merge(speech), length_ms)
    done = _spans(planned)[: data.draw(st.integers(0, len(planned)))]
    left = remaining(planned, done)
    assert left == planned[len(done) :]
    assert check_coverage([*done, *_spans(left)], 1, length_ms) == []


@given(speech_maps(), st.lists(st.tuples(st.integers(0, 5_000), st.integers(1, 9_000)), max_size=4))
def test_a_changed_plan_fills_exactly_what_is_open(made: tuple[list[Stretch], int], old: list[tuple[int, int]]) -> None:
    speech, length_ms = made
    done, at = [], 0
    for gap, length in old:
        if at + gap + length <= length_ms:
            done.append(Span(0, at + gap, at + gap + length, SpanKind.TRANSCRIBED))
            at += gap + length
    left = remaining(extents(merge(speech), length_ms), done)
    assert check_coverage([*done, *_spans(left)], 1, length_ms) == []


def test_a_piece_is_cut_inside_the_last_silence() -> None:
    speech = [(0, 10 * SECOND), (20 * SECOND, 60 * SECOND)]
    assert settle_piece(speech, 0, 60 * SECOND, 90 * SECOND, _first) == ([(0, 10 * SECOND)], 15 * SECOND)


def test_a_piece_that_ends_in_silence_is_cut_there() -> None:
    speech = [(0, 10 * SECOND)]
    assert settle_piece(speech, 0, 60 * SECOND, 90 * SECOND, _first) == (speech, 60 * SECOND)


def test_the_last_piece_keeps_all_its_speech() -> None:
    speech = [(80 * SECOND, 90 * SECOND)]
    assert settle_piece(speech, 60 * SECOND, 90 * SECOND, 90 * SECOND, _first) == (speech, 90 * SECOND)


def test_a_voice_without_a_pause_is_cut_rather_than_never_finished() -> None:
    speech = [(60 * SECOND, 120 * SECOND)]
    assert settle_piece(speech, 60 * SECOND, 120 * SECOND, 200 * SECOND, _first) == (
        [(60 * SECOND, 106 * SECOND)],
        106 * SECOND,
    )
