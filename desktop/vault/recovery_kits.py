"""Recovery kits, their rehearsals and their uses, as they happened. The newest kit counts; no secret is ever stored."""

from __future__ import annotations

from desktop.domain.ids import AccountId, KitId
from desktop.domain.recovery import KitUse, RecoveryKit, Rehearsal
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_COLUMNS = "id, threshold, shares, age_recipient, ssh_public_key, made_by, made_at"


class RecoveryKits:
    """The recovery kits of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, kit: RecoveryKit) -> None:
        """Stores a kit; it takes the place of every earlier one."""
        values = (
            kit.id, kit.threshold, kit.shares, kit.age_recipient, kit.ssh_public_key, kit.made_by,
            stamp_of(kit.made_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO recovery_kit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def latest(self) -> RecoveryKit | None:
        """The kit in force, or None."""
        row = self._database.first(f"SELECT {_COLUMNS} FROM recovery_kit ORDER BY rowid DESC LIMIT 1")
        return _kit(row) if row else None

    def all(self) -> list[RecoveryKit]:
        """Every kit, oldest first."""
        return [_kit(row) for row in self._database.execute(f"SELECT {_COLUMNS} FROM recovery_kit ORDER BY rowid")]

    def add_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Stores that sheets of a kit were read and opened the vault."""
        sheets = list_text([str(number) for number in rehearsal.sheets])
        self._database.execute(
            "INSERT INTO recovery_rehearsal (kit_id, sheets, rehearsed_by, rehearsed_at) VALUES (?, ?, ?, ?)",
            (rehearsal.kit_id, sheets, rehearsal.rehearsed_by, stamp_of(rehearsal.rehearsed_at)),
        )

    def rehearsals(self) -> list[Rehearsal]:
        """Every rehearsal of every kit, oldest first."""
        rows = self._database.execute(
            "SELECT kit_id, sheets, rehearsed_by, rehearsed_at FROM recovery_rehearsal ORDER BY number"
        )
        return [_rehearsal(row) for row in rows]

    def is_rehearsed(self, kit_id: str) -> bool:
        """Whether sheets of this kit have opened the vault."""
        return self._database.first("SELECT 1 FROM recovery_rehearsal WHERE kit_id = ?", (kit_id,)) is not None

    def add_use(self, use: KitUse) -> None:
        """Stores that somebody came in by the kit."""
        self._database.execute(
            "INSERT INTO recovery_use (kit_id, account_id, used_at) VALUES (?, ?, ?)",
            (use.kit_id, use.account, stamp_of(use.used_at)),
        )

    def uses(self) -> list[KitUse]:
        """Every use of every kit, oldest first."""
        rows = self._database.execute("SELECT kit_id, account_id, used_at FROM recovery_use ORDER BY number")
        return [_use(row) for row in rows]


@row_reader
def _kit(row: Row) -> RecoveryKit:
    kit_id, threshold, shares, recipient, line, by, at = row
    return RecoveryKit(KitId(kit_id), int(threshold), int(shares), recipient, line, AccountId(by), moment_of(at))


@row_reader
def _rehearsal(row: Row) -> Rehearsal:
    kit_id, sheets, by, at = row
    return Rehearsal(KitId(kit_id), tuple(int(number) for number in list_of(sheets)), AccountId(by), moment_of(at))


@row_reader
def _use(row: Row) -> KitUse:
    kit_id, account, at = row
    return KitUse(KitId(kit_id), AccountId(account), moment_of(at))
