"""The speech child's door: audio in on standard input, segments out on standard output, nothing else anywhere.

Imports nothing of ours outside this package; has no key, no path of a vault, no network, and writes no file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, BinaryIO

from desktop.whisper.confinement import confine, give_way, hide_fetchers
from desktop.whisper.machine import cpu_name
from desktop.whisper.wire import (
    SAMPLE_BYTES,
    SAMPLE_RATE_HZ,
    Frame,
    Kind,
    WireBroken,
    message_of,
    read_frame,
    write_frame,
)

if TYPE_CHECKING:
    from desktop.whisper.engine import Engine, Samples

LONGEST_PIECE_S = 600
_WRONG_BYTES = (RuntimeError, ValueError, IndexError, KeyError, TypeError, ArithmeticError, OSError)


class _Failed(Exception):  # noqa: N818 - says what the job has
    """Ends the conversation with one word of `wire.FAILURES`."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


class Conversation:
    """One job, from its description to the end mark."""

    def __init__(self, source: BinaryIO, target: BinaryIO) -> None:
        self._source = source
        self._target = target
        self._job: Mapping[str, Any] = {}

    def run(self) -> None:
        """Answers until the parent says END or goes away. A failure is said in one word, then the child ends."""
        try:
            self._answer_all()
        except _Failed as failed:
            write_frame(self._target, Kind.FAULT, {"failure": failed.word})
        except WireBroken:
            write_frame(self._target, Kind.FAULT, {"failure": "wire"})
        except MemoryError:
            write_frame(self._target, Kind.FAULT, {"failure": "memory"})

    def _answer_all(self) -> None:
        engine: Engine | None = None
        while (frame := read_frame(self._source)) is not None:
            if frame.kind is Kind.END:
                write_frame(self._target, Kind.END, {})
                return
            if frame.kind is Kind.COUNT:
                self._answer_count(message_of(frame))
            elif engine is None:
                engine = self._begin(frame)
            elif frame.kind is Kind.MAP:
                self._answer_map(engine, message_of(frame))
            elif frame.kind is Kind.READ:
                self._answer_read(engine, message_of(frame))
            elif frame.kind is Kind.TRANSLATE:
                self._answer_translate(engine, message_of(frame))
            else:
                raise WireBroken("order")

    def _begin(self, frame: Frame) -> Engine:
        self._job = message_of(_expect(frame, Kind.JOB))
        if self._job.get("quiet") is True:
            give_way()  # before the model is read: gigabytes from the disk the recorder writes to
        from desktop.whisper.engine import Engine

        try:
            job = self._job
            engine = Engine(job["model"], int(job["threads"]), job["decoding"], job["speech_map"])
        except _WRONG_BYTES as error:
            raise _Failed(_word_of(error, "model")) from error
        write_frame(self._target, Kind.READY, {"engine": engine.name, "cpu": cpu_name()})
        return engine

    def _answer_count(self, question: Mapping[str, Any]) -> None:
        """The tokenizer alone is read: no model is loaded to count words."""
        from desktop.whisper.engine import tokens_of

        try:
            tokens = tokens_of(str(question["model"]), [str(text) for text in question["texts"]])
        except _WRONG_BYTES as error:
            raise _Failed(_word_of(error, "model")) from error
        write_frame(self._target, Kind.COUNT, {"tokens": tokens})

    def _answer_map(self, engine: Engine, question: Mapping[str, Any]) -> None:
        samples = self._audio(question)
        try:
            speech = engine.speech_in(samples)
        except _WRONG_BYTES as error:
            raise _Failed(_word_of(error, "engine")) from error
        write_frame(self._target, Kind.MAP, {"speech": speech})

    def _answer_read(self, engine: Engine, question: Mapping[str, Any]) -> None:
        """A span the engine can't read is answered as such: the parent marks it and goes on with the next."""
        samples = self._audio(question)
        allowed, hint = self._job["languages"], question.get("hint")
        answer: dict[str, Any] = {"is_read": False}
        try:
            assigned = str(question.get("assigned", ""))
            choice = engine.choose(samples, allowed, hint, float(self._job["language_margin"]), assigned)
            for segment in engine.read(samples, choice.language, **_otherwise(question)):
                write_frame(self._target, Kind.SEGMENT, segment)
            answer = {
                "is_read": True,
                "language": choice.language,
                "shares": dict(choice.shares),
                "is_in_doubt": choice.is_in_doubt,
                "mean_log_probability": engine.measures.mean_log_probability,
                "no_speech_probability": engine.measures.no_speech_probability,
            }
        except BrokenPipeError:
            raise
        except _WRONG_BYTES as error:
            _require_memory(error)
            answer = {"is_read": False}
        write_frame(self._target, Kind.DONE, answer)

    def _answer_translate(self, engine: Engine, question: Mapping[str, Any]) -> None:
        """As `_answer_read`; the language is given, because nobody translates what nobody has read."""
        samples = self._audio(question)
        answer: dict[str, Any] = {"is_read": False}
        try:
            for segment in engine.translate(samples, str(question["language"])):
                write_frame(self._target, Kind.SEGMENT, segment)
            answer = {
                "is_read": True,
                "mean_log_probability": engine.measures.mean_log_probability,
                "no_speech_probability": engine.measures.no_speech_probability,
            }
        except BrokenPipeError:
            raise
        except _WRONG_BYTES as error:
            _require_memory(error)
            answer = {"is_read": False}
        write_frame(self._target, Kind.DONE, answer)

    def _audio(self, question: Mapping[str, Any]) -> Samples:
        """The samples announced by a question, gathered from its AUDIO frames: float32 [samples] at 16 kHz."""
        import numpy as np

        count = question.get("samples")
        if not isinstance(count, int) or not 0 < count <= LONGEST_PIECE_S * SAMPLE_RATE_HZ:
            raise _Failed("audio")
        gathered = bytearray()
        while len(gathered) < count * SAMPLE_BYTES:
            gathered += _expect(read_frame(self._source), Kind.AUDIO).body
        if len(gathered) != count * SAMPLE_BYTES:
            raise _Failed("audio")
        return np.frombuffer(gathered, dtype="<f4")


def _word_of(error: Exception, otherwise: str) -> str:
    """Native libraries get no memory by a `RuntimeError` of their own, which says so in its text only."""
    return "memory" if isinstance(error, RuntimeError) and "alloc" in str(error) else otherwise


def _require_memory(error: Exception) -> None:
    """A span is unread for what is in it; for want of memory every other would be as well."""
    if _word_of(error, "") == "memory":
        raise _Failed("memory") from error


def _otherwise(question: Mapping[str, Any]) -> dict[str, Any]:
    """How this span is to be read otherwise than the job says."""
    asked = {"hotwords": question.get("hotwords"), "beam_size": question.get("beam_size")}
    return {name: value for name, value in asked.items() if value}


def _expect(frame: Frame | None, kind: Kind) -> Frame:
    if frame is None or frame.kind is not kind:
        raise WireBroken("order")
    return frame


def _take_standard_streams() -> tuple[BinaryIO, BinaryIO]:
    """The real input and output, kept for frames; whatever a library prints afterwards goes nowhere."""
    source, target = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(source.fileno(), os.O_BINARY)
        msvcrt.setmode(target.fileno(), os.O_BINARY)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - for the process's life
    return source, target


def main() -> int:
    """Runs one conversation. The exit code says nothing: the verdict is the END frame."""
    source, target = _take_standard_streams()
    hide_fetchers()
    confine()
    try:
        Conversation(source, target).run()
    except BrokenPipeError:
        return 1  # the parent went away
    return 0


if __name__ == "__main__":
    sys.exit(main())
