"""Whatever a child says is either refused by name or becomes something that may stand in a transcript."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.transcript import LanguageSource
from desktop.transcription import untrusted
from desktop.transcription.heard import HeardSegment, Question
from desktop.transcription.speech_map import Extent

EXTENT = Extent(10_000, 15_000, is_speech=True)
HONEST: dict[str, Any] = {
    "start": 0.5,
    "end": 2.0,
    "text": " 저는 혜산에서",
    "words": [[" 저는", 0.5, 1.0, 0.9], [" 혜산에서", 1.0, 2.0, 0.8]],
    "mean_log_probability": -0.4,
    "no_speech_probability": 0.01,
    "compression_ratio": 1.2,
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def _segment(**changes: Any) -> HeardSegment:
    return untrusted.segment({**HONEST, **changes}, EXTENT)


def test_an_honest_segment_is_moved_to_its_place() -> None:
    segment = _segment()
    assert (segment.start_ms, segment.end_ms, segment.text) == (10_500, 12_000, "저는 혜산에서")
    assert [(w.text, w.start_ms, w.end_ms) for w in segment.words] == [
        ("저는", 10_500, 11_000),
        ("혜산에서", 11_000, 12_000),
    ]


@pytest.mark.parametrize(("start", "end", "expected"), [(4.0, 9.0, (14_000, 15_000)), (6.0, 7.0, (14_999, 15_000))])
def test_times_in_the_padding_are_cut_to_the_span(start: float, end: float, expected: tuple[int, int]) -> None:
    """The engine pads every span to 30 s of silence and sometimes points into it: no lie, but no time of the span."""
    segment = _segment(start=start, end=end, words=[["네", start, end, 0.5]])
    assert (segment.start_ms, segment.end_ms) == expected
    assert all(EXTENT.start_ms <= w.start_ms <= w.end_ms <= EXTENT.end_ms for w in segment.words)


def test_a_segment_without_length_gets_a_millisecond() -> None:
    segment = _segment(start=1.0, end=1.0)
    assert segment.end_ms - segment.start_ms == 1


def test_words_that_overlap_by_rounding_are_put_in_order() -> None:
    words = _segment(words=[["a", 1.0, 1.5, 0.5], ["b", 0.9, 1.6, 0.5]]).words
    assert [(w.start_ms, w.end_ms) for w in words] == [(11_000, 11_500), (11_000, 11_600)]


def test_line_breaks_become_spaces() -> None:
    assert _segment(text="네\n아니요\t").text == "네 아니요"


def test_segments_out_of_order_by_rounding_are_sorted_and_by_more_refused() -> None:
    early, late = _segment(start=1.0), _segment(start=1.5)
    assert untrusted.in_order([late, early]) == (early, late)
    with pytest.raises(Fault):
        untrusted.in_order([_segment(start=3.0, end=3.5), early])


def test_too_many_segments_are_refused() -> None:
    with pytest.raises(Fault):
        untrusted.in_order([_segment()] * (untrusted.MOST_SEGMENTS + 1))


@given(st.sampled_from(sorted(HONEST)), JSON)
def test_any_field_may_hold_anything(field: str, value: Any) -> None:
    try:
        segment = _segment(**{field: value})
    except Fault as fault:
        assert fault.code is FaultCode.WHISPER_LIED  # noqa: PT017 - either way is right
        return
    assert EXTENT.start_ms <= segment.start_ms < segment.end_ms <= EXTENT.end_ms
    assert segment.text.isprintable() or not segment.text.isascii()
    assert "\0" not in segment.text


@given(st.dictionaries(st.sampled_from(["is_read", "language", "shares", "is_in_doubt", "mean_log_probability"]), JSON))
def test_any_verdict_is_refused_or_names_an_allowed_language(message: dict[str, Any]) -> None:
    try:
        heard = untrusted.verdict(message, [], ("ko", "en"), Question("ko"), 0.5)
    except Fault as fault:
        assert fault.code is FaultCode.WHISPER_LIED  # noqa: PT017 - either way is right
        return
    assert heard.language in ("ko", "en")


@given(JSON, st.integers(1, 100_000))
def test_any_speech_map_is_refused_or_lies_inside_its_piece(value: Any, samples: int) -> None:
    try:
        found = untrusted.speech({"speech": value}, samples)
    except Fault as fault:
        assert fault.code is FaultCode.WHISPER_LIED  # noqa: PT017 - either way is right
        return
    assert all(0 <= start < end <= samples for start, end in found)


@given(JSON, st.lists(st.text(max_size=6), max_size=3))
def test_any_count_is_refused_or_fits_its_texts(value: Any, texts: list[str]) -> None:
    try:
        found = untrusted.counts({"tokens": value}, texts)
    except Fault as fault:
        assert fault.code is FaultCode.WHISPER_LIED  # noqa: PT017 - either way is right
        return
    assert len(found) == len(texts)
    assert all(0 <= count <= len(text.encode()) + 1 for count, text in zip(found, texts, strict=True))


@pytest.mark.parametrize(
    ("shares", "in_doubt"),
    [({"ko": 0.9, "en": 0.1}, False), ({"ko": 0.4, "en": 0.6}, False), ({"ko": 0.2, "en": 0.8}, True)],
)
def test_an_assigned_language_stays_and_is_doubted_only_if_another_is_clear(
    shares: dict[str, float], in_doubt: bool
) -> None:
    message = {
        "is_read": True,
        "language": "ko",
        "shares": shares,
        "mean_log_probability": -0.5,
        "no_speech_probability": 0,
    }
    question = Question("en", assigned="ko")
    heard = untrusted.verdict(message, [], ("ko", "en"), question, 0.5)
    assert (heard.language, heard.is_in_doubt, heard.language_source) == ("ko", in_doubt, LanguageSource.ASSIGNED)
    with pytest.raises(Fault):
        untrusted.verdict({**message, "language": "en"}, [], ("ko", "en"), question, 0.5)


def test_a_model_without_the_assigned_language_is_in_doubt() -> None:
    message = {
        "is_read": True,
        "language": "en",
        "shares": {"en": 1.0},
        "mean_log_probability": -0.5,
        "no_speech_probability": 0,
    }
    heard = untrusted.verdict(message, [], ("en",), Question("ko", assigned="ko"), 0.5)
    assert (heard.language, heard.is_in_doubt, heard.language_source) == ("en", True, LanguageSource.HEARD)


@pytest.mark.parametrize(
    ("shares", "language", "hint", "in_doubt"),
    [
        ({"ko": 0.9, "en": 0.1}, "ko", "en", False),
        ({"ko": 0.7, "en": 0.3}, "en", "en", True),
        ({"en": 1.0}, "en", "ko", False),
    ],
)
def test_the_language_follows_from_the_shares(
    shares: dict[str, float], language: str, hint: str, in_doubt: bool
) -> None:
    message = {
        "is_read": True,
        "language": language,
        "shares": shares,
        "mean_log_probability": -0.5,
        "no_speech_probability": 0,
    }
    heard = untrusted.verdict(message, [], ("ko", "en"), Question(hint), 0.5)
    assert (heard.language, heard.is_in_doubt) == (language, in_doubt)
