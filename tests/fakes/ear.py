"""Listens to the virtual loudspeaker as it speaks: every sample, and when each hundredth of a second of it arrived."""

from __future__ import annotations

import os
import subprocess
import threading
import time

import numpy as np
import numpy.typing as npt

from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until

PIECE = RATE_HZ // 100
Samples = npt.NDArray[np.int16]


class Ear:
    """At the monitor of `microphone`'s loudspeaker: 48 kHz, int16 [frames, 2]."""

    def __init__(self, microphone: VirtualMicrophone, sink: str = "speaker") -> None:
        words = [
            "pacat", "--record", f"--device={sink}.monitor", f"--rate={RATE_HZ}", "--channels=2", "--format=s16le",
            "--latency-msec=5", "--process-time-msec=5",
        ]  # fmt: skip
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **microphone.environment}
        self._process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._pieces: list[tuple[float, bytes]] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        wait_until(lambda: bool(self._pieces), what="the loudspeaker to be listened to")

    def forget(self) -> None:
        """What was heard so far does not count."""
        self._pieces = self._pieces[-1:]

    def heard(self) -> Samples:
        """Everything since."""
        data = b"".join(piece for _, piece in list(self._pieces))
        return np.frombuffer(data, dtype="<i2").reshape(-1, 2)

    def sound(self) -> Samples:
        """From the first sample that is not silent to the last."""
        heard = self.heard()
        loud = np.flatnonzero(np.any(heard != 0, axis=1))
        return heard[loud[0] : loud[-1] + 1] if len(loud) else heard[:0]

    def first_sound_at(self, threshold: int = 500) -> float | None:
        """When, by `time.perf_counter`, the first sound came; None when none has."""
        for at, piece in list(self._pieces):
            if np.abs(np.frombuffer(piece, dtype="<i2")).max() > threshold:
                return at
        return None

    def is_silent(self, pieces: int = 20) -> bool:
        """Whether the last fifth of a second was silence."""
        last = self._pieces[-pieces:]
        return len(last) == pieces and all(not any(piece) for _, piece in last)

    def end(self) -> None:
        """Listens no longer."""
        self._process.kill()
        self._process.wait(10)
        self._thread.join(10)

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while len(piece := self._process.stdout.read(PIECE * 4)) == PIECE * 4:
            self._pieces.append((time.perf_counter(), piece))
