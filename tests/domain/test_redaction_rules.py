"""What rules suggest to mask: dates, contacts, places and names as people say them; and what they leave alone."""

from __future__ import annotations

import pytest

from desktop.domain.initial_sound import alike, folded
from desktop.domain.redaction_rules import KnownNames, Rules, occurrences

RULES = Rules(KnownNames(("회령시", "회령", "온성군", "Hoeryong"), ("보위부",), ("최보름달",)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1997년 3월 5일에 나왔습니다.", [("date", "1997년 3월 5일")]),
        ("구십칠년 칠월 이십일에 나왔어요", [("date", "구십칠년 칠월 이십일")]),
        ("주체 86(1997)년에 그랬습니다", [("date", "주체 86(1997)년")]),
        ("97년에 강을 건넜어요", [("date", "97년")]),
        ("음력 8월 15일이었지요", [("date", "음력 8월 15일")]),
        ("2004.7.27 하나원", [("date", "2004.7.27")]),
        ("On the 5th of May, 2001 they came", [("date", "the 5th of May, 2001")]),
        ("in March 1998 and in 2003", [("date", "March 1998"), ("date", "2003")]),
        ("Juche 86 it was", [("date", "Juche 86")]),
        ("번호는 010-1234-5678 입니다", [("contact", "010-1234-5678")]),
        ("공일공 일이삼사 오육칠팔", [("contact", "공일공 일이삼사 오육칠팔")]),
        ("kim@example.org 로 보내요", [("contact", "kim@example.org")]),
        ("900101-1234567 이에요", [("contact", "900101-1234567")]),
        ("회령에서 살았어요", [("place", "회령")]),
        ("온성군 남양구에서 살았어요", [("place", "온성군"), ("place", "남양구")]),
        ("제12호 교화소에 있었어요", [("place", "제12호 교화소")]),
        ("보위부에 잡혔어요", [("other", "보위부")]),
        ("김철수가 왔어요", [("name", "김철수")]),
        ("박영호 선생이 말했습니다", [("name", "박영호")]),
        ("제 이름은 곽두루미입니다", [("name", "곽두루미")]),
        ("철수라는 사람이 왔어요", [("name", "철수")]),
        ("최보름달을 보았어요", [("name", "최보름달")]),
        ("Kim Chol-su met Mr. Pak in Hoeryong", [("name", "Kim Chol-su"), ("name", "Mr. Pak"), ("place", "Hoeryong")]),
    ],
)
def test_what_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.kind.value, text[one.first : one.end]) for one in RULES.find(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "10년 동안 거기서 일했어요.",
        "저는 2년 전에 왔고 삼십년형을 받았어요",
        "오늘 다시 거기로 갔어요. 이 친구가 반드시 온다고 했습니다",
        "그 사람들이 밤에 와서 아버지를 데려갔습니다.",
        "They came at night, and nobody said anything.",
        "",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert RULES.find(text) == ()


def test_the_same_name_is_found_however_it_is_spelled_and_spaced() -> None:
    text = "이영희가 리 영희를 불렀고 니영희는"
    assert [text[first:end] for first, end in occurrences("리영희", text)] == ["이영희", "리 영희", "니영희"]
    assert occurrences("Ann", "Annual Ann ann") == ((7, 10), (11, 14)), "Latin letters only as whole words"
    assert occurrences("97", "1997 97") == ((5, 7),)
    assert occurrences("  ", "anything") == ()


def test_spelling_folds_north_and_south() -> None:
    assert folded("로동 신문") == folded("노동신문")
    assert folded("량강도") == folded("양강도")
    assert folded("김철수") != folded("김철호")
    assert alike("강") == "강"
    assert set(alike("리")) == {"리", "니", "이"}
    assert set(alike("로")) == {"로", "노"}
