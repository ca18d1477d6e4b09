"""Fixes a recording for ever: its lengths and digests into a seal, and the seal into the custody log.

The digests are taken from what lies on the disk, never from what was meant to be written.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import Gap, GapReason, Recording, Seal, SealState
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
    gaps = tuple(media.gaps(recording.id))
    return Measured(frames, chunks, stored_bytes, samples.hexdigest(), stored.hexdigest(), gaps)


def make_seal(
    signed_in: SignedIn, recording_id: RecordingId, measured: Measured, state: SealState, source_sha256: str = ""
) -> Seal:
    """The seal of what was measured, by the account that is signed in, now."""
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
    )


def write_seal(signed_in: SignedIn, seal: Seal) -> None:
    """The seal's row and its custody entry; inside a transaction."""
    signed_in.vault.recordings.seal(seal)
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
    """Seals as complete what its recorder was told to stop, and as interrupted whatever broke off."""
    media = signed_in.vault.media(recording.interview_id)
    drift_ms = media.ending(recording.id)
    if drift_ms is None:
        return seal_as_interrupted(signed_in, recording)
    measured = measure(media, recording)
    with signed_in.vault.transaction():
        seal = replace(make_seal(signed_in, recording.id, measured, SealState.COMPLETE), clock_drift_ms=drift_ms)
        write_seal(signed_in, seal)
    signed_in.log.checkpoint()
    return seal


def seal_as_interrupted(signed_in: SignedIn, recording: Recording) -> Seal:
    """Notes at its end that the recording broke off, and seals it. Nothing tells how much is missing."""
    media = signed_in.vault.media(recording.interview_id)
    measured = measure(media, recording)
    if not any(gap.reason is GapReason.INTERRUPTED for gap in measured.gaps):
        media.add_gap(recording.id, Gap(measured.frames, 0, GapReason.INTERRUPTED))
    with signed_in.vault.transaction():
        seal = make_seal(signed_in, recording.id, measure(media, recording), SealState.INTERRUPTED)
        write_seal(signed_in, seal)
    signed_in.log.checkpoint()
    return seal


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
        seal.frames, seal.chunks, seal.stored_bytes, seal.samples_sha256, seal.stored_sha256, tuple(seal.gaps)
    )
    if found != sealed or _source_digest(media, seal) != seal.source_sha256:
        raise Fault(FaultCode.RECORDING_CHANGED, recording=recording_id)


def _source_digest(media: MediaFile, seal: Seal) -> str:
    if not seal.source_sha256:
        return ""
    digest = hashlib.sha256()
    for piece in media.original(seal.recording_id):
        digest.update(piece)
    return digest.hexdigest()
