"""Takes in audio that exists already: its samples as chunks, its untouched bytes beside them, its digests in the seal.

A recording appears only when all of it is there. What a cancelled or failed import stored stays in the media file under
an id that nothing refers to: media rows are insert-only, and nothing of ours deletes evidence.
"""

from __future__ import annotations

import hashlib
import shutil
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import InterviewId, RecordingId
from desktop.domain.recording import Gap, GapReason, Origin, Recording, SealState
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.decode.decoder import decode
from desktop.recording.decode.untrusted import SourceFormat, SourceGap
from desktop.recording.sealing import make_seal, measure, write_seal
from desktop.recording.sitting import RECORD_GATE
from desktop.vault.media import MediaFile

IMPORT_CHUNK_MS = 3_000  # nothing is lost by a crash here, so fewer and larger commits than while recording
SPARE_BYTES = 1 << 20  # for the vault itself: rows, seal and custody entries
PIECE_BYTES = 1 << 20
_ID_BYTES = 8

Progress = Callable[[int, int], None]
"""Told milliseconds decoded and milliseconds in all (never less than decoded)."""


@dataclass(frozen=True, slots=True)
class Stop:
    """What an import tells and asks on its way."""

    progress: Progress
    cancelled: Callable[[], bool]

    def check(self) -> None:
        """Raises `Fault(AUDIO_IMPORT_CANCELLED)` when somebody asked for it."""
        if self.cancelled():
            raise Fault(FaultCode.AUDIO_IMPORT_CANCELLED)


def import_audio(
    signed_in: SignedIn,
    interview_id: InterviewId,
    path: Path,
    decoder_command: Sequence[str],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Recording:
    """A sealed recording of the file at `path`, in its own sample rate, with one or two channels.

    Damaged parts become gaps. Raises `Fault(CONSENT_MISSING)`, `Fault(FILE_NOT_FOUND)`, `Fault(AUDIO_EMPTY)`,
    `Fault(AUDIO_NOT_AUDIO)`, `Fault(AUDIO_UNREADABLE)`, `Fault(AUDIO_DUPLICATE)`, `Fault(AUDIO_IMPORT_CANCELLED)`,
    `Fault(NUMBER_FORBIDDEN)` for the file's name, `Fault(DISK_FULL)` before anything is stored.
    """
    signed_in.require_consent(interview_id, RECORD_GATE)
    require_no_forbidden_number(path.name)
    stop = Stop(progress, cancelled)
    with _open(path) as file:
        source_sha256 = _digest(file, stop)
        if signed_in.vault.recordings.find_source(interview_id, source_sha256) is not None:
            raise Fault(FaultCode.AUDIO_DUPLICATE, name=path.name)
        media = signed_in.vault.media(interview_id)
        recording_id = RecordingId(f"rec-{signed_in.chance.token_hex(_ID_BYTES)}")
        room = _Room(signed_in.vault.root, path.stat().st_size)
        source, samples_sha256 = _decode_into(media, recording_id, file, (path.name, decoder_command), stop, room)
        if _keep_original(media, recording_id, file, stop) != source_sha256:
            raise Fault(FaultCode.AUDIO_UNREADABLE, name=path.name)  # somebody is writing to it
    recording = Recording(
        id=recording_id,
        interview_id=interview_id,
        format=source.format,
        origin=Origin.IMPORT,
        source=_facts(path.name, source),
        started_by=signed_in.account.id,
        started_at=signed_in.clock.now(),
    )
    _seal(signed_in, media, recording, (source_sha256, samples_sha256))
    return recording


@dataclass(frozen=True, slots=True)
class _Room:
    """The disk of the vault. Looked at before the first chunk: what is once stored can't be taken back."""

    folder: Path
    original_bytes: int

    def require_for(self, source: SourceFormat) -> None:
        """Raises `Fault(DISK_FULL)` unless the original and all its samples, even uncompressed, find room."""
        samples_bytes = source.declared_ms * source.format.sample_rate_hz // 1000 * source.format.frame_bytes
        if source.codec.startswith("pcm_"):  # 8 bits become 16; a length in the header may be any number
            samples_bytes = min(samples_bytes, 2 * self.original_bytes)
        if shutil.disk_usage(self.folder).free < self.original_bytes + samples_bytes + SPARE_BYTES:
            raise Fault(FaultCode.DISK_FULL)


def _open(path: Path) -> BinaryIO:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Fault(FaultCode.AUDIO_NOT_AUDIO, name=path.name)
        if not path.stat().st_size:
            raise Fault(FaultCode.AUDIO_EMPTY, name=path.name)
        return path.open("rb")
    except OSError as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=path.name) from error


def _digest(file: BinaryIO, stop: Stop) -> str:
    digest = hashlib.sha256()
    while piece := file.read(PIECE_BYTES):
        stop.check()
        digest.update(piece)
    return digest.hexdigest()


def _decode_into(
    media: MediaFile, recording_id: RecordingId, file: BinaryIO, how: tuple[str, Sequence[str]], stop: Stop, room: _Room
) -> tuple[SourceFormat, str]:
    """Decodes `file` into chunks and gaps; the source's format and the digest of the samples that were heard."""
    name, command = how
    file.seek(0)
    source: SourceFormat | None = None
    writer: ChunkWriter | None = None
    digest = hashlib.sha256()
    for heard in decode(command, file, name, stop.cancelled):
        if isinstance(heard, SourceFormat):
            source = heard
            room.require_for(source)
            writer = ChunkWriter(media, recording_id, heard.format, IMPORT_CHUNK_MS)
        elif isinstance(heard, bytes) and writer is not None and source is not None:
            writer.add(heard)
            digest.update(heard)
            done_ms = source.format.frames_to_ms(writer.frames)
            stop.progress(done_ms, max(done_ms, source.declared_ms))
        elif isinstance(heard, SourceGap) and writer is not None:
            writer.note(Gap(heard.at_frame, heard.length_ms, GapReason.DAMAGED_SOURCE))
    if source is None or writer is None:
        raise Fault(FaultCode.AUDIO_UNREADABLE, name=name)
    writer.flush()
    return source, digest.hexdigest()


def _keep_original(media: MediaFile, recording_id: RecordingId, file: BinaryIO, stop: Stop) -> str:
    """Stores the untouched bytes; their digest, which must be the one they were let in with."""
    digest = hashlib.sha256()
    file.seek(0)
    seq = 0
    while piece := file.read(PIECE_BYTES):
        stop.check()
        media.add_original_piece(recording_id, seq, piece)
        digest.update(piece)
        seq += 1
    return digest.hexdigest()


def _seal(signed_in: SignedIn, media: MediaFile, recording: Recording, digests: tuple[str, str]) -> None:
    """Row, seal and both custody entries at once: an import is there wholly or not at all."""
    source_sha256, samples_sha256 = digests
    measured = measure(media, recording)
    if measured.samples_sha256 != samples_sha256:
        raise Fault(FaultCode.RECORDING_CHANGED, recording=recording.id)
    with signed_in.vault.transaction():
        signed_in.vault.recordings.add(recording)
        signed_in.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
        write_seal(signed_in, make_seal(signed_in, recording.id, measured, SealState.COMPLETE, source_sha256))
    signed_in.log.checkpoint()


def _facts(name: str, source: SourceFormat) -> str:
    """What the source was, so that nobody takes 16 bits for all there ever were; the original is stored whole."""
    note = "" if source.sample_format.startswith("s16") else ", reduced to 16 bits without dither"
    return f"{name} ({source.container}, {source.codec}, {source.sample_format}{note})"
