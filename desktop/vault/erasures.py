"""Erasures, and the only statements that ever destroy evidence: triggers refuse them without an erasure's row."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.erasure import Erasure, ErasureReason, ErasureScope
from desktop.domain.ids import AccountId, ErasureId, InterviewId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_COLUMNS = "id, interview_id, scope, reason, erased_by, second, erased_at"
_DRAFTS = (
    "SELECT draft.id FROM draft JOIN recording ON recording.id = draft.recording_id WHERE recording.interview_id = ?"
)
_TRANSLATIONS = f"SELECT id FROM translation WHERE draft_id IN ({_DRAFTS})"
_WORDS = (
    f"DELETE FROM translation_revision WHERE segment_id IN (SELECT id FROM segment WHERE draft_id IN ({_DRAFTS}))",
    f"DELETE FROM translated_piece WHERE translation_id IN ({_TRANSLATIONS})",
    f"DELETE FROM translation_completion WHERE translation_id IN ({_TRANSLATIONS})",
    f"DELETE FROM translation WHERE draft_id IN ({_DRAFTS})",
    f"DELETE FROM marking WHERE segment_id IN (SELECT id FROM segment WHERE draft_id IN ({_DRAFTS}))",
    f"DELETE FROM confirmation WHERE segment_id IN (SELECT id FROM segment WHERE draft_id IN ({_DRAFTS}))",
    f"DELETE FROM revision WHERE segment_id IN (SELECT id FROM segment WHERE draft_id IN ({_DRAFTS}))",
    f"DELETE FROM speaker_revision WHERE segment_id IN (SELECT id FROM segment WHERE draft_id IN ({_DRAFTS}))",
    f"DELETE FROM reading WHERE draft_id IN ({_DRAFTS})",
    f"DELETE FROM speech_piece WHERE draft_id IN ({_DRAFTS})",
    f"DELETE FROM span WHERE draft_id IN ({_DRAFTS})",
    f"DELETE FROM draft_completion WHERE draft_id IN ({_DRAFTS})",
    f"DELETE FROM segment WHERE draft_id IN ({_DRAFTS})",
    f"DELETE FROM reshaping WHERE draft_id IN ({_DRAFTS})",
    "DELETE FROM draft WHERE recording_id IN (SELECT id FROM recording WHERE interview_id = ?)",
    "DELETE FROM comment_closing WHERE comment_id IN (SELECT id FROM comment WHERE interview_id = ?)",
    "DELETE FROM comment WHERE interview_id = ?",
    "DELETE FROM review_return WHERE submission_id IN (SELECT id FROM submission WHERE interview_id = ?)",
    "DELETE FROM submission WHERE interview_id = ?",
    "DELETE FROM description WHERE attachment_id IN (SELECT id FROM attachment WHERE interview_id = ?)",
    "DELETE FROM attachment WHERE interview_id = ?",
    "DELETE FROM provenance WHERE recording_id IN (SELECT id FROM recording WHERE interview_id = ?)",
)
_JOBS = (
    "DELETE FROM job WHERE recording_id IN (SELECT id FROM recording WHERE interview_id = ?)",
    "DELETE FROM early_answer WHERE recording_id IN (SELECT id FROM recording WHERE interview_id = ?)",
    "DELETE FROM import_item WHERE interview_id = ?",
    "DELETE FROM heard_stretch WHERE recording_id IN (SELECT id FROM recording WHERE interview_id = ?)",
)


class Erasures:
    """What was erased in a vault, and the digests of rows that are gone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, erasure: Erasure) -> None:
        """Stores that an interview is erased: from now on its words may be deleted."""
        values = (
            erasure.id, erasure.interview_id, erasure.scope.value, erasure.reason.value, erasure.erased_by,
            erasure.second, stamp_of(erasure.erased_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO erasure ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def of(self, interview_id: str) -> list[Erasure]:
        """The erasures of an interview, oldest first: at most one of each scope."""
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM erasure WHERE interview_id = ? ORDER BY rowid", (interview_id,)
        )
        return [_erasure(row) for row in rows]

    def all(self) -> list[Erasure]:
        """Every erasure, oldest first."""
        return [_erasure(row) for row in self._database.execute(f"SELECT {_COLUMNS} FROM erasure ORDER BY rowid")]

    def is_erased(self, interview_id: str) -> bool:
        """Whether the interview's audio, or all of it, is erased."""
        return self._database.first("SELECT 1 FROM erasure WHERE interview_id = ?", (interview_id,)) is not None

    def add_rows(self, erasure_id: str, digests: Iterable[str]) -> None:
        """Keeps what the log says of the rows that go: their digests."""
        for digest in digests:
            self._database.execute("INSERT INTO erased_row (digest, erasure_id) VALUES (?, ?)", (digest, erasure_id))

    def rows_of(self, erasure_id: str) -> list[str]:
        """The digests of the rows an erasure took, in order."""
        rows = self._database.execute(
            "SELECT digest FROM erased_row WHERE erasure_id = ? ORDER BY digest", (erasure_id,)
        )
        return [row[0] for row in rows]

    def forget_media_key(self, interview_id: str) -> None:
        """Destroys the key of the interview's media file; without it the file is noise."""
        self._database.execute("UPDATE media_file SET key = NULL WHERE interview_id = ?", (interview_id,))

    def delete_jobs(self, interview_id: str) -> None:
        """Deletes what is still to do for the interview, what was noted of what is done, and what was heard early."""
        for statement in _JOBS:
            self._database.execute(statement, (interview_id,))

    def delete_words(self, interview_id: str) -> None:
        """Deletes the interview's drafts with all below them, and what is said of its attachments and sources."""
        for statement in _WORDS:
            self._database.execute(statement, (interview_id,))


@row_reader
def _erasure(row: Row) -> Erasure:
    number, interview, scope, reason, by, second, at = row
    return Erasure(
        ErasureId(number), InterviewId(interview), ErasureScope(scope), ErasureReason(reason), AccountId(by),
        AccountId(second), moment_of(at),
    )  # fmt: skip
