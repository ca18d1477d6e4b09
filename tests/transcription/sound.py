"""Recordings for tests: arrays in memory, the shipped self-test audio with its references, and real speech."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from desktop.transcription.heard import Heard, Question
from desktop.transcription.models import ModelPack, load_pack
from desktop.transcription.resample import SpeechAudio
from desktop.transcription.speech_map import SAMPLES_PER_MS, Extent, extents, merge
from desktop.transcription.transcriber import ChildTranscriber, Listening

ROOT = Path(__file__).resolve().parents[2]
SELFTEST = ROOT / "resources" / "selftest"
SPEECH = ROOT.parent / "shared" / "speech"
STARTER = "import sys; sys.path.insert(0, sys.argv.pop(1)); from desktop.whisper.worker import main; sys.exit(main())"
WORKER = [sys.executable, "-I", "-c", STARTER, str(ROOT)]
CLIPS = ("ko-1.wav", "ko-2.wav", "ko-3.wav", "en-1.wav", "en-2.wav", "en-3.wav")


@dataclass(frozen=True)
class ArrayAudio:
    """A `RecordingAudio` in memory."""

    sample_rate_hz: int
    samples: NDArray[np.int16]

    @property
    def channels(self) -> int:
        return int(self.samples.shape[1])

    @property
    def frames(self) -> int:
        return len(self.samples)

    def read(self, first: int, end: int) -> NDArray[np.int16]:
        assert 0 <= first < end <= self.frames
        return self.samples[first:end]


def load(path: Path) -> ArrayAudio:
    samples, rate = soundfile.read(path, dtype="int16", always_2d=True)
    return ArrayAudio(rate, samples)


def selftest_audio(name: str) -> ArrayAudio:
    return load(SELFTEST / "audio" / name)


def real_speech(name: str) -> ArrayAudio:
    if not (SPEECH / name).is_file():
        pytest.skip("real speech is not beside the repository (../shared/speech)")
    return load(SPEECH / name)


@cache
def references() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SELFTEST / "audio" / "references.json").read_text("utf-8"))
    return found


def turns(name: str) -> list[dict[str, Any]]:
    """The turns of a reference conversation, in order of time."""
    found: list[dict[str, Any]] = references()["conversations"][name]
    return found


@cache
def selftest_pack() -> ModelPack:
    return load_pack(SELFTEST / "model")


@contextmanager
def conversation(command: list[str] | None = None) -> Iterator[Listening]:
    with ChildTranscriber(command or WORKER, selftest_pack(), threads=1).begin(lambda: False) as listening:
        yield listening


def read_all(listening: Listening, audio: ArrayAudio, channel: int = 0) -> list[tuple[Extent, Heard]]:
    """Every speech span of a short recording, read in order."""
    speech = SpeechAudio(audio)
    whole = speech.samples(channel, 0, speech.length_samples)
    read: list[tuple[Extent, Heard]] = []
    hint = "ko"
    for extent in extents(merge(listening.speech_in(whole)), speech.length_ms):
        if extent.is_speech:
            samples = speech.samples(channel, extent.start_ms * SAMPLES_PER_MS, extent.end_ms * SAMPLES_PER_MS)
            heard = listening.read(samples, extent, Question(hint))
            hint = heard.language
            read.append((extent, heard))
    return read
