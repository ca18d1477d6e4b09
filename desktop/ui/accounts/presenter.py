"""Decides who may be added to the vault. Only a custodian adds accounts; a passphrase is passed on, never kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import account_id
from desktop.domain.people import Account, Role
from desktop.ui.services import VaultServices
from desktop.ui.workplace import Workplace
from desktop.vault.opening import NewAccount


@dataclass(frozen=True, slots=True)
class AccountForm:
    """What the form holds."""

    handle: str
    display_name: str
    roles: frozenset[Role]
    passphrase: str
    again: str


class AccountsPresenter:
    """The accounts of the vault, and a new one."""

    def __init__(self, workplace: Workplace, vaults: VaultServices) -> None:
        self._workplace, self._vaults = workplace, vaults
        self.changed: Callable[[], None] = lambda: None
        self.added: Callable[[], None] = lambda: None
        self.accounts: tuple[Account, ...] = ()
        self.is_working = False

    @property
    def may_add(self) -> bool:
        """Whether the account signed in looks after the vault."""
        return Role.CUSTODIAN in self._workplace.signed_in.account.roles

    def load(self) -> None:
        """Looks at the vault again."""
        vault = self._workplace.signed_in.vault
        self._workplace.runner.run(lambda _: tuple(vault.accounts.all()), self._show, self._workplace.report)

    def _show(self, accounts: tuple[Account, ...]) -> None:
        self.accounts = accounts
        self.changed()

    def add(self, form: AccountForm) -> None:
        """Adds an account. Reports `PASSPHRASE_DIFFERS`, `ACCOUNT_HANDLE_INVALID` and what the vault refuses."""
        try:
            new = _new_account(form)
        except Fault as fault:
            self._workplace.report(fault)
            return
        signed_in, passphrase = self._workplace.signed_in, form.passphrase
        self.is_working = True
        self.changed()
        self._workplace.runner.run(
            lambda _: self._vaults.add_account(signed_in, new, passphrase), self._added, self._failed
        )

    def _added(self, _: Account) -> None:
        self.is_working = False
        self.added()
        self.load()

    def _failed(self, fault: Fault) -> None:
        self.is_working = False
        self.changed()
        self._workplace.report(fault)


def _new_account(form: AccountForm) -> NewAccount:
    if form.passphrase != form.again:
        raise Fault(FaultCode.PASSPHRASE_DIFFERS)
    handle = account_id(form.handle)
    return NewAccount(handle, form.display_name.strip() or str(handle), form.roles)
