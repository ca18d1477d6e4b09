"""The same microphone written to a plain file by a stock program: what went in, sample by sample, and when."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import numpy as np

from tests.fakes.unlike_sound import Samples
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone

_SAMPLE_BYTES = 2


class PlainCapture:
    """`parec` on the virtual microphone, 16-bit mono at 48 kHz, until it is ended."""

    def __init__(self, microphone: VirtualMicrophone, path: Path) -> None:
        self._path = path
        words = [
            "parec", "--device=vmic", f"--rate={RATE_HZ}", "--channels=1", "--format=s16le", "--latency-msec=20",
        ]  # fmt: skip
        with path.open("wb") as file:
            self.process = subprocess.Popen(
                words, env={**os.environ, **microphone.environment}, stdout=file, stderr=subprocess.DEVNULL
            )

    @property
    def frames(self) -> int:
        """How many frames have gone in so far."""
        return self._path.stat().st_size // _SAMPLE_BYTES

    def samples(self, first: int = 0) -> Samples:
        """All that has gone in, from frame `first` on."""
        return np.fromfile(self._path, "<i2", count=self.frames - first, offset=first * _SAMPLE_BYTES)

    def end(self) -> None:
        """Ends it."""
        self.process.kill()
        self.process.wait(10)
