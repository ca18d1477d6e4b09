"""What is known of each recording: its beginning, and its seal. The audio itself is in the interview's media file."""

from __future__ import annotations

import json

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId, RecordingId
from desktop.domain.recording import AudioFormat, Gap, GapReason, Origin, Recording, Seal, SealState
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.row_texts import list_of_objects_text, object_text, quoted, texts_of
from desktop.vault.stamps import list_text, moment_of, stamp_of

_RECORDING = "id, interview_id, sample_rate_hz, channels, sample_bits, origin, source, started_by, started_at"
_SEAL = (
    "recording_id, state, frames, chunks, stored_bytes, samples_sha256, stored_sha256, source_sha256, gaps, "
    "clock_drift_ms, sealed_by, sealed_at, markers_sha256, wall_drift_ms, "
    "marker_words_salt, marker_words_sha256"
)
_FORMAT = quoted("channels", "sample_bits", "sample_rate_hz")
_RECORDING_TEXT = quoted("id", "interview_id", "origin", "source", "started_by", "started_at") | {
    "format": object_text(_FORMAT)
}
_SEAL_TEXT = quoted(*_SEAL.split(", ")) | {"gaps": list_of_objects_text("gaps", "at_frame", "length_ms", "reason")}
_SEAL_LATER = {
    "markers_sha256": "''", "wall_drift_ms": "0", "marker_words_salt": "''", "marker_words_sha256": "''",
}  # fmt: skip


class Recordings:
    """The recordings of a vault and their seals."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, recording: Recording) -> None:
        """Stores what is known when a recording begins."""
        values = (
            recording.id, recording.interview_id, recording.format.sample_rate_hz, recording.format.channels,
            recording.format.sample_bits, recording.origin.value, recording.source, recording.started_by,
            stamp_of(recording.started_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO recording ({_RECORDING}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)

    def get(self, recording_id: str) -> Recording:
        """Raises `Fault(RECORDING_UNKNOWN)`."""
        row = self._database.first(f"SELECT {_RECORDING} FROM recording WHERE id = ?", (recording_id,))
        if row is None:
            raise Fault(FaultCode.RECORDING_UNKNOWN, recording=recording_id[:40])
        return _recording(row)

    def of(self, interview_id: str) -> list[Recording]:
        """The recordings that an interview's testimony is made of, oldest first: none that were off the record."""
        return [recording for recording in self.all_of(interview_id) if recording.origin is not Origin.ASIDE]

    def asides_of(self, interview_id: str) -> list[Recording]:
        """The spans off the record of an interview that were kept sealed, oldest first."""
        return [recording for recording in self.all_of(interview_id) if recording.origin is Origin.ASIDE]

    def all_of(self, interview_id: str) -> list[Recording]:
        """Everything of an interview that was recorded, on and off the record, oldest first."""
        rows = self._database.execute(
            f"SELECT {_RECORDING} FROM recording WHERE interview_id = ? ORDER BY rowid", (interview_id,)
        )
        return [_recording(row) for row in rows]

    def all(self) -> list[Recording]:
        """Every recording of every interview, oldest first."""
        return [_recording(row) for row in self._database.execute(f"SELECT {_RECORDING} FROM recording ORDER BY rowid")]

    def seals(self) -> list[Seal]:
        """The seal of every recording that has one, oldest first."""
        return [_seal(row) for row in self._database.execute(f"SELECT {_SEAL} FROM seal ORDER BY rowid")]

    def unsealed(self) -> list[Recording]:
        """Every recording of a known interview that has begun and has no seal, oldest first."""
        rows = self._database.execute(
            f"SELECT {_RECORDING} FROM recording WHERE id NOT IN (SELECT recording_id FROM seal) "
            "AND interview_id IN (SELECT id FROM interview) ORDER BY rowid"
        )
        return [_recording(row) for row in rows]

    def texts(self) -> list[str]:
        """Every recording as the text its digest is taken of."""
        return texts_of(self._database, "recording", _RECORDING_TEXT)

    def seal_texts(self) -> list[str]:
        """Every seal as the text its digest is taken of."""
        return texts_of(self._database, "seal", _SEAL_TEXT, _SEAL_LATER)

    def seal(self, seal: Seal) -> None:
        """Fixes a recording for ever."""
        gaps = list_text([gap.at_frame, gap.length_ms, gap.reason.value] for gap in seal.gaps)
        values = (
            seal.recording_id, seal.state.value, seal.frames, seal.chunks, seal.stored_bytes, seal.samples_sha256,
            seal.stored_sha256, seal.source_sha256, gaps, seal.clock_drift_ms, seal.sealed_by, stamp_of(seal.sealed_at),
            seal.markers_sha256, seal.wall_drift_ms, seal.marker_words_salt, seal.marker_words_sha256,
        )  # fmt: skip
        places = ", ".join("?" * len(values))
        self._database.execute(f"INSERT INTO seal ({_SEAL}) VALUES ({places})", values)

    def seal_of(self, recording_id: str) -> Seal | None:
        """The seal, or None while the recording runs or was left behind by a crash."""
        row = self._database.first(f"SELECT {_SEAL} FROM seal WHERE recording_id = ?", (recording_id,))
        return _seal(row) if row else None

    def from_source(self, source_sha256: str) -> list[Recording]:
        """The recordings of every interview that were imported from a file with this digest, oldest first."""
        rows = self._database.execute(
            f"SELECT {_RECORDING} FROM recording JOIN seal ON recording_id = id WHERE source_sha256 = ? "
            "ORDER BY recording.rowid",
            (source_sha256,),
        )
        return [_recording(row) for row in rows] if source_sha256 else []


@row_reader
def _recording(row: Row) -> Recording:
    number, interview, rate, channels, bits, origin, source, account, at = row
    return Recording(
        RecordingId(number), InterviewId(interview), AudioFormat(rate, channels, bits), Origin(origin), source,
        AccountId(account), moment_of(at),
    )  # fmt: skip


@row_reader
def _seal(row: Row) -> Seal:
    recording, state, frames, chunks, size, samples, stored, source, gaps, drift, account, at, *later = row
    noted = tuple(Gap(at_frame, length, GapReason(reason)) for at_frame, length, reason in json.loads(gaps))
    return Seal(
        RecordingId(recording), SealState(state), frames, chunks, size, samples, stored, source, noted, drift,
        AccountId(account), moment_of(at), *later,
    )  # fmt: skip
