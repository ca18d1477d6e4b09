"""A whole recording as ONE standard FLAC (RFC 9639), in constant memory, with its size known before it is read.

The header at the beginning is complete only when the encoder closes, so the recording is encoded twice: once to learn
size and header, once to hand the bytes out. Nothing is written to a disk. A change is made to the samples on their way
into the encoder, so that a redacted copy is never made of anything else.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple

import soundfile

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import Recording
from desktop.recording.pcm import Frames, bytes_of
from desktop.recording.samples import stream_frames
from desktop.vault.media import MediaFile

_HEAD_BYTES = 16_384
Change = Callable[[Frames, int], Frames]
"""Given frames and the number of their first: what is encoded in their place, exactly as many."""


class _Learnt(NamedTuple):
    """What the first pass tells."""

    size_bytes: int
    head: bytes
    samples_sha256: str


class WholeFlac:
    """The recording as a FLAC stream; no bytes at all for one without a frame. Both passes read the chunks afresh."""

    def __init__(self, media: MediaFile, recording: Recording, change: Change | None = None) -> None:
        self._media = media
        self._recording = recording
        self._change = change

    @property
    def size_bytes(self) -> int:
        """Exactly as many bytes as `read` yields; costs one pass the first time."""
        return self._first_pass.size_bytes

    @property
    def samples_sha256(self) -> str:
        """SHA-256 over the samples that are encoded, as a seal counts them; costs the same pass."""
        return self._first_pass.samples_sha256

    def read(self) -> Iterator[bytes]:
        """The FLAC's bytes in order. Raises `Fault(RECORDING_CHANGED)` when the chunks changed between the passes."""
        learnt = self._first_pass
        sink, digest = _Sink(learnt.head), hashlib.sha256()
        for frames in self._encode(sink):
            digest.update(bytes_of(frames))
            yield from sink.take()
        yield from sink.take()
        if _Learnt(sink.size_bytes, bytes(sink.head), digest.hexdigest()) != learnt:
            raise Fault(FaultCode.RECORDING_CHANGED, recording=self._recording.id)

    @cached_property
    def _first_pass(self) -> _Learnt:
        sink, digest = _Sink(None), hashlib.sha256()
        for frames in self._encode(sink):
            digest.update(bytes_of(frames))
        return _Learnt(sink.size_bytes, bytes(sink.head), digest.hexdigest())

    def _encode(self, sink: _Sink) -> Iterator[Frames]:
        """Encodes into `sink`, stopping after each chunk; the encoder is closed when this ends."""
        form, at = self._recording.format, 0
        with soundfile.SoundFile(
            sink, "w", samplerate=form.sample_rate_hz, channels=form.channels, subtype="PCM_16", format="FLAC"
        ) as encoder:
            for stored in stream_frames(self._media, self._recording):
                frames = self._change(stored, at) if self._change else stored
                if frames.shape != stored.shape:
                    raise Fault(FaultCode.DEFECT)
                encoder.write(frames)
                at += len(frames)
                yield frames


class _Sink(io.RawIOBase):
    """Where the encoder writes. Keeps the head, which is rewritten at close; the rest passes through in order.

    With `known_head`, the bytes of the head that go out are those, from the start.
    """

    def __init__(self, known_head: bytes | None) -> None:
        super().__init__()
        self.head = bytearray()
        self.size_bytes = 0
        self._known_head = known_head
        self._at = 0
        self._out: list[bytes] = []

    def take(self) -> list[bytes]:
        """What may go out now."""
        out, self._out = self._out, []
        return out

    def write(self, data: bytes) -> int:  # type: ignore[override]
        piece = bytes(data)
        in_head = max(0, min(len(piece), _HEAD_BYTES - self._at))
        self.head[self._at : self._at + in_head] = piece[:in_head]
        end = self._at + len(piece)
        if end > self.size_bytes:
            self._pass_on(piece[max(0, self.size_bytes - self._at) :])
            self.size_bytes = end
        self._at = end
        return len(piece)

    def _pass_on(self, fresh: bytes) -> None:
        if self._known_head is None:
            return
        start = self.size_bytes
        known = self._known_head[start : start + len(fresh)]
        self._out.append(known + fresh[len(known) :])

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size_bytes}[whence]
        self._at = base + offset
        return self._at

    def tell(self) -> int:
        return self._at

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True
