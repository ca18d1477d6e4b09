"""Turns what was heard in one span into segments of the draft: flagged, in order, and none of the speech left out.

Speech without text becomes an empty segment with a flag, so that somebody listens there.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.ids import SegmentId
from desktop.domain.transcript import Segment, Span, SpanKind
from desktop.domain.world import Chance
from desktop.transcription.flags import flags_of
from desktop.transcription.heard import Heard, HeardSegment
from desktop.transcription.speech_map import Extent

WORDLESS_MS = 3_000
"""A voice was heard here for longer than any pause the speech map would leave inside a span, and no text came of it."""

_ID_BYTES = 16


def segments_of(heard: Heard, extent: Extent, channel: int, earlier: Sequence[str], chance: Chance) -> list[Segment]:
    """The segments of one span; `earlier` are the texts before it in the same channel, latest last."""
    texts = list(earlier)
    made: list[Segment] = []
    for piece in _with_wordless(heard, extent):
        made.append(
            Segment(
                id=SegmentId(chance.token_hex(_ID_BYTES)),
                channel=channel,
                start_ms=piece.start_ms,
                end_ms=piece.end_ms,
                language=heard.language,
                text=piece.text,
                words=piece.words,
                mean_log_probability=piece.mean_log_probability,
                no_speech_probability=piece.no_speech_probability,
                compression_ratio=piece.compression_ratio,
                flags=flags_of(heard, piece, texts),
            )
        )
        texts.append(piece.text)
    return made


def span_of(heard: Heard, extent: Extent, channel: int) -> Span:
    """The span itself: transcribed, or failed where the engine gave up."""
    kind = SpanKind.TRANSCRIBED if heard.is_read else SpanKind.FAILED
    return Span(channel, extent.start_ms, extent.end_ms, kind)


def unread(hint: str) -> Heard:
    """A span that no child survived: nothing was heard of it."""
    return Heard(
        is_read=False,
        language=hint,
        is_in_doubt=True,
        mean_log_probability=0.0,
        no_speech_probability=0.0,
        segments=(),
    )


def _with_wordless(heard: Heard, extent: Extent) -> list[HeardSegment]:
    if not heard.segments:
        return [_wordless(heard, extent.start_ms, extent.end_ms)]
    ends = [extent.start_ms]
    for segment in heard.segments:
        ends.append(max(ends[-1], segment.end_ms))
    starts = [*(segment.start_ms for segment in heard.segments), extent.end_ms]
    holes = [_wordless(heard, a, b) for a, b in zip(ends, starts, strict=True) if b - a >= WORDLESS_MS]
    return sorted([*heard.segments, *holes], key=lambda s: s.start_ms)


def _wordless(heard: Heard, start_ms: int, end_ms: int) -> HeardSegment:
    return HeardSegment(
        start_ms=start_ms,
        end_ms=end_ms,
        text="",
        words=(),
        mean_log_probability=heard.mean_log_probability,
        no_speech_probability=heard.no_speech_probability,
        compression_ratio=0.0,
    )
