"""What the speech child said of a recording that was still running. Not evidence: it saves time after it.

Holds words of a testimony: it lies in the vault, goes with the recording, and is dropped once a draft is made,
or the witness takes the consent back.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.vault.database import Database


@dataclass(frozen=True, slots=True)
class EarlyAnswer:
    """One answer: which model was asked with how many threads, about how much sound, and its frames."""

    recording_id: str
    key: str
    model_sha256: str
    threads: int
    kind: str
    length_ms: int
    frames: bytes


class EarlyAnswers:
    """The early answers of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, recording_id: str, key: str) -> bytes | None:
        """The frames kept for a question about a recording."""
        row = self._database.first(
            "SELECT frames FROM early_answer WHERE recording_id = ? AND key = ?", (recording_id, key)
        )
        return bytes(row[0]) if row is not None else None

    def keep(self, answer: EarlyAnswer) -> None:
        """Keeps an answer; one that is kept already stays."""
        values = (
            answer.recording_id, answer.key, answer.model_sha256, answer.threads, answer.kind, answer.length_ms,
            answer.frames,
        )  # fmt: skip
        self._database.execute(
            "INSERT OR IGNORE INTO early_answer (recording_id, key, model_sha256, threads, kind, length_ms, frames) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            values,
        )

    def mapped_ms(self, recording_id: str, model_sha256: str) -> dict[int, int]:
        """How much sound of a recording was looked through early with a model, over all channels, by threads."""
        rows = self._database.execute(
            "SELECT threads, sum(length_ms) FROM early_answer WHERE recording_id = ? AND model_sha256 = ? "
            "AND kind = 'MAP' GROUP BY threads",
            (recording_id, model_sha256),
        )
        return {int(threads): int(length) for threads, length in rows}

    def forget_interview(self, interview_id: str) -> None:
        """Drops all that was said of the recordings of an interview."""
        self._database.execute(
            "DELETE FROM early_answer WHERE recording_id IN (SELECT id FROM recording WHERE interview_id = ?)",
            (interview_id,),
        )

    def forget(self, recording_id: str) -> None:
        """Drops all that was said of a recording."""
        self._database.execute("DELETE FROM early_answer WHERE recording_id = ?", (recording_id,))
