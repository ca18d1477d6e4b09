"""`python -m tests.recording.proofs.long_sitting MEDIA SECONDS`: a long interview, faster than real time, told in numbers.

Speech goes through the product's ring, writer and SQLCipher file; only the clock is moved by hand.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat
from desktop.recording.capture import Capture
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.recorder_messages import RecorderState
from desktop.system.chance import SystemChance
from desktop.vault.media import MediaFile, make_media
from tests.fakes.hand_clock import HandClock
from tests.fakes.virtual_microphone import RATE_HZ
from tests.recording.proofs.test_whole_interview import conversation

FORMAT = AudioFormat(RATE_HZ, 1)
RECORDING = RecordingId("rec-long")
KEY = bytes(range(32))
BLOCK_MS, TURN_BLOCKS = 20, 3
SPEECH_S = 60


class TimedStore:
    """A media file that tells how long each commit of a chunk took."""

    def __init__(self, media: MediaFile) -> None:
        self._media = media
        self.seconds: list[float] = []

    def add_chunk(self, recording_id: RecordingId, seq: int, first_frame: int, frames: int, flac: bytes) -> None:
        started = time.perf_counter()
        self._media.add_chunk(recording_id, seq, first_frame, frames, flac)
        self.seconds.append(time.perf_counter() - started)

    def __getattr__(self, name: str) -> object:
        return getattr(self._media, name)


def sit(media: MediaFile, seconds: int) -> dict[str, float]:
    """Records `seconds` of speech; memory in KiB after a tenth of them and at the end."""
    store, clock = TimedStore(media), HandClock()
    capture = Capture(ChunkWriter(store, RECORDING, FORMAT), FORMAT, clock, SystemChance(), clock.awake_ms)  # type: ignore[arg-type]
    block_frames = FORMAT.ms_to_frames(BLOCK_MS)
    speech = conversation(SPEECH_S)[: SPEECH_S * RATE_HZ].tobytes()
    size = block_frames * FORMAT.frame_bytes
    blocks, memory_kib = seconds * 1000 // BLOCK_MS, 0
    capture.begin()
    for number in range(blocks):
        clock.move(BLOCK_MS)
        at = number * size % len(speech)
        capture.on_frames(speech[at : at + size], False)
        if number % TURN_BLOCKS == 0:
            capture.turn()
        if number == blocks // 10:
            memory_kib = _memory_kib()
    capture.stop()
    capture.finish()
    status = capture.status
    assert (status.state, status.gap_count) == (RecorderState.STOPPED, 0), status
    commits_ms = np.array(store.seconds) * 1000
    return {
        "chunks": len(store.seconds),
        "stored_ms": status.stored_ms,
        "stored_bytes": status.stored_bytes,
        "commit_median_ms": round(float(np.median(commits_ms)), 2),
        "commit_p99_ms": round(float(np.percentile(commits_ms, 99)), 2),
        "memory_early_kib": memory_kib,
        "memory_end_kib": _memory_kib(),
    }


def _memory_kib() -> int:
    """What this process holds in memory now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def main(words: Sequence[str]) -> None:
    path, seconds = words
    media = make_media(Path(path), KEY)
    told = sit(media, int(seconds))
    media.fold_in()
    media.close()
    print(json.dumps({**told, "file_bytes": Path(path).stat().st_size}))


if __name__ == "__main__":
    main(sys.argv[1:])
