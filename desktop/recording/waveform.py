"""Works out the peaks of a sealed recording, once: goes on where an earlier try was broken off, and keeps what it has.

They lie beside the chunks in the media file. That they can't be kept, on a full disk, keeps nobody from seeing them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import numpy as np

from desktop.domain.faults import Fault
from desktop.domain.recording import Recording
from desktop.recording.pcm import Frames
from desktop.recording.peak_pyramid import LOST, PEAK_MS, Peaks, peaks_of
from desktop.recording.stored_sound import StoredSound
from desktop.vault.media import open_media

KEEP_EVERY_MS = 10 * 60_000
"""How much of a recording is worked out before what is known is kept."""

Stopped = Callable[[], bool]
Tell = Callable[[], None]


class WaveformMaker:
    """For one sealed recording of `frames` frames. Works on one thread; `so_far` may be asked from any."""

    def __init__(self, path: Path, key: bytes, recording: Recording, frames: int) -> None:
        self._path, self._key = path, key
        self._recording, self._frames = recording, frames
        self._frames_per_peak = max(1, recording.format.ms_to_frames(PEAK_MS))
        total = -(-frames // self._frames_per_peak)
        self._peaks: Peaks = np.zeros((total, recording.format.channels), dtype=np.uint8)
        self._at = 0
        """The frame that is looked at next."""

    @property
    def peak_ms(self) -> float:
        """How much of the recording one peak stands for."""
        return self._frames_per_peak * 1000 / self._recording.format.sample_rate_hz

    @property
    def done_ms(self) -> int:
        """How much of the recording is known."""
        return self._recording.format.frames_to_ms(self._at)

    @property
    def is_complete(self) -> bool:
        """Whether all of it is known."""
        return self._at >= self._frames

    def so_far(self) -> Peaks:
        """What is known, from the beginning."""
        return self._peaks[: self._done].copy()

    def work(self, is_stopped: Stopped, tell: Tell = lambda: None) -> None:
        """Until all is known or `is_stopped`; `tell` is called for every chunk. Raises as `StoredSound`."""
        self._take_up()
        if self.is_complete:
            return
        kept_at = self._at
        with closing(StoredSound(self._path, self._key, self._recording, self._frames)) as sound:
            for frames, is_lost in sound.walk(self._at):
                self._add(frames, is_lost=is_lost)
                tell()
                if is_stopped():
                    break
                if self._recording.format.frames_to_ms(self._at - kept_at) >= KEEP_EVERY_MS:
                    self._keep()
                    kept_at = self._at
        self._keep()

    @property
    def _done(self) -> int:
        """Peaks of which every frame was looked at."""
        return len(self._peaks) if self.is_complete else self._at // self._frames_per_peak

    def _add(self, frames: Frames, *, is_lost: bool) -> None:
        """Peaks are cut at whole multiples of their length, wherever the chunks are cut."""
        first, before = divmod(self._at, self._frames_per_peak)
        whole = np.concatenate((np.zeros((before, frames.shape[1]), dtype=np.int16), frames)) if before else frames
        peaks = peaks_of(whole, self._frames_per_peak)
        if is_lost:
            peaks[:] = LOST
        known = self._peaks[first : first + len(peaks)]
        np.maximum(known, peaks, out=known)
        self._at += len(frames)

    def _take_up(self) -> None:
        """What an earlier try has kept; anything that does not fit is forgotten."""
        with closing(open_media(self._path, self._key)) as media:
            kept = media.waveform(self._recording.id)
        channels = self._recording.format.channels
        if kept is None or kept[0] != self._frames_per_peak or len(kept[1]) % channels:
            return
        peaks = np.frombuffer(kept[1], dtype=np.uint8).reshape(-1, channels)
        if len(peaks) <= len(self._peaks):
            self._peaks[: len(peaks)] = peaks
            self._at = min(len(peaks) * self._frames_per_peak, self._frames)

    def _keep(self) -> None:
        with suppress(Fault), closing(open_media(self._path, self._key)) as media:
            media.keep_waveform(self._recording.id, self._frames_per_peak, self.so_far().tobytes())
