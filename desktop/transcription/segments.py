"""Turns what was heard in one span into segments of the draft: flagged, in order, and none of the speech left out.

Speech without text becomes an empty segment with a flag, so that somebody listens there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.glossary_words import is_only_terms, terms_only_primed, terms_said
from desktop.domain.ids import SegmentId
from desktop.domain.transcript import LanguageSource, Segment, Span, SpanKind
from desktop.domain.world import Chance
from desktop.transcription.flags import flags_of
from desktop.transcription.heard import Heard, HeardSegment, Question
from desktop.transcription.speech_map import Extent

WORDLESS_MS = 3_000
"""A voice was heard here for longer than any pause the speech map would leave inside a span, and no text came of it."""

MOST_TAIL_MS = 1_000
"""How much of a voice after a line's last word may belong to that word: an engine ends the last word of a turn early.
Measured with the self-test model: by 0.15 to 0.3 s in English, by 0.3 to 0.6 s in Korean."""

_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What of a span, beside its text, may be a reason to listen again, or tells where its lines end.

    `earlier` are the texts before it in the same channel, latest last; `pauses` where the speech map heard no voice;
    `voiced` where it heard one, each stretch with `pad_ms` of silence around it;
    `unprimed` is its text without the glossary, or None where no second reading was asked for.
    """

    earlier: Sequence[str] = ()
    pauses: Sequence[tuple[int, int]] = ()
    voiced: Sequence[tuple[int, int]] = ()
    pad_ms: int = 0
    hotwords: str = ""
    unprimed: str | None = None


def segments_of(
    heard: Heard, extent: Extent, channel: int, circumstances: Circumstances, chance: Chance
) -> list[Segment]:
    """The segments of one span, in order of time."""
    texts = list(circumstances.earlier)
    made: list[Segment] = []
    pieces = _with_wordless(heard, extent)
    for piece, end_ms in zip(pieces, _ends(pieces, circumstances), strict=True):
        is_primed = _is_primed(piece.text, heard.text, circumstances)
        flags = flags_of(heard, piece, texts, pauses=circumstances.pauses, is_primed=is_primed)
        made.append(
            Segment(
                id=SegmentId(chance.token_hex(_ID_BYTES)),
                channel=channel,
                start_ms=piece.start_ms,
                end_ms=end_ms,
                language=heard.language,
                text=piece.text,
                words=piece.words,
                mean_log_probability=piece.mean_log_probability,
                no_speech_probability=piece.no_speech_probability,
                compression_ratio=piece.compression_ratio,
                flags=flags,
                language_source=heard.language_source,
            )
        )
        texts.append(piece.text)
    return made


def span_of(heard: Heard, extent: Extent, channel: int) -> Span:
    """The span itself: transcribed, or failed where the engine gave up."""
    kind = SpanKind.TRANSCRIBED if heard.is_read else SpanKind.FAILED
    return Span(channel, extent.start_ms, extent.end_ms, kind)


def unread(question: Question) -> Heard:
    """A span that no child survived: nothing was heard of it."""
    return Heard(
        is_read=False,
        language=question.assigned or question.hint,
        is_in_doubt=True,
        mean_log_probability=0.0,
        no_speech_probability=0.0,
        segments=(),
        language_source=LanguageSource.ASSIGNED if question.assigned else LanguageSource.INHERITED,
    )


def _is_primed(text: str, whole: str, circumstances: Circumstances) -> bool:
    """Whether the glossary alone put a word into this text, or all of it."""
    if is_only_terms(text, circumstances.hotwords):
        return True
    if circumstances.unprimed is None:
        return False
    primed = terms_only_primed(whole, circumstances.unprimed, circumstances.hotwords)
    return any(term in primed for term in terms_said(text, circumstances.hotwords))


def _ends(pieces: Sequence[HeardSegment], circumstances: Circumstances) -> list[int]:
    """Where each line ends: with the voice that goes on after its last word, if no other line follows in it.

    The times of the words stay the engine's own, and so does all that is judged by them.
    """
    ends: list[int] = []
    following = [piece.start_ms for piece in pieces[1:]]
    for piece, next_ms in zip(pieces, [*following, None], strict=True):
        voice = next((end for start, end in circumstances.voiced if start <= piece.end_ms < end), piece.end_ms)
        is_last_in_it = next_ms is None or next_ms >= voice
        tail_ms = min(voice - circumstances.pad_ms - piece.end_ms, MOST_TAIL_MS)
        ends.append(piece.end_ms + max(tail_ms, 0) if is_last_in_it and piece.text else piece.end_ms)
    return ends


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
