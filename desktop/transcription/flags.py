"""Reasons to listen again: few, strong, and each explainable in one sentence. Pure; nothing is ever deleted.

The limits are starting values from the literature named beside them, to be tuned with the office's own consented audio.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.forbidden_numbers import forbidden_number_in
from desktop.domain.plain_text import plain
from desktop.domain.transcript import Flag, Word
from desktop.transcription.heard import Heard, HeardSegment
from desktop.transcription.stock_phrases import is_stock_phrase

COMPRESSION_LIMIT = 2.4
"""Whisper's own limit for repetitive text; holds for Korean (1.5 to 1.6 is normal) as for English (1.65 to 1.7)."""

LOG_PROBABILITY_LIMIT = -0.8
"""Below Whisper's own -1.0 a window is rejected by the stock decoder. Measured with the self-test model: right text
-0.25 to -0.45, inventions over real speech -0.6 to -1.5."""

WORD_PROBABILITY_LIMIT = 0.5
"""A segment in which half of the words are less likely than not."""

NO_SPEECH_LIMIT = 0.6
"""Whisper's own limit, at which the stock decoder would silently drop the window."""

SYLLABLES_PER_SECOND_LIMIT = 12.0
"""Nobody speaks faster for long; text that would need it was not said in that time."""

REPEATS_LIMIT = 3
SLOW_SYLLABLES_PER_SECOND = 1.0
SLOW_MS = 8_000
"""A voice was heard all the while, so a text this thin over this long has most likely left something out."""

LONGEST_NGRAM = 6
LEAST_SYLLABLES = 12
"""Shorter segments say nothing about a rate."""

_VOWELS = re.compile(r"[aeiouy]+")


def flags_of(
    heard: Heard,
    segment: HeardSegment,
    earlier: Sequence[str],
    *,
    pauses: Sequence[tuple[int, int]] = (),
    is_primed: bool = False,
) -> tuple[Flag, ...]:
    """The flags of one segment; `earlier` are the texts before it in its channel, latest last.

    `pauses` are the stretches `[start_ms, end_ms)` of its span in which the speech map heard no voice. `is_primed`
    tells that the glossary alone put some of its words there.
    """
    is_over_silence = segment.no_speech_probability > NO_SPEECH_LIMIT or has_words_in(pauses, segment.words)
    found = {
        Flag.REPEATED_TEXT: segment.compression_ratio > COMPRESSION_LIMIT or repeats(segment.text, earlier),
        Flag.TEXT_OVER_SILENCE: bool(segment.text) and is_over_silence,
        Flag.STOCK_PHRASE: is_stock_phrase(segment.text),
        Flag.IMPLAUSIBLE_RATE: is_too_fast(segment) or is_too_slow(segment),
        Flag.LOW_LIKELIHOOD: is_unlikely(segment),
        Flag.LANGUAGE_IN_DOUBT: heard.is_in_doubt,
        Flag.EMPTY_OVER_SPEECH: not segment.text,
        Flag.IDENTITY_NUMBER: forbidden_number_in(segment.text) is not None,
        Flag.GLOSSARY_ONLY: is_primed,
    }
    return tuple(flag for flag, is_raised in found.items() if is_raised)


def repeats(text: str, earlier: Sequence[str]) -> bool:
    """The same words three times running, or the same segment a third time running."""
    before = list(earlier[-(REPEATS_LIMIT - 1) :])
    if text and len(before) == REPEATS_LIMIT - 1 and all(plain(t) == plain(text) for t in before):
        return True
    words = [plain(word) for word in text.split()]
    sizes = range(1, min(LONGEST_NGRAM, len(words) // REPEATS_LIMIT) + 1)
    return any(_runs(words, size) for size in sizes)


def has_words_in(pauses: Sequence[tuple[int, int]], words: Sequence[Word]) -> bool:
    """Whether a word lies wholly where no voice was heard. A word without length lies nowhere."""
    return any(a <= w.start_ms < w.end_ms <= b for a, b in pauses for w in words)


def is_too_fast(segment: HeardSegment) -> bool:
    """Whether nobody could have said so much in so little time."""
    length_ms = max(segment.end_ms - segment.start_ms, 1)
    is_long_enough = syllables(segment.text) >= LEAST_SYLLABLES
    return is_long_enough and _rate(segment, length_ms) > SYLLABLES_PER_SECOND_LIMIT


def is_too_slow(segment: HeardSegment) -> bool:
    """Whether the text is too thin for the speech it stands for."""
    length_ms = segment.end_ms - segment.start_ms
    return bool(segment.text) and length_ms >= SLOW_MS and _rate(segment, length_ms) < SLOW_SYLLABLES_PER_SECOND


def is_unlikely(segment: HeardSegment) -> bool:
    """Whether the model itself found its text improbable, as a whole or in half of its words."""
    doubtful = sum(word.probability < WORD_PROBABILITY_LIMIT for word in segment.words)
    is_half_doubtful = bool(segment.words) and doubtful * 2 >= len(segment.words)
    return segment.mean_log_probability < LOG_PROBABILITY_LIMIT or is_half_doubtful


def syllables(text: str) -> int:
    """Hangul blocks, plus groups of vowels in Latin words, plus digits: good enough for a limit of twelve a second."""
    hangul = sum("\uac00" <= c <= "\ud7a3" for c in text)
    digits = sum(c.isdigit() for c in text)
    latin = sum(max(1, len(_VOWELS.findall(word))) for word in re.findall(r"[a-z]+", text.lower()))
    return hangul + digits + latin


def _rate(segment: HeardSegment, length_ms: int) -> float:
    return syllables(segment.text) * 1000 / length_ms


def _runs(words: Sequence[str], size: int) -> bool:
    """Whether an n-gram of `size` words follows itself often enough."""
    run = 0
    for at in range(size, len(words)):
        run = run + 1 if words[at] == words[at - size] else 0
        if run >= size * (REPEATS_LIMIT - 1):
            return True
    return False
