"""Transcriptions still to do or done. Not evidence: a job may be changed, and nothing is proved by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import JobId, RecordingId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_COLUMNS = "id, recording_id, model_path, state, progress_ms, total_ms, fault_code, created_at, kind"


class JobKind(StrEnum):
    """Which work it is."""

    TRANSCRIBE = "transcribe"
    TRANSLATE = "translate"


class JobState(StrEnum):
    """How far a job has come."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Job:
    """One recording to be transcribed with one model. `fault_code` is empty unless it failed."""

    id: JobId
    recording_id: RecordingId
    model_path: str
    state: JobState
    progress_ms: int
    total_ms: int
    fault_code: str
    created_at: datetime
    kind: JobKind = JobKind.TRANSCRIBE


class Jobs:
    """The jobs of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, job: Job) -> None:
        """Stores a new job."""
        values = (*_changing(job), job.id, job.recording_id, job.model_path, stamp_of(job.created_at), job.kind.value)
        self._database.execute(
            "INSERT INTO job (state, progress_ms, total_ms, fault_code, id, recording_id, model_path, created_at, "
            "kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )

    def update(self, job: Job) -> None:
        """Stores how far a job has come: its state, progress and fault."""
        self._database.execute(
            "UPDATE job SET state = ?, progress_ms = ?, total_ms = ?, fault_code = ? WHERE id = ?",
            (*_changing(job), job.id),
        )

    def get(self, job_id: str) -> Job | None:
        """The job, or None."""
        row = self._database.first(f"SELECT {_COLUMNS} FROM job WHERE id = ?", (job_id,))
        return _job(row) if row else None

    def all(self) -> list[Job]:
        """Every job, oldest first."""
        return [_job(row) for row in self._database.execute(f"SELECT {_COLUMNS} FROM job ORDER BY rowid")]


def _changing(job: Job) -> tuple[str, int, int, str]:
    return job.state.value, job.progress_ms, job.total_ms, job.fault_code


@row_reader
def _job(row: Row) -> Job:
    number, recording, model, state, progress, total, fault, at, kind = row
    return Job(
        JobId(number),
        RecordingId(recording),
        model,
        JobState(state),
        progress,
        total,
        fault,
        moment_of(at),
        JobKind(kind),
    )
