"""Stored samples back as arrays, for playing and transcribing. Decodes in memory, a chunk at a time."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from desktop.domain.recording import Recording
from desktop.recording.flac_chunk import decode_chunk
from desktop.recording.pcm import Frames
from desktop.vault.media import MediaFile


def read_frames(media: MediaFile, recording: Recording, first_frame: int, end_frame: int) -> Frames:
    """int16 [frames, channels] from `first_frame` up to, not including, `end_frame`, or to the recording's end.

    Raises `Fault(RECORDING_CHANGED)` when a chunk cannot be decoded.
    """
    pieces = list(stream_frames(media, recording, first_frame, end_frame))
    if not pieces:
        return np.empty((0, recording.format.channels), dtype=np.int16)
    return np.concatenate(pieces)


def stream_frames(
    media: MediaFile, recording: Recording, first_frame: int = 0, end_frame: int | None = None
) -> Iterator[Frames]:
    """The same, chunk by chunk, in constant memory; None: to the end."""
    until = (1 << 62) if end_frame is None else end_frame
    for chunk in media.chunks_between(recording.id, first_frame, until):
        frames = decode_chunk(chunk.flac, recording.format, chunk.frames, recording.id)
        start = max(0, first_frame - chunk.first_frame)
        piece = frames[start : min(chunk.frames, until - chunk.first_frame)]
        if len(piece):
            yield piece
