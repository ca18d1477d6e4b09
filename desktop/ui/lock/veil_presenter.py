"""Decides what may be done while everything is hidden: come back with the passphrase, or end the work and lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.custody.presence import verify_present
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.locking import LockReason
from desktop.ui.locking import Locking
from desktop.ui.runner import Runner
from desktop.vault.second_factor import read_key_file

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn


class VeilPresenter:
    """`proves` is asked on a thread of its own choosing; a wrong passphrase changes nothing."""

    def __init__(self, locking: Locking, runner: Runner, report: Callable[[Fault], None]) -> None:
        self._locking, self._runner, self._report = locking, runner, report
        self._signed_in: SignedIn | None = None
        self.is_working = False
        self.wants_key_file = False
        self.changed: Callable[[], None] = lambda: None

    @property
    def account(self) -> str:
        """The handle of whoever has to prove to be there; it lies open on the disk anyway."""
        return str(self._signed_in.account.id) if self._signed_in is not None else ""

    def begin(self, signed_in: SignedIn) -> None:
        """Everything has been hidden from whoever is not `signed_in`."""
        self._signed_in, self.is_working, self.wants_key_file = signed_in, False, False
        self.changed()

    def end(self) -> None:
        """The veil has been taken away, or the vault locked behind it."""
        self._signed_in, self.is_working = None, False
        self.changed()

    def come_back(self, passphrase: str, key_file: Path | None = None) -> None:
        """Shows everything again if `passphrase` is the account's; `key_file` is where a key file lies."""
        signed_in = self._signed_in
        if signed_in is None or self.is_working:
            return
        self.is_working = True
        self.changed()
        self._runner.run(
            lambda _: _verify(signed_in, passphrase, key_file), lambda _: self._proved(signed_in), self._refused
        )

    def lock_now(self) -> None:
        """Ends the work and locks."""
        self._locking.ask(LockReason.HAND)

    def _proved(self, signed_in: SignedIn) -> None:
        self.is_working = False
        self.changed()
        if self._signed_in is signed_in:
            self._locking.come_back()

    def _refused(self, fault: Fault) -> None:
        self.is_working = False
        self.wants_key_file = self.wants_key_file or fault.code is FaultCode.KEY_FILE_NEEDED
        self.changed()
        self._report(fault)


def _verify(signed_in: SignedIn, passphrase: str, key_file: Path | None) -> None:
    verify_present(signed_in, passphrase, None if key_file is None else read_key_file(key_file))
