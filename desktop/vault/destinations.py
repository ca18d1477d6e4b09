"""Where bundles may go and where they went. A verified fingerprint and a hand-over are rows of their own."""

from __future__ import annotations

from datetime import datetime

from desktop.domain.destination import Destination, Handover
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, BundleId, DestinationId, InterviewId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_SELECT = (
    "SELECT id, title, gate, age_recipients, verified_by, added_at FROM destination "
    "LEFT JOIN destination_verification ON destination_id = id"
)
_HANDOVER = (
    "bundle_id, interview_id, destination_id, file_name, bundle_sha256, size_bytes, handed_over_by, handed_over_at"
)


class Destinations:
    """The destinations of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, destination: Destination) -> None:
        """Stores a new destination, not yet verified. Raises `Fault(DESTINATION_EXISTS)`."""
        if self._database.first("SELECT 1 FROM destination WHERE id = ?", (destination.id,)):
            raise Fault(FaultCode.DESTINATION_EXISTS, destination=destination.id)
        values = (
            destination.id, destination.title, destination.gate, list_text(destination.age_recipients),
            stamp_of(destination.added_at),
        )  # fmt: skip
        self._database.execute(
            "INSERT INTO destination (id, title, gate, age_recipients, added_at) VALUES (?, ?, ?, ?, ?)", values
        )

    def mark_verified(self, destination_id: str, account_id: str, at: datetime) -> None:
        """Notes who compared the fingerprint, and when. Once is enough, and a second time is refused."""
        self._database.execute(
            "INSERT INTO destination_verification (destination_id, verified_by, verified_at) VALUES (?, ?, ?)",
            (destination_id, account_id, stamp_of(at)),
        )

    def get(self, destination_id: str) -> Destination:
        """Raises `Fault(DESTINATION_UNKNOWN)`."""
        row = self._database.first(f"{_SELECT} WHERE id = ?", (destination_id,))
        if row is None:
            raise Fault(FaultCode.DESTINATION_UNKNOWN, destination=destination_id[:40])
        return _destination(row)

    def all(self) -> list[Destination]:
        """Every destination, oldest first."""
        return [_destination(row) for row in self._database.execute(f"{_SELECT} ORDER BY destination.rowid")]


class Handovers:
    """The bundles that were handed over."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, handover: Handover) -> None:
        """Stores a hand-over that was written and read back."""
        values = (
            handover.bundle_id, handover.interview_id, handover.destination_id, handover.file_name,
            handover.bundle_sha256, handover.size_bytes, handover.handed_over_by, stamp_of(handover.handed_over_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO handover ({_HANDOVER}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)

    def of(self, interview_id: str) -> list[Handover]:
        """The hand-overs of an interview, oldest first."""
        rows = self._database.execute(
            f"SELECT {_HANDOVER} FROM handover WHERE interview_id = ? ORDER BY rowid", (interview_id,)
        )
        return [_handover(row) for row in rows]

    def all(self) -> list[Handover]:
        """Every hand-over of every interview, oldest first."""
        return [_handover(row) for row in self._database.execute(f"SELECT {_HANDOVER} FROM handover ORDER BY rowid")]


@row_reader
def _destination(row: Row) -> Destination:
    name, title, gate, recipients, verified_by, added = row
    verifier = AccountId(verified_by) if verified_by else None
    return Destination(DestinationId(name), title, gate, tuple(list_of(recipients)), verifier, moment_of(added))


@row_reader
def _handover(row: Row) -> Handover:
    bundle, interview, destination, name, digest, size, account, at = row
    return Handover(
        BundleId(bundle), InterviewId(interview), DestinationId(destination), name, digest, size, AccountId(account),
        moment_of(at),
    )  # fmt: skip
