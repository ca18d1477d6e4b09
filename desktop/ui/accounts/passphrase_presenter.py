"""Decides how the passphrase of the account at work is changed, and whether a key file is needed from then on.

Passphrases are passed on only. A key file that was just made for a change that failed is taken for the next one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop.custody.passphrase import needs_key_file
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.services import VaultServices
from desktop.ui.workplace import Workplace
from desktop.vault.second_factor import read_key_file


class FactorWish(StrEnum):
    """What shall be needed besides the new passphrase."""

    SAME = "same"
    KEY_FILE = "key_file"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class PassphraseWish:
    """What the form holds. `key_file` opens the account now; `place` is where the file for later lies, or shall lie."""

    old: str = field(repr=False)
    new: str = field(repr=False)
    again: str = field(repr=False)
    key_file: Path | None = None
    factor: FactorWish = FactorWish.SAME
    place: Path | None = None


class PassphrasePresenter:
    """Changes the passphrase on the vault's thread, as slow as unlocking."""

    def __init__(self, workplace: Workplace, vaults: VaultServices) -> None:
        self._workplace, self._vaults = workplace, vaults
        self.changed: Callable[[], None] = lambda: None
        self.is_working = False
        self.is_done = False
        self.has_key_file = False

    def suggest(self, language: str) -> str:
        """A passphrase of words by chance."""
        return self._vaults.suggest_passphrase(language)

    def load(self) -> None:
        """Looks whether the account needs a key file now."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: needs_key_file(signed_in), self._show, self._workplace.report)

    def change(self, wish: PassphraseWish) -> None:
        """Reports `PASSPHRASE_DIFFERS`, what the vault refuses of old and new, and what the drive says."""
        if wish.new != wish.again:
            self._workplace.report(Fault(FaultCode.PASSPHRASE_DIFFERS))
            return
        self.is_working, self.is_done = True, False
        self.changed()
        self._workplace.runner.run(lambda _: self._work(wish), self._done, self._failed)

    def _work(self, wish: PassphraseWish) -> bool:
        """Whether a key file is needed from now on."""
        signed_in = self._workplace.signed_in
        key_file = None if wish.key_file is None else read_key_file(wish.key_file)
        new_key_file = self._new_key_file(wish, key_file)
        self._vaults.change_passphrase(signed_in, wish.old, wish.new, key_file, new_key_file)
        return new_key_file is not None

    def _new_key_file(self, wish: PassphraseWish, key_file: bytes | None) -> bytes | None:
        if wish.factor is FactorWish.SAME:
            return key_file if needs_key_file(self._workplace.signed_in) else None
        if wish.factor is FactorWish.NOTHING or wish.place is None:
            return None
        if not wish.place.exists():
            self._vaults.make_key_file(wish.place)
        return read_key_file(wish.place)

    def _done(self, has_key_file: bool) -> None:  # noqa: FBT001 - what the work gave
        self.is_working, self.is_done = False, True
        self._show(has_key_file)

    def _show(self, has_key_file: bool) -> None:  # noqa: FBT001 - what the work gave
        self.has_key_file = has_key_file
        self.changed()

    def _failed(self, fault: Fault) -> None:
        self.is_working = False
        self.changed()
        self._workplace.report(fault)
