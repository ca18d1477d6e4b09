"""Where in a text one is when a moment of the line is heard."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.domain.ids import AccountId, SegmentId
from desktop.domain.playhead import character_at
from desktop.domain.transcript import Line, Revision, Segment, Word

WORDS = ("저는", "월요일", "오후에", "떠났습니다.")
TEXT = " ".join(WORDS)


def line(text: str | None = None, words: tuple[str, ...] = WORDS) -> Line:
    timed = tuple(Word(f" {word}", 1_000 * at, 1_000 * at + 800, 0.9) for at, word in enumerate(words))
    segment = Segment(SegmentId("seg-1"), 0, 0, 4_000, "ko", TEXT, timed, -0.2, 0.0, 1.2, ())
    made = Revision(segment.id, 1, text or "", AccountId("a"), datetime(2026, 11, 26, tzinfo=UTC))
    return Line(segment, (made,) if text is not None else ())


@pytest.mark.parametrize(
    ("at_ms", "rest"),
    [
        (0, TEXT),
        (799, TEXT),
        (800, "월요일 오후에 떠났습니다."),
        (1_500, "월요일 오후에 떠났습니다."),
        (1_900, "오후에 떠났습니다."),
        (3_000, "떠났습니다."),
        (4_000, ""),
    ],
)
def test_the_word_that_is_heard_or_comes_next(at_ms: int, rest: str) -> None:
    assert TEXT[character_at(line(), at_ms) :] == rest


def test_in_words_of_a_person_by_how_many_letters_were_said() -> None:
    text = "저는 월요일 오후 늦게 떠났습니다."
    assert text[character_at(line(text), 1_900) :] == "오후 늦게 떠났습니다."
    assert text[character_at(line(text), 3_000) :] == "떠났습니다."


def test_without_words_by_time_and_without_text_nowhere() -> None:
    assert character_at(line(words=()), 4_000) == len(TEXT)
    assert character_at(line(words=()), -5) == 0
    assert character_at(line(""), 2_000) == 0
