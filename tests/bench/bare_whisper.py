"""The references for transcription: what anybody would write with faster-whisper, with the product's own parameters.

Usage: bare_whisper.py map|vad_filter MODEL WAV THREADS. `map` finds speech first and detects the language of each stretch;
`vad_filter` leaves that to the library, which glues the stretches and detects one language for all of them. Prints the
texts, and as its last line the peak of its memory in KiB.
"""

from __future__ import annotations

import sys
import wave

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.vad import VadOptions, get_speech_timestamps
from numpy.typing import NDArray

from desktop.transcription.parameters import DECODING, SPEECH_MAP
from tests.bench.timing import peak_kib


def main(way: str, model_path: str, wav_path: str, threads: str) -> None:
    """Reads the whole recording in one of the two ways."""
    with wave.open(wav_path) as wav:
        samples = np.frombuffer(wav.readframes(wav.getnframes()), "<i2").astype(np.float32) / 32768
    model = WhisperModel(model_path, device="cpu", compute_type="int8", cpu_threads=int(threads), local_files_only=True)
    if way == "map":
        for span in get_speech_timestamps(samples, VadOptions(**SPEECH_MAP)):
            _print(model, samples[span["start"] : span["end"]], DECODING)
    else:
        _print(model, samples, {**DECODING, "vad_filter": True, "vad_parameters": SPEECH_MAP})
    print(peak_kib("self"))


def _print(model: WhisperModel, samples: NDArray[np.floating], decoding: dict[str, object]) -> None:
    segments, _ = model.transcribe(samples, **decoding)
    print(" ".join(segment.text for segment in segments))


if __name__ == "__main__":
    main(*sys.argv[1:])
