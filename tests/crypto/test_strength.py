"""What is easily guessed is refused, in either language and on either keyboard, and no text takes long to judge."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.crypto.passphrases import LEAST_CHARACTERS, require_strong
from desktop.crypto.strength import LEAST_BITS, Level, Strength, strength_of
from desktop.crypto.two_set import keystrokes
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.vaults import PASSPHRASE, SECOND_PASSPHRASE


@pytest.mark.parametrize(
    "passphrase",
    [
        "password1234", "passwordpassword", "password password password", "P@ssw0rd2026!", "qwertyuiop12", "123456789012",
        "letmein123456", "iloveyou2026", "interviewer-1", "saegim saegim saegim", "a" * 40, "abcabcabcabcabc",
        "to be or not to be", "acorn acorn acorn acorn acorn", "acorn " * 400, "비밀번호비밀번호비밀번호", "비밀번호1234567",
        "안녕하세요 반갑습니다", "사랑해사랑해사랑해사랑해", "dkssudgktpdy12", "ㅁㅁㅁㅁㅁㅁㅁㅁㅁㅁㅁㅁㅁㅁ", "가가가가가가가가가가가가가",
        "안녕하세요안녕하세요", "가나다라마바사아자차카타파하",
    ],
)  # fmt: skip
def test_what_is_tried_first_is_refused(passphrase: str) -> None:
    assert strength_of(passphrase).level is Level.WEAK
    with pytest.raises(Fault) as raised:
        require_strong(passphrase)
    if len(passphrase) >= LEAST_CHARACTERS:
        assert raised.value.code is FaultCode.PASSPHRASE_GUESSABLE
        assert raised.value.facts == {"bits": strength_of(passphrase).bits, "least": LEAST_BITS}
    else:
        assert raised.value.code is FaultCode.PASSPHRASE_WEAK


@pytest.mark.parametrize(
    "passphrase",
    [
        PASSPHRASE, SECOND_PASSPHRASE, "seven small boats by the wide green river", "새벽 강아지 조약돌 우산 주전자", "3f9c0a7b51d2e8643f9c0a7b",
        "우산을 두고 온 날의 긴 골목", "Zx9!kQ2#vLm7pW4t",
    ],
)  # fmt: skip
def test_what_takes_long_to_guess_is_accepted(passphrase: str) -> None:
    require_strong(passphrase)


@pytest.mark.parametrize("passphrase", ["", "short", "eleven char", "한글열한글자입니다열한"])
def test_a_short_one_is_refused_for_its_length(passphrase: str) -> None:
    with pytest.raises(Fault) as raised:
        require_strong(passphrase)
    assert (raised.value.code, raised.value.facts) == (FaultCode.PASSPHRASE_WEAK, {"least": 12})


@pytest.mark.parametrize(
    ("passphrase", "bits"),
    [
        ("acorn", 11), ("acorn acrobat", 22), ("acorn acrobat acrylic active actor adapter address", 77),
        ("AcornAcrobatAcrylic", 33), ("acorn-acrobat", 22), ("acornacrobat", 22), ("acorn acorn", 12),
        ("강아지 조약돌 우산", 33), ("강아지조약돌우산", 33), ("강아지 acorn", 22), ("", 0), ("   ", 0),
    ],
)  # fmt: skip
def test_words_of_our_lists_count_once_and_eleven_bits(passphrase: str, bits: int) -> None:
    assert strength_of(passphrase) == Strength(bits)
    assert strength_of(unicodedata.normalize("NFD", passphrase)) == Strength(bits)


def test_levels_follow_from_bits() -> None:
    levels = {bits: Strength(bits).level for bits in (0, LEAST_BITS - 1, LEAST_BITS, 65, 66, 200)}
    assert list(levels.values()) == [
        Level.WEAK, Level.WEAK, Level.GOOD, Level.GOOD, Level.STRONG, Level.STRONG,
    ]  # fmt: skip
    assert [Strength(bits).words for bits in (0, 10, 11, 77)] == [0, 0, 1, 7]


def test_hangul_is_the_keys_that_type_it() -> None:
    assert keystrokes("한글 ab1") == "gksrmf ab1"
    assert keystrokes("닭쵸꽤워의") == "ekfrcyRhodnjdml"
    assert keystrokes(unicodedata.normalize("NFD", "비밀번호")) == keystrokes("비밀번호") == "qlalfqjsgh"
    assert keystrokes("ㅋㅋㅠ漢") == "zzb漢"


@given(st.text(max_size=200))
@settings(max_examples=120, deadline=None)
def test_any_text_has_a_strength(passphrase: str) -> None:
    assert 0 <= strength_of(passphrase).bits < 800


@pytest.mark.parametrize(
    "passphrase",
    [
        "x" * 1_000_000,
        "힣" * 1_000_000,
        "a1" * 500_000,
        "aA@4" * 100_000,
        "acorn" * 100_000,
        "\u1100" * 1_000_000,
        " " * 1_000_000,
    ],
    ids=["one letter", "hangul", "two letters", "leet", "words", "loose hangul", "spaces"],
)
def test_no_text_takes_long_to_judge(passphrase: str) -> None:
    begun = time.process_time()
    strength_of(passphrase)
    assert time.process_time() - begun < 2  # uncapped, zxcvbn would need hours
