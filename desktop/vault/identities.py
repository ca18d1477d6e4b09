"""What the vault itself knows of identities: to whom their key is sealed, who looked, and each witness's inner lock.

Never a name: those lie in `identity.db`, under a key the vault does not hold.
"""

from __future__ import annotations

from desktop.domain.identity import ErasedCover, IdentityCover, IdentityOpening, IdentitySealing, OpeningReason
from desktop.domain.ids import AccountId, WitnessCode
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_OPENING = "witness_code, reason, words, opened_by, second, opened_at"
_SEALING = "accounts, recipients, kit_recipient, signer_line, sealed_by, sealed_at"


class Identities:
    """Sealings, openings and covers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_sealing(self, sealing: IdentitySealing) -> None:
        """Stores to whom the identities' key is sealed from now on."""
        values = (
            list_text(sealing.accounts), list_text(sealing.recipients), sealing.kit_recipient, sealing.signer_line,
            sealing.sealed_by, stamp_of(sealing.sealed_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO identity_sealing ({_SEALING}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def sealings(self) -> list[IdentitySealing]:
        """Every sealing, oldest first: none in an office that works with codes alone."""
        return [
            _sealing(row) for row in self._database.execute(f"SELECT {_SEALING} FROM identity_sealing ORDER BY number")
        ]

    def sealing(self) -> IdentitySealing | None:
        """The sealing in force."""
        row = self._database.first(f"SELECT {_SEALING} FROM identity_sealing ORDER BY number DESC LIMIT 1")
        return _sealing(row) if row else None

    def add_opening(self, opening: IdentityOpening) -> None:
        """Stores that somebody looked, and why."""
        values = (
            opening.witness_code, opening.reason.value, opening.words, opening.opened_by, opening.second,
            stamp_of(opening.opened_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO identity_opening ({_OPENING}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def openings(self) -> list[IdentityOpening]:
        """Every look, oldest first."""
        return [
            _opening(row) for row in self._database.execute(f"SELECT {_OPENING} FROM identity_opening ORDER BY number")
        ]

    def add_cover(self, cover: IdentityCover) -> None:
        """Stores the inner lock of a witness's identity."""
        self._database.execute(
            "INSERT INTO identity_cover (id, witness_code, secret) VALUES (?, ?, ?)",
            (cover.id, cover.witness_code, cover.secret),
        )

    def covers_of(self, witness_code: str) -> list[IdentityCover]:
        """The witness's inner locks that were not destroyed, oldest first: one, or none."""
        rows = self._database.execute(
            "SELECT id, witness_code, secret FROM identity_cover WHERE witness_code = ? AND secret IS NOT NULL "
            "ORDER BY rowid",
            (witness_code,),
        )
        return [_cover(row) for row in rows]

    def living_covers(self) -> list[IdentityCover]:
        """Every inner lock that was not destroyed."""
        rows = self._database.execute(
            "SELECT id, witness_code, secret FROM identity_cover WHERE secret IS NOT NULL ORDER BY rowid"
        )
        return [_cover(row) for row in rows]

    def erased_covers(self) -> list[ErasedCover]:
        """Every inner lock that was."""
        rows = self._database.execute("SELECT id, witness_code FROM identity_cover WHERE secret IS NULL ORDER BY rowid")
        return [ErasedCover(row[0], WitnessCode(row[1])) for row in rows]

    def erase_cover(self, cover_id: str) -> None:
        """Destroys an inner lock: what it covers can't be read by anybody any more, whatever keys they hold."""
        self._database.execute("UPDATE identity_cover SET secret = NULL WHERE id = ?", (cover_id,))


@row_reader
def _sealing(row: Row) -> IdentitySealing:
    accounts, recipients, kit, line, by, at = row
    names = tuple(AccountId(handle) for handle in list_of(accounts))
    return IdentitySealing(names, tuple(list_of(recipients)), kit, line, AccountId(by), moment_of(at))


@row_reader
def _opening(row: Row) -> IdentityOpening:
    code, reason, words, by, second, at = row
    return IdentityOpening(WitnessCode(code), OpeningReason(reason), words, AccountId(by), second, moment_of(at))


@row_reader
def _cover(row: Row) -> IdentityCover:
    return IdentityCover(row[0], WitnessCode(row[1]), row[2])
