"""Review bundles that came and went, and the entries of other vaults by which received rows are stated."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.ids import AccountId, BundleId, InterviewId
from desktop.domain.review_bundle import Direction, ReceivedEntry, ReviewBundle
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_BUNDLE = (
    "id, direction, interview_id, colleague, file_name, sha256, size_bytes, with_audio, rows_sent, rows_new, "
    "rows_sha256, checkpoint, entries_sha256, made_at, noted_by, noted_at"
)
_ENTRY = "row_digest, leaf, body, signature, bundle_id"


class ReviewBundles:
    """The review bundles of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, bundle: ReviewBundle) -> None:
        """Stores one that was written and read back, or merged."""
        values = (
            bundle.id, bundle.direction.value, bundle.interview_id, bundle.colleague, bundle.file_name, bundle.sha256,
            bundle.size_bytes, int(bundle.with_audio), bundle.rows_sent, bundle.rows_new, bundle.rows_sha256,
            bundle.checkpoint, bundle.entries_sha256, stamp_of(bundle.made_at), bundle.noted_by,
            stamp_of(bundle.noted_at),
        )  # fmt: skip
        marks = ", ".join("?" for _ in values)
        self._database.execute(f"INSERT INTO review_bundle ({_BUNDLE}) VALUES ({marks})", values)

    def known(self, bundle_id: str, sha256: str) -> ReviewBundle | None:
        """The bundle of this id, or the one that is this very file; None for one that is new here."""
        row = self._database.first(
            f"SELECT {_BUNDLE} FROM review_bundle WHERE id = ? OR sha256 = ?", (bundle_id, sha256)
        )
        return _bundle(row) if row else None

    def of(self, interview_id: str) -> list[ReviewBundle]:
        """The review bundles of an interview, oldest first."""
        rows = self._database.execute(
            f"SELECT {_BUNDLE} FROM review_bundle WHERE interview_id = ? ORDER BY rowid", (interview_id,)
        )
        return [_bundle(row) for row in rows]

    def all(self) -> list[ReviewBundle]:
        """Every review bundle, oldest first."""
        return [_bundle(row) for row in self._database.execute(f"SELECT {_BUNDLE} FROM review_bundle ORDER BY rowid")]

    def add_entries(self, entries: Iterable[ReceivedEntry]) -> None:
        """Stores by whose signed word rows came."""
        for entry in entries:
            self._database.execute(
                f"INSERT INTO received_entry ({_ENTRY}) VALUES (?, ?, ?, ?, ?)",
                (entry.row_digest, entry.leaf, entry.body, entry.signature, entry.bundle_id),
            )

    def entries(self) -> list[ReceivedEntry]:
        """Every entry that came with a row."""
        return [_entry(row) for row in self._database.execute(f"SELECT {_ENTRY} FROM received_entry ORDER BY rowid")]

    def entries_of(self, interview_id: str) -> list[ReceivedEntry]:
        """The entries that came with rows of one interview."""
        rows = self._database.execute(
            f"SELECT {_ENTRY} FROM received_entry "
            "WHERE bundle_id IN (SELECT id FROM review_bundle WHERE interview_id = ?) ORDER BY rowid",
            (interview_id,),
        )
        return [_entry(row) for row in rows]


@row_reader
def _bundle(row: Row) -> ReviewBundle:
    number, direction, interview, colleague, name, sha256, size, audio, sent, new, *more = row
    rows, checkpoint, entries, made, by, at = more
    return ReviewBundle(
        BundleId(number), Direction(direction), InterviewId(interview), AccountId(colleague), name, sha256, size,
        bool(audio), sent, new, rows, checkpoint, entries, moment_of(made), AccountId(by), moment_of(at),
    )  # fmt: skip


@row_reader
def _entry(row: Row) -> ReceivedEntry:
    digest, leaf, body, signature, bundle = row
    return ReceivedEntry(digest, leaf, body, signature, BundleId(bundle))
