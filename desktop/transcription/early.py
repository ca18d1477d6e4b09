"""The making of a draft while its recording still runs: only what can't come out otherwise at the end.

A piece of the speech map is made once it is whole and more has been recorded; a span is read once the silence after it
is over, longer than any pause within a span. What is made here is thrown away: the answers behind it are remembered,
and the draft after the stop is made of them, in order and from the beginning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.domain.transcript import LateFlag, Reading, Segment, Span, SpanKind, SpeechPiece
from desktop.transcription.making import Made, Making, Recipe
from desktop.transcription.models import ModelPack
from desktop.transcription.resample import RecordingAudio, SpeechAudio
from desktop.transcription.speech_map import PIECE_SAMPLES, SAMPLES_PER_MS, Extent, Stretch, extents, remaining
from desktop.transcription.transcriber import Listening

EDGE_SAMPLES = 1_000 * SAMPLES_PER_MS
"""Sound after a piece that must be there: resampling looks a little ahead, and a piece that ends a recording is cut
otherwise than one in its midst."""


class GrowingAudio:
    """A `RecordingAudio` of a recording under way, as far as it is stored; `grow` when more is."""

    def __init__(self, audio: RecordingAudio) -> None:
        self._audio = audio
        self.sample_rate_hz, self.channels = audio.sample_rate_hz, audio.channels
        self.frames = 0
        self.read = audio.read

    def grow(self, frames: int) -> None:
        """So many frames are stored now."""
        self.frames = max(self.frames, frames)


class ThrownAway:
    """A `Keeper` that keeps nothing."""

    def keep_speech(self, piece: SpeechPiece) -> None:
        """Nothing."""

    def keep_span(
        self, span: Span, segments: Sequence[Segment], readings: Sequence[Reading], late: Sequence[LateFlag]
    ) -> None:
        """Nothing."""

    def keep_reading(self, reading: Reading) -> None:
        """Nothing."""


class EarlyMaking(Making):
    """`step` until it says that nothing more is certain; again when the recording has grown."""

    def __init__(self, recipe: Recipe) -> None:
        super().__init__(recipe, Made(), ThrownAway())

    def step(self, listening: Listening) -> bool:
        """Maps one piece, reads one span, or reads one doubtful span again; False when there is nothing to do yet."""
        return self._map_next(listening) or self._read_next(listening) or self._doubt_next(listening)

    @property
    def audio(self) -> SpeechAudio:
        """What is listened to."""
        return self._recipe.audio

    @property
    def pack(self) -> ModelPack:
        """The model in use."""
        return self._recipe.pack

    @property
    def mapped_ms(self) -> int:
        """How far every channel is looked through."""
        ends = [self._settled(channel) for channel in range(self.audio.channels)]
        return min(ends, default=0) // SAMPLES_PER_MS

    @property
    def is_due(self) -> bool:
        """Whether a step would do something."""
        return any(self._is_piece_whole(c) for c in range(self.audio.channels)) or bool(self._waiting or self.doubts)

    def _map_next(self, listening: Listening) -> bool:
        for channel in range(self.audio.channels):
            if self._is_piece_whole(channel):
                start = self._settled(channel)
                self.made.speech.append(self._map_piece(listening, channel, start, start + PIECE_SAMPLES))
                return True
        return False

    def _is_piece_whole(self, channel: int) -> bool:
        return self._settled(channel) + PIECE_SAMPLES + EDGE_SAMPLES <= self.audio.length_samples

    def _settled(self, channel: int) -> int:
        """Up to where the channel's map can't change any more, in samples."""
        pieces = [piece for piece in self.made.speech if piece.channel == channel]
        return pieces[-1].end if pieces else 0

    def _read_next(self, listening: Listening) -> bool:
        waiting = self._waiting
        if not waiting:
            return False
        channel, extent = waiting[0]
        self._read_span(listening, extent, channel)
        return True

    def _doubt_next(self, listening: Listening) -> bool:
        doubts = self.doubts
        if not doubts:
            return False
        self._keep_reading(self._read_doubt(listening, doubts[0], self.pack))
        return True

    @property
    def _waiting(self) -> list[tuple[int, Extent]]:
        """Certain spans that are not read yet, in the order of time. Silence between them is passed over."""
        waiting: list[tuple[int, Extent]] = []
        for channel in range(self.audio.channels):
            for extent in self._certain_extents(channel):
                if extent.is_speech:
                    waiting.append((channel, extent))
                else:
                    silence = Span(channel, extent.start_ms, extent.end_ms, SpanKind.NON_SPEECH)
                    self.made.spans.append(silence)
        return sorted(waiting, key=lambda one: (one[1].start_ms, one[0]))

    def _certain_extents(self, channel: int) -> list[Extent]:
        certain = list(self._certain(channel))
        if not certain:
            return []
        end_ms = -(-certain[-1][1] // SAMPLES_PER_MS)
        kept = [span for span in self.made.spans if span.channel == channel]
        return remaining(extents(certain, end_ms), kept)

    def _certain(self, channel: int) -> Iterator[Stretch]:
        """Merged stretches that nothing recorded later can join: the next one may begin where the map is settled."""
        gap = self.parameters.merge_gap_ms * SAMPLES_PER_MS
        settled = self._settled(channel)
        return (stretch for stretch in self._merged(channel) if stretch[1] + gap < settled)
