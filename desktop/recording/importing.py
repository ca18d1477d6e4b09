"""Takes in audio that exists already: its samples as chunks, its untouched bytes beside them, its digests in the seal.

A recording appears only when all of it is there. What a cancelled or failed import stored is no evidence: it is marked
as unfinished before its first row, and its room is given back when the next one begins. All else is insert-only.
"""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import InterviewId, RecordingId
from desktop.domain.recording import Gap, GapReason, Origin, Recording, Seal, SealState
from desktop.domain.source_provenance import Source, checked_source
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.decode.decoder import decode
from desktop.recording.decode.untrusted import SourceFormat, SourceGap
from desktop.recording.provenance import write_provenance
from desktop.recording.sealing import make_seal, measure, write_seal
from desktop.recording.sitting import RECORD_GATE
from desktop.recording.source_file import SourceFile, opened_source
from desktop.recording.source_words import source_line
from desktop.vault.media import MediaFile
from desktop.vault.vault import Vault

IMPORT_CHUNK_MS = 3_000  # nothing is lost by a crash here, so fewer and larger commits than while recording
ASK_EVERY_BYTES = 256 << 10  # of sound, between two looks whether a recording runs
SPARE_BYTES = 1 << 20  # for the vault itself: rows, seal and custody entries
_ID_BYTES = 8
_WAIT_SECONDS = 0.2
_OF_THE_SOUND = (FaultCode.AUDIO_EMPTY, FaultCode.AUDIO_NOT_AUDIO, FaultCode.AUDIO_UNREADABLE)

Progress = Callable[[int, int], None]
"""Told milliseconds decoded and milliseconds in all (never less than decoded)."""


def _never() -> bool:
    """Nothing has to be waited for."""
    return False


def _nothing(*_: object) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Stop:
    """What an import tells and asks on its way. It stands still for as long as `must_wait`: a recording goes first."""

    progress: Progress
    cancelled: Callable[[], bool]
    must_wait: Callable[[], bool] = _never

    def check(self) -> None:
        """Raises `Fault(AUDIO_IMPORT_CANCELLED)` when somebody asked for it."""
        rest = threading.Event()
        while not self.cancelled():
            if not self.must_wait():
                return
            rest.wait(_WAIT_SECONDS)
        raise Fault(FaultCode.AUDIO_IMPORT_CANCELLED)


@dataclass(frozen=True, slots=True)
class Taking:
    """How a file is taken in: what is said of its source, whether also if another interview has it, and what to note.

    `noted` is called with recording and seal within the transaction that makes them.
    """

    source: Source | None = None
    is_deliberate: bool = False
    noted: Callable[[Recording, Seal], None] = _nothing


def import_audio(
    signed_in: SignedIn,
    interview_id: InterviewId,
    path: Path,
    decoder_command: Sequence[str],
    stop: Stop,
    taking: Taking | None = None,
) -> Recording:
    """A sealed recording of the file at `path`, in its own sample rate, with one or two channels.

    Damaged parts become gaps. Raises `Fault(CONSENT_MISSING)`, what `opened_source` and `decode` raise,
    `Fault(AUDIO_CHANGED)`, `Fault(AUDIO_SOURCE_LOST)`, `Fault(AUDIO_DUPLICATE)`, `Fault(AUDIO_ELSEWHERE)`,
    `Fault(AUDIO_IMPORT_CANCELLED)`, `Fault(NUMBER_FORBIDDEN)` for the file's name, and `Fault(DISK_FULL)` before
    anything is stored.
    """
    how = taking or Taking()
    signed_in.require_consent(interview_id, RECORD_GATE)
    require_no_forbidden_number(path.name)
    said = checked_source(how.source) if how.source is not None else None
    with opened_source(path) as source:
        source_sha256 = source.digest(stop.check)
        require_new(signed_in.vault, interview_id, source_sha256, source.name, is_deliberate=how.is_deliberate)
        media = signed_in.vault.media(interview_id)
        forget_broken_off(signed_in.vault, media)
        recording_id = RecordingId(f"rec-{signed_in.chance.token_hex(_ID_BYTES)}")
        media.begin_import(recording_id)
        room = _Room(signed_in.vault.root, source.size_bytes)
        found, samples_sha256 = _decode_into(media, recording_id, source, decoder_command, stop, room)
        if _keep_original(media, recording_id, source, stop) != source_sha256 or source.is_changed:
            raise Fault(FaultCode.AUDIO_CHANGED, name=source.name)  # somebody is writing to it
    recording = Recording(
        id=recording_id,
        interview_id=interview_id,
        format=found.format,
        origin=Origin.IMPORT,
        source=source_line(source.name, found),
        started_by=signed_in.account.id,
        started_at=signed_in.clock.now(),
    )
    _seal(signed_in, media, recording, (source_sha256, samples_sha256), (said, how.noted))
    media.end_import(recording_id)
    return recording


def forget_broken_off(vault: Vault, media: MediaFile) -> None:
    """Gives back the room of what was cancelled, failed or killed. Whatever the vault knows a recording of is kept."""
    for recording_id in media.unfinished_imports():
        try:
            vault.recordings.get(recording_id)
        except Fault as fault:
            if fault.code is not FaultCode.RECORDING_UNKNOWN:
                raise
            media.forget_import(recording_id)
        else:
            media.end_import(recording_id)


def require_new(vault: Vault, interview_id: str, source_sha256: str, name: str, *, is_deliberate: bool) -> None:
    """Raises `Fault(AUDIO_DUPLICATE)` for a file that this interview has, whatever its name, and unless it
    `is_deliberate` `Fault(AUDIO_ELSEWHERE)` for one that another interview has. An erased interview has none.
    """
    known = vault.recordings.from_source(source_sha256)
    for recording in known:
        if recording.interview_id == interview_id:
            raise Fault(FaultCode.AUDIO_DUPLICATE, name=name, recording=recording.id)
    if is_deliberate:
        return
    for recording in known:
        if not vault.erasures.is_erased(recording.interview_id):
            witness = vault.interviews.get(recording.interview_id).witness_code
            raise Fault(FaultCode.AUDIO_ELSEWHERE, name=name, witness=witness, recording=recording.id)


@dataclass(frozen=True, slots=True)
class _Room:
    """The disk of the vault. Looked at before the first chunk: what is once stored can't be taken back."""

    folder: Path
    original_bytes: int

    def require_for(self, source: SourceFormat) -> None:
        """Raises `Fault(DISK_FULL)` unless the original and all its samples, even uncompressed, find room."""
        samples_bytes = source.declared_ms * source.format.sample_rate_hz // 1000 * source.format.frame_bytes
        if source.codec.startswith("pcm_"):  # 8 bits become 16; a length in the header may be any number
            at_most = 2 * self.original_bytes
            samples_bytes = at_most if source.header_is_short else min(samples_bytes, at_most)
        if shutil.disk_usage(self.folder).free < self.original_bytes + samples_bytes + SPARE_BYTES:
            raise Fault(FaultCode.DISK_FULL)


def _decode_into(
    media: MediaFile, recording_id: RecordingId, file: SourceFile, command: Sequence[str], stop: Stop, room: _Room
) -> tuple[SourceFormat, str]:
    """Decodes `file` into chunks and gaps; the source's format and the digest of the samples that were heard."""
    found: SourceFormat | None = None
    writer: ChunkWriter | None = None
    digest = hashlib.sha256()
    unasked = 0
    try:
        file.file.seek(0)
        for heard in decode(command, file.file, file.name, stop.cancelled):
            if isinstance(heard, SourceFormat):
                found = heard
                room.require_for(found)
                writer = ChunkWriter(media, recording_id, heard.format, IMPORT_CHUNK_MS)
            elif isinstance(heard, bytes) and writer is not None and found is not None:
                unasked += len(heard)
                if unasked >= ASK_EVERY_BYTES:
                    unasked = 0
                    stop.check()
                writer.add(heard)
                digest.update(heard)
                done_ms = found.format.frames_to_ms(writer.frames)
                stop.progress(done_ms, max(done_ms, found.declared_ms))
            elif isinstance(heard, SourceGap) and writer is not None:
                writer.note(_gap(heard))
    except Fault as fault:
        if fault.code in _OF_THE_SOUND and file.is_changed:
            raise Fault(FaultCode.AUDIO_CHANGED, name=file.name) from fault
        raise
    if found is None or writer is None:
        raise Fault(FaultCode.AUDIO_UNREADABLE, name=file.name)
    writer.flush()
    return found, digest.hexdigest()


def _gap(heard: SourceGap) -> Gap:
    return Gap(
        heard.at_frame, heard.length_ms, GapReason.FORMAT_CHANGE if heard.is_change else GapReason.DAMAGED_SOURCE
    )


def _keep_original(media: MediaFile, recording_id: RecordingId, file: SourceFile, stop: Stop) -> str:
    """Stores the untouched bytes; their digest, which must be the one they were let in with."""
    digest = hashlib.sha256()
    for seq, piece in enumerate(file.pieces(stop.check)):
        media.add_original_piece(recording_id, seq, piece)
        digest.update(piece)
    return digest.hexdigest()


def _seal(
    signed_in: SignedIn,
    media: MediaFile,
    recording: Recording,
    digests: tuple[str, str],
    words: tuple[Source | None, Callable[[Recording, Seal], None]],
) -> None:
    """Row, seal, what was said of the source, and their custody entries at once: an import is there wholly or not."""
    source_sha256, samples_sha256 = digests
    said, noted = words
    measured = measure(media, recording)
    if measured.samples_sha256 != samples_sha256:
        raise Fault(FaultCode.RECORDING_CHANGED, recording=recording.id)
    with signed_in.vault.transaction():
        signed_in.vault.recordings.add(recording)
        signed_in.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
        seal = make_seal(signed_in, recording.id, measured, SealState.COMPLETE, source_sha256)
        write_seal(signed_in, seal)
        if said is not None:
            write_provenance(signed_in, recording.id, said)
        noted(recording, seal)
    signed_in.log.checkpoint()
