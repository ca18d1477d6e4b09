"""Decides what can be done with the vault's accounts. Only a custodian changes them; passphrases are passed on only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop.custody.accounts import disable_account, enable_account, remove_account, set_roles
from desktop.custody.identity_access import Proof
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, account_id
from desktop.domain.people import Account, AccountState, Role
from desktop.ui.accounts.passphrase_presenter import PassphrasePresenter
from desktop.ui.services import VaultServices
from desktop.ui.workplace import Workplace
from desktop.vault.opening import NewAccount
from desktop.vault.second_factor import read_key_file


@dataclass(frozen=True, slots=True)
class AccountForm:
    """What the form holds."""

    handle: str
    display_name: str
    roles: frozenset[Role]
    passphrase: str
    again: str


class AccountAct(StrEnum):
    """What a custodian can do with an account."""

    ROLES = "roles"
    DISABLE = "disable"
    ENABLE = "enable"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Rotation:
    """What new keys for the own account take; the custodian's part stays empty for one who is a custodian."""

    passphrase: str = field(repr=False)
    key_file: Path | None = None
    custodian: str = ""
    custodian_passphrase: str = field(default="", repr=False)
    custodian_key_file: Path | None = None


_BY_STATE = {
    AccountState.ACTIVE: (AccountAct.ROLES, AccountAct.DISABLE, AccountAct.REMOVE),
    AccountState.DISABLED: (AccountAct.ENABLE, AccountAct.REMOVE),
    AccountState.REMOVED: (),
    AccountState.ELSEWHERE: (),
}


class AccountsPresenter:
    """The accounts of the vault, what can be done with each, a new one, and new keys for one's own."""

    def __init__(self, workplace: Workplace, vaults: VaultServices) -> None:
        self._workplace, self._vaults = workplace, vaults
        self.own_passphrase = PassphrasePresenter(workplace, vaults)
        self.changed: Callable[[], None] = lambda: None
        self.added: Callable[[], None] = lambda: None
        self.acted: Callable[[], None] = lambda: None
        self.accounts: tuple[Account, ...] = ()
        self.is_working = False

    @property
    def may_add(self) -> bool:
        """Whether the account signed in looks after the vault."""
        return self._workplace.signed_in.account.is_custodian

    @property
    def own(self) -> AccountId:
        """The account at work."""
        return self._workplace.signed_in.account.id

    def acts_for(self, account: Account) -> tuple[AccountAct, ...]:
        """What can be done with the account. Nobody shuts themselves out."""
        if not self.may_add:
            return ()
        return (AccountAct.ROLES,) if account.id == self.own else _BY_STATE[account.state]

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

    def change(self, act: AccountAct, account: AccountId, roles: frozenset[Role] = frozenset()) -> None:
        """Does the act, after it was confirmed. Reports what the vault refuses, such as `ACCOUNT_LAST_CUSTODIAN`."""
        signed_in = self._workplace.signed_in
        self._work(lambda: _change(signed_in, act, account, roles))

    def rotate(self, wish: Rotation) -> None:
        """New keys for the account at work. Reports `ACCOUNT_ROTATION_NEEDS_CUSTODIAN` and what unlocking refuses."""
        signed_in = self._workplace.signed_in
        self._work(lambda: _rotate(signed_in, wish))

    def _work(self, work: Callable[[], Account]) -> None:
        self.is_working = True
        self.changed()
        self._workplace.runner.run(lambda _: work(), self._done, self._failed)

    def _done(self, _: Account) -> None:
        self.is_working = False
        self.acted()
        self.load()

    def _added(self, _: Account) -> None:
        self.is_working = False
        self.added()
        self.load()

    def _failed(self, fault: Fault) -> None:
        self.is_working = False
        self.changed()
        self._workplace.report(fault)


def _change(signed_in: SignedIn, act: AccountAct, account: AccountId, roles: frozenset[Role]) -> Account:
    if act is AccountAct.ROLES:
        return set_roles(signed_in, account, roles)
    acts = {
        AccountAct.DISABLE: disable_account,
        AccountAct.ENABLE: enable_account,
        AccountAct.REMOVE: remove_account,
    }
    return acts[act](signed_in, account)


def _rotate(signed_in: SignedIn, wish: Rotation) -> Account:
    proof = Proof(wish.passphrase, _content(wish.key_file))
    if signed_in.account.is_custodian or not wish.custodian.strip():
        return rotate_keys(signed_in, proof)
    key_file = _content(wish.custodian_key_file)
    return rotate_keys(signed_in, proof, second_person(signed_in, wish.custodian, wish.custodian_passphrase, key_file))


def _content(key_file: Path | None) -> bytes | None:
    return read_key_file(key_file) if key_file else None


def _new_account(form: AccountForm) -> NewAccount:
    if form.passphrase != form.again:
        raise Fault(FaultCode.PASSPHRASE_DIFFERS)
    handle = account_id(form.handle)
    return NewAccount(handle, form.display_name.strip() or str(handle), form.roles)
