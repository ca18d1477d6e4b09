"""A speech child whose answers are remembered: the very same question, about the very same sound, is asked only once.

What is remembered is the child's own word, frame by frame, and is checked anew whenever it is used. The key covers all
that an answer can depend on: model, engine, processor, threads, every parameter, the question and each sample. So a
draft made with remembered answers is the draft that would have been made without them, or the question is asked again.
"""

from __future__ import annotations

import hashlib
import io
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from desktop.crypto.canonical import canonical_json
from desktop.domain.faults import Fault, FaultCode
from desktop.whisper.wire import HEADER, SAMPLE_BYTES, Frame, Kind, WireBroken, message_of, read_frame

_ASKED = (Kind.MAP, Kind.READ)
_LAST = (Kind.MAP, Kind.DONE)
_OF_THIS_RUN = ("model", "quiet")
"""What a job says that decides nothing of its answers: where the model lies, and how much it may get in the way."""


class Answers(Protocol):
    """Where answers are remembered. Both may be called on the queue's thread."""

    def find(self, key: str) -> bytes | None:
        """The frames remembered for a question, or None."""
        ...

    def keep(self, key: str, kind: Kind, samples: int, frames: bytes) -> None:
        """Remembers the frames of an answer that was found in order, to a question about so many samples."""
        ...


class Asked(Protocol):
    """A child as a conversation uses it; see `desktop.transcription.child.Child`."""

    @property
    def pid(self) -> int:
        """The child's process id."""
        ...

    def say(self, kind: Kind, body: bytes | Mapping[str, Any]) -> None:
        """Sends one frame."""
        ...

    def hear(self) -> Frame:
        """The next frame of an answer."""
        ...

    def answering_within(self, seconds: float) -> AbstractContextManager[None]:
        """One question and its answer."""
        ...

    def end(self, *, gently: bool) -> None:
        """Lets it go."""
        ...


class RememberingChild:
    """`child`, asked only what `answers` doesn't know. `model_sha256` names the model instead of its folder."""

    def __init__(self, child: Asked, answers: Answers, model_sha256: str, cancelled: Callable[[], bool]) -> None:
        self._child = child
        self._answers = answers
        self._cancelled = cancelled
        self._circumstances: dict[str, Any] = {"model_sha256": model_sha256}
        self._question: _Question | None = None
        self._ready: deque[Frame] = deque()
        self._heard: list[Frame] = []

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._child.pid

    def say(self, kind: Kind, body: bytes | Mapping[str, Any]) -> None:
        """See `Child.say`. A question waits until all of its sound is there; then it is known, or asked."""
        question = self._question
        if kind is Kind.AUDIO and question is not None and isinstance(body, bytes):
            question.sound += body
            if question.is_whole():
                self._look_up(question)
            return
        self._keep_heard()
        if kind in _ASKED and isinstance(body, Mapping):
            self._question = _Question(kind, body)
            return
        if kind is Kind.JOB and isinstance(body, Mapping):
            self._circumstances["job"] = {name: value for name, value in body.items() if name not in _OF_THIS_RUN}
        self._child.say(kind, body)

    def hear(self) -> Frame:
        """See `Child.hear`."""
        if self._ready:
            if self._cancelled():
                raise Fault(FaultCode.TRANSCRIPTION_CANCELLED)
            return self._ready.popleft()
        frame = self._child.hear()
        if frame.kind is Kind.READY:
            self._circumstances["facts"] = message_of(frame)
        elif self._question is not None:
            self._heard.append(frame)
        return frame

    def answering_within(self, seconds: float) -> AbstractContextManager[None]:
        """See `Child.answering_within`."""
        return self._child.answering_within(seconds)

    def end(self, *, gently: bool) -> None:
        """See `Child.end`. What was answered last is remembered only if the conversation came to its end."""
        try:
            if gently:
                self._keep_heard()
        finally:
            self._child.end(gently=gently)

    def _look_up(self, question: _Question) -> None:
        self._ready.clear()
        known = self._answers.find(question.key(self._circumstances))
        frames = _frames_in(known) if known is not None else []
        if frames:
            self._ready.extend(frames)
            return
        self._child.say(question.kind, question.body)
        for piece in question.pieces():
            self._child.say(Kind.AUDIO, piece)

    def _keep_heard(self) -> None:
        """The next question is asked only when the last answer was found in order: now it may be remembered."""
        question, heard = self._question, self._heard
        self._question, self._heard = None, []
        if question is None or not heard or heard[-1].kind not in _LAST or not _was_read(heard[-1]):
            return
        raw = b"".join(HEADER.pack(frame.kind.value, len(frame.body)) + frame.body for frame in heard)
        self._answers.keep(question.key(self._circumstances), question.kind, question.samples, raw)


class _Question:
    """A question with its sound as far as it was said."""

    def __init__(self, kind: Kind, body: Mapping[str, Any]) -> None:
        self.kind = kind
        self.body = dict(body)
        self.samples = int(body["samples"])
        self.sound = bytearray()

    def is_whole(self) -> bool:
        return len(self.sound) >= self.samples * SAMPLE_BYTES

    def key(self, circumstances: Mapping[str, Any]) -> str:
        said = canonical_json({**circumstances, "kind": self.kind.name, "question": self.body})
        return hashlib.sha256(said + b"\n" + hashlib.sha256(self.sound).digest()).hexdigest()

    def pieces(self) -> Iterator[bytes]:
        step = 256 * 1024 // SAMPLE_BYTES * SAMPLE_BYTES
        for at in range(0, len(self.sound), step):
            yield bytes(self.sound[at : at + step])


def _frames_in(raw: bytes) -> Sequence[Frame]:
    """The remembered frames; none when they can't be read, so that the question is asked again."""
    source, frames = io.BytesIO(raw), []
    try:
        while (frame := read_frame(source)) is not None:
            frames.append(frame)
    except WireBroken:
        return []
    return frames if frames and frames[-1].kind in _LAST else []


def _was_read(frame: Frame) -> bool:
    """A span the engine gave up on is tried anew."""
    return frame.kind is Kind.MAP or message_of(frame).get("is_read") is True
