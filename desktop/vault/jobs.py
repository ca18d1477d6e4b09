"""Transcriptions still to do or done. Not evidence: a job may be changed, and nothing is proved by it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from desktop.domain.faults import Fact
from desktop.domain.ids import JobId, RecordingId
from desktop.vault.database import Database, Row, Value
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_FIXED = "id, recording_id, kind, created_at"
_CHANGING = (
    "model_path, model_name, model_sha256, state, priority, place, threads, begun, progress_ms, total_ms, read_ms, "
    "spent_ms, fault_code, fault_facts"
)
_COLUMNS = f"{_FIXED}, {_CHANGING}"


class JobKind(StrEnum):
    """Which work it is."""

    TRANSCRIBE = "transcribe"
    TRANSLATE = "translate"


class JobState(StrEnum):
    """How far a job has come. One that says `RUNNING` while nothing runs was cut off."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Priority(IntEnum):
    """Which jobs come first; within one priority it is the place that counts."""

    FIRST = 0
    NORMAL = 1
    LATER = 2


@dataclass(frozen=True, slots=True)
class Job:
    """One recording to be transcribed, or its transcript translated, with one model.

    `progress_ms` and `total_ms` count every channel. `fault_code` and its facts say why it failed; of a job that is
    done, what was wrong with its second model, in whose place the first one read doubts again; else they are empty.
    `read_ms` of the recording took `spent_ms` by the clock so far; `begun` counts how often it was begun without coming
    any further; `threads` stays what the first run took.
    """

    id: JobId
    recording_id: RecordingId
    model_path: str
    state: JobState
    progress_ms: int
    total_ms: int
    fault_code: str
    created_at: datetime
    model_name: str = ""
    model_sha256: str = ""
    priority: Priority = Priority.NORMAL
    place: int = 0
    threads: int = 0
    begun: int = 0
    read_ms: int = 0
    spent_ms: int = 0
    fault_facts: Mapping[str, Fact] = field(default_factory=dict)
    kind: JobKind = JobKind.TRANSCRIBE

    @property
    def lacked_second_model(self) -> bool:
        """Whether it was done, but not as it was meant to be: its second model could not read doubts again."""
        return self.state is JobState.DONE and bool(self.fault_code)

    @property
    def is_waiting(self) -> bool:
        """Whether it is still to be done: also one that runs, or did when the program was cut off."""
        return self.state in (JobState.QUEUED, JobState.RUNNING)


class Jobs:
    """The jobs of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, job: Job) -> None:
        """Stores a new job."""
        values = (job.id, job.recording_id, job.kind.value, stamp_of(job.created_at), *_changing(job))
        marks = ", ".join("?" for _ in values)
        self._database.execute(f"INSERT INTO job ({_COLUMNS}) VALUES ({marks})", values)

    def update(self, job: Job) -> None:
        """Stores everything about a job that may change."""
        marks = ", ".join(f"{name} = ?" for name in _CHANGING.split(", "))
        self._database.execute(f"UPDATE job SET {marks} WHERE id = ?", (*_changing(job), job.id))

    def remove(self, job_id: str) -> None:
        """Forgets a job."""
        self._database.execute("DELETE FROM job WHERE id = ?", (job_id,))

    def get(self, job_id: str) -> Job | None:
        """The job, or None."""
        row = self._database.first(f"SELECT {_COLUMNS} FROM job WHERE id = ?", (job_id,))
        return _job(row) if row else None

    def all(self) -> list[Job]:
        """Every job, oldest first."""
        return [_job(row) for row in self._database.execute(f"SELECT {_COLUMNS} FROM job ORDER BY rowid")]

    def waiting(self) -> list[Job]:
        """Those still to be done, in the order in which they will be: by priority, then by place."""
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM job WHERE state IN ('queued', 'running') ORDER BY priority, place, rowid"
        )
        return [_job(row) for row in rows]


def _changing(job: Job) -> tuple[Value, ...]:
    return (
        job.model_path, job.model_name, job.model_sha256, job.state.value, int(job.priority), job.place, job.threads,
        job.begun, job.progress_ms, job.total_ms, job.read_ms, job.spent_ms, job.fault_code,
        json.dumps(dict(job.fault_facts), sort_keys=True),
    )  # fmt: skip


@row_reader
def _job(row: Row) -> Job:
    number, recording, kind, at, path, name, sha256, state, priority, place, threads, begun, *rest = row
    progress, total, read, spent, fault, facts = rest
    return Job(
        JobId(number), RecordingId(recording), path, JobState(state), progress, total, fault, moment_of(at), name,
        sha256, Priority(priority), place, threads, begun, read, spent, json.loads(facts),
        JobKind(kind),
    )  # fmt: skip
