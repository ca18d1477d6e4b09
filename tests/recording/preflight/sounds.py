"""Sounds to look at before an interview, made of numbers: a voice, a room, a wire that hums, a dead microphone."""

from __future__ import annotations

import numpy as np

from desktop.domain.recording import AudioFormat
from desktop.recording.pcm import Frames
from desktop.recording.preflight.hearing import Hearing, Sound

RATE_HZ = 16_000
MONO, STEREO = AudioFormat(RATE_HZ, 1), AudioFormat(RATE_HZ, 2)


def room(ms: int, db: float, seed: int = 1) -> Frames:
    """Noise of that loudness (RMS, dB below full scale), int16 [frames, 1]."""
    chance = np.random.default_rng(seed)
    noise = chance.normal(0, 32768 * 10 ** (db / 20), RATE_HZ * ms // 1000)
    return np.clip(np.rint(noise), -32768, 32767).astype(np.int16).reshape(-1, 1)


def voice(ms: int, db: float, floor_db: float = -70.0, seed: int = 1) -> Frames:
    """Syllables of a fifth of a second with pauses as long between them, over a room."""
    chance = np.random.default_rng(seed + 100)
    said = chance.normal(0, 32768 * 10 ** (db / 20), RATE_HZ * ms // 1000)
    gate = (np.arange(len(said)) // (RATE_HZ // 5)) % 2
    mixed = said * gate + room(ms, floor_db, seed)[:, 0]
    return np.clip(np.rint(mixed), -32768, 32767).astype(np.int16).reshape(-1, 1)


def silence(ms: int, channels: int = 1) -> Frames:
    """Nothing at all."""
    return np.zeros((RATE_HZ * ms // 1000, channels), dtype=np.int16)


def beside(one: Frames, other: Frames) -> Frames:
    """Two channels."""
    return np.concatenate((one, other), axis=1)


def heard(frames: Frames, block: int = 317) -> Sound:
    """What a hearing makes of it, given in blocks as odd as those of a sound library."""
    hearing = Hearing(AudioFormat(RATE_HZ, frames.shape[1]))
    for start in range(0, len(frames), block):
        hearing.hear(frames[start : start + block])
    return hearing.sound()
