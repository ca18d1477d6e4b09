"""Redactions with their masks, what was declined, approvals and copies. Rows are added, and go only with the words."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import (
    AccountId,
    BundleId,
    InterviewId,
    MaskId,
    RecordingId,
    RedactionCopyId,
    RedactionId,
    SegmentId,
)
from desktop.domain.redaction import (
    Declining,
    Filling,
    Mask,
    MaskedBy,
    MaskKind,
    MaskLifting,
    MaskReason,
    Passage,
    Redaction,
    RedactionApproval,
    RedactionCopy,
    VoiceSpan,
)  # fmt: skip
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

Value = str | int | float | bytes | None
_REDACTION = "id, interview_id, title, filling, key_recipient, sealed_key, key_holders, made_by, made_at"
_MASK = (
    "id, redaction_id, kind, segment_id, revisions, first, end, recording_id, start_ms, end_ms, channels, reason, "
    "words, masked_by, author, set_at"
)
_LIFTING = "mask_id, words, author, lifted_at"
_DECLINING = "redaction_id, kind, segment_id, revisions, first, end, nonce, author, declined_at"
_APPROVAL = "redaction_id, supervisor, content_sha256, signature, approved_at"
_COPY = "id, redaction_id, bundle_id, destination_id, content_sha256, map_sha256, made_by, made_at"
_OF_LIFTING = "mask_id IN (SELECT id FROM redaction_mask WHERE redaction_id = ?)"


class Redactions:
    """The redactions of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, redaction: Redaction) -> None:
        """Stores a redaction without masks."""
        one = redaction
        values = (
            one.id, one.interview_id, one.title, one.filling.value, one.key_recipient, one.sealed_key,
            list_text(one.key_holders), one.made_by, stamp_of(one.made_at),
        )  # fmt: skip
        self._insert("redaction", _REDACTION, values)

    def get(self, redaction_id: str) -> Redaction:
        """Raises `Fault(REDACTION_UNKNOWN)`."""
        row = self._database.first(f"SELECT {_REDACTION} FROM redaction WHERE id = ?", (redaction_id,))
        if row is None:
            raise Fault(FaultCode.REDACTION_UNKNOWN, redaction=redaction_id[:40])
        return _redaction(row)

    def of(self, interview_id: str) -> list[Redaction]:
        """The redactions of an interview, oldest first."""
        rows = self._database.execute(
            f"SELECT {_REDACTION} FROM redaction WHERE interview_id = ? ORDER BY rowid", (interview_id,)
        )
        return [_redaction(row) for row in rows]

    def all(self) -> list[Redaction]:
        """Every redaction, oldest first."""
        return [_redaction(row) for row in self._database.execute(f"SELECT {_REDACTION} FROM redaction ORDER BY rowid")]

    def add_mask(self, mask: Mask) -> None:
        """Stores a mask."""
        self._insert("redaction_mask", _MASK, (
            mask.id, mask.redaction_id, mask.kind.value, *_place_values(mask.place), mask.reason.value, mask.words,
            mask.masked_by.value, mask.author, stamp_of(mask.set_at),
        ))  # fmt: skip

    def mask(self, mask_id: str) -> Mask:
        """Raises `Fault(MASK_UNKNOWN)`."""
        row = self._database.first(f"SELECT {_MASK} FROM redaction_mask WHERE id = ?", (mask_id,))
        if row is None:
            raise Fault(FaultCode.MASK_UNKNOWN, mask=mask_id[:40])
        return _mask(row)

    def masks(self, redaction_id: str | None = None) -> list[Mask]:
        """Every mask that was ever set, of one redaction or of all, oldest first."""
        return [_mask(row) for row in self._rows("redaction_mask", _MASK, "redaction_id = ?", redaction_id)]

    def add_lifting(self, lifting: MaskLifting) -> None:
        """Stores that a mask was taken back."""
        self._insert(
            "redaction_mask_lifting",
            _LIFTING,
            (lifting.mask_id, lifting.words, lifting.author, stamp_of(lifting.lifted_at)),
        )

    def liftings(self, redaction_id: str | None = None) -> list[MaskLifting]:
        """Every mask of one redaction, or of all, that was taken back."""
        return [_lifting(row) for row in self._rows("redaction_mask_lifting", _LIFTING, _OF_LIFTING, redaction_id)]

    def add_declining(self, one: Declining) -> None:
        """Stores that a suggestion was not followed."""
        place = one.passage
        self._insert("redaction_declining", _DECLINING, (
            one.redaction_id, one.kind.value, place.segment_id, place.revisions, place.first, place.end, one.nonce,
            one.author, stamp_of(one.declined_at),
        ))  # fmt: skip

    def declinings(self, redaction_id: str | None = None) -> list[Declining]:
        """Every suggestion that was not followed, in one redaction or in all, oldest first."""
        rows = self._rows("redaction_declining", _DECLINING, "redaction_id = ?", redaction_id)
        return [_declining(row) for row in rows]

    def add_approval(self, approval: RedactionApproval) -> None:
        """Stores an approval."""
        one = approval
        values = (one.redaction_id, one.supervisor, one.content_sha256, one.signature, stamp_of(one.approved_at))
        self._insert("redaction_approval", _APPROVAL, values)

    def approvals(self, redaction_id: str | None = None) -> list[RedactionApproval]:
        """Every approval of one redaction, or of all, oldest first."""
        rows = self._rows("redaction_approval", _APPROVAL, "redaction_id = ?", redaction_id)
        return [_approval(row) for row in rows]

    def add_copy(self, copy: RedactionCopy, sealed_map: bytes) -> None:
        """Stores that a copy was made, with its map: an age file sealed to the redaction's own key."""
        values = (
            copy.id, copy.redaction_id, copy.bundle_id, copy.destination_id, copy.content_sha256, copy.map_sha256,
            copy.made_by,
            stamp_of(copy.made_at), sealed_map,
        )  # fmt: skip
        self._insert("redaction_copy", f"{_COPY}, map", values)

    def copies(self, redaction_id: str | None = None) -> list[RedactionCopy]:
        """Every copy made of one redaction, or of all, oldest first."""
        return [_copy(row) for row in self._rows("redaction_copy", _COPY, "redaction_id = ?", redaction_id)]

    def sealed_map(self, copy_id: str) -> bytes:
        """The sealed map of a copy. Raises `Fault(REDACTION_UNKNOWN)`."""
        row = self._database.first("SELECT map FROM redaction_copy WHERE id = ?", (copy_id,))
        if row is None:
            raise Fault(FaultCode.REDACTION_UNKNOWN, redaction=copy_id[:40])
        return bytes(row[0])

    def _insert(self, table: str, columns: str, values: Sequence[Value]) -> None:
        marks = ", ".join("?" for _ in values)
        self._database.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", values)

    def _rows(self, table: str, columns: str, where: str, redaction_id: str | None) -> list[Row]:
        if redaction_id is None:
            return self._database.execute(f"SELECT {columns} FROM {table} ORDER BY rowid")
        return self._database.execute(f"SELECT {columns} FROM {table} WHERE {where} ORDER BY rowid", (redaction_id,))


def _place_values(place: Passage | VoiceSpan) -> tuple[Value, ...]:
    if isinstance(place, Passage):
        return (place.segment_id, place.revisions, place.first, place.end, None, None, None, None)
    channels = list_text(place.channels)
    return (None, None, None, None, place.recording_id, place.start_ms, place.end_ms, channels)


@row_reader
def _redaction(row: Row) -> Redaction:
    number, interview, title, filling, recipient, sealed, holders, by, at = row
    names = tuple(AccountId(handle) for handle in list_of(holders))
    return Redaction(
        RedactionId(number), InterviewId(interview), title, Filling(filling), recipient, sealed, names, AccountId(by),
        moment_of(at),
    )  # fmt: skip


@row_reader
def _mask(row: Row) -> Mask:
    number, redaction, kind, *place, reason, words, masked_by, author, at = row
    return Mask(
        MaskId(number), RedactionId(redaction), MaskKind(kind), _place(place), MaskReason(reason), words,
        MaskedBy(masked_by), AccountId(author), moment_of(at),
    )  # fmt: skip


def _place(values: list[object]) -> Passage | VoiceSpan:
    segment, revisions, first, end, recording, start_ms, end_ms, channels = values
    if segment is not None:
        return Passage(SegmentId(str(segment)), int(str(revisions)), int(str(first)), int(str(end)))
    found = tuple(int(channel) for channel in list_of(str(channels)))
    return VoiceSpan(RecordingId(str(recording)), int(str(start_ms)), int(str(end_ms)), found)


@row_reader
def _lifting(row: Row) -> MaskLifting:
    mask, words, author, at = row
    return MaskLifting(MaskId(mask), words, AccountId(author), moment_of(at))


@row_reader
def _declining(row: Row) -> Declining:
    redaction, kind, segment, revisions, first, end, nonce, author, at = row
    place = Passage(SegmentId(segment), revisions, first, end)
    return Declining(RedactionId(redaction), MaskKind(kind), place, nonce, AccountId(author), moment_of(at))


@row_reader
def _approval(row: Row) -> RedactionApproval:
    redaction, supervisor, digest, signature, at = row
    return RedactionApproval(RedactionId(redaction), AccountId(supervisor), digest, signature, moment_of(at))


@row_reader
def _copy(row: Row) -> RedactionCopy:
    number, redaction, bundle, destination, digest, map_digest, by, at = row
    return RedactionCopy(
        RedactionCopyId(number), RedactionId(redaction), BundleId(bundle), destination, digest, map_digest,
        AccountId(by), moment_of(at),
    )  # fmt: skip
