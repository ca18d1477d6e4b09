"""A child's answers made up by a test, behind the same checks as a real child's: whatever it says, whenever it dies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.transcript import LateFlag, Reading, Segment, Span, SpeechPiece, with_flag
from desktop.transcription import untrusted
from desktop.transcription.heard import Heard, Question
from desktop.transcription.making import Made, Making, Recipe
from desktop.transcription.models import ModelPack
from desktop.transcription.parameters import Parameters
from desktop.transcription.resample import SAMPLES_PER_MS, Samples, SpeechAudio
from desktop.transcription.speech_map import Extent, Stretch
from tests.fakes.vaults import CountingChance
from tests.transcription.sound import ArrayAudio

PACK = ModelPack(Path("nowhere"), "made-up", "0" * 64, {}, is_selftest=True, languages=("ko", "en"))

Answer = Callable[[Extent, Question], tuple[list[dict[str, Any]], dict[str, Any]]]
"""The SEGMENT messages and the DONE message for one span."""


def said(text: str = "네", **changes: Any) -> dict[str, Any]:
    """A SEGMENT message."""
    honest = {
        "start": 0.1, "end": 0.4, "text": text, "words": [[text, 0.1, 0.4, 0.9]] if text else [],
        "mean_log_probability": -0.3, "no_speech_probability": 0.1, "compression_ratio": 1.0,
    }  # fmt: skip
    return {**honest, **changes}


def verdict(question: Question, **changes: Any) -> dict[str, Any]:
    """A DONE message that is sure of Korean, or of what was assigned."""
    language = question.assigned or "ko"
    honest = {
        "is_read": True, "language": language, "shares": {"ko": 0.0, "en": 0.0, language: 1.0},
        "mean_log_probability": -0.3, "no_speech_probability": 0.1,
    }  # fmt: skip
    return {**honest, **changes}


class MadeUpListening:
    """`Listening` without a child. Dies at the reading whose number is in `deaths`, counted over all runs."""

    languages = ("ko", "en")

    def __init__(
        self, speech: Sequence[Sequence[Stretch]], answer: Answer, deaths: frozenset[int] = frozenset()
    ) -> None:
        self._speech, self._answer, self.deaths = speech, answer, deaths
        self.asked: list[tuple[Extent, Question]] = []

    def speech_in(self, samples: Samples) -> list[Stretch]:
        """The sound tells its channel by its level."""
        return list(self._speech[round(float(samples[0]) * 10)])

    def read(self, samples: Samples, extent: Extent, question: Question) -> Heard:
        assert len(samples) == extent.length_ms * SAMPLES_PER_MS
        self.asked.append((extent, question))
        if len(self.asked) in self.deaths:
            raise Fault(FaultCode.WHISPER_DIED)
        segments, done = self._answer(extent, question)
        checked = [untrusted.segment(message, extent) for message in segments]
        return untrusted.verdict(done, checked, self.languages, question, 0.5)


@dataclass
class Kept:
    """A keeper in memory."""

    made: Made = field(default_factory=Made)

    def keep_speech(self, piece: SpeechPiece) -> None:
        self.made.speech.append(piece)

    def keep_span(
        self, span: Span, segments: Sequence[Segment], readings: Sequence[Reading], late: Sequence[LateFlag]
    ) -> None:
        for one in late:
            self.made.segments[:] = [
                with_flag(s, one.flag) if s.id == one.segment_id else s for s in self.made.segments
            ]
        self.made.spans.append(span)
        self.made.segments.extend(segments)
        self.made.readings.extend(readings)

    def keep_reading(self, reading: Reading) -> None:
        self.made.readings.append(reading)


def sound_of(channels: int, length_ms: int) -> SpeechAudio:
    """A steady level in each channel, which says its number."""
    frame = np.array([[round(n * 3276.8) for n in range(channels)]], dtype=np.int16)
    return SpeechAudio(ArrayAudio(16_000, np.repeat(frame, length_ms * SAMPLES_PER_MS, axis=0)))


def make(
    listening: MadeUpListening, audio: SpeechAudio, hotwords: str = "", assigned: dict[int, str] | None = None
) -> Made:
    """Runs a making to its end, begun again after each death as the queue does."""
    kept, stuck_at_ms = Kept(), None
    while True:
        recipe = Recipe(
            audio,
            Parameters(assigned=assigned or {}),
            hotwords,
            "ko",
            PACK,
            CountingChance(),
            lambda *_: None,
            stuck_at_ms,
        )
        before = kept.made
        making = Making(
            recipe, Made(list(before.speech), list(before.spans), list(before.segments), list(before.readings)), kept
        )
        try:
            making.map(listening)  # type: ignore[arg-type]
            making.read(listening)  # type: ignore[arg-type]
            making.read_doubts(listening, PACK)  # type: ignore[arg-type]
        except Fault as fault:
            if fault.code is not FaultCode.WHISPER_DIED:
                raise
            stuck_at_ms = making.done_ms
            continue
        assert making.done_ms == making.total_ms
        return kept.made
