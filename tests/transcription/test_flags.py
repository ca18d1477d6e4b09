"""Each flag is raised by what it is for, and not by ordinary speech."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from desktop.domain.plain_text import plain
from desktop.domain.transcript import Flag, Word
from desktop.transcription.flags import flags_of, repeats, syllables
from desktop.transcription.heard import Heard, HeardSegment
from desktop.transcription.stock_phrases import LIST, is_stock_phrase
from tests.transcription.sound import references

PLAIN = HeardSegment(
    start_ms=0,
    end_ms=5_000,
    text="저는 화요일 오전 혜산에서 떠나 열두 시에 평양에 도착했습니다.",
    words=tuple(Word(w, 0, 500, 0.95) for w in ("저는", "화요일", "오전", "혜산에서")),
    mean_log_probability=-0.3,
    no_speech_probability=0.01,
    compression_ratio=1.5,
)
HEARD = Heard(
    is_read=True,
    language="ko",
    is_in_doubt=False,
    mean_log_probability=-0.3,
    no_speech_probability=0.0,
    segments=(PLAIN,),
)


def _flags(segment: HeardSegment, heard: Heard = HEARD, earlier: tuple[str, ...] = ()) -> set[Flag]:
    return set(flags_of(heard, segment, earlier))


def test_ordinary_speech_has_no_flag() -> None:
    assert _flags(PLAIN) == set()


@pytest.mark.parametrize(
    ("changed", "flag"),
    [
        (replace(PLAIN, compression_ratio=2.5), Flag.REPEATED_TEXT),
        (replace(PLAIN, text="네 네 네 그렇습니다 그 다음에는"), Flag.REPEATED_TEXT),
        (replace(PLAIN, no_speech_probability=0.7), Flag.TEXT_OVER_SILENCE),
        (replace(PLAIN, text="시청해 주셔서 감사합니다."), Flag.STOCK_PHRASE),
        (replace(PLAIN, end_ms=1_000), Flag.IMPLAUSIBLE_RATE),
        (replace(PLAIN, end_ms=28_000, text="네, 그렇습니다."), Flag.IMPLAUSIBLE_RATE),
        (replace(PLAIN, mean_log_probability=-1.1), Flag.LOW_LIKELIHOOD),
        (replace(PLAIN, words=tuple(replace(w, probability=0.4) for w in PLAIN.words)), Flag.LOW_LIKELIHOOD),
        (replace(PLAIN, text="", words=()), Flag.EMPTY_OVER_SPEECH),
    ],
)
def test_each_reason_raises_its_flag_alone(changed: HeardSegment, flag: Flag) -> None:
    assert _flags(changed) == {flag}


def test_a_language_in_doubt_is_flagged() -> None:
    assert _flags(PLAIN, replace(HEARD, is_in_doubt=True)) == {Flag.LANGUAGE_IN_DOUBT}


@pytest.mark.parametrize("text", ["네 네 네", "the boat the boat the boat sank", "갔다 왔다, 갔다 왔다, 갔다 왔다"])
def test_three_times_running_is_a_repeat(text: str) -> None:
    assert repeats(text, [])


@pytest.mark.parametrize("text", ["네 네 그렇습니다", "the boat and the boat and a man", "", "네"])
def test_two_times_is_none(text: str) -> None:
    assert not repeats(text, [])


def test_the_same_segment_a_third_time_is_a_repeat() -> None:
    assert repeats("감사합니다.", ["처음", "감사합니다", "감사합니다!"])
    assert not repeats("감사합니다.", ["감사합니다", "처음", "감사합니다!"])
    assert not repeats("", ["", ""])


@pytest.mark.parametrize("text", ["Thank you for watching!", "MBC 뉴스 김 아무개입니다", "구독과 좋아요 부탁드립니다"])
def test_stock_phrases_are_found_whatever_their_spacing(text: str) -> None:
    assert is_stock_phrase(text)


@pytest.mark.parametrize("text", ["감사합니다", "Thank you", "우리는 뉴스를 못 봤습니다"])
def test_what_people_really_say_is_no_stock_phrase(text: str) -> None:
    assert not is_stock_phrase(text)


def test_syllables_in_both_languages() -> None:
    assert syllables("도착했습니다") == 6
    assert syllables("I arrived in Pyongyang") == 7
    assert syllables("1998") == 4


@pytest.mark.parametrize("text", ["제 번호는 900101-1234567 이었고 그때는", "여권은 M123A4567 이라고 적혀 있었습니다"])
def test_an_identity_number_is_flagged(text: str) -> None:
    assert _flags(replace(PLAIN, text=text)) == {Flag.IDENTITY_NUMBER}


def test_a_word_where_the_map_heard_nobody_is_flagged() -> None:
    words = (Word("저는", 0, 500, 0.95), Word("화요일", 1_100, 1_400, 0.95), Word("오전", 1_700, 2_400, 0.95))
    segment = replace(PLAIN, words=words)
    assert set(flags_of(HEARD, segment, (), pauses=[(1_000, 1_500)])) == {Flag.TEXT_OVER_SILENCE}
    assert flags_of(HEARD, segment, (), pauses=[(600, 1_000), (1_200, 2_000)]) == ()


def test_a_word_that_only_the_glossary_put_there_is_flagged() -> None:
    assert flags_of(HEARD, PLAIN, (), is_primed=True) == (Flag.GLOSSARY_ONLY,)


def test_silence_without_text_is_no_text_over_silence() -> None:
    assert _flags(replace(PLAIN, text="", words=(), no_speech_probability=0.9)) == {Flag.EMPTY_OVER_SPEECH}


def test_every_stock_phrase_is_found_and_says_why() -> None:
    listed = json.loads(LIST.read_text("utf-8"))
    assert len({plain(row["text"]) for row in listed["phrases"]}) == len(listed["phrases"]) > 20
    for row in listed["phrases"]:
        assert is_stock_phrase(f"… {row['text'].upper()}!")
        assert row["language"] in ("ko", "en")
        assert all(row["why"][language] for language in ("ko", "en"))
        assert row["source"]
        assert set(row["source"]) <= listed["sources"].keys()


def test_what_a_witness_says_is_in_no_stock_phrase() -> None:
    for clip in references()["clips"].values():
        assert not is_stock_phrase(clip["text"])
