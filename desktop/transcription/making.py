"""The making of one draft, apart from where it is kept: maps speech, reads span after span, and reads doubts again.

Whatever is made goes at once to a `Keeper`; what a keeper gives back at the beginning is not made again. Speech of all
channels is read in the order of time, as one conversation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.glossary import require_tokens
from desktop.domain.ids import SegmentId
from desktop.domain.stand_in import StandIn
from desktop.domain.transcript import (
    Flag,
    LanguageSource,
    LateFlag,
    Reading,
    ReadingKind,
    Segment,
    Span,
    SpanKind,
    SpeechPiece,
    with_flag,
)  # fmt: skip
from desktop.domain.world import Chance
from desktop.transcription.cross_talk import echoes
from desktop.transcription.cutting import cut_long, quietest
from desktop.transcription.heard import Heard, Question
from desktop.transcription.models import ModelPack
from desktop.transcription.parameters import Parameters
from desktop.transcription.resample import Samples, SpeechAudio
from desktop.transcription.second_reading import (
    Doubt,
    Named,
    due_again,
    otherwise,
    read_again,
    reading_of,
    wants_unprimed,
)  # fmt: skip
from desktop.transcription.segments import Circumstances, segments_of, span_of, unread
from desktop.transcription.speech_map import (
    PIECE_SAMPLES,
    SAMPLES_PER_MS,
    Extent,
    Stretch,
    extents,
    merge,
    pauses_in,
    remaining,
    settle_piece,
)  # fmt: skip
from desktop.transcription.transcriber import Listening

DEADLY = (FaultCode.WHISPER_DIED, FaultCode.WHISPER_HUNG)


class Keeper(Protocol):
    """Where what is made is kept; each call returns when it is safe."""

    def keep_speech(self, piece: SpeechPiece) -> None:
        """Keeps the next piece of a channel's map."""
        ...

    def keep_span(
        self, span: Span, segments: Sequence[Segment], readings: Sequence[Reading], late: Sequence[LateFlag]
    ) -> None:
        """Keeps one span with all that was heard in it, or nothing of it; and what it shows of earlier segments."""
        ...

    def keep_reading(self, reading: Reading) -> None:
        """Keeps a second reading."""
        ...


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a draft is made of and with. `pack` is the model in use; `stuck_at_ms` where the last child died."""

    audio: SpeechAudio
    parameters: Parameters
    hotwords: str
    interview_language: str
    pack: ModelPack
    chance: Chance
    progress: Callable[[int, int], None]
    stuck_at_ms: int | None = None


@dataclass(slots=True)
class Made:
    """What there is of a draft."""

    speech: list[SpeechPiece] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)


class Making:
    """One making. `map`, then `read`, then `read_doubts`; each goes on where the one before it was cut off."""

    def __init__(self, recipe: Recipe, made: Made, keeper: Keeper) -> None:
        self._recipe = recipe
        self.made = made
        self._keeper = keeper
        self.parameters = recipe.parameters
        again = [r for r in made.readings if r.kind is ReadingKind.AGAIN]
        due = due_again(made.spans, made.segments)
        self.done_ms = sum(s.end_ms - s.start_ms for s in made.spans) + sum(r.end_ms - r.start_ms for r in again)
        """Progress: kept time over all channels, and of what was read again."""
        self.total_ms = recipe.audio.length_ms * recipe.audio.channels + sum(one.end_ms - one.start_ms for one in due)
        """All channels' length, and what is known so far to be read again."""

    def tell(self) -> None:
        """Says how far it has come."""
        self._recipe.progress(self.done_ms, self.total_ms)

    def require_budget(self, listening: Listening) -> None:
        """Raises `Fault(GLOSSARY_TOO_LONG)` when the packs take more tokens of this model's own than there is room."""
        if self._recipe.hotwords:
            require_tokens(listening.count_tokens(self._recipe.pack, [self._recipe.hotwords])[0])

    def map(self, listening: Listening) -> None:
        """Finds where a voice is heard, piece by piece, so that memory stays bounded however long the recording is."""
        self.tell()
        length = self._recipe.audio.length_samples
        for channel in range(self._recipe.audio.channels):
            pieces = [piece for piece in self.made.speech if piece.channel == channel]
            start = pieces[-1].end if pieces else 0
            while start < length:
                piece = self._map_piece(listening, channel, start, min(length, start + PIECE_SAMPLES))
                self._keeper.keep_speech(piece)
                self.made.speech.append(piece)
                start = piece.end

    def read(self, listening: Listening) -> None:
        """Reads every span that is not kept yet, in order of time."""
        for channel, extent in self._plan():
            if extent.is_speech:
                self._read_span(listening, extent, channel)
            else:
                self._keep(Span(channel, extent.start_ms, extent.end_ms, SpanKind.NON_SPEECH), [], [])

    @property
    def doubts(self) -> list[Span]:
        """Flagged spans that nobody has read again yet."""
        read = {(r.channel, r.start_ms) for r in self.made.readings if r.kind is ReadingKind.AGAIN}
        return [s for s in due_again(self.made.spans, self.made.segments) if (s.channel, s.start_ms) not in read]

    def read_doubts(
        self,
        listening: Listening,
        pack: Named,
        stand_in: StandIn | None = None,
        among: Callable[[Span], bool] = lambda _: True,
    ) -> None:
        """Reads flagged spans a second time: cut otherwise, without glossary, another beam, maybe another model.

        `stand_in` tells in which model's place `pack` reads; `among` which of the doubts it reads.
        """
        for span in filter(among, self.doubts):
            try:
                reading = self._read_doubt(listening, span, pack, stand_in)
            except Fault as fault:
                # where a second model gives up, the first one tries; where that has died before, nobody does
                if pack.sha256 == self._recipe.pack.sha256 and self._is_second_death(fault):
                    lost = unread(Question(self._segments_in(span)[0].language))
                    self._keep_reading(reading_of(span, ReadingKind.AGAIN, pack, otherwise({}, stand_in), lost))
                raise
            self._keep_reading(reading)

    def _read_doubt(self, listening: Listening, span: Span, pack: Named, stand_in: StandIn | None = None) -> Reading:
        doubt = Doubt(span, self._segments_in(span), self._stretches(span), self._listen(span.channel))
        return read_again(listening, doubt, self.parameters, pack, stand_in)

    def _segments_in(self, span: Span) -> list[Segment]:
        return [s for s in self.made.segments if s.channel == span.channel and span.holds(s.start_ms)]

    def _plan(self) -> Iterator[tuple[int, Extent]]:
        planned: list[tuple[int, Extent]] = []
        for channel in range(self._recipe.audio.channels):
            whole = extents(self._merged(channel), self._recipe.audio.length_ms)
            kept = [span for span in self.made.spans if span.channel == channel]
            planned += [(channel, extent) for extent in remaining(whole, kept)]
        return iter(sorted(planned, key=lambda p: (p[1].start_ms, p[0])))

    def _merged(self, channel: int) -> list[Stretch]:
        stretches = (s for piece in self.made.speech if piece.channel == channel for s in piece.stretches)
        return merge(stretches, self.parameters.merge_gap_ms, self.parameters.longest_span_ms)

    def _stretches(self, span: Span) -> list[Stretch]:
        """The stretches of the speech map in a span, in samples."""
        first, end = span.start_ms * SAMPLES_PER_MS, span.end_ms * SAMPLES_PER_MS
        pieces = (piece for piece in self.made.speech if piece.channel == span.channel)
        found = ((max(a, first), min(b, end)) for piece in pieces for a, b in piece.stretches)
        return [(a, b) for a, b in found if a < b]

    def _map_piece(self, listening: Listening, channel: int, start: int, end: int) -> SpeechPiece:
        samples = self._recipe.audio.samples(channel, start, end)

        def here(first: int, last: int) -> Samples:
            return samples[first - start : last - start]

        moved = [(start + a, start + b) for a, b in listening.speech_in(samples)]
        length = self._recipe.audio.length_samples
        settled, next_start = settle_piece(moved, start, end, length, lambda a, b: a + quietest(here(a, b)))
        longest = self.parameters.longest_span_ms * SAMPLES_PER_MS
        return SpeechPiece(channel, start, next_start, tuple(cut_long(settled, longest, here)))

    def _listen(self, channel: int) -> Callable[[int, int], Samples]:
        return lambda first, end: self._recipe.audio.samples(channel, first, end)

    def _read_span(self, listening: Listening, extent: Extent, channel: int) -> None:
        samples = self._listen(channel)(extent.start_ms * SAMPLES_PER_MS, extent.end_ms * SAMPLES_PER_MS)
        question = self._question(channel, extent)
        try:
            heard = listening.read(samples, extent, question)
        except Fault as fault:
            if self._is_second_death(fault):
                # the second child that this very span ends: mark it failed, so that the next run gets past it
                self._keep_heard(unread(question), extent, channel, None)
            raise
        unprimed = None
        if wants_unprimed(heard, self._hotwords(extent)):
            unprimed = self._without_glossary(listening, samples, extent, channel, heard)
        self._keep_heard(heard, extent, channel, unprimed)

    def _without_glossary(
        self, listening: Listening, samples: Samples, extent: Extent, channel: int, heard: Heard
    ) -> Heard:
        """The same span without the glossary: nothing else is done otherwise."""
        question = Question(heard.language, assigned=heard.language)
        try:
            return listening.read(samples, extent, question)
        except Fault as fault:
            if self._is_second_death(fault):  # what was read first is kept all the same
                self._keep_heard(heard, extent, channel, unread(question))
            raise

    def _hotwords(self, extent: Extent) -> str:
        return self._recipe.hotwords if extent.length_ms >= self.parameters.hotwords_least_ms else ""

    def _question(self, channel: int, extent: Extent) -> Question:
        """The language kept in doubt: of the last span before it in the channel of which it was sure, else the
        interview's own.
        """
        before = [s for s in self._before(channel, extent) if s.language_source is not LanguageSource.INHERITED]
        hint = before[-1].language if before else self._recipe.interview_language
        return Question(hint, self.parameters.assigned.get(channel, ""), self._hotwords(extent))

    def _before(self, channel: int, extent: Extent) -> list[Segment]:
        mine = [s for s in self.made.segments if s.channel == channel and s.start_ms < extent.start_ms]
        return sorted(mine, key=lambda s: (s.start_ms, s.end_ms))

    def _keep_heard(self, heard: Heard, extent: Extent, channel: int, unprimed: Heard | None) -> None:
        """One span with its segments. `unprimed` is the same without the glossary, where that was asked for."""
        span = span_of(heard, extent, channel)
        kind, pack = ReadingKind.WITHOUT_GLOSSARY, self._recipe.pack
        readings = [reading_of(span, kind, pack, '{"hotwords":""}', unprimed)] if unprimed is not None else []
        circumstances = Circumstances(
            earlier=[s.text for s in self._before(channel, extent)],
            pauses=pauses_in(extent, self._stretches(span)),
            voiced=[(a // SAMPLES_PER_MS, b // SAMPLES_PER_MS) for a, b in self._stretches(span)],
            pad_ms=self.parameters.speech_pad_ms,
            hotwords=self._hotwords(extent),
            unprimed=unprimed.text if unprimed is not None and unprimed.is_read else None,
        )
        self._keep(span, segments_of(heard, extent, channel, circumstances, self._recipe.chance), readings)

    def _echoes(self, span: Span, segments: list[Segment]) -> frozenset[SegmentId]:
        """Which of the new lines, and of those kept before, are most likely echoes of one another."""
        since_ms = span.start_ms - self.parameters.longest_span_ms
        return echoes(segments, [s for s in self.made.segments if s.end_ms > since_ms], self._power)

    def _flagged_late(self, found: frozenset[SegmentId]) -> list[LateFlag]:
        """The flags of lines that were kept before."""
        kept = (s for s in self.made.segments if s.id in found and Flag.CROSS_TALK not in s.flags)
        return [LateFlag(segment.id, Flag.CROSS_TALK) for segment in kept] if found else []

    def _power(self, channel: int, start_ms: int, end_ms: int) -> float:
        end = min(end_ms * SAMPLES_PER_MS, self._recipe.audio.length_samples)
        samples = self._listen(channel)(min(start_ms * SAMPLES_PER_MS, end - 1), end)
        return float(np.mean(np.square(samples, dtype=np.float64)))

    def _keep(self, span: Span, segments: list[Segment], readings: list[Reading]) -> None:
        found = self._echoes(span, segments)
        segments = [_as_echo(one, found) for one in segments]
        late = self._flagged_late(found)
        self._keeper.keep_span(span, segments, readings, late)
        if late:
            self.made.segments[:] = [_as_echo(one, found) for one in self.made.segments]
        self.made.spans.append(span)
        self.made.segments.extend(segments)
        self.made.readings.extend(readings)
        self.done_ms += span.end_ms - span.start_ms
        self.total_ms += (span.end_ms - span.start_ms) * len(due_again([span], segments))
        self.tell()

    def _keep_reading(self, reading: Reading) -> None:
        self._keeper.keep_reading(reading)
        self.made.readings.append(reading)
        self.done_ms += reading.end_ms - reading.start_ms
        self.tell()

    def _is_second_death(self, fault: Fault) -> bool:
        return fault.code in DEADLY and self._recipe.stuck_at_ms == self.done_ms


def _as_echo(segment: Segment, found: frozenset[SegmentId]) -> Segment:
    return with_flag(segment, Flag.CROSS_TALK) if segment.id in found else segment
