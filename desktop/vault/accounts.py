"""Who may sign in, with their public keys. Secrets are in key slots, never here."""

from __future__ import annotations

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Account, Role
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_COLUMNS = "id, display_name, roles, age_recipient, ssh_public_key, added_at"


class Accounts:
    """The accounts of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
        """The account, or None."""
        row = self._database.first(f"SELECT {_COLUMNS} FROM account WHERE id = ?", (account_id,))
        return _account(row) if row else None

    def get(self, account_id: str) -> Account:
        """Raises `Fault(ACCOUNT_UNKNOWN)`."""
        account = self.find(account_id)
        if account is None:
            raise Fault(FaultCode.ACCOUNT_UNKNOWN, account=account_id)
        return account

    def all(self) -> list[Account]:
        """Every account, oldest first."""
        return [_account(row) for row in self._database.execute(f"SELECT {_COLUMNS} FROM account ORDER BY rowid")]


@row_reader
def _account(row: Row) -> Account:
    handle, name, roles, recipient, line, added = row
    return Account(
        AccountId(handle), name, frozenset(Role(role) for role in list_of(roles)), recipient, line, moment_of(added)
    )
