"""The word lists are what their README says, and every word is equally likely."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.diceware import LANGUAGES, all_words, suggest_passphrase, word_list
from desktop.crypto.passphrases import require_strong
from desktop.crypto.strength import Level, strength_of
from desktop.system.chance import SystemChance

# Vowels that sound alike in Seoul today.
ALIKE = str.maketrans("ㅐㅒㅙㅞ", "ㅔㅖㅚㅚ")


class SetChance:
    """Chance that gives what it is told."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def token_bytes(self, count: int) -> bytes:
        assert len(self.data) == count
        return self.data

    def token_hex(self, count: int) -> str:
        return self.token_bytes(count).hex()


def letters_of(word: str) -> str:
    """Korean as single letters, vowels that sound alike as one; English as it is."""
    if not re.fullmatch("[가-힣]+", word):
        return word
    vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
    told = []
    for syllable in word:
        at = ord(syllable) - 0xAC00
        told += [chr(0x1100 + at // 588), vowels[at % 588 // 28].translate(ALIKE), chr(0x11A7 + at % 28)]
    return "".join(told).replace("\u11a7", "")


def shortened(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def near_pairs(words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Words that become one when a letter at the same place is left out of both, or when one lacks a letter."""
    by_hole: dict[tuple[str, int], str] = {}
    spelled = {letters_of(word): word for word in words}
    pairs = []
    for letters, word in spelled.items():
        for at in range(len(letters)):
            hole = (letters[:at] + letters[at + 1 :], at)
            if hole in by_hole:
                pairs.append((by_hole[hole], word))
            by_hole[hole] = word
        pairs += [(spelled[less], word) for less in shortened(letters) if less in spelled]
    return pairs


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_has_2048_different_words_in_order(language: str) -> None:
    words = word_list(language)
    assert len(words) == len(set(words)) == 2048
    assert list(words) == sorted(words)
    assert all(unicodedata.is_normalized("NFC", word) for word in words)


def test_korean_words_have_two_or_three_syllables_and_english_four_to_eight_letters() -> None:
    assert [word for word in word_list("ko") if not re.fullmatch("[가-힣]{2,3}", word)] == []
    assert [word for word in word_list("en") if not re.fullmatch("[a-z]{4,8}", word)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_begins_another(language: str) -> None:
    words = sorted(word_list(language))
    assert [pair for pair in pairwise(words) if pair[1].startswith(pair[0])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_differ_by_less_than_two_letters(language: str) -> None:
    words = word_list(language)
    assert len({letters_of(word) for word in words}) == len(words)
    assert near_pairs(words) == []


def test_no_two_english_words_differ_by_two_letters_that_changed_places() -> None:
    words = set(word_list("en"))
    swapped = (
        w[:at] + w[at + 1] + w[at] + w[at + 2 :] for w in words for at in range(len(w) - 1) if w[at] != w[at + 1]
    )
    assert words.isdisjoint(swapped)


def test_these_rules_can_fail() -> None:
    assert near_pairs(("lamp", "lump"))
    assert near_pairs(("lamp", "lamps"))
    assert letters_of("모래") == letters_of("모레")
    assert near_pairs(("바다", "바닥"))
    assert not near_pairs(("lamp", "lantern"))


def test_the_lists_have_no_word_in_common() -> None:
    assert len(all_words()) == 4096


def test_every_word_can_come_and_is_equally_likely() -> None:
    words = word_list("en")
    every = b"".join(number.to_bytes(2, "big") for number in range(65536))
    drawn = Counter(
        word
        for at in range(0, len(every), 32)
        for word in suggest_passphrase(SetChance(every[at : at + 32]), "en", 16).split()
    )
    assert set(drawn) == set(words)
    assert set(drawn.values()) == {32}


@given(st.sampled_from(LANGUAGES), st.integers(5, 16))
def test_a_suggestion_is_as_strong_as_its_words(language: str, count: int) -> None:
    passphrase = suggest_passphrase(SystemChance(), language, count)
    words = passphrase.split(" ")
    assert len(words) == count
    assert set(words) <= set(word_list(language))
    require_strong(passphrase)
    if len(set(words)) == count:
        assert strength_of(passphrase).bits == 11 * count


@pytest.mark.parametrize("words", [4, 17, 0, -1])
def test_too_few_and_too_many_words_are_no_suggestion(words: int) -> None:
    with pytest.raises(ValueError, match="words"):
        suggest_passphrase(SystemChance(), "en", words)


def test_seven_words_are_strong() -> None:
    chance = SetChance(bytes(range(14)))
    assert strength_of(suggest_passphrase(chance, "ko")).level is Level.STRONG
