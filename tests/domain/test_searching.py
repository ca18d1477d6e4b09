"""Finding in a transcript: the spellings of North and South are found alike, and what is found is as it was spoken."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.searching import Wanted, places, replaced
from desktop.domain.spelling import Spelling, spelling_of

FILE = Path(__file__).resolve().parents[2] / "resources" / "domain" / "spelling.json"
SPELLING = spelling_of(json.loads(FILE.read_text("utf-8"))["groups"])
KOREAN = st.text(alphabet="로노동역력여녀되였었다이오요할가까리니우원쑤수올라나 가.aAB", max_size=24)


def found(text: str, query: str, **ways: bool) -> list[str]:
    return [text[at : at + length] for at, length in places(text, Wanted(query, **ways), SPELLING)]


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("로동", "노동"), ("력사", "역사"), ("녀자", "여자"), ("리발", "이발"), ("래일", "내일"), ("뉴대", "유대"),
        ("되였다", "되었다"), ("기여서", "기어서"), ("주시였다", "주시었다"), ("책이오", "책이요"), ("할가", "할까"),
        ("페지", "폐지"), ("일군", "일꾼"), ("원쑤", "원수"), ("로씨야", "러시아"), ("뜨락또르", "트랙터"),
        ("바다가", "바닷가"),
    ],
)  # fmt: skip
def test_north_and_south_find_one_another(north: str, south: str) -> None:
    text = f"그때 {north} 그리고 {south}."
    assert found(text, north) == [north, south] == found(text, south)
    assert found(text, north, is_alike=False) == [north]


def test_the_second_part_of_a_compound_is_found_too() -> None:
    assert found("녀성로동자와 조선력사", "노동") == ["로동"]
    assert found("녀성로동자와 조선력사", "역사") == ["력사"]


@pytest.mark.parametrize(
    ("text", "query"), [("온갖 노력", "노역"), ("우리", "우이"), ("산에 올라가서", "나가"), ("하라고", "하나")]
)
def test_words_that_only_look_alike_are_not_confused(text: str, query: str) -> None:
    assert found(text, query) == []


def test_case_and_whole_words() -> None:
    assert found("Bowibu bowibu bowibus", "bowibu") == ["Bowibu", "bowibu", "bowibu"]
    assert found("Bowibu bowibu bowibus", "bowibu", matches_case=True) == ["bowibu", "bowibu"]
    assert found("Bowibu bowibu bowibus", "bowibu", whole_words=True) == ["Bowibu", "bowibu"]
    assert found("로동과 로동", "노동", whole_words=True) == ["로동"]
    assert found("무엇이든", "") == [] == found("무엇이든", "  ")


def test_signs_that_mean_something_to_patterns_are_letters_here() -> None:
    assert found("a.b (a+b)", ".") == ["."]
    assert found("a.b (a+b)", "(a+b)") == ["(a+b)"]


def test_a_list_in_which_one_way_is_part_of_another_is_refused() -> None:
    with pytest.raises(ValueError, match="군"):
        spelling_of([["일군", "군"]])


@given(KOREAN, KOREAN)
def test_what_is_found_is_keyed_like_what_was_looked_for(text: str, query: str) -> None:
    end = 0
    for at, length in places(text, Wanted(query), SPELLING):
        assert at >= end
        assert length > 0
        assert at + length <= len(text)
        end = at + length


@given(KOREAN)
def test_a_key_is_its_own_key_and_every_text_finds_itself(text: str) -> None:
    rules = Spelling({})
    key = rules.keyed(text).key
    assert len(key) == len(text)
    if text.strip():
        assert places(text, Wanted(text), SPELLING)
        assert places(key, Wanted(text), SPELLING) or text != text.strip()


@given(st.text(max_size=30), st.text(min_size=1, max_size=4), st.booleans(), st.booleans())
def test_any_text_can_be_looked_for_in_any_other(text: str, query: str, whole: bool, case: bool) -> None:
    text = unicodedata.normalize("NFC", text)
    spots = places(text, Wanted(query, case, whole), SPELLING)
    assert replaced(text, (), "x") == text
    kept = replaced(text, spots, "")
    assert len(kept) == len(text) - sum(length for _, length in spots)
