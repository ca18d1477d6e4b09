"""How a recorder that outlives the window is found again. Not evidence: a row goes when its recording is sealed."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.domain.ids import RecordingId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader


@dataclass(frozen=True, slots=True)
class RunningRecorder:
    """A recorder that was started: which recording it stores, where it listens, by which key, and its process id."""

    recording_id: RecordingId
    address: str
    authkey: str = field(repr=False)
    pid: int


class RunningRecorders:
    """The recorders whose recordings are not sealed yet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, recorder: RunningRecorder) -> None:
        """Stores a recorder, together with the row of its recording."""
        self._database.execute(
            "INSERT INTO running_recorder (recording_id, address, authkey, pid) VALUES (?, ?, ?, ?)",
            (recorder.recording_id, recorder.address, recorder.authkey, recorder.pid),
        )

    def all(self) -> list[RunningRecorder]:
        """Every recorder that may still run, oldest first."""
        rows = self._database.execute("SELECT recording_id, address, authkey, pid FROM running_recorder ORDER BY rowid")
        return [_recorder(row) for row in rows]

    def remove(self, recording_id: str) -> None:
        """Forgets the recorder of a recording, if there is one."""
        self._database.execute("DELETE FROM running_recorder WHERE recording_id = ?", (recording_id,))


@row_reader
def _recorder(row: Row) -> RunningRecorder:
    recording_id, address, authkey, pid = row
    return RunningRecorder(RecordingId(recording_id), address, authkey, pid)
