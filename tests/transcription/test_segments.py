"""No speech is left without a segment: where the engine wrote nothing, somebody is sent to listen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.transcript import Flag, Segment, SpanKind
from desktop.transcription.heard import Heard, HeardSegment, Question
from desktop.transcription.segments import WORDLESS_MS, Circumstances, segments_of, span_of, unread
from desktop.transcription.speech_map import Extent
from tests.fakes.vaults import CountingChance

EXTENT = Extent(10_000, 30_000, is_speech=True)


def _heard(*times: tuple[int, int]) -> Heard:
    segments = tuple(HeardSegment(a, b, "그렇습니다", (), -0.3, 0.0, 1.0) for a, b in times)
    return Heard(
        is_read=True,
        language="ko",
        is_in_doubt=False,
        mean_log_probability=-0.7,
        no_speech_probability=0.2,
        segments=segments,
    )


def _made(heard: Heard) -> list[Segment]:
    return segments_of(heard, EXTENT, 1, Circumstances(), CountingChance())


def _empty(made: list[Segment]) -> list[tuple[int, int]]:
    assert all((Flag.EMPTY_OVER_SPEECH in s.flags) == (not s.text) for s in made)
    return [(s.start_ms, s.end_ms) for s in made if not s.text]


def test_speech_without_a_word_becomes_one_empty_segment() -> None:
    [segment] = _made(_heard())
    assert (segment.start_ms, segment.end_ms, segment.text, segment.channel) == (10_000, 30_000, "", 1)
    assert segment.flags == (Flag.EMPTY_OVER_SPEECH,)
    assert (segment.mean_log_probability, segment.no_speech_probability) == (-0.7, 0.2)


def test_a_long_stretch_without_text_is_noted_wherever_it_lies() -> None:
    assert _empty(_made(_heard((10_000, 12_000)))) == [(12_000, 30_000)]
    assert _empty(_made(_heard((28_000, 30_000)))) == [(10_000, 28_000)]
    assert _empty(_made(_heard((10_000, 15_000), (25_000, 30_000)))) == [(15_000, 25_000)]


def test_a_short_pause_is_none() -> None:
    assert _empty(_made(_heard((10_000, 15_000), (15_000 + WORDLESS_MS - 1, 30_000)))) == []
    assert len(_empty(_made(_heard((10_000, 15_000), (15_000 + WORDLESS_MS, 30_000))))) == 1


def test_overlapping_segments_hide_no_hole_and_make_none() -> None:
    assert _empty(_made(_heard((10_000, 25_000), (12_000, 13_000), (26_000, 30_000)))) == []


@pytest.mark.parametrize(
    ("said", "voiced", "ends"),
    [
        ([(10_000, 12_000)], [(9_800, 12_800)], [12_600]),  # as far as the voice, without the silence around it
        ([(10_000, 12_000)], [(9_800, 12_100)], [12_000]),  # never earlier than the engine says
        ([(10_000, 12_000)], [(9_800, 14_500)], [13_000]),  # who knows what else was said
        ([(10_000, 12_000)], [(10_000, 11_000), (12_500, 14_000)], [12_000]),  # it ends in a pause
        ([(10_000, 12_000), (12_400, 14_000)], [(9_800, 14_600)], [12_000, 14_400]),  # another line follows in it
        ([(10_000, 12_000), (13_000, 14_000)], [(9_800, 12_700), (12_900, 14_300)], [12_500, 14_100]),
        ([(10_000, 12_000)], [(9_800, 12_000)], [12_000]),  # the voice is over
    ],
)
def test_a_line_ends_with_the_voice_that_goes_on_after_its_last_word(
    said: list[tuple[int, int]], voiced: list[tuple[int, int]], ends: list[int]
) -> None:
    extent = Extent(9_800, voiced[-1][1], is_speech=True)
    made = segments_of(_heard(*said), extent, 1, Circumstances(voiced=voiced, pad_ms=200), CountingChance())
    assert [(s.start_ms, s.end_ms) for s in made] == [(a, end) for (a, _), end in zip(said, ends, strict=True)]


def test_a_voice_that_goes_on_without_text_is_still_noted_from_the_last_word_on() -> None:
    circumstances = Circumstances(voiced=[(9_800, 30_000)], pad_ms=200)
    made = segments_of(_heard((10_000, 12_000)), EXTENT, 1, circumstances, CountingChance())
    assert [(s.start_ms, s.end_ms, bool(s.text)) for s in made] == [(10_000, 12_000, True), (12_000, 30_000, False)]


def test_what_is_judged_by_the_time_of_words_is_judged_by_the_engine_s_own() -> None:
    """Too much for the time the engine gives it, though not for the voice's."""
    text = "그렇습니다 " * 3
    heard = HeardSegment(10_000, 11_000, text.strip(), (), -0.3, 0.0, 1.0)
    one = replace(_heard(), segments=(heard,))
    [made] = segments_of(
        one,
        Extent(10_000, 12_400, is_speech=True),
        1,
        Circumstances(voiced=[(9_800, 12_400)], pad_ms=200),
        CountingChance(),
    )
    assert (made.end_ms, Flag.IMPLAUSIBLE_RATE in made.flags) == (12_000, True)


def test_segments_have_ids_of_their_own_and_stand_in_order() -> None:
    made = _made(_heard((10_000, 12_000), (20_000, 30_000)))
    assert len({s.id for s in made}) == 3
    assert [s.start_ms for s in made] == [10_000, 12_000, 20_000]


def test_a_text_said_before_counts_as_repeated() -> None:
    heard = _heard((10_000, 30_000))
    [again] = segments_of(heard, EXTENT, 0, Circumstances(["그렇습니다", "그렇습니다."]), CountingChance())
    assert Flag.REPEATED_TEXT in again.flags


def test_a_span_that_was_not_read_is_failed_and_still_listened_to() -> None:
    heard = unread(Question("en"))
    assert span_of(heard, EXTENT, 0).kind is SpanKind.FAILED
    [segment] = _made(heard)
    assert (segment.language, segment.text) == ("en", "")
    assert set(segment.flags) == {Flag.EMPTY_OVER_SPEECH, Flag.LANGUAGE_IN_DOUBT}
