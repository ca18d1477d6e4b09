"""One interview's original audio, in a SQLCipher file of its own. Opens without the vault, in any process.

The recorder writes while the vault's process reads. Nothing here decodes, and nothing is ever changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.ids import RecordingId
from desktop.domain.recording import Aside, ClockReading, Gap, GapReason, Marker, MarkerKind
from desktop.vault.attached_pieces import AttachedPieces, DrawingEvents
from desktop.vault.database import Database
from desktop.vault.files import make_private_file
from desktop.vault.stamps import moment_of, stamp_of

MIGRATIONS = Path(__file__).parent / "media_schema"
_CHUNKS_AT_ONCE = 64
_CHUNK = "seq, first_frame, frames, flac"


@dataclass(frozen=True, slots=True)
class StoredChunk:
    """One durable unit of a recording: `frames` frames from `first_frame` on, as FLAC bytes."""

    seq: int
    first_frame: int
    frames: int
    flac: bytes = field(repr=False)


class MediaFile:
    """Chunks, gaps and original pieces of an interview's recordings, and what is attached. One owner at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.attached = AttachedPieces(database)
        self.drawings = DrawingEvents(database)

    def add_chunk(self, recording_id: str, seq: int, first_frame: int, frames: int, flac: bytes) -> None:
        """Stores one chunk; when this returns it survives a power cut. Raises `Fault(DISK_FULL)` and the like."""
        self._database.execute(
            f"INSERT INTO chunk (recording_id, {_CHUNK}) VALUES (?, ?, ?, ?, ?)",
            (recording_id, seq, first_frame, frames, flac),
        )

    def chunks(self, recording_id: str) -> Iterator[StoredChunk]:
        """Every chunk in order, a few at a time; chunks added meanwhile are found too."""
        return self._paged("recording_id = ?", (recording_id,))

    def chunks_between(self, recording_id: str, first_frame: int, end_frame: int) -> Iterator[StoredChunk]:
        """The chunks that hold any frame of `[first_frame, end_frame)`, in order; the first is found at once."""
        begins, _ = self.place_around(recording_id, first_frame)
        return self._paged(
            "recording_id = ?1 AND ?2 < ?3 AND first_frame < ?3 AND first_frame + frames > ?2 AND seq >= "
            "coalesce((SELECT seq FROM chunk WHERE recording_id = ?1 AND first_frame = ?4), 0)",
            (recording_id, first_frame, end_frame, begins),
        )

    def place_around(self, recording_id: str, frame: int) -> tuple[int, int | None]:
        """Where the chunk begins that ought to hold `frame`, and where the next one does (None: it is the last).

        Answered by the index alone: also when the chunk itself can't be read.
        """
        begins = self._database.first(
            "SELECT max(first_frame) FROM chunk WHERE recording_id = ? AND first_frame <= ?", (recording_id, frame)
        )
        follows = self._database.first(
            "SELECT min(first_frame) FROM chunk WHERE recording_id = ? AND first_frame > ?", (recording_id, frame)
        )
        return (begins[0] or 0) if begins else 0, follows[0] if follows else None

    def chunk_from(self, recording_id: str, first_frame: int) -> StoredChunk | None:
        """The chunk that begins at a frame."""
        row = self._database.first(
            f"SELECT {_CHUNK} FROM chunk WHERE recording_id = ? AND first_frame = ?", (recording_id, first_frame)
        )
        return None if row is None else StoredChunk(*row)

    def end_of(self, recording_id: str) -> tuple[int, int, int]:
        """How many chunks, frames and stored bytes a recording has."""
        row = self._database.execute(
            "SELECT count(*), coalesce(sum(frames), 0), coalesce(sum(length(flac)), 0) FROM chunk "
            "WHERE recording_id = ?",
            (recording_id,),
        )[0]
        return row[0], row[1], row[2]

    def add_gap(self, recording_id: str, gap: Gap) -> None:
        """Stores a noted loss."""
        self._database.execute(
            "INSERT INTO gap (recording_id, at_frame, length_ms, reason) VALUES (?, ?, ?, ?)",
            (recording_id, gap.at_frame, gap.length_ms, gap.reason.value),
        )

    def gaps(self, recording_id: str) -> list[Gap]:
        """The gaps of a recording by their places; at one place in the order they were noted."""
        rows = self._database.execute(
            "SELECT at_frame, length_ms, reason FROM gap WHERE recording_id = ? ORDER BY at_frame, number",
            (recording_id,),
        )
        return [Gap(at_frame, length, GapReason(reason)) for at_frame, length, reason in rows]

    def add_ending(self, recording_id: str, clock_drift_ms: int) -> None:
        """Notes that the recorder was told to stop, and that all it had heard is stored."""
        self._database.execute(
            "INSERT INTO ending (recording_id, clock_drift_ms) VALUES (?, ?)", (recording_id, clock_drift_ms)
        )

    def ending(self, recording_id: str) -> int | None:
        """The clock drift in ms of a recording that was stopped in order; None for one that broke off."""
        row = self._database.first("SELECT clock_drift_ms FROM ending WHERE recording_id = ?", (recording_id,))
        return None if row is None else int(row[0])

    def add_marker(self, recording_id: str, marker: Marker) -> None:
        """Stores what somebody marked."""
        self._database.execute(
            "INSERT INTO marker (recording_id, at_frame, kind, text) VALUES (?, ?, ?, ?)",
            (recording_id, marker.at_frame, marker.kind.value, marker.text),
        )

    def markers(self, recording_id: str) -> list[Marker]:
        """The markers of a recording, in the order they were made."""
        rows = self._database.execute(
            "SELECT at_frame, kind, text FROM marker WHERE recording_id = ? ORDER BY number", (recording_id,)
        )
        return [Marker(at_frame, MarkerKind(kind), text) for at_frame, kind, text in rows]

    def add_clock_reading(self, recording_id: str, reading: ClockReading) -> None:
        """Stores what the clocks said when a frame was heard."""
        self._database.execute(
            "INSERT INTO clock_reading (recording_id, at_frame, wall_at, monotonic_ms, boot_id) VALUES (?, ?, ?, ?, ?)",
            (recording_id, reading.at_frame, stamp_of(reading.wall_at), reading.monotonic_ms, reading.boot_id),
        )

    def clock_readings(self, recording_id: str) -> list[ClockReading]:
        """The clocks along a recording, in order."""
        rows = self._database.execute(
            "SELECT at_frame, wall_at, monotonic_ms, boot_id FROM clock_reading WHERE recording_id = ? ORDER BY number",
            (recording_id,),
        )
        return [ClockReading(frame, moment_of(wall), monotonic, boot) for frame, wall, monotonic, boot in rows]

    def add_aside(self, aside: Aside) -> None:
        """Stores that chunks with the aside's id are a span off the record, kept apart."""
        self._database.execute(
            "INSERT INTO aside (id, recording_id, at_frame) VALUES (?, ?, ?)",
            (aside.id, aside.recording_id, aside.at_frame),
        )

    def asides(self, recording_id: str) -> list[Aside]:
        """The spans off the record that were kept, in order."""
        rows = self._database.execute(
            "SELECT id, recording_id, at_frame FROM aside WHERE recording_id = ? ORDER BY rowid", (recording_id,)
        )
        return [Aside(RecordingId(number), RecordingId(parent), at_frame) for number, parent, at_frame in rows]

    def add_original_piece(self, recording_id: str, seq: int, data: bytes) -> None:
        """Stores a piece of the untouched file of an import."""
        self._database.execute(
            "INSERT INTO original_piece (recording_id, seq, data) VALUES (?, ?, ?)", (recording_id, seq, data)
        )

    def original(self, recording_id: str) -> Iterator[bytes]:
        """The untouched file of an import, piece by piece."""
        seq = -1
        while row := self._database.first(
            "SELECT seq, data FROM original_piece WHERE recording_id = ? AND seq > ? ORDER BY seq LIMIT 1",
            (recording_id, seq),
        ):
            seq = row[0]
            yield row[1]

    def begin_import(self, recording_id: str) -> None:
        """Notes that what is stored under this id, which holds nothing yet, may go until `end_import`."""
        self._database.execute("INSERT INTO unfinished_import (recording_id) VALUES (?)", (recording_id,))

    def end_import(self, recording_id: str) -> None:
        """From now on what is stored under this id is evidence."""
        self._database.execute("DELETE FROM unfinished_import WHERE recording_id = ?", (recording_id,))

    def unfinished_imports(self) -> list[str]:
        """The ids of imports that broke off, or whose end was not noted any more."""
        return [row[0] for row in self._database.execute("SELECT recording_id FROM unfinished_import")]

    def forget_import(self, recording_id: str) -> None:
        """Gives back the room of an import that broke off. For anything else the triggers refuse it."""
        for table in ("chunk", "original_piece", "gap"):
            rows = f"SELECT rowid FROM {table} WHERE recording_id = ? LIMIT {_CHUNKS_AT_ONCE}"
            while self._database.first(rows, (recording_id,)) is not None:
                self._database.execute(f"DELETE FROM {table} WHERE rowid IN ({rows})", (recording_id,))
        self.end_import(recording_id)

    def keep_waveform(self, recording_id: str, frames_per_peak: int, peaks: bytes) -> None:
        """Stores how loud a recording is along its length, as far as is known; it takes the place of an earlier one."""
        self._database.execute(
            "INSERT OR REPLACE INTO waveform (recording_id, frames_per_peak, peaks) VALUES (?, ?, ?)",
            (recording_id, frames_per_peak, peaks),
        )

    def waveform(self, recording_id: str) -> tuple[int, bytes] | None:
        """Frames for each peak, and the peaks, if any are stored."""
        row = self._database.first(
            "SELECT frames_per_peak, peaks FROM waveform WHERE recording_id = ?", (recording_id,)
        )
        return None if row is None else (row[0], row[1])

    def transaction(self) -> AbstractContextManager[None]:
        """Many pieces in one durable commit: for imports, where the source is still there after a crash."""
        return self._database.transaction()

    def fold_in(self) -> None:
        """Moves the write-ahead log into the file. Raises `Fault(VAULT_ALREADY_OPEN)` while somebody reads."""
        self._database.fold_in()

    def check_integrity(self) -> list[str]:
        """What SQLCipher and SQLite find wrong with the file."""
        return self._database.check_integrity()

    def close(self) -> None:
        """Closes the file."""
        self._database.close()

    def _paged(self, where: str, values: tuple[str | int, ...]) -> Iterator[StoredChunk]:
        """Rows by `seq`, a page at a time, so that no read snapshot stays open while the caller works."""
        seq = -1
        after = len(values) + 1
        sql = f"SELECT {_CHUNK} FROM chunk WHERE {where} AND seq > ?{after} ORDER BY seq LIMIT {_CHUNKS_AT_ONCE}"
        while rows := self._database.execute(sql, (*values, seq)):
            for row in rows:
                yield StoredChunk(*row)
            seq = rows[-1][0]


def open_media(path: Path, key: bytes | bytearray) -> MediaFile:
    """Opens an existing media file with its 32-byte key.

    Raises `Fault(VAULT_FILE_MISSING)`, `Fault(VAULT_DAMAGED)`, `Fault(VAULT_NEWER_VERSION)` and the like.
    """
    return _opened(path, key, is_new=False)


def make_media(path: Path, key: bytes | bytearray) -> MediaFile:
    """Makes a new media file, readable only by its owner, and opens it."""
    make_private_file(path)
    return _opened(path, key, is_new=True)


def _opened(path: Path, key: bytes | bytearray, *, is_new: bool) -> MediaFile:
    database = Database(path, key)
    try:
        database.migrate(MIGRATIONS, is_new=is_new)
    except BaseException:
        database.close()
        raise
    return MediaFile(database)
