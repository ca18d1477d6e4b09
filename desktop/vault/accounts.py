"""Who may sign in, with their public keys, as they are now and as they were added. Secrets are in key slots only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Account, AccountChange, AccountState, Role
from desktop.vault.account_changes import AccountChanges
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_COLUMNS = "id, display_name, roles, age_recipient, ssh_public_key, added_at"
_SELECT = f"SELECT {_COLUMNS}, colleague.account_id FROM account LEFT JOIN colleague ON colleague.account_id = id"


class Accounts:
    """The accounts of a vault. A handle is never used again, not even after a removal."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.changes = AccountChanges(database)

    def add(self, account: Account) -> None:
        """Raises `Fault(ACCOUNT_EXISTS)`."""
        if self.find(account.id):
            raise Fault(FaultCode.ACCOUNT_EXISTS, account=account.id)
        values = (
            account.id, account.display_name, list_text(sorted(account.roles)),
            account.age_recipient, account.ssh_public_key, stamp_of(account.added_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO account ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def find(self, account_id: str) -> Account | None:
        """The account as it is now, removed ones too, or None."""
        row = self._database.first(f"{_SELECT} WHERE id = ?", (account_id,))
        return _with(self.changes.of(account_id), _account(row)) if row else None

    def get(self, account_id: str) -> Account:
        """As `find`. Raises `Fault(ACCOUNT_UNKNOWN)`."""
        account = self.find(account_id)
        if account is None:
            raise Fault(FaultCode.ACCOUNT_UNKNOWN, account=account_id)
        return account

    def all(self) -> list[Account]:
        """Every account as it is now, removed ones too, oldest first."""
        return self.as_of(None)

    def as_of(self, changes: int | None) -> list[Account]:
        """Every account with only the first `changes` of the vault's account changes."""
        made = self.changes.all()[:changes]
        return [_with(made, account) for account in self.originals()]

    def originals(self) -> list[Account]:
        """Every account as it was added, oldest first: the rows that the log states."""
        return [_account(row) for row in self._database.execute(f"{_SELECT} ORDER BY account.rowid")]

    def as_ever(self, account_id: str) -> Account:
        """The account with every role it ever held, for judging what it did then. Raises `Fault(ACCOUNT_UNKNOWN)`."""
        account = self.get(account_id)
        row = next(original for original in self.originals() if original.id == account.id)
        held = row.roles.union(*(change.roles for change in self.changes.of(account_id)))
        return replace(account, roles=held, state=AccountState.ACTIVE)

    def signing_keys(self, account_id: str) -> list[str]:
        """Every public line the account ever signed with, oldest first; empty for one that is unknown."""
        row = self._database.first("SELECT ssh_public_key FROM account WHERE id = ?", (account_id,))
        lines = [str(row[0]), *(change.ssh_public_key for change in self.changes.of(account_id))] if row else []
        return list(dict.fromkeys(lines))


def _with(changes: Iterable[AccountChange], account: Account) -> Account:
    for change in changes:
        if change.account_id == account.id:
            account = change.applied_to(account)
    return account


@row_reader
def _account(row: Row) -> Account:
    handle, name, roles, recipient, line, added, elsewhere = row
    state = AccountState.ACTIVE if elsewhere is None else AccountState.ELSEWHERE
    held = frozenset(Role(role) for role in list_of(roles))
    return Account(AccountId(handle), name, held, recipient, line, moment_of(added), state)
