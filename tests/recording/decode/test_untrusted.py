"""A decoder that contradicts itself or says what cannot be is caught at that very frame."""

from __future__ import annotations

import json

import pytest

from desktop.domain.recording import AudioFormat
from desktop.recording.decode.untrusted import Conversation, End, Refused, SourceFormat, SourceGap, Untrue
from desktop.recording.decode.wire import Kind

GOOD = {
    "rate_hz": 8000, "channels": 2, "declared_ms": 10, "container": "wav", "codec": "pcm_s16le", "sample_format": "s16",
    "source_channels": 2, "streams": "pcm_s16le/8000/2", "header_is_short": 0,
}  # fmt: skip


def _text(**fields: object) -> bytes:
    return json.dumps(fields).encode()


def _begun() -> Conversation:
    conversation = Conversation(frozenset({"audio.empty"}))
    conversation.check(Kind.FORMAT, _text(**GOOD))
    return conversation


def test_an_honest_child_is_believed() -> None:
    conversation = Conversation(frozenset())
    assert conversation.check(Kind.FORMAT, _text(**GOOD)) == SourceFormat(
        AudioFormat(8000, 2), 10, "wav", "pcm_s16le", "s16", 2, ("pcm_s16le/8000/2",)
    )
    assert conversation.check(Kind.PCM, bytes(8)) == bytes(8)
    assert conversation.check(Kind.GAP, _text(at_frame=2, length_ms=5)) == SourceGap(2, 5)
    assert conversation.check(Kind.END, _text(frames=2)) == End(2)
    assert conversation.is_complete


@pytest.mark.parametrize(
    "changed",
    [
        {"rate_hz": 3999}, {"rate_hz": 192_001}, {"rate_hz": "8000"}, {"rate_hz": True}, {"channels": 0}, {"channels": 3},
        {"declared_ms": -1}, {"codec": "a b"}, {"codec": "x" * 41}, {"container": None}, {"sample_format": "s16\n"},
        {"source_channels": 0}, {"source_channels": 257}, {"streams": ""}, {"streams": "a b/1/1"}, {"streams": None},
        {"header_is_short": 2},
    ],
    ids=str,
)  # fmt: skip
def test_a_format_that_cannot_be_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(Untrue):
        Conversation(frozenset()).check(Kind.FORMAT, _text(**{**GOOD, **changed}))


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (Kind.FORMAT, _text(**GOOD)),
        (Kind.PCM, b""),
        (Kind.PCM, bytes(6)),
        (Kind.GAP, _text(at_frame=1, length_ms=5)),
        (Kind.GAP, _text(at_frame=0, length_ms=-5)),
        (Kind.END, _text(frames=0)),
        (Kind.END, _text(frames=1)),
        (Kind.FAULT, _text(code="vault.damaged")),
        (Kind.FAULT, _text(code=["audio.empty"])),
        (Kind.END, b"[1]"),
        (Kind.END, b"{" * 4000),
        (Kind.END, b"[" * 4000),
        (Kind.END, b"\xff"),
    ],
)
def test_a_lie_is_caught(kind: Kind, body: bytes) -> None:
    with pytest.raises(Untrue):
        _begun().check(kind, body)


def test_samples_before_the_format_or_after_the_end_are_lies() -> None:
    with pytest.raises(Untrue):
        Conversation(frozenset()).check(Kind.PCM, bytes(4))
    conversation = _begun()
    conversation.check(Kind.PCM, bytes(4))
    conversation.check(Kind.END, _text(frames=1))
    with pytest.raises(Untrue):
        conversation.check(Kind.PCM, bytes(4))


def test_a_refusal_is_passed_on_when_it_is_one_it_may_give() -> None:
    with pytest.raises(Refused) as caught:
        _begun().check(Kind.FAULT, _text(code="audio.empty"))
    assert caught.value.code == "audio.empty"
