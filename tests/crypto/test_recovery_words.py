"""The words of recovery sheets: frozen, far apart from each other, and read however they were typed."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.recovery_shares import ENGLISH_WORDS, split
from desktop.crypto.recovery_words import RecoveryWords, load_recovery_words, words_in
from desktop.domain.faults import Fault, FaultCode
from desktop.system.paths import resources
from tests.fakes.vaults import CountingChance

LIST = resources() / "recovery" / "words-ko.txt"
WORDS = load_recovery_words(LIST)
SHEET = split(bytes(range(32)), 2, 3, CountingChance())[0].words
# Vowels that sound alike in Seoul today.
_HEARD_ALIKE = str.maketrans({"\u1162": "\u1166", "\u1164": "\u1168", "\u116b": "\u1170", "\u116c": "\u1170"})


def heard(word: str) -> str:
    return unicodedata.normalize("NFD", word).translate(_HEARD_ALIKE)


def test_the_list_is_frozen() -> None:
    """A changed line would make sheets unreadable that lie in safes."""
    digest = hashlib.sha256(LIST.read_bytes()).hexdigest()
    assert digest == "3812930123803047dbf9edbd924837a9a677f41b5c6a6ea5e15632bd4f1eb7f3"
    english = hashlib.sha256("\n".join(ENGLISH_WORDS).encode("ascii")).hexdigest()
    assert english == hashlib.sha256("\n".join(sorted(ENGLISH_WORDS)).encode("ascii")).hexdigest()


def test_the_korean_list_has_the_properties_it_promises() -> None:
    korean = WORDS.korean
    assert len(korean) == len(set(korean)) == 1024
    assert list(korean) == sorted(korean)
    assert all(2 <= len(word) <= 3 for word in korean)
    assert all("\uac00" <= letter <= "\ud7a3" for word in korean for letter in word)
    assert all(unicodedata.normalize("NFC", word) == word for word in korean)
    assert len({word[:2] for word in korean}) == 1024


def test_no_two_korean_words_are_one_letter_apart_for_the_ear() -> None:
    """A misheard letter, or one too many or too few, never makes another word of the list."""
    near = defaultdict(set)
    for word in WORDS.korean:
        letters = heard(word)
        near[letters].add(word)
        for at in range(len(letters)):
            near[f"{letters[:at]}*{letters[at + 1 :]}"].add(word)
    assert [words for words in near.values() if len(words) > 1] == []
    shorter = {heard(word)[:at] + heard(word)[at + 1 :] for word in WORDS.korean for at in range(len(heard(word)))}
    assert shorter & {heard(word) for word in WORDS.korean} == set()


@given(st.lists(st.integers(0, 2), min_size=33, max_size=33), st.sampled_from(["\n", " ", "  \t", ", ", " / "]))
def test_a_sheet_is_read_in_either_language_or_both(ways: list[int], between: str) -> None:
    written = [
        (word, WORDS.korean_of(word), unicodedata.normalize("NFD", WORDS.korean_of(word)))[way]
        for word, way in zip(SHEET, ways, strict=True)
    ]
    assert WORDS.read(between.join(written)) == SHEET


@pytest.mark.parametrize("form", ["{at}. {word}", "{at}) {word}", "{at} {word}", " {at}: {word} ", "[{at}] {word}"])
def test_the_numbers_beside_the_words_may_be_typed_too(form: str) -> None:
    text = "\r\n".join(form.format(at=at, word=word) for at, word in enumerate(SHEET, start=1))
    assert WORDS.read(text) == SHEET


def test_four_letters_or_two_syllables_are_enough() -> None:
    assert WORDS.read(" ".join(word[:4] for word in SHEET)) == SHEET
    assert WORDS.read(" ".join(WORDS.korean_of(word)[:2] for word in SHEET)) == SHEET
    assert WORDS.read(" ".join(SHEET).upper()) == SHEET


def test_an_unknown_word_is_named_by_its_place_and_not_repeated() -> None:
    written = list(SHEET)
    written[16] = "zebra"
    with pytest.raises(Fault) as caught:
        WORDS.read(" ".join(written), sheet=2)
    assert caught.value.code is FaultCode.KIT_WORD_UNKNOWN
    assert caught.value.facts == {"sheet": 2, "word": 17}


@pytest.mark.parametrize(
    ("typed", "first"),
    [("가말솥", "가마솥"), ("가마솟", "가마솥"), ("호량이", "호랑이"), ("acadamic", "academic"), ("walnat", "walnut")],
)
def test_the_nearest_word_is_offered_for_a_slip(typed: str, first: str) -> None:
    assert WORDS.english(typed) is None
    assert WORDS.nearest(typed)[0] == first


def test_nothing_is_offered_for_nothing() -> None:
    assert WORDS.completions("") == []
    assert WORDS.completions(" ") == []
    assert WORDS.nearest("") == []


@pytest.mark.parametrize(("typed", "among"), [("ㄱ", "가격"), ("감", "가마솥"), ("가", "가마솥"), ("aca", "academic")])
def test_what_is_being_typed_is_completed(typed: str, among: str) -> None:
    """While Hangul is typed, the first letter of the next syllable hangs below this one."""
    assert among in WORDS.completions(typed)


def test_completions_begin_as_was_typed_and_are_few() -> None:
    assert WORDS.completions("ab", most=3) == ["ability"] or all(w.startswith("ab") for w in WORDS.completions("ab"))
    assert len(WORDS.completions("a", most=3)) == 3


@given(st.text(max_size=200))
def test_whatever_is_pasted_is_read_or_refused_by_name(text: str) -> None:
    if all(WORDS.english(word) for word in words_in(text)):
        assert set(WORDS.read(text)) <= set(ENGLISH_WORDS)
    else:
        with pytest.raises(Fault) as caught:
            WORDS.read(text)
        assert caught.value.code is FaultCode.KIT_WORD_UNKNOWN


def test_a_list_of_another_length_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(ValueError):
        RecoveryWords(WORDS.korean[:-1])
    short = tmp_path / "words.txt"
    short.write_text("가격\n", "utf-8")
    with pytest.raises(ValueError):
        load_recovery_words(short)
