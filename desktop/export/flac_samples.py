"""Decodes a FLAC while it passes by, to know the digest of its samples. Nothing is kept and nothing is written.

The decoder pulls and the reader pushes, so the decoder runs on a thread of its own behind a short queue.
"""

from __future__ import annotations

import hashlib
import io
import queue
import threading
from dataclasses import dataclass
from typing import Any

import numpy as np
import soundfile

_QUEUED_PIECES = 32
_HEAD_BYTES = 64
_FRAMES_AT_ONCE = 65_536


@dataclass(frozen=True, slots=True)
class DecodedSamples:
    """What a FLAC held. `samples_sha256` is over signed 16-bit little-endian samples, channels interleaved."""

    sample_rate_hz: int
    channels: int
    frames: int
    samples_sha256: str


class FlacSamples:
    """One FLAC stream of `size_bytes`: `write` its bytes in order, then `finish`, or `abandon` it."""

    def __init__(self, size_bytes: int) -> None:
        self._pieces: queue.Queue[bytes | None] = queue.Queue(_QUEUED_PIECES)
        self._stream = _Passing(size_bytes, self._pieces)
        self._decoded: DecodedSamples | None = None
        self._thread = threading.Thread(target=self._decode, name="flac-samples", daemon=True)
        self._thread.start()

    def write(self, data: bytes) -> None:
        """The next bytes; waits while the decoder is behind."""
        self._pieces.put(data)

    def finish(self) -> DecodedSamples | None:
        """What was decoded, or None when it was not a whole FLAC of 16-bit samples."""
        self._pieces.put(None)
        self._thread.join()
        return self._decoded

    def abandon(self) -> None:
        """Ends the decoder without an answer."""
        if self._thread.is_alive():
            self.finish()

    def _decode(self) -> None:
        try:
            self._decoded = _decoded(self._stream)
        except (soundfile.SoundFileError, OSError, ValueError):
            self._decoded = None
        finally:
            while not self._stream.has_ended:  # the writer must never wait for a decoder that has given up
                self._stream.take()


class _Passing(io.RawIOBase):
    """What the decoder reads from: forward only, but for the first bytes, which it likes to see twice."""

    def __init__(self, size_bytes: int, pieces: queue.Queue[bytes | None]) -> None:
        super().__init__()
        self.has_ended = False
        self._size_bytes = size_bytes
        self._pieces = pieces
        self._head = b""
        self._rest = b""
        self._taken = 0
        self._at = 0

    def take(self) -> bool:
        """Waits for the next piece; false at the end."""
        if self.has_ended:
            return False
        piece = self._pieces.get()
        self.has_ended = piece is None
        self._rest = piece or b""
        return not self.has_ended

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """As far as the decoder asks: it wants the length, and the first bytes twice."""
        return True

    def tell(self) -> int:
        """Where the decoder believes to be."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Only remembers; `read` refuses what has gone by."""
        self._at = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size_bytes}[whence] + offset
        return self._at

    def read(self, size: int = -1) -> bytes:
        """The bytes at the present place."""
        if self._at < len(self._head) and self._at < self._taken:
            piece = self._head[self._at : self._at + size]
        else:
            piece = self._next(size)
        self._at += len(piece)
        return piece

    def readinto(self, buffer: Any) -> int:
        """The same into the decoder's own memory."""
        piece = self.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def _next(self, size: int) -> bytes:
        if self._at != self._taken:
            raise ValueError("the stream can't go back")
        while not self._rest and self.take():
            pass
        piece, self._rest = self._rest[:size], self._rest[size:]
        self._taken += len(piece)
        self._head += piece[: max(0, _HEAD_BYTES - len(self._head))]
        return piece


class _ForwardOnly(soundfile.SoundFile):  # type: ignore[misc]  # the library carries no types
    def seekable(self) -> bool:
        """No: else the library seeks after each read."""
        return False


def _decoded(stream: _Passing) -> DecodedSamples:
    digest, frames = hashlib.sha256(), 0
    with _ForwardOnly(stream) as source:
        if (source.format, source.subtype) != ("FLAC", "PCM_16"):
            raise ValueError("not a FLAC of 16-bit samples")
        while len(block := source.read(_FRAMES_AT_ONCE, dtype="int16", always_2d=True)):
            digest.update(np.ascontiguousarray(block, dtype="<i2").tobytes())
            frames += len(block)
        return DecodedSamples(source.samplerate, source.channels, frames, digest.hexdigest())
