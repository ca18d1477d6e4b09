"""Secrets on sheets: any of them enough, fewer never, and every wrong one named."""

from __future__ import annotations

from itertools import combinations

import pytest
import shamir_mnemonic
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.crypto.recovery_shares import WORDS_ON_A_SHEET, check_sheet, combine, split
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.vaults import CountingChance

SECRET = bytes(range(32))
_NUMBERS = st.integers(2, 8).flatmap(lambda shares: st.tuples(st.integers(2, shares), st.just(shares)))


def sheets_of(secret: bytes = SECRET, threshold: int = 2, shares: int = 3, salt: str = "") -> list[tuple[str, ...]]:
    return [sheet.words for sheet in split(secret, threshold, shares, CountingChance(salt))]


def refusal(sheets: list[tuple[str, ...]]) -> Fault:
    with pytest.raises(Fault) as caught:
        combine(sheets)
    return caught.value


@settings(max_examples=60, deadline=None)
@given(secret=st.binary(min_size=32, max_size=32), numbers=_NUMBERS, data=st.data())
def test_any_sheets_that_are_enough_give_the_secret_back(
    secret: bytes, numbers: tuple[int, int], data: st.DataObject
) -> None:
    threshold, shares = numbers
    sheets = sheets_of(secret, threshold, shares, salt=data.draw(st.text(max_size=4)))
    count = data.draw(st.integers(threshold, shares))
    chosen = data.draw(st.permutations(sheets))[:count]
    assert combine(chosen) == secret


@settings(max_examples=40, deadline=None)
@given(numbers=_NUMBERS, data=st.data())
def test_fewer_are_refused_and_counted(numbers: tuple[int, int], data: st.DataObject) -> None:
    threshold, shares = numbers
    chosen = data.draw(st.permutations(sheets_of(SECRET, threshold, shares)))[
        : data.draw(st.integers(0, threshold - 1))
    ]
    fault = refusal(chosen)
    assert fault.code is FaultCode.KIT_SHEETS_TOO_FEW
    assert fault.facts == {"given": len(chosen), "needed": threshold if chosen else 2}


def test_one_sheet_of_two_says_nothing_about_the_secret() -> None:
    """Over other secrets, the second sheet's share is as random as before: every byte of it differs somewhere."""
    others = [sheets_of(bytes([n] * 32), salt=str(n))[0][4:30] for n in range(40)]
    assert all(len({words[at] for words in others}) > 20 for at in range(26))


def test_every_sheet_has_33_words_and_says_its_number() -> None:
    sheets = sheets_of(threshold=3, shares=5)
    assert {len(words) for words in sheets} == {WORDS_ON_A_SHEET}
    assert [check_sheet(words).number for words in sheets] == [1, 2, 3, 4, 5]
    assert {check_sheet(words).threshold for words in sheets} == {3}


@pytest.mark.parametrize(("threshold", "shares"), [(1, 1), (1, 3), (0, 2), (3, 2), (2, 9), (9, 9), (-1, 4)])
def test_one_sheet_is_never_enough(threshold: int, shares: int) -> None:
    with pytest.raises(Fault) as caught:
        split(SECRET, threshold, shares, CountingChance())
    assert caught.value.code is FaultCode.KIT_NUMBERS_INVALID


def test_only_whole_secrets_are_split() -> None:
    with pytest.raises(ValueError):
        split(SECRET[:31], 2, 3, CountingChance())


@settings(max_examples=80, deadline=None)
@given(at=st.integers(0, 32), other=st.integers(1, 1023), sheet=st.integers(1, 2))
def test_any_changed_word_is_noticed_on_its_sheet(at: int, other: int, sheet: int) -> None:
    sheets = sheets_of()[:2]
    words = list(sheets[sheet - 1])
    known = shamir_mnemonic.wordlist.WORDLIST
    words[at] = known[(known.index(words[at]) + other) % 1024]
    sheets[sheet - 1] = tuple(words)
    fault = refusal(sheets)
    assert (fault.code, fault.facts) == (FaultCode.KIT_WORDS_INVALID, {"sheet": sheet})


def test_two_words_that_changed_places_are_noticed() -> None:
    first, second, _ = sheets_of()
    for a, b in combinations(range(33), 2):
        words = list(second)
        words[a], words[b] = words[b], words[a]
        if tuple(words) != second:
            assert refusal([first, tuple(words)]).code is FaultCode.KIT_WORDS_INVALID, (a, b)


def test_a_missing_and_a_double_word_are_counted() -> None:
    first, second, _ = sheets_of()
    fault = refusal([first, second[:-1]])
    assert (fault.code, fault.facts["sheet"], fault.facts["words"]) == (FaultCode.KIT_WORDS_COUNT, 2, 32)
    assert refusal([(*first, first[-1]), second]).facts["words"] == 34


def test_a_sheet_of_another_kit_is_named() -> None:
    first, second, _ = sheets_of()
    fault = refusal([first, second, sheets_of(salt="other")[2]])
    assert (fault.code, fault.facts) == (FaultCode.KIT_SHEETS_MIXED, {"sheet": 3})


def test_the_same_sheet_twice_is_named() -> None:
    first, _, third = sheets_of(threshold=3, shares=3)
    fault = refusal([first, third, first])
    assert (fault.code, fault.facts) == (FaultCode.KIT_SHEET_TWICE, {"sheet": 3})


def test_kits_that_share_their_fifteen_bits_of_identity_still_do_not_mix(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shamir_mnemonic.shamir._random_identifier", lambda: 7)
    assert refusal([sheets_of()[0], sheets_of(salt="other")[1]]).code is FaultCode.KIT_SHEETS_MIXED


def test_a_whole_sheet_of_something_else_is_refused() -> None:
    """33 words with a good checksum: a share of a group of groups, and one that is enough alone."""
    for groups in ([(2, 2), (2, 2)], [(1, 1)]):
        shares = shamir_mnemonic.generate_mnemonics(len(groups), groups, SECRET)
        fault = refusal([tuple(shares[0][0].split())])
        assert fault.code is FaultCode.KIT_WORDS_INVALID


def test_the_stock_library_alone_combines_the_sheets() -> None:
    assert shamir_mnemonic.combine_mnemonics([" ".join(words) for words in sheets_of()[1:]]) == SECRET


def test_a_share_from_the_standards_own_vectors_is_read() -> None:
    """SLIP-39 test vector 20: 256 bits, 2 of 3, with the passphrase that we never use, so only its form is read."""
    text = (
        "humidity disease academic always aluminum jewelry energy woman receiver strategy amuse duckling lying evidence "
        "network walnut tactics forget hairy rebound impulse brother survive clothes stadium mailman rival ocean reward "
        "venture always armed unwrap"
    )
    assert check_sheet(text.split()).threshold == 2


def test_sheets_come_from_our_source_of_chance_alone() -> None:
    assert sheets_of(salt="a") == sheets_of(salt="a")
    assert sheets_of(salt="a") != sheets_of(salt="b")


def test_the_librarys_own_source_is_put_back() -> None:
    before = shamir_mnemonic.shamir.RANDOM_BYTES
    sheets_of()
    assert shamir_mnemonic.shamir.RANDOM_BYTES is before
