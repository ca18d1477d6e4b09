"""A 32-byte secret on k-of-n sheets of words: SLIP-39, by the standard's own reference. No field arithmetic of ours.

One group, no passphrase. The iteration exponent is 0 (10,000 rounds of PBKDF2): it slows the guessing of a passphrase,
and here is none to guess, only 256 random bits. The extendable flag is off: tools from before 2024 don't know it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from shamir_mnemonic import MnemonicError, Share, shamir
from shamir_mnemonic.wordlist import WORDLIST

from desktop.crypto.recovery_keys import SECRET_BYTES
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recovery import require_shareable
from desktop.domain.world import Chance

ENGLISH_WORDS: tuple[str, ...] = tuple(WORDLIST)
WORDS_ON_A_SHEET = 33
_ITERATION_EXPONENT = 0
_taking_turns = threading.Lock()


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What one sheet says about its kit: its own number from 1, and how many sheets it takes."""

    number: int
    threshold: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet's 33 English words, and what they say of themselves."""

    words: tuple[str, ...] = field(repr=False)
    facts: SheetFacts

    @property
    def text(self) -> str:
        """The words as any SLIP-39 tool takes them."""
        return " ".join(self.words)


def split(secret: bytes, threshold: int, shares: int, chance: Chance) -> list[Sheet]:
    """The sheets, `threshold` of which give `secret` (32 bytes) back. Raises `Fault(KIT_NUMBERS_INVALID)`."""
    require_shareable(threshold, shares)
    if len(secret) != SECRET_BYTES:
        raise ValueError("not a recovery secret")
    with _drawing_from(chance):
        (group,) = shamir.generate_mnemonics(
            1, [(threshold, shares)], secret, extendable=False, iteration_exponent=_ITERATION_EXPONENT
        )
    return [Sheet(tuple(text.split()), SheetFacts(at, threshold)) for at, text in enumerate(group, start=1)]


def check_sheet(words: Sequence[str], sheet: int = 1) -> SheetFacts:
    """What the English words of one sheet say; `sheet` is its place among those typed, from 1.

    Raises `Fault(KIT_WORDS_COUNT)` or, where the checksum does not hold, `Fault(KIT_WORDS_INVALID)`.
    """
    share = _share(words, sheet)
    return SheetFacts(share.index + 1, share.member_threshold)


def combine(sheets: Sequence[Sequence[str]]) -> bytes:
    """The secret of at least as many sheets as it takes, each 33 English words, in any order.

    Raises `Fault(KIT_WORDS_COUNT)`, `KIT_WORDS_INVALID`, `KIT_SHEETS_MIXED` (of different kits), `KIT_SHEET_TWICE`,
    or `KIT_SHEETS_TOO_FEW`, each naming the sheet by its place from 1.
    """
    shares = [_share(words, at) for at, words in enumerate(sheets, start=1)]
    _require_one_kit(shares)
    needed = shares[0].member_threshold if shares else 0
    if not shares or len(shares) < needed:
        raise Fault(FaultCode.KIT_SHEETS_TOO_FEW, given=len(shares), needed=max(needed, 2))
    try:
        return bytes(shamir.combine_mnemonics([share.mnemonic() for share in shares[:needed]]))
    except MnemonicError as error:  # the same 15 bits of identity by chance
        raise Fault(FaultCode.KIT_SHEETS_MIXED, sheet=needed) from error


def _share(words: Sequence[str], sheet: int) -> Share:
    if len(words) != WORDS_ON_A_SHEET:
        raise Fault(FaultCode.KIT_WORDS_COUNT, sheet=sheet, words=len(words), needed=WORDS_ON_A_SHEET)
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError as error:
        raise Fault(FaultCode.KIT_WORDS_INVALID, sheet=sheet) from error
    if (share.group_count, len(share.value)) != (1, SECRET_BYTES) or share.member_threshold < 2:
        raise Fault(FaultCode.KIT_WORDS_INVALID, sheet=sheet)  # a whole sheet of words, but of something else
    return share


def _require_one_kit(shares: Sequence[Share]) -> None:
    seen: set[int] = set()
    for at, share in enumerate(shares, start=1):
        if share.group_parameters() != shares[0].group_parameters():
            raise Fault(FaultCode.KIT_SHEETS_MIXED, sheet=at)
        if share.index in seen:
            raise Fault(FaultCode.KIT_SHEET_TWICE, sheet=at)
        seen.add(share.index)


@contextmanager
def _drawing_from(chance: Chance) -> Iterator[None]:
    """Lets the library draw from our source of chance; it keeps its own in a variable of the module."""
    with _taking_turns:
        kept = shamir.RANDOM_BYTES
        shamir.RANDOM_BYTES = chance.token_bytes
        try:
            yield
        finally:
            shamir.RANDOM_BYTES = kept
