"""Whatever the map and whatever a child answers, every millisecond is accounted for, and nothing it said is dropped."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.coverage import check_coverage
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.transcript import (
    Flag,
    LanguageSource,
    ReadingKind,
    Segment,
    SpanKind,
    in_time_order,
)  # fmt: skip
from desktop.transcription.heard import Question
from desktop.transcription.making import Made
from desktop.transcription.parameters import LONGEST_SPAN_MS
from desktop.transcription.speech_map import Extent, Stretch
from tests.transcription.made_up import MadeUpListening, make, said, sound_of, verdict

MS = 16
LENGTH_MS = 70_000


@st.composite
def maps(draw: st.DrawFn) -> list[list[Stretch]]:
    """Where a voice is heard in one or two channels of 70 seconds."""
    found = []
    for _ in range(draw(st.integers(1, 2))):
        edges = sorted(draw(st.sets(st.integers(0, LENGTH_MS * MS), max_size=8)))
        found.append(list(zip(edges[::2], edges[1::2], strict=False)))
    return found


TEXTS = st.sampled_from(["", "네", "감사합니다", "시청해 주셔서 감사합니다", "보위부에서", "네 네 네 네"])
TIMES = st.tuples(st.floats(0, 30.4), st.floats(0, 3)).map(lambda t: (t[0], min(30.5, t[0] + t[1])))
ANSWERS = st.lists(st.lists(st.tuples(TEXTS, TIMES), max_size=3), min_size=1, max_size=8)
SHARES = st.lists(st.sampled_from([0.0, 0.4, 0.6, 1.0]), min_size=1, max_size=5)


def _answering(answers: list[list[tuple[str, tuple[float, float]]]], shares: list[float]) -> Any:
    asked: list[int] = []

    def answer(_: Extent, question: Question) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        asked.append(1)
        chosen = sorted(answers[len(asked) % len(answers)], key=lambda a: a[1])
        segments = [said(t, start=a, end=b, words=[[t, a, b, 0.5]] if t else []) for t, (a, b) in chosen]
        ko = shares[len(asked) % len(shares)]
        heard = question.hint if 0.25 < ko < 0.75 else ("ko" if ko > 0.5 else "en")
        return segments, verdict(question, language=question.assigned or heard, shares={"ko": ko, "en": 1 - ko})

    return answer


def _require_whole(made: Made, channels: int) -> None:
    assert check_coverage(made.spans, channels, LENGTH_MS) == []
    for span in made.spans:
        mine = [s for s in made.segments if s.channel == span.channel and span.holds(s.start_ms)]
        assert bool(mine) == (span.kind is not SpanKind.NON_SPEECH), "speech always has a line, silence never"
        if span.kind is not SpanKind.NON_SPEECH:
            assert span.end_ms - span.start_ms <= LONGEST_SPAN_MS + 1
        for segment in mine:
            assert segment.end_ms <= span.end_ms
            assert all(span.start_ms <= w.start_ms <= w.end_ms <= span.end_ms for w in segment.words)
    for channel in range(channels):
        pieces = [piece for piece in made.speech if piece.channel == channel]
        assert [p.first for p in pieces] == [0, *(p.end for p in pieces[:-1])]
        assert pieces[-1].end == LENGTH_MS * MS


@settings(max_examples=60, deadline=None)
@given(maps(), ANSWERS, SHARES, st.frozensets(st.integers(1, 12), max_size=3))
def test_coverage_holds_for_any_map_any_answer_and_any_death(
    speech: list[list[Stretch]], answers: list[list[tuple[str, tuple[float, float]]]], shares: list[float],
    deaths: frozenset[int],
) -> None:  # fmt: skip
    listening = MadeUpListening(speech, _answering(answers, shares), deaths)
    made = make(listening, sound_of(len(speech), LENGTH_MS), "보위부, 안전부")
    _require_whole(made, len(speech))
    flagged = [
        s for s in made.spans if _doubts(made, s.channel, s.start_ms, s.end_ms) and s.kind is SpanKind.TRANSCRIBED
    ]
    again = [(r.channel, r.start_ms, r.end_ms) for r in made.readings if r.kind is ReadingKind.AGAIN]
    assert sorted(again) == sorted((s.channel, s.start_ms, s.end_ms) for s in flagged), "each doubt is read again, once"


def _doubts(made: Made, channel: int, start_ms: int, end_ms: int) -> bool:
    return any(s.channel == channel and start_ms <= s.start_ms < end_ms and s.flags for s in made.segments)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 50)), max_size=30))
def test_channels_merge_in_time_and_keep_their_own_order(placed: list[tuple[int, int]]) -> None:
    segments = [_segment(number, channel, at) for number, (channel, at) in enumerate(placed)]
    merged = in_time_order(segments)
    assert sorted(s.id for s in merged) == sorted(s.id for s in segments)
    assert [s.start_ms for s in merged] == sorted(s.start_ms for s in segments)
    for channel in range(4):
        mine = [s for s in merged if s.channel == channel]
        assert mine == sorted((s for s in segments if s.channel == channel), key=lambda s: s.start_ms)


def _segment(number: int, channel: int, at: int) -> Segment:
    return Segment(f"s{number}", channel, at, at + 1, "ko", "", (), 0.0, 0.0, 0.0, ())  # type: ignore[arg-type]


def test_an_answer_that_lies_ends_the_making_with_what_was_kept() -> None:
    def lying(_: Extent, question: Question) -> Any:
        return [said(start=2.0, end=1.0)], verdict(question)

    listening = MadeUpListening([[(0, MS * 1_000)]], lying)
    try:
        make(listening, sound_of(1, 2_000))
    except Fault as fault:
        assert fault.code is FaultCode.WHISPER_LIED  # noqa: PT017 - the end is what is tried
    else:
        raise AssertionError("believed")


def _languages(made: Made) -> list[tuple[str, LanguageSource, bool]]:
    return [(s.language, s.language_source, Flag.LANGUAGE_IN_DOUBT in s.flags) for s in in_time_order(made.segments)]


def test_a_language_in_doubt_is_that_of_the_last_span_that_was_sure() -> None:
    shares = iter([0.1, 0.6, 0.5, 0.9])
    speech = [[(n * 5_000 * MS, (n * 5_000 + 2_000) * MS) for n in range(4)]]

    def answer(_: Extent, question: Question) -> Any:
        if question.beam_size:
            return [said()], verdict(question)
        ko = next(shares)
        text = f"그때는 {round(ko * 10)}월이었습니다"
        heard = question.hint if 0.25 < ko < 0.75 else ("ko" if ko > 0.5 else "en")
        return [said(text)], verdict(question, language=heard, shares={"ko": ko, "en": 1 - ko})

    made = make(MadeUpListening(speech, answer), sound_of(1, 20_000))
    heard, inherited = LanguageSource.HEARD, LanguageSource.INHERITED
    assert _languages(made) == [
        ("en", heard, False),
        ("en", inherited, True),
        ("en", inherited, True),
        ("ko", heard, False),
    ]
    assert [r.language for r in made.readings] == ["ko", "ko"], "a doubt about the language is read in the other one"


def test_an_assigned_language_is_kept_and_doubted_if_another_is_clearly_heard() -> None:
    speech = [[(0, 2_000 * MS)], [(5_000 * MS, 7_000 * MS)]]

    def answer(_: Extent, question: Question) -> Any:
        ko = 0.05 if not question.beam_size else 1.0
        return [said("네, 그렇습니다")], verdict(question, language=question.assigned, shares={"ko": ko, "en": 1 - ko})

    made = make(MadeUpListening(speech, answer), sound_of(2, 8_000), assigned={0: "ko", 1: "en"})
    given = LanguageSource.ASSIGNED
    assert _languages(made) == [("ko", given, True), ("en", given, False)]


def test_words_that_vanish_without_the_glossary_are_marked() -> None:
    speech = [[(0, 4_000 * MS), (6_000 * MS, 10_000 * MS), (12_000 * MS, 13_000 * MS)]]

    def answer(extent: Extent, question: Question) -> Any:
        text = "안전부에서 왔습니다"
        if extent.start_ms < 5_000:
            text = "보위부에서 왔습니다" if question.hotwords else "부에서 왔습니다"
        return [said(text, end=extent.length_ms / 1_000)], verdict(question)

    listening = MadeUpListening(speech, answer)
    made = make(listening, sound_of(1, 15_000), "보위부, 안전부")
    assert [Flag.GLOSSARY_ONLY in s.flags for s in made.segments] == [True, False, False]
    kinds = [(r.kind, r.start_ms, r.text) for r in made.readings]
    without = ReadingKind.WITHOUT_GLOSSARY
    assert kinds[:2] == [(without, 0, "부에서 왔습니다"), (without, 6_000, "안전부에서 왔습니다")]
    assert kinds[2][:2] == (ReadingKind.AGAIN, 0)
    primed = [extent.length_ms for extent, question in listening.asked if question.hotwords]
    assert min(primed) >= 3_000, "a short span, near silence, is heard without the glossary"
    assert all(not question.hotwords for _, question in listening.asked if question.beam_size)


def test_a_long_doubt_is_cut_and_a_short_one_trimmed() -> None:
    speech = [[(0, 20_000 * MS), (30_000 * MS, 33_000 * MS), (33_200 * MS, 36_000 * MS), (40_000 * MS, 43_000 * MS)]]

    def answer(_: Extent, question: Question) -> Any:
        return [said("시청해 주셔서 감사합니다", start=0.0, end=2.0)], verdict(question)

    listening = MadeUpListening(speech, answer)
    made = make(listening, sound_of(1, 45_000))
    parts = [(e.start_ms, e.end_ms) for e, question in listening.asked if question.beam_size]
    assert parts[0][0] == 0
    assert parts[0][1] == parts[1][0]
    assert parts[1][1] == 20_000
    assert parts[2:] == [(30_000, 33_000), (33_200, 36_000), (40_100, 42_900)]
    assert len(made.readings) == 3


def test_a_child_that_dies_of_the_second_look_takes_no_text_along() -> None:
    speech = [[(0, 4_000 * MS)]]

    def answer(extent: Extent, question: Question) -> Any:
        return [said("보위부에서 왔습니다", end=extent.length_ms / 1_000)], verdict(question)

    made = make(MadeUpListening(speech, answer, frozenset([2, 4])), sound_of(1, 5_000), "보위부, 안전부")
    assert [(s.text, s.flags) for s in made.segments] == [("보위부에서 왔습니다", ())]
    assert [(r.kind, r.is_read) for r in made.readings] == [(ReadingKind.WITHOUT_GLOSSARY, False)]
    assert [s.kind for s in made.spans] == [SpanKind.TRANSCRIBED, SpanKind.NON_SPEECH]
