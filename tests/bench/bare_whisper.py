"""The reference for transcription: what anybody would write with faster-whisper, with the product's own parameters.

Usage: bare_whisper.py MODEL WAV THREADS. Prints the texts.
"""

from __future__ import annotations

import sys
import wave

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.vad import VadOptions, get_speech_timestamps

from desktop.transcription.parameters import DECODING, SPEECH_MAP


def main(model_path: str, wav_path: str, threads: str) -> None:
    """Speech map, then each stretch of speech with its language detected."""
    with wave.open(wav_path) as wav:
        samples = np.frombuffer(wav.readframes(wav.getnframes()), "<i2").astype(np.float32) / 32768
    model = WhisperModel(model_path, device="cpu", compute_type="int8", cpu_threads=int(threads), local_files_only=True)
    for span in get_speech_timestamps(samples, VadOptions(**SPEECH_MAP)):
        piece = samples[span["start"] : span["end"]]
        segments, _ = model.transcribe(piece, **DECODING)
        print(" ".join(segment.text for segment in segments))


if __name__ == "__main__":
    main(*sys.argv[1:])
