"""One chunk as a FLAC of its own (RFC 9639): lossless, decodable alone, never written to a file."""

from __future__ import annotations

import io

import numpy as np
import soundfile

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.pcm import Frames


def encode_chunk(frames: Frames, format: AudioFormat) -> bytes:
    """FLAC bytes of int16 [frames, channels]."""
    target = io.BytesIO()
    soundfile.write(target, frames, format.sample_rate_hz, subtype="PCM_16", format="FLAC")
    return target.getvalue()


def decode_chunk(flac: bytes, format: AudioFormat, expected_frames: int, recording: str = "") -> Frames:
    """The int16 [frames, channels] that were encoded; `recording` is for the fault.

    Raises `Fault(RECORDING_CHANGED)` when the bytes are not a FLAC of exactly that format and length.
    """
    try:
        frames, rate = soundfile.read(io.BytesIO(flac), dtype="int16", always_2d=True)
    except soundfile.SoundFileError as error:
        raise Fault(FaultCode.RECORDING_CHANGED, recording=recording) from error
    if rate != format.sample_rate_hz or frames.shape != (expected_frames, format.channels):
        raise Fault(FaultCode.RECORDING_CHANGED, recording=recording)
    return np.asarray(frames, dtype=np.int16)
