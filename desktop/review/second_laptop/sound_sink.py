"""Takes the sound of new recordings out of a review bundle into a media file, chunk by chunk, as it passes.

What it has taken counts for nothing until the whole bundle was read and each seal fits what is stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.bundle import review_layout as layout
from desktop.domain.faults import Fault, FaultCode
from desktop.review.second_laptop.sound import NotedSound
from desktop.vault.media import MediaFile

_SOURCE_PIECE_BYTES = 1 << 20
_CHUNKS_AT_ONCE = 64


class SoundSink:
    """Implements `PartSink`; everything but the sound of `wanted` recordings (by number) passes by."""

    def __init__(self, media: MediaFile, wanted: Mapping[int, NotedSound]) -> None:
        self._media = media
        self._stored = {layout.stored_path(number): noted for number, noted in wanted.items()}
        self._sources = {layout.source_path(number): noted for number, noted in wanted.items()}
        self._buffer = bytearray()
        self._lengths: Iterator[int] = iter(())
        self._next: int | None = None
        self._seq = 0
        self._waiting: list[bytes] = []
        self._noted: NotedSound | None = None

    def begin(self, path: str, size_bytes: int) -> None:
        """A part begins. Raises `Fault(REVIEW_AUDIO_WRONG)` for sound that is not as long as its chunks."""
        self._path, self._seq = path, 0
        self._noted = self._stored.get(path) or self._sources.get(path)
        if path in self._stored:
            noted = self._stored[path]
            if noted.stored_bytes != size_bytes:
                raise Fault(FaultCode.REVIEW_AUDIO_WRONG, recording=noted.recording_id, part=path)
            self._lengths = iter([size for _, _, size in noted.chunks])
        elif path in self._sources:
            pieces, rest = divmod(size_bytes, _SOURCE_PIECE_BYTES)
            self._lengths = iter([_SOURCE_PIECE_BYTES] * pieces + ([rest] if rest else []))
        self._next = next(self._lengths, None) if self._noted else None

    def write(self, untrusted_data: bytes) -> None:
        """The next bytes."""
        if self._noted is None:
            return
        self._buffer += untrusted_data
        while self._next is not None and len(self._buffer) >= self._next:
            self._waiting.append(bytes(self._buffer[: self._next]))
            del self._buffer[: self._next]
            self._next = next(self._lengths, None)
            if len(self._waiting) == _CHUNKS_AT_ONCE:
                self._store()

    def end(self) -> None:
        """The part is whole."""
        if self._noted is not None:
            self._store()
        self._buffer.clear()

    def _store(self) -> None:
        noted = self._noted
        if noted is None:
            return
        with self._media.transaction():
            for piece in self._waiting:
                if self._path in self._stored:
                    first, frames, _ = noted.chunks[self._seq]
                    self._media.add_chunk(noted.recording_id, self._seq, first, frames, piece)
                else:
                    self._media.add_original_piece(noted.recording_id, self._seq, piece)
                self._seq += 1
        self._waiting.clear()
