"""Frames go through whole or not at all, and no length is believed."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.whisper.wire import (
    HEADER,
    LIMITS,
    Frame,
    FrameTooLarge,
    Kind,
    WireBroken,
    message_of,
    read_frame,
    write_frame,
)


@given(st.lists(st.tuples(st.sampled_from(Kind), st.binary(max_size=200)), max_size=8))
def test_frames_come_out_as_they_went_in(frames: list[tuple[Kind, bytes]]) -> None:
    stream = io.BytesIO()
    for kind, body in frames:
        write_frame(stream, kind, body)
    stream.seek(0)
    assert [read_frame(stream) for _ in frames] == [Frame(*frame) for frame in frames]
    assert read_frame(stream) is None


@pytest.mark.parametrize("kind", Kind)
def test_a_length_over_the_limit_is_refused_before_its_body_is_read(kind: Kind) -> None:
    stream = io.BytesIO(HEADER.pack(kind.value, LIMITS[kind] + 1) + b"x" * 10)
    with pytest.raises(FrameTooLarge):
        read_frame(stream)
    assert stream.tell() == HEADER.size


@pytest.mark.parametrize("kind", Kind)
def test_a_body_of_exactly_the_limit_passes(kind: Kind) -> None:
    stream = io.BytesIO()
    write_frame(stream, kind, bytes(LIMITS[kind]))
    with pytest.raises(FrameTooLarge):
        write_frame(stream, kind, bytes(LIMITS[kind] + 1))
    stream.seek(0)
    frame = read_frame(stream)
    assert frame is not None
    assert len(frame.body) == LIMITS[kind]


def test_a_frame_cut_anywhere_is_no_clean_end() -> None:
    stream = io.BytesIO()
    write_frame(stream, Kind.DONE, {"is_read": True})
    whole = stream.getvalue()
    for length in range(1, len(whole)):
        with pytest.raises(WireBroken):
            read_frame(io.BytesIO(whole[:length]))


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(WireBroken):
        read_frame(io.BytesIO(b"Z\0\0\0\0"))


@pytest.mark.parametrize(
    "body", [b"", b"[1]", b'"text"', b"{", b'{"a": NaN}', b'{"a": Infinity}', b"\xff\xfe", b"[" * 99_999]
)
def test_a_body_that_is_no_json_object_is_refused(body: bytes) -> None:
    with pytest.raises(WireBroken):
        message_of(Frame(Kind.DONE, body))


def test_a_message_keeps_its_korean_text() -> None:
    stream = io.BytesIO()
    write_frame(stream, Kind.SEGMENT, {"text": "면담은 월요일"})
    stream.seek(0)
    frame = read_frame(stream)
    assert frame is not None
    assert message_of(frame) == {"text": "면담은 월요일"}
