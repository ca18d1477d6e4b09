"""Frames come back as they were written; anything else ends the conversation."""

from __future__ import annotations

import io
import struct

import pytest

from desktop.recording.decode.wire import PCM_LIMIT_BYTES, TEXT_LIMIT_BYTES, Kind, WireBroken, read_frame, write_frame


def test_frames_come_back_and_then_nothing() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, Kind.PCM, bytes(PCM_LIMIT_BYTES))
    write_frame(pipe, Kind.END, b"{}")
    pipe.seek(0)
    assert read_frame(pipe) == (Kind.PCM, bytes(PCM_LIMIT_BYTES))
    assert read_frame(pipe) == (Kind.END, b"{}")
    assert read_frame(pipe) is None


@pytest.mark.parametrize(
    "said",
    [
        b"P",
        b"Z" + struct.pack(">I", 0),
        b"P" + struct.pack(">I", PCM_LIMIT_BYTES + 1),
        b"F" + struct.pack(">I", TEXT_LIMIT_BYTES + 1),
        b"F" + struct.pack(">I", 5) + b"1234",
        b"\xff" + struct.pack(">I", 0),
    ],
    ids=["cut header", "unknown kind", "pcm too long", "text too long", "cut body", "no letter"],
)
def test_anything_else_is_refused_before_it_is_read(said: bytes) -> None:
    with pytest.raises(WireBroken):
        read_frame(io.BytesIO(said))
