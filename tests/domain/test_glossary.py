"""Packs hold words: what is no word, what may not be kept, and what looks like a person's name stays out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.glossary import (
    MOST_TERMS,
    MOST_TOKENS,
    checked_terms,
    checked_title,
    glossary_id,
    hotwords_of,
    require_tokens,
)
from desktop.domain.glossary_words import is_only_terms, terms_in, terms_only_primed, terms_said
from desktop.domain.personal_names import looks_like_a_name
from tests.domain.reference_data import read

DOMAIN = Path(__file__).resolve().parents[2] / "resources" / "domain"
NAMES = [
    "김철수", "김 철수", "김철수 씨", "박 동지", "박동지", "리영희선생님", "최영호 소좌", "김정은", "Kim Chol-su", "Mr. Kim", "Dr Pak",
    "Lee Myung Hee", "Yong-ho Ri",
]  # fmt: skip


@pytest.mark.parametrize("term", NAMES)
def test_a_name_is_refused(term: str) -> None:
    assert looks_like_a_name(term)
    with pytest.raises(Fault) as caught:
        checked_terms(["보위부", term])
    assert (caught.value.code, caught.value.facts) == (FaultCode.GLOSSARY_NAME_FORBIDDEN, {}), "the name is no fact"


def test_no_word_of_our_reference_data_is_taken_for_a_name() -> None:
    words = [word for item in read("glossary")["items"] for word in (item["ko"], item["en"], *item["variants"])]
    for name in ("places", "institutions"):
        words += [word for item in read(name)["items"] for word in (item["ko"], item["en"])]
    assert len(words) > 500
    taken = {word for word in words if looks_like_a_name(word)}
    assert taken == {"강영실"}, "a joke about hunger made like a name: known, and therefore let in"
    assert checked_terms(taken, known=taken) == ("강영실",)


@pytest.mark.parametrize(
    ("terms", "code"),
    [
        (["보위부, 안전부"], FaultCode.GLOSSARY_TERM_INVALID),
        (["109"], FaultCode.GLOSSARY_TERM_INVALID),
        (["가" * 41], FaultCode.GLOSSARY_TERM_INVALID),
        (["보위부\u202e"], FaultCode.GLOSSARY_TERM_INVALID),
        (["900101-1234567"], FaultCode.NUMBER_FORBIDDEN),
        ([f"말{n}" for n in range(MOST_TERMS + 1)], FaultCode.GLOSSARY_TOO_LONG),
    ],
)
def test_what_cannot_be_listened_for_is_refused(terms: list[str], code: FaultCode) -> None:
    with pytest.raises(Fault) as caught:
        checked_terms(terms)
    assert caught.value.code is code


def test_terms_are_told_once_and_in_order() -> None:
    assert checked_terms([" 보위부 ", "", "109  상무", "보위부"]) == ("보위부", "109 상무")
    assert hotwords_of([("가", "나"), ("나", "다")]) == "가, 나, 다"
    assert terms_in("가, 나, 다") == ("가", "나", "다")
    assert terms_in("") == ()


def test_the_budget_is_kept() -> None:
    require_tokens(MOST_TOKENS)
    with pytest.raises(Fault) as caught:
        require_tokens(MOST_TOKENS + 1)
    assert caught.value.facts == {"count": MOST_TOKENS + 1, "most": MOST_TOKENS}


@pytest.mark.parametrize("text", ["", "Camps", "a b", "-a", "w" * 33])
def test_a_handle_is_short_and_plain(text: str) -> None:
    if text == "Camps":
        assert glossary_id(text) == "camps"
        return
    with pytest.raises(Fault) as caught:
        glossary_id(text)
    assert caught.value.code is FaultCode.GLOSSARY_NAME_INVALID


def test_a_title_is_one_line_and_no_name() -> None:
    assert checked_title("  함북의  말 ") == "함북의 말"
    for title, code in (("", FaultCode.GLOSSARY_NAME_INVALID), ("김철수 씨", FaultCode.GLOSSARY_NAME_FORBIDDEN)):
        with pytest.raises(Fault) as caught:
            checked_title(title)
        assert caught.value.code is code


def test_a_term_is_said_with_its_endings() -> None:
    assert terms_said("보위부에서 왔습니다", "보위부, 안전부") == ("보위부",)
    assert terms_only_primed("보위부에서 왔습니다", "부에서 왔습니다", "보위부, 안전부") == ("보위부",)
    assert terms_only_primed("보위부에서 보위부로", "보위부에서 부로", "보위부") == ("보위부",)
    assert terms_only_primed("보위부에서", "보위부에서", "보위부") == ()


def test_a_recital_of_the_glossary_is_known_as_one() -> None:
    assert is_only_terms("보위부, 안전부.", "보위부, 안전부")
    assert not is_only_terms("보위부", "보위부, 안전부"), "one word may be an answer"
    assert not is_only_terms("보위부 안전부에서", "보위부, 안전부")
    assert not is_only_terms("", "보위부")


def test_shipped_packs_say_what_they_hold() -> None:
    data = json.loads((DOMAIN / "glossary.json").read_text("utf-8"))
    words = {item["id"]: item["ko"] for item in data["items"]}
    for pack in data["packs"]:
        terms = [words[term] for term in pack["terms"]]
        assert pack["prompt"] == hotwords_of([terms]), pack["id"]
        assert 0 < pack["whisper_tokens"] <= MOST_TOKENS, pack["id"]
        assert checked_terms(terms, set(terms)) == tuple(terms)
