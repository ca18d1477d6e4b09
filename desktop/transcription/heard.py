"""What the speech child said, once it has been checked: the only form in which its words go further."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.transcript import LanguageSource, Word


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """The engine with its versions, and the processor, in the child's words."""

    engine: str
    cpu: str


@dataclass(frozen=True, slots=True)
class HeardSegment:
    """A timed piece of text, milliseconds from the recording's first sample, inside its span."""

    start_ms: int
    end_ms: int
    text: str
    words: tuple[Word, ...]
    mean_log_probability: float
    no_speech_probability: float
    compression_ratio: float


@dataclass(frozen=True, slots=True)
class Heard:
    """One span as read. `is_read` is False where the engine gave up; `segments` may be empty either way."""

    is_read: bool
    language: str
    is_in_doubt: bool
    mean_log_probability: float
    no_speech_probability: float
    segments: tuple[HeardSegment, ...]
    language_source: LanguageSource = LanguageSource.HEARD

    @property
    def text(self) -> str:
        """All of it as one."""
        return " ".join(segment.text for segment in self.segments if segment.text)

    @property
    def words(self) -> tuple[Word, ...]:
        """All of its words, in order."""
        return tuple(word for segment in self.segments for word in segment.words)


@dataclass(frozen=True, slots=True)
class Translated:
    """One line in English as one text, with the least likely and the most repetitive of its parts. Else as `Heard`."""

    is_read: bool
    text: str
    mean_log_probability: float = 0.0
    no_speech_probability: float = 0.0
    compression_ratio: float = 0.0


@dataclass(frozen=True, slots=True)
class Question:
    """How to read one span. `assigned` is the language given beforehand or empty, `hint` the one kept in doubt."""

    hint: str
    assigned: str = ""
    hotwords: str = ""
    beam_size: int | None = None
