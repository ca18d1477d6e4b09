"""What counts as spoken: marks, case and labels do not; digits, spellings and spaces between words do, as decided."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.spoken_form import has_mark, spoken_characters, spoken_jamo, spoken_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("네, 동의합니다.", "네 동의합니다"),
        ("They came at NIGHT!", "they came at night"),
        ("didn’t", "didn't"),
        ("well-known", "well known"),
        ("1,000명", "1000명"),
        ("면담자: 언제입니까?", "언제입니까"),
        ("Q: When was that?", "When was that?"),
        ("문：언제입니까", "언제입니까"),
        ("“그날” … 밤에", "그날 밤에"),
        (unicodedata.normalize("NFD", "보위부"), "보위부"),
    ],
)
def test_ways_of_writing_are_no_difference(one: str, other: str) -> None:
    assert spoken_words(one) == spoken_words(other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [("로동", "노동"), ("1997년", "천구백구십칠년"), ("10", "ten"), ("갔다 왔다", "갔다왔다"), ("Q", "")],
)
def test_what_was_said_otherwise_stays_a_difference(one: str, other: str) -> None:
    assert spoken_words(one) != spoken_words(other)


def test_korean_is_counted_without_spaces_and_by_letters_too() -> None:
    assert spoken_characters(spoken_words("갔다 왔다")) == "갔다왔다"
    assert len(spoken_jamo("닭")) == 3
    assert sum(a != b for a, b in zip(spoken_jamo("로동"), spoken_jamo("노동"), strict=True)) == 1


@pytest.mark.parametrize("text", ["[inaudible]", "그때 [불명] 왔습니다", "밤에 [들리지 않음]", "［침묵］"])
def test_a_mark_in_brackets_is_seen(text: str) -> None:
    assert has_mark(text)
    assert not has_mark(text.replace("[", "").replace("［", ""))


@given(st.text(max_size=80))
def test_no_text_is_too_strange_and_what_is_counted_is_its_own_form(text: str) -> None:
    words = spoken_words(text)
    assert all(words)
    assert spoken_words(" ".join(words)) == words
