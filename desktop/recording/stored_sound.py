"""A sealed recording at any place of it, for listening: a chunk is looked up and decoded when it is come to.

What can't be read is silence of the same length, so that whatever follows stays where it belongs; `fault` says so.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import numpy as np

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import Recording
from desktop.recording.flac_chunk import decode_chunk
from desktop.recording.pcm import Frames
from desktop.vault.media import StoredChunk, open_media

GIVE_UP = 10
"""So many places in a row of which not even the index tells anything: then the file itself has gone."""
_KEPT_CHUNKS = 6
"""As much as stretching looks back and forth over, with a chunk to spare."""


class _Piece(NamedTuple):
    """Frames from `first` on: a chunk's, or silence in its place."""

    first: int
    frames: Frames
    is_lost: bool = False


class StoredSound:
    """One recording of a media file that it opens for itself: the vault's own handle belongs to the vault's thread.

    Used by one thread at a time. `fault` is the first thing that could not be read, None while all could.
    """

    def __init__(self, path: Path, key: bytes, recording: Recording, frames: int) -> None:
        """Raises as `open_media`. `frames` is the recording's length."""
        self._path, self._key, self._recording = path, key, recording
        self._media = open_media(path, key)
        self._kept: OrderedDict[int, _Piece] = OrderedDict()
        self._blind_in_a_row = 0
        self._channels = recording.format.channels
        self.frames = frames
        self.losses = 0
        """How often something was read that is lost, and silence now."""
        self.fault: Fault | None = None

    def read(self, first: int, end: int) -> Frames:
        """int16 [end - first, channels]: the frames `[first, end)`, which lie inside the recording.

        Raises the fault when the file can't be read at all.
        """
        parts: list[Frames] = []
        at = first
        while at < end:
            piece = self._piece_at(at)
            part = piece.frames[at - piece.first : end - piece.first]
            parts.append(part)
            self.losses += piece.is_lost
            at += len(part)
        if len(parts) == 1:
            return parts[0]
        return np.concatenate(parts) if parts else np.zeros((0, self._channels), dtype=np.int16)

    def walk(self, first: int) -> Iterator[tuple[Frames, bool]]:
        """From a frame to the end, chunk by chunk: frames, and whether they are lost and silent. Raises as `read`."""
        at = first
        while at < self.frames:
            for piece in self._whole_pages(at):
                frames = piece.frames[at - piece.first : self.frames - piece.first]
                yield frames, False
                at += len(frames)
            if at < self.frames:
                piece = self._found(at)
                frames = piece.frames[at - piece.first : self.frames - piece.first]
                yield frames, piece.is_lost
                at += len(frames)

    def close(self) -> None:
        """Closes the media file."""
        self._kept.clear()
        with suppress(Fault):
            self._media.close()

    def _piece_at(self, frame: int) -> _Piece:
        for first, piece in self._kept.items():
            if first <= frame < first + len(piece.frames):
                self._kept.move_to_end(first)
                return piece
        piece = self._found(frame)
        self._kept[piece.first] = piece
        if len(self._kept) > _KEPT_CHUNKS:
            self._kept.popitem(last=False)
        return piece

    def _whole_pages(self, at: int) -> Iterator[_Piece]:
        """Chunks as many at once as the file gives, up to the first that is not as it should be."""
        try:
            for chunk in self._media.chunks_between(self._recording.id, at, self.frames):
                if not chunk.first_frame <= at < chunk.first_frame + chunk.frames:
                    return
                yield _Piece(chunk.first_frame, self._decoded(chunk))
                at = chunk.first_frame + chunk.frames
        except Fault as fault:
            if fault.code is not FaultCode.RECORDING_CHANGED:
                self._open_again()

    def _found(self, frame: int) -> _Piece:
        """The chunk that holds `frame`, or silence up to where the next one begins."""
        begins, ends = frame, frame + self._recording.format.sample_rate_hz
        try:
            begins, follows = self._media.place_around(self._recording.id, frame)
            self._blind_in_a_row = 0
            ends = self.frames if follows is None else follows
            piece = self._chunk(begins, frame)
        except Fault as fault:
            self._note(fault)
        else:
            if piece is not None:
                return piece
            begins = frame  # the chunk before it is whole, and one after that is gone
            self._note(Fault(FaultCode.RECORDING_CHANGED, recording=self._recording.id))
        silence = np.zeros((max(min(ends, self.frames), frame + 1) - begins, self._channels), dtype=np.int16)
        return _Piece(begins, silence, is_lost=True)

    def _chunk(self, begins: int, frame: int) -> _Piece | None:
        """The chunk from `begins` on, None when it doesn't hold `frame`. Raises `Fault(RECORDING_CHANGED)`."""
        chunk = self._media.chunk_from(self._recording.id, begins)
        if chunk is None or frame >= begins + chunk.frames:
            return None
        return _Piece(begins, self._decoded(chunk))

    def _decoded(self, chunk: StoredChunk) -> Frames:
        return decode_chunk(chunk.flac, self._recording.format, chunk.frames, self._recording.id)

    def _note(self, fault: Fault) -> None:
        """Raises when nothing at all can be read any more."""
        self.fault = self.fault or fault
        if fault.code is FaultCode.RECORDING_CHANGED:
            return
        self._blind_in_a_row += 1
        if self._blind_in_a_row > GIVE_UP:
            raise self.fault
        self._open_again()

    def _open_again(self) -> None:
        """A connection that met a damaged page reads nothing more: the next one does."""
        with suppress(Fault):
            self._media.close()
        with suppress(Fault):
            self._media = open_media(self._path, self._key)
