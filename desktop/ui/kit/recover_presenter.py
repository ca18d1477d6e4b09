"""Decides about coming in by the sheets from the unlock screen. Passphrases are passed on, never kept. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from desktop.crypto.recovery_words import load_recovery_words
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import account_id
from desktop.domain.people import Role
from desktop.ui.kit.collector import SheetCollector
from desktop.ui.kit.presenter import WORDS
from desktop.ui.runner import Runner
from desktop.ui.services import Services
from desktop.ui.unlock.old_copy import OldCopy, old_copy_in
from desktop.vault.new_account import NewAccount


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What the form holds besides the sheets."""

    folder: str
    handle: str
    display_name: str
    passphrase: str = field(repr=False)
    again: str = field(repr=False)
    reason: str = ""


class RecoverPresenter:
    """Opens the vault by its sheets; `entered` gets the sign-in, `report` the fault."""

    def __init__(
        self, services: Services, runner: Runner, entered: Callable[[SignedIn], None], report: Callable[[Fault], None]
    ) -> None:
        self._services, self._runner, self._entered, self._report = services, runner, entered, report
        self.changed: Callable[[], None] = lambda: None
        self.is_working = False
        self.older: OldCopy | None = None
        self._tried = ("", "")

    @cached_property
    def collector(self) -> SheetCollector:
        """The sheets being typed."""
        return SheetCollector(load_recovery_words(self._services.resources / WORDS))

    @property
    def folder(self) -> str:
        """The vault that was open last."""
        return self._services.settings.last_vault

    def suggest(self, language: str) -> str:
        """A passphrase of words by chance."""
        return self._services.vaults.suggest_passphrase(language)

    def take(self, text: str) -> None:
        """Keeps a whole sheet."""
        self.collector.take(text)
        self.changed()

    def forget(self) -> None:
        """Forgets the sheets, and that the vault is an older copy."""
        self.collector.forget()
        self.older = None
        self.changed()

    def recover(self, form: Newcomer) -> None:
        """Opens the vault and signs the new account in. Reports `PASSPHRASE_DIFFERS` and what the vault refuses."""
        if self.is_working or not self.collector.is_enough:
            return
        try:
            new = _new_account(form)
        except Fault as fault:
            self._report(fault)
            return
        root, sheets, passphrase = Path(form.folder.strip()), list(self.collector.sheets), form.passphrase
        self.is_working, self._tried = True, (form.folder.strip(), new.id)
        self.changed()
        self._runner.run(
            lambda _: self._services.vaults.recover(root, sheets, new, passphrase, form.reason),
            self._succeeded,
            self._failed,
        )

    def _succeeded(self, signed_in: SignedIn) -> None:
        self.is_working = False
        self._services.save_settings(last_vault=str(signed_in.vault.root))
        self.forget()
        self._entered(signed_in)

    def _failed(self, fault: Fault) -> None:
        """Sheets that are of another kit are forgotten; after anything else they need not be typed again."""
        self.is_working = False
        self.older = old_copy_in(fault, *self._tried, None) or self.older
        if fault.code in (FaultCode.KIT_OTHER, FaultCode.KIT_MISSING):
            self.collector.forget()
        self.changed()
        self._report(fault)


def _new_account(form: Newcomer) -> NewAccount:
    if form.passphrase != form.again:
        raise Fault(FaultCode.PASSPHRASE_DIFFERS)
    handle = account_id(form.handle)
    return NewAccount(handle, form.display_name.strip() or str(handle), frozenset({Role.CUSTODIAN}))
