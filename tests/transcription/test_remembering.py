"""An answer is used again only for the very same question, and only if it was found in order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.remembering import RememberingChild
from desktop.whisper.wire import SAMPLE_BYTES, Frame, Kind

JOB: dict[str, Any] = {"model": "/somewhere/model", "threads": 1, "decoding": {"beam_size": 5}}
READY = b'{"engine": "e 1", "cpu": "c"}'
DONE = b'{"is_read": true, "language": "ko"}'
SOUND = bytes(range(8)) * SAMPLE_BYTES


class Memory:
    """Answers in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def find(self, key: str) -> bytes | None:
        return self.kept.get(key)

    def keep(self, key: str, kind: Kind, samples: int, frames: bytes) -> None:
        assert kind in (Kind.MAP, Kind.READ)
        assert samples == len(SOUND) // SAMPLE_BYTES
        self.kept[key] = frames


class Script:
    """A child that answers every reading alike and counts them."""

    def __init__(self, ready: bytes = READY, done: bytes = DONE) -> None:
        self.said: list[Kind] = []
        self._ready, self._done = ready, done
        self._answers: list[Frame] = []
        self._left = 0

    pid = 1

    def say(self, kind: Kind, body: bytes | Mapping[str, Any]) -> None:
        self.said.append(kind)
        if kind is Kind.JOB:
            self._answers = [Frame(Kind.READY, self._ready)]
        elif kind is Kind.AUDIO:
            self._answers = [Frame(Kind.SEGMENT, b'{"text": "ne"}'), Frame(Kind.DONE, self._done)]
        elif kind is Kind.END:
            self._answers = [Frame(Kind.END, b"{}")]

    def hear(self) -> Frame:
        return self._answers.pop(0)

    @contextmanager
    def answering_within(self, seconds: float) -> Iterator[None]:
        assert seconds > 0
        yield

    def end(self, *, gently: bool) -> None:
        self.said.append(Kind.END if gently else Kind.FAULT)


def _converse(
    memory: Memory,
    script: Script | None = None,
    *,
    job: Mapping[str, Any] = JOB,
    question: Mapping[str, Any] | None = None,
    sound: bytes = SOUND,
    model: str = "m" * 64,
    gently: bool = True,
) -> tuple[Script, list[Frame]]:
    """One conversation with one reading; its frames."""
    child = script or Script()
    remembering = RememberingChild(child, memory, model, lambda: False)
    remembering.say(Kind.JOB, job)
    remembering.hear()
    remembering.say(Kind.READ, {"samples": len(sound) // SAMPLE_BYTES, "hint": "ko", **(question or {})})
    remembering.say(Kind.AUDIO, sound[:SAMPLE_BYTES])
    remembering.say(Kind.AUDIO, sound[SAMPLE_BYTES:])
    heard = [remembering.hear(), remembering.hear()]
    if gently:
        remembering.say(Kind.END, {})
        remembering.hear()
    remembering.end(gently=gently)
    return child, heard


def test_the_same_question_is_asked_once() -> None:
    memory = Memory()
    first, heard = _converse(memory)
    again, heard_again = _converse(memory)
    assert Kind.READ in first.said
    assert Kind.READ not in again.said
    assert Kind.AUDIO not in again.said
    assert heard_again == heard
    assert len(memory.kept) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"job": {**JOB, "threads": 2}},
        {"job": {**JOB, "decoding": {"beam_size": 1}}},
        {"question": {"hint": "en"}},
        {"question": {"hotwords": "보위부"}},
        {"sound": SOUND[:-1] + b"\x01"},
        {"model": "n" * 64},
        {"script": Script(ready=b'{"engine": "e 2", "cpu": "c"}')},
        {"script": Script(ready=b'{"engine": "e 1", "cpu": "d"}')},
    ],
    ids=["threads", "parameters", "hint", "glossary", "one sample", "model", "engine", "processor"],
)
def test_whatever_an_answer_depends_on_makes_it_another_question(other: dict[str, Any]) -> None:
    memory = Memory()
    _converse(memory)
    child, _ = _converse(memory, **other)
    assert Kind.READ in child.said
    assert len(memory.kept) == 2


@pytest.mark.parametrize("job", [{**JOB, "model": "/elsewhere"}, {**JOB, "quiet": True}])
def test_where_the_model_lies_and_how_quiet_it_works_changes_nothing(job: dict[str, Any]) -> None:
    memory = Memory()
    _converse(memory)
    child, _ = _converse(memory, job=job)
    assert Kind.READ not in child.said


def test_an_answer_nobody_went_on_from_is_not_remembered() -> None:
    """The parent refused it, or went away in the midst of it: there was no next question, and no end."""
    memory = Memory()
    _converse(memory, gently=False)
    assert memory.kept == {}


def test_what_the_engine_gave_up_on_is_tried_again() -> None:
    memory = Memory()
    _converse(memory, Script(done=b'{"is_read": false}'))
    assert memory.kept == {}


@pytest.mark.parametrize("damage", [b"", b"garbage", DONE])
def test_a_damaged_memory_is_no_answer(damage: bytes) -> None:
    memory = Memory()
    _converse(memory)
    memory.kept = dict.fromkeys(memory.kept, damage)
    child, _ = _converse(memory)
    assert Kind.READ in child.said


def test_a_cancel_is_heard_among_remembered_answers() -> None:
    memory = Memory()
    _converse(memory)
    child = RememberingChild(Script(), memory, "m" * 64, lambda: True)
    child.say(Kind.JOB, JOB)
    child.hear()
    child.say(Kind.READ, {"samples": len(SOUND) // SAMPLE_BYTES, "hint": "ko"})
    child.say(Kind.AUDIO, SOUND)
    with pytest.raises(Fault) as caught:
        child.hear()
    assert caught.value.code is FaultCode.TRANSCRIPTION_CANCELLED


def test_a_child_is_let_go_also_when_its_last_answer_may_not_be_kept() -> None:
    """The memory refuses, as a vault does whose disk is full or whose witness took the consent back."""

    class Refusing(Memory):
        def keep(self, key: str, kind: Kind, samples: int, frames: bytes) -> None:
            raise Fault(FaultCode.CONSENT_MISSING)

    child = Script()
    remembering = RememberingChild(child, Refusing(), "m" * 64, lambda: False)
    remembering.say(Kind.JOB, JOB)
    remembering.hear()
    remembering.say(Kind.READ, {"samples": len(SOUND) // SAMPLE_BYTES, "hint": "ko"})
    remembering.say(Kind.AUDIO, SOUND)
    remembering.hear()
    remembering.hear()
    with pytest.raises(Fault):
        remembering.end(gently=True)
    assert child.said[-1] is Kind.END
