"""Fixes a recording for ever: its lengths and digests into a seal, and the seal into the custody log.

The digests are taken from what lies on the disk, never from what was meant to be written.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from desktop.crypto.markers import SALT_BYTES, marker_words_sha256, markers_sha256
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import Gap, GapReason, Marker, Recording, Seal, SealState, wall_drift_ms
from desktop.recording.apart import recordings_apart
from desktop.recording.flac_chunk import decode_chunk
from desktop.recording.pcm import bytes_of
from desktop.recording.recorder_lock import recorder_is_alive
from desktop.vault.media import MediaFile


@dataclass(frozen=True, slots=True)
class Measured:
    """What lies in the media file of one recording."""

    frames: int
    chunks: int
    stored_bytes: int
    samples_sha256: str
    stored_sha256: str
    gaps: tuple[Gap, ...]
    markers: tuple[Marker, ...] = ()
    wall_drift_ms: int = 0


def measure(media: MediaFile, recording: Recording) -> Measured:
    """Reads and decodes every chunk once, in constant memory.

    Raises `Fault(RECORDING_CHANGED)` when a chunk is missing, out of order or not decodable.
    """
    samples, stored = hashlib.sha256(), hashlib.sha256()
    frames = chunks = stored_bytes = 0
    for chunk in media.chunks(recording.id):
        if (chunk.seq, chunk.first_frame) != (chunks, frames):
            raise Fault(FaultCode.RECORDING_CHANGED, recording=recording.id)
        samples.update(bytes_of(decode_chunk(chunk.flac, recording.format, chunk.frames, recording.id)))
        stored.update(chunk.flac)
        frames += chunk.frames
        chunks += 1
        stored_bytes += len(chunk.flac)
    return Measured(
        frames,
        chunks,
        stored_bytes,
        samples.hexdigest(),
        stored.hexdigest(),
        tuple(media.gaps(recording.id)),
        tuple(media.markers(recording.id)),
        wall_drift_ms(media.clock_readings(recording.id)),
    )


def make_seal(
    signed_in: SignedIn, recording_id: RecordingId, measured: Measured, state: SealState, source_sha256: str = ""
) -> Seal:
    """The seal of what was measured, by the account that is signed in, now."""
    salt = signed_in.chance.token_hex(SALT_BYTES) if any(marker.text for marker in measured.markers) else ""
    return Seal(
        recording_id=recording_id,
        state=state,
        frames=measured.frames,
        chunks=measured.chunks,
        stored_bytes=measured.stored_bytes,
        samples_sha256=measured.samples_sha256,
        stored_sha256=measured.stored_sha256,
        source_sha256=source_sha256,
        gaps=measured.gaps,
        clock_drift_ms=0,
        sealed_by=signed_in.account.id,
        sealed_at=signed_in.clock.now(),
        markers_sha256=markers_sha256(measured.markers),
        wall_drift_ms=measured.wall_drift_ms,
        marker_words_salt=salt,
        marker_words_sha256=marker_words_sha256(measured.markers, salt),
    )


def write_seal(signed_in: SignedIn, seal: Seal) -> None:
    """The seal's row and its custody entry; inside a transaction."""
    signed_in.vault.recordings.seal(seal)
    signed_in.vault.running_recorders.remove(seal.recording_id)
    facts: dict[str, Fact] = {"frames": seal.frames, "samples_sha256": seal.samples_sha256, "state": seal.state.value}
    signed_in.log.record(Action.RECORDING_SEALED, seal.recording_id, after=row_digest(seal), facts=facts)


def seal_interrupted(signed_in: SignedIn) -> list[Seal]:
    """Seals every recording that a crash or a lock left unsealed; one still being recorded is left alone.

    One that was stopped in order is complete, every other one interrupted.
    """
    return [
        seal_as_found(signed_in, recording)
        for recording in signed_in.vault.recordings.unsealed()
        if not is_being_recorded(signed_in, recording)
    ]


def seal_as_found(signed_in: SignedIn, recording: Recording) -> Seal:
    """Seals as complete what its recorder was told to stop, and as interrupted whatever broke off.

    The spans off the record that were to be kept are sealed with it, each as a recording of its own.
    """
    media = signed_in.vault.media(recording.interview_id)
    seal = _seal_of(signed_in, media, recording)
    apart = [(aside, _seal_of(signed_in, media, aside)) for aside in recordings_apart(media, recording)]
    with signed_in.vault.transaction():
        write_seal(signed_in, seal)
        for aside, seal_apart in apart:
            write_beginning(signed_in, aside, of=recording.id)
            write_seal(signed_in, seal_apart)
    signed_in.log.checkpoint()
    return seal


def write_beginning(signed_in: SignedIn, recording: Recording, *, of: str = "") -> None:
    """The recording's row and its custody entry; inside a transaction. A span off the record is part `of` another."""
    signed_in.vault.recordings.add(recording)
    facts: dict[str, Fact] = {"of": of} if of else {}
    signed_in.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording), facts=facts)


def _seal_of(signed_in: SignedIn, media: MediaFile, recording: Recording) -> Seal:
    """What the seal says. Where it broke off, that is noted at its end; nothing tells how much is missing."""
    drift_ms = media.ending(recording.id)
    measured = measure(media, recording)
    if drift_ms is not None:
        return replace(make_seal(signed_in, recording.id, measured, SealState.COMPLETE), clock_drift_ms=drift_ms)
    if not any(gap.reason is GapReason.INTERRUPTED for gap in measured.gaps):
        media.add_gap(recording.id, Gap(measured.frames, 0, GapReason.INTERRUPTED))
        measured = replace(measured, gaps=tuple(media.gaps(recording.id)))
    return make_seal(signed_in, recording.id, measured, SealState.INTERRUPTED)


def is_being_recorded(signed_in: SignedIn, recording: Recording) -> bool:
    """Whether a recorder, ours or one that outlived a crash, is writing to the recording's interview."""
    path, _ = signed_in.vault.media_access(recording.interview_id)
    return recorder_is_alive(path)


def verify_recording(signed_in: SignedIn, recording_id: RecordingId) -> None:
    """Reads a sealed recording again and compares it with its seal.

    Raises `Fault(RECORDING_UNKNOWN)` when there is no such sealed recording, `Fault(RECORDING_CHANGED)`.
    """
    recording = signed_in.vault.recordings.get(recording_id)
    seal = signed_in.vault.recordings.seal_of(recording_id)
    if seal is None:
        raise Fault(FaultCode.RECORDING_UNKNOWN, recording=recording_id[:40])
    media = signed_in.vault.media(recording.interview_id)
    found = measure(media, recording)
    sealed = Measured(
        seal.frames,
        seal.chunks,
        seal.stored_bytes,
        seal.samples_sha256,
        seal.stored_sha256,
        tuple(sorted(seal.gaps, key=lambda gap: gap.at_frame)),
        found.markers,
        seal.wall_drift_ms,
    )
    marked = (markers_sha256(found.markers), marker_words_sha256(found.markers, seal.marker_words_salt))
    is_marked = marked == (seal.markers_sha256, seal.marker_words_sha256)
    if found != sealed or not is_marked or _source_digest(media, seal) != seal.source_sha256:
        raise Fault(FaultCode.RECORDING_CHANGED, recording=recording_id)


def _source_digest(media: MediaFile, seal: Seal) -> str:
    if not seal.source_sha256:
        return ""
    digest = hashlib.sha256()
    for piece in media.original(seal.recording_id):
        digest.update(piece)
    return digest.hexdigest()
