"""Reads speech through the child: asks it for a map of speech and for the text of one span at a time.

Every answer is checked before it is returned. No end mark, no success: `finish` must have returned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.transcription import untrusted
from desktop.transcription.child import Child, message
from desktop.transcription.heard import EngineFacts, Heard, HeardSegment, Question, Translated
from desktop.transcription.models import ModelPack
from desktop.transcription.parameters import Parameters
from desktop.transcription.remembering import Answers, Asked, RememberingChild
from desktop.transcription.resample import Samples
from desktop.transcription.speech_map import Extent, Stretch
from desktop.transcription.threads import default_threads
from desktop.transcription.untrusted import lied
from desktop.whisper.wire import LIMITS, SAMPLE_BYTES, SAMPLE_RATE_HZ, Frame, Kind


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long the child may take, in seconds; generous, because a slow laptop is no fault.

    A large model on an old laptop takes some three times the length of the speech.
    """

    start_s: float = 600.0
    floor_s: float = 180.0
    per_audio_second_s: float = 30.0
    end_s: float = 30.0

    def for_audio(self, samples: int) -> float:
        """For one question about so many samples at 16 kHz."""
        return self.floor_s + self.per_audio_second_s * samples / SAMPLE_RATE_HZ


class ChildTranscriber:
    """Starts `command` as the speech child with one model pack. One conversation is one process.

    `is_quiet`: it works only while nobody else does. `answers`, if given, are asked before the child is.
    """

    def __init__(
        self, command: Sequence[str], pack: ModelPack, threads: int | None = None, deadlines: Deadlines | None = None
    ) -> None:
        self._command = tuple(command)
        self.pack = pack
        self.threads = threads or default_threads()
        self._deadlines = deadlines or Deadlines()
        self.is_quiet = False
        self.answers: Answers | None = None

    @contextmanager
    def begin(self, cancelled: Callable[[], bool], parameters: Parameters | None = None) -> Iterator[Listening]:
        """A conversation with a fresh child, which is gone when the block is left, however it is left.

        Raises what `Child.hear` raises.
        """
        with self._conversation(cancelled, parameters or Parameters()) as listening:
            listening.start(self.pack, self.threads, is_quiet=self.is_quiet)
            yield listening

    def count_tokens(self, texts: Sequence[str], cancelled: Callable[[], bool]) -> list[int]:
        """How many tokens of the model's own each text takes as hotwords; its weights are not loaded for it."""
        with self._conversation(cancelled, Parameters()) as listening:
            counts = listening.count_tokens(self.pack, texts)
            listening.finish()
            return counts

    @contextmanager
    def _conversation(self, cancelled: Callable[[], bool], parameters: Parameters) -> Iterator[Listening]:
        child: Asked = Child(self._command, self.threads, cancelled)
        if self.answers is not None:
            child = RememberingChild(child, self.answers, self.pack.sha256, cancelled)
        listening = Listening(child, self.pack.languages, self._deadlines, parameters)
        try:
            yield listening
        finally:
            child.end(gently=listening.is_finished)


class Listening:
    """A conversation under way. All samples are float32 [samples] at 16 kHz; all answers are checked."""

    def __init__(self, child: Asked, languages: Sequence[str], deadlines: Deadlines, parameters: Parameters) -> None:
        self._child = child
        self._parameters = parameters
        self._languages = tuple(languages)
        self._deadlines = deadlines
        self.is_finished = False
        self.facts = EngineFacts("", "")

    @property
    def pid(self) -> int:
        """The child's process number, for whoever measures it."""
        return self._child.pid

    def start(self, pack: ModelPack, threads: int, *, is_quiet: bool = False) -> None:
        """Describes the job and waits until the model is loaded. A quiet child gives way to everybody else."""
        job: dict[str, object] = {
            "model": str(pack.path),
            "threads": threads,
            "languages": list(self._languages),
            "language_margin": self._parameters.language_margin,
            "decoding": dict(self._parameters.decoding),
            "speech_map": dict(self._parameters.speech_map),
        }
        if is_quiet:
            job["quiet"] = True
        with self._child.answering_within(self._deadlines.start_s):
            self._child.say(Kind.JOB, job)
            self.facts = untrusted.engine_facts(message(self._hear(Kind.READY)))

    def count_tokens(self, pack: ModelPack, texts: Sequence[str]) -> list[int]:
        """How many tokens each text takes as hotwords, by the pack's own tokenizer."""
        with self._child.answering_within(self._deadlines.floor_s):
            self._child.say(Kind.COUNT, {"model": str(pack.path), "texts": list(texts)})
            return untrusted.counts(message(self._hear(Kind.COUNT)), texts)

    def speech_in(self, samples: Samples) -> list[Stretch]:
        """Where a voice is heard in a piece of at most ten minutes, in samples from its first."""
        with self._child.answering_within(self._deadlines.for_audio(len(samples))):
            self._ask(Kind.MAP, {"samples": len(samples)}, samples)
            return untrusted.speech(message(self._hear(Kind.MAP)), len(samples))

    @property
    def languages(self) -> tuple[str, ...]:
        """What this model may read in."""
        return self._languages

    def read(self, samples: Samples, extent: Extent, question: Question) -> Heard:
        """The text of one span, asked for as the question says."""
        segments: list[HeardSegment] = []
        with self._child.answering_within(self._deadlines.for_audio(len(samples))):
            self._ask(Kind.READ, {"samples": len(samples), **_said(question)}, samples)
            while (frame := self._child.hear()).kind is Kind.SEGMENT:
                segments.append(untrusted.segment(message(frame), extent))
            if frame.kind is not Kind.DONE:
                lied("order")
            margin = self._parameters.language_margin
            return untrusted.verdict(message(frame), segments, self._languages, question, margin)

    def translate(self, samples: Samples, extent: Extent, language: str) -> Translated:
        """One line of speech in `language` in English. The pack must be one that translates."""
        segments: list[HeardSegment] = []
        with self._child.answering_within(self._deadlines.for_audio(len(samples))):
            self._ask(Kind.TRANSLATE, {"samples": len(samples), "language": language}, samples)
            while (frame := self._child.hear()).kind is Kind.SEGMENT:
                segments.append(untrusted.segment(message(frame), extent))
            if frame.kind is not Kind.DONE:
                lied("order")
            return untrusted.translated(message(frame), segments)

    def finish(self) -> None:
        """The end mark, asked for and given: only now is everything that was heard worth keeping as complete."""
        with self._child.answering_within(self._deadlines.end_s):
            self._child.say(Kind.END, {})
            self._hear(Kind.END)
        self.is_finished = True

    def _ask(self, kind: Kind, question: dict[str, object], samples: Samples) -> None:
        self._child.say(kind, question)
        raw = samples.astype("<f4", copy=False).tobytes()
        step = LIMITS[Kind.AUDIO] // SAMPLE_BYTES * SAMPLE_BYTES
        for at in range(0, len(raw), step):
            self._child.say(Kind.AUDIO, raw[at : at + step])

    def _hear(self, kind: Kind) -> Frame:
        frame = self._child.hear()
        if frame.kind is not kind:
            lied("order")
        return frame


def _said(question: Question) -> dict[str, object]:
    said: dict[str, object] = {"hint": question.hint}
    if question.assigned:
        said["assigned"] = question.assigned
    if question.hotwords:
        said["hotwords"] = question.hotwords
    if question.beam_size:
        said["beam_size"] = question.beam_size
    return said
