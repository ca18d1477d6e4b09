"""The second reading of a span: why, how it is cut, and what is kept of it. Deterministic, and beside the first one.

Which of the two is right is for a person to say: nothing is chosen here, and nothing is put in another's place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.crypto.canonical import canonical_json
from desktop.domain.glossary_words import terms_said
from desktop.domain.stand_in import StandIn
from desktop.domain.transcript import Flag, Reading, ReadingKind, Segment, Span, SpanKind
from desktop.transcription.cutting import Listen, quietest
from desktop.transcription.heard import Heard, Question
from desktop.transcription.parameters import Parameters
from desktop.transcription.resample import Samples
from desktop.transcription.speech_map import SAMPLES_PER_MS, Extent, Stretch
from desktop.transcription.transcriber import Listening


class Named(Protocol):
    """A model as far as a reading names it."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    @property
    def sha256(self) -> str:
        """Over its digest list."""
        ...


DOUBTS = frozenset(Flag) - {Flag.IDENTITY_NUMBER, Flag.CROSS_TALK}
"""Reasons to read again. A number that may not be kept is none, nor is an echo: both were heard well enough."""

HALVED_FROM_MS = 8_000
"""A span this long is read in two; a shorter one without half of the silence around it."""

TRIMMED_MS = 100
_LEAST_TRIMMED_MS = 1_000


def due_again(spans: Iterable[Span], segments: Iterable[Segment]) -> list[Span]:
    """The transcribed spans with a reason to be read again, in their order."""
    doubted = sorted((s.channel, s.start_ms) for s in segments if DOUBTS.intersection(s.flags))
    by_channel: dict[int, list[int]] = {}
    for channel, start_ms in doubted:
        by_channel.setdefault(channel, []).append(start_ms)
    read = (span for span in spans if span.kind is SpanKind.TRANSCRIBED)
    return [span for span in read if any(map(span.holds, by_channel.get(span.channel, ())))]


def wants_unprimed(heard: Heard, hotwords: str) -> bool:
    """Whether the text holds words of the glossary, which may be there only because the engine was given them."""
    return heard.is_read and bool(terms_said(heard.text, hotwords))


@dataclass(frozen=True, slots=True)
class Doubt:
    """A span to be read again, its first reading's segments, the speech map's stretches in it, and its sound."""

    span: Span
    first: Sequence[Segment]
    stretches: Sequence[Stretch]
    listen: Listen


def read_again(
    listening: Listening, doubt: Doubt, parameters: Parameters, pack: Named, stand_in: StandIn | None = None
) -> Reading:
    """Reads the span in another cut, without glossary, with another beam, in the other language if that is the doubt.

    `pack` is the model that listens now; `stand_in` tells in whose place.
    """
    language = _language(doubt.first, listening.languages)
    question = Question(language, assigned=language, beam_size=parameters.second_beam_size)
    parts = recut(doubt.span, doubt.stretches, doubt.listen)
    heard = [listening.read(_sound(doubt.listen, part), part, question) for part in parts]
    cut = [[part.start_ms, part.end_ms] for part in parts]
    said = {"beam_size": parameters.second_beam_size, "cut": cut, "hotwords": ""}
    return reading_of(doubt.span, ReadingKind.AGAIN, pack, otherwise(said, stand_in), _together(heard, parts))


def otherwise(said: Mapping[str, object], stand_in: StandIn | None = None) -> str:
    """What was done otherwise in a reading, as canonical JSON."""
    return canonical_json({**said, **(stand_in.said() if stand_in is not None else {})}).decode("utf-8")


def _sound(listen: Listen, part: Extent) -> Samples:
    return listen(part.start_ms * SAMPLES_PER_MS, part.end_ms * SAMPLES_PER_MS)


def recut(span: Span, stretches: Sequence[Stretch], listen: Listen) -> list[Extent]:
    """The span cut otherwise: at the pauses inside it, else at its quietest place, else closer to the voice."""
    if len(stretches) > 1:
        edges = [(a // SAMPLES_PER_MS, -(-b // SAMPLES_PER_MS)) for a, b in stretches]
    elif span.end_ms - span.start_ms >= HALVED_FROM_MS:
        first = (3 * span.start_ms + span.end_ms) // 4 * SAMPLES_PER_MS
        end = (span.start_ms + 3 * span.end_ms) // 4 * SAMPLES_PER_MS
        cut = (first + quietest(listen(first, end))) // SAMPLES_PER_MS
        edges = [(span.start_ms, cut), (cut, span.end_ms)]
    elif span.end_ms - span.start_ms >= _LEAST_TRIMMED_MS:
        edges = [(span.start_ms + TRIMMED_MS, span.end_ms - TRIMMED_MS)]
    else:
        edges = [(span.start_ms, span.end_ms)]
    return [Extent(max(a, span.start_ms), min(b, span.end_ms), is_speech=True) for a, b in edges]


def reading_of(span: Span, kind: ReadingKind, pack: Named, parameters: str, heard: Heard) -> Reading:
    """What is kept of a second reading. `parameters` is canonical JSON of what was done otherwise."""
    return Reading(
        channel=span.channel,
        start_ms=span.start_ms,
        end_ms=span.end_ms,
        kind=kind,
        model_name=pack.name,
        model_sha256=pack.sha256,
        parameters=parameters,
        is_read=heard.is_read,
        language=heard.language,
        text=heard.text,
        words=heard.words,
        mean_log_probability=heard.mean_log_probability,
    )


def _language(first: Sequence[Segment], languages: Sequence[str]) -> str:
    """The first reading's; the other one where that was the doubt and the model has another."""
    language = first[0].language
    is_in_doubt = any(Flag.LANGUAGE_IN_DOUBT in segment.flags for segment in first)
    others = [one for one in languages if one != language]
    if language not in languages or (is_in_doubt and others):
        return others[0]
    return language


def _together(heard: Sequence[Heard], parts: Sequence[Extent]) -> Heard:
    """Several parts as one; its likelihood is the mean over their lengths."""
    weighed = [one.mean_log_probability * part.length_ms for one, part in zip(heard, parts, strict=True)]
    return Heard(
        is_read=all(one.is_read for one in heard),
        language=heard[0].language,
        is_in_doubt=any(one.is_in_doubt for one in heard),
        mean_log_probability=sum(weighed) / sum(part.length_ms for part in parts),
        no_speech_probability=max(one.no_speech_probability for one in heard),
        segments=tuple(segment for one in heard for segment in one.segments),
    )
