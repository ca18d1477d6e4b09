"""A sentence that two microphones heard is flagged in one of them; what two people said is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.ids import SegmentId
from desktop.domain.transcript import Flag, Segment, Word
from desktop.transcription.cross_talk import is_cross_talk
from desktop.transcription.heard import Heard, HeardSegment
from desktop.transcription.second_reading import DOUBTS
from desktop.transcription.segments import Circumstances, segments_of
from desktop.transcription.speech_map import Extent
from tests.fakes.vaults import CountingChance

TEXT = "저는 화요일 오전 혜산에서 떠났습니다."


def piece(text: str, start_ms: int = 10_000, *, is_timed: bool = True) -> HeardSegment:
    """A second for each word."""
    said = text.split()
    words = tuple(Word(w, start_ms + n * 1000, start_ms + n * 1000 + 900, 0.9) for n, w in enumerate(said))
    end_ms = start_ms + len(said) * 1000
    return HeardSegment(start_ms, end_ms, text, words if is_timed else (), -0.3, 0.01, 1.5)


def across(text: str, start_ms: int = 10_000, channel: int = 0, *, is_timed: bool = True) -> Segment:
    one = piece(text, start_ms, is_timed=is_timed)
    return Segment(
        SegmentId("s"), channel, one.start_ms, one.end_ms, "ko", one.text, one.words, -0.3, 0.01, 1.5, ()
    )  # fmt: skip


@pytest.mark.parametrize(
    "echo",
    [
        TEXT,
        "저는 화요일 오전 해산에서 떠났습니다",
        "화요일 오전 혜산에서",
        "저는 화요일오전 혜산에서 떠났습니다!",
    ],
)
@pytest.mark.parametrize("is_timed", [True, False])
def test_the_same_words_at_the_same_time_are_cross_talk(echo: str, *, is_timed: bool) -> None:
    assert is_cross_talk(piece(echo, 10_200), [across(TEXT, is_timed=is_timed)])


@pytest.mark.parametrize(
    ("own", "at_ms"),
    [
        ("그때 누가 같이 있었습니까 말씀해 주십시오", 10_000),
        ("네 네", 10_000),
        (TEXT, 15_100),
        (TEXT, 3_000),
        ("", 10_000),
        ("I left Hyesan on a Tuesday morning", 10_000),
    ],
)
def test_other_words_or_another_time_are_none(own: str, at_ms: int) -> None:
    assert not is_cross_talk(piece(own, at_ms), [across(TEXT), across("네 네", 10_000)])


def test_two_voices_of_a_long_line_are_told_apart_by_the_time_of_words() -> None:
    long = across("하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 " + TEXT, 10_000)
    assert not is_cross_talk(piece(TEXT, 10_000), [long])
    assert is_cross_talk(piece(TEXT, 21_000), [long])


def test_each_channel_is_compared_for_itself() -> None:
    halves = [across("저는 화요일 오전"), across("혜산에서 떠났습니다", 13_000, channel=2)]
    assert not is_cross_talk(piece(TEXT), halves)


def test_the_line_read_later_is_flagged_and_stays_whole_and_is_not_read_again() -> None:
    own = piece(TEXT, 10_200)
    heard = Heard(
        is_read=True,
        language="ko",
        is_in_doubt=False,
        mean_log_probability=-0.3,
        no_speech_probability=0.0,
        segments=(own,),
    )
    circumstances = Circumstances(across=[across(TEXT)])
    [made] = segments_of(heard, Extent(10_200, 15_200, is_speech=True), 1, circumstances, CountingChance())
    assert made.flags == (Flag.CROSS_TALK,)
    assert made.text == TEXT
    alone = replace(circumstances, across=())
    [made] = segments_of(heard, Extent(10_200, 15_200, is_speech=True), 1, alone, CountingChance())
    assert made.flags == ()
    assert Flag.CROSS_TALK not in DOUBTS
