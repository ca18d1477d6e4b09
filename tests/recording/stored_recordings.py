"""Sealed recordings made in a moment: samples straight into chunks, without a microphone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from desktop.custody.row_digest import row_digest
from desktop.domain.custody import Action
from desktop.domain.ids import AccountId, InterviewId, RecordingId
from desktop.domain.recording import AudioFormat, Origin, Recording, SealState
from desktop.recording.flac_chunk import encode_chunk
from desktop.recording.pcm import Frames
from desktop.recording.sealing import make_seal, measure, write_seal
from desktop.recording.stored_sound import StoredSound
from desktop.vault.media import MediaFile, make_media, open_media
from tests.recording.sitting_room import Room

KEY = bytes(range(32))
CHUNK_MS = 500


def a_recording(format: AudioFormat, origin: Origin = Origin.MICROPHONE, number: str = "rec-1") -> Recording:
    """Made at some time by somebody."""
    made = datetime(2026, 11, 24, 5, 32, tzinfo=UTC)
    return Recording(
        RecordingId(number), InterviewId("int-1"), format, origin, "test", AccountId("interviewer-1"), made
    )


def store(media: MediaFile, recording: Recording, samples: Frames, chunk_ms: int = CHUNK_MS) -> None:
    """Puts samples into chunks."""
    step = recording.format.ms_to_frames(chunk_ms)
    with media.transaction():
        for seq, first in enumerate(range(0, len(samples), step)):
            piece = samples[first : first + step]
            media.add_chunk(recording.id, seq, first, len(piece), encode_chunk(piece, recording.format))


@dataclass(frozen=True)
class Shelf:
    """A media file with one recording in it, and no vault around it."""

    path: Path
    recording: Recording
    samples: Frames

    def sound(self) -> StoredSound:
        """Opened for listening."""
        return StoredSound(self.path, KEY, self.recording, len(self.samples))

    def media(self) -> MediaFile:
        """The file itself."""
        return open_media(self.path, KEY)


def shelved(folder: Path, samples: Frames, rate_hz: int = 16_000, chunk_ms: int = CHUNK_MS) -> Shelf:
    """`samples`, int16 [frames, channels], on a shelf."""
    recording = a_recording(AudioFormat(rate_hz, samples.shape[1]))
    media = make_media(folder / "media.db", KEY)
    store(media, recording, samples, chunk_ms)
    media.close()
    return Shelf(folder / "media.db", recording, samples)


def sealed(
    room: Room, samples: Frames, rate_hz: int = 16_000, origin: Origin = Origin.MICROPHONE, number: str = "rec-1"
) -> RecordingId:
    """`samples` as a sealed recording of the room's interview."""
    recording = begun(room, AudioFormat(rate_hz, samples.shape[1]), origin, number)
    media = room.signed_in.vault.media(room.interview_id)
    store(media, recording, samples)
    with room.signed_in.vault.transaction():
        seal = make_seal(room.signed_in, recording.id, measure(media, recording), SealState.COMPLETE)
        write_seal(room.signed_in, seal)
    return recording.id


def begun(room: Room, format: AudioFormat, origin: Origin = Origin.MICROPHONE, number: str = "rec-1") -> Recording:
    """A recording that is not sealed yet."""
    recording = replace(a_recording(format, origin, number), interview_id=room.interview_id)
    with room.signed_in.vault.transaction():
        room.signed_in.vault.recordings.add(recording)
        room.signed_in.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
    return recording


def tone(hz: float, seconds: float, rate_hz: int, channels: int = 1, loudness: int = 9_000) -> Frames:
    """A pure tone, int16 [frames, channels]."""
    wave = np.sin(2 * np.pi * hz * np.arange(round(seconds * rate_hz)) / rate_hz) * loudness
    return np.repeat(wave.astype(np.int16)[:, np.newaxis], channels, axis=1)


def noise(seconds: float, rate_hz: int, channels: int = 1, seed: int = 3) -> Frames:
    """Noise in which no two places are alike, and no sample is silent."""
    made = np.random.default_rng(seed).integers(200, 9_000, (round(seconds * rate_hz), channels)).astype(np.int16)
    return made * np.where(np.random.default_rng(seed + 1).random(made.shape) < 0.5, -1, 1).astype(np.int16)
