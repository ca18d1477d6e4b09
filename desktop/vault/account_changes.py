"""What happened to accounts after they were added, and up to where the key file has followed.

Rows are added and never changed; who an account is now is its row as added with every change laid over it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import AccountId
from desktop.domain.people import AccountChange, ChangeKind, Role
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_COLUMNS = "account_id, kind, roles, age_recipient, ssh_public_key, changed_by, changed_at"


@dataclass(frozen=True, slots=True)
class KeySealing:
    """The vault key was sealed to those it belongs to after the first `changes` account changes."""

    changes: int
    is_new_key: bool
    sealed_by: AccountId
    sealed_at: datetime


class AccountChanges:
    """Every change to the accounts of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, change: AccountChange) -> None:
        """Stores a change over all earlier ones."""
        self._database.execute(
            f"INSERT INTO account_change ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                change.account_id, change.kind.value, list_text(sorted(change.roles)), change.age_recipient,
                change.ssh_public_key, change.changed_by, stamp_of(change.changed_at),
            ),
        )  # fmt: skip

    def all(self) -> list[AccountChange]:
        """Every change, oldest first."""
        rows = self._database.execute(f"SELECT {_COLUMNS} FROM account_change ORDER BY number")
        return [_change(row) for row in rows]

    def of(self, account_id: str) -> list[AccountChange]:
        """The changes to one account, oldest first."""
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM account_change WHERE account_id = ? ORDER BY number", (account_id,)
        )
        return [_change(row) for row in rows]

    def add_sealing(self, sealing: KeySealing) -> None:
        """Stores that the key file has followed the changes."""
        values = (sealing.changes, int(sealing.is_new_key), sealing.sealed_by, stamp_of(sealing.sealed_at))
        self._database.execute(
            "INSERT INTO key_sealing (changes, is_new_key, sealed_by, sealed_at) VALUES (?, ?, ?, ?)", values
        )

    def sealings(self) -> list[KeySealing]:
        """Every sealing of the vault key after a change, oldest first."""
        return [
            _sealing(row)
            for row in self._database.execute(
                "SELECT changes, is_new_key, sealed_by, sealed_at FROM key_sealing ORDER BY number"
            )
        ]

    def settled(self) -> int:
        """How many changes the key file has followed."""
        return int(self._database.execute("SELECT coalesce(max(changes), 0) FROM key_sealing")[0][0])

    def unsettled(self) -> list[AccountChange]:
        """The changes that the key file has not followed yet: their work was interrupted."""
        return self.all()[self.settled() :]


@row_reader
def _change(row: Row) -> AccountChange:
    handle, kind, roles, recipient, line, by, at = row
    held = frozenset(Role(role) for role in list_of(roles))
    return AccountChange(AccountId(handle), ChangeKind(kind), held, recipient, line, AccountId(by), moment_of(at))


@row_reader
def _sealing(row: Row) -> KeySealing:
    changes, is_new, by, at = row
    return KeySealing(int(changes), bool(is_new), AccountId(by), moment_of(at))
