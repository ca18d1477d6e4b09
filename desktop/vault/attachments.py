"""The facts of every attachment and what was said of it. The originals are in the interviews' media files."""

from __future__ import annotations

from desktop.domain.attachment import Attachment, AttachmentKind, Description, Likeness
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, AttachmentId, InterviewId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.row_texts import quoted, texts_of
from desktop.vault.stamps import moment_of, stamp_of

_ATTACHMENT = "id, interview_id, recording_id, at_frame, kind, name, media_type, size_bytes, sha256, added_by, added_at"
_DESCRIPTION = "attachment_id, caption, maker, source, likeness, described_by, described_at"


class Attachments:
    """The attachments of a vault and their descriptions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, attachment: Attachment) -> None:
        """Stores the facts of an original that is wholly in its media file."""
        values = (
            attachment.id, attachment.interview_id, attachment.recording_id, attachment.at_frame, attachment.kind.value,
            attachment.name, attachment.media_type, attachment.size_bytes, attachment.sha256, attachment.added_by,
            stamp_of(attachment.added_at),
        )  # fmt: skip
        self._database.execute(
            f"INSERT INTO attachment ({_ATTACHMENT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values
        )

    def describe(self, description: Description) -> None:
        """Stores words that take the place of earlier ones."""
        values = (
            description.attachment_id, description.caption, description.maker, description.source,
            description.likeness.value, description.described_by, stamp_of(description.described_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO description ({_DESCRIPTION}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def get(self, attachment_id: str) -> Attachment:
        """Raises `Fault(ATTACHMENT_UNKNOWN)`."""
        row = self._database.first(f"SELECT {_ATTACHMENT} FROM attachment WHERE id = ?", (attachment_id,))
        if row is None:
            raise Fault(FaultCode.ATTACHMENT_UNKNOWN, attachment=attachment_id[:40])
        return _attachment(row)

    def of(self, interview_id: str) -> list[Attachment]:
        """The attachments of an interview, oldest first."""
        rows = self._database.execute(
            f"SELECT {_ATTACHMENT} FROM attachment WHERE interview_id = ? ORDER BY rowid", (interview_id,)
        )
        return [_attachment(row) for row in rows]

    def all(self) -> list[Attachment]:
        """Every attachment of every interview, oldest first."""
        return [
            _attachment(row) for row in self._database.execute(f"SELECT {_ATTACHMENT} FROM attachment ORDER BY rowid")
        ]

    def descriptions(self) -> list[Description]:
        """Every description of every attachment, oldest first."""
        rows = self._database.execute(f"SELECT {_DESCRIPTION} FROM description ORDER BY number")
        return [_description(row) for row in rows]

    def descriptions_of(self, attachment_id: str) -> list[Description]:
        """What was said of an attachment, oldest first; the last counts."""
        rows = self._database.execute(
            f"SELECT {_DESCRIPTION} FROM description WHERE attachment_id = ? ORDER BY number", (attachment_id,)
        )
        return [_description(row) for row in rows]

    def find_same(self, interview_id: str, sha256: str) -> Attachment | None:
        """The attachment of this interview that holds the same bytes."""
        row = self._database.first(
            f"SELECT {_ATTACHMENT} FROM attachment WHERE interview_id = ? AND sha256 = ? ORDER BY rowid",
            (interview_id, sha256),
        )
        return _attachment(row) if row else None

    def texts(self) -> list[str]:
        """Every attachment as the text its digest is taken of."""
        return texts_of(self._database, "attachment", quoted(*_ATTACHMENT.split(", ")))

    def description_texts(self) -> list[str]:
        """Every description as the text its digest is taken of."""
        return texts_of(self._database, "description", quoted(*_DESCRIPTION.split(", ")))


@row_reader
def _attachment(row: Row) -> Attachment:
    number, interview, recording, at_frame, kind, name, media_type, size, sha256, account, at = row
    return Attachment(
        AttachmentId(number), InterviewId(interview), recording, at_frame, AttachmentKind(kind), name, media_type, size,
        sha256, AccountId(account), moment_of(at),
    )  # fmt: skip


@row_reader
def _description(row: Row) -> Description:
    attachment, caption, maker, source, likeness, account, at = row
    return Description(
        AttachmentId(attachment), caption, maker, source, Likeness(likeness), AccountId(account), moment_of(at)
    )
