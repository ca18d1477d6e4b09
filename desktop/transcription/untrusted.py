"""Checks everything the speech child says before it may become part of a transcript. Repairs nothing but rounding.

A field that cannot be true raises `Fault(WHISPER_LIED)` with the field's name, never with what it held.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, NoReturn

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.transcript import LanguageSource, Word
from desktop.transcription.heard import EngineFacts, Heard, HeardSegment, Question, Translated
from desktop.transcription.speech_map import Extent, Stretch
from desktop.whisper.wire import FAILURES

WINDOW_MS = 30_500
"""The engine pads a span to 30 s of silence and may point into it; such times are cut to the span's end."""

DISORDER_MS = 1_000
"""The library trims words around pauses and may put one slightly before its neighbor; more than this is no rounding."""

MOST_SEGMENTS = 200
MOST_WORDS = 500
LONGEST_TEXT = 4_000
LONGEST_FACT = 200
_ROUNDING = 1e-3
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def lied(about: str) -> NoReturn:
    """Raises `Fault(WHISPER_LIED)`."""
    raise Fault(FaultCode.WHISPER_LIED, about=about)


def engine_facts(untrusted_message: Mapping[str, Any]) -> EngineFacts:
    """The child's READY: two short printable texts."""
    return EngineFacts(_fact(untrusted_message, "engine"), _fact(untrusted_message, "cpu"))


def failure_word(untrusted_message: Mapping[str, Any]) -> str:
    """The child's FAULT: one word of the short list."""
    word = untrusted_message.get("failure")
    return word if isinstance(word, str) and word in FAILURES else lied("failure")


def counts(untrusted_message: Mapping[str, Any], texts: Sequence[str]) -> list[int]:
    """The child's COUNT: a number for each text, no more than the text has bytes (and one for the blank before it)."""
    untrusted_list = untrusted_message.get("tokens")
    if not isinstance(untrusted_list, list) or len(untrusted_list) != len(texts):
        lied("tokens")
    found = [_whole(number, "tokens") for number in untrusted_list]
    if any(not 0 <= count <= len(text.encode("utf-8")) + 1 for count, text in zip(found, texts, strict=True)):
        lied("tokens")
    return found


def speech(untrusted_message: Mapping[str, Any], samples: int) -> list[Stretch]:
    """The child's MAP for a piece of `samples`: stretches in order, apart, inside the piece."""
    untrusted_list = untrusted_message.get("speech")
    if not isinstance(untrusted_list, list):
        lied("speech")
    found: list[Stretch] = []
    at = 0
    for untrusted_stretch in untrusted_list:
        if not isinstance(untrusted_stretch, list) or len(untrusted_stretch) != 2:
            lied("speech")
        start, end = (_whole(bound, "speech") for bound in untrusted_stretch)
        if not at <= start < end <= samples:
            lied("speech")
        found.append((start, end))
        at = end
    return found


def segment(untrusted_message: Mapping[str, Any], extent: Extent) -> HeardSegment:
    """One SEGMENT of the span `extent`, its times moved to the recording and cut to the span."""
    start_ms = _time_ms(untrusted_message.get("start"), "start")
    end_ms = _time_ms(untrusted_message.get("end"), "end")
    if end_ms < start_ms:
        lied("end")
    text = _text(untrusted_message.get("text"))
    start_ms = min(extent.start_ms + start_ms, extent.end_ms - 1)
    return HeardSegment(
        start_ms=start_ms,
        end_ms=max(start_ms + 1, min(extent.start_ms + end_ms, extent.end_ms)),
        text=text,
        words=_words(untrusted_message.get("words"), extent),
        mean_log_probability=_log_probability(untrusted_message.get("mean_log_probability")),
        no_speech_probability=_probability(untrusted_message.get("no_speech_probability"), "no_speech_probability"),
        compression_ratio=_number(untrusted_message.get("compression_ratio"), 0.0, 1_000.0, "compression_ratio"),
    )


def in_order(segments: Sequence[HeardSegment]) -> tuple[HeardSegment, ...]:
    """Refuses a segment that begins before the one before it, and too many of them."""
    if len(segments) > MOST_SEGMENTS:
        lied("segments")
    for earlier, later in pairwise(segments):
        if later.start_ms < earlier.start_ms - DISORDER_MS:
            lied("order")
    return tuple(sorted(segments, key=lambda s: s.start_ms))


def verdict(
    untrusted_message: Mapping[str, Any],
    segments: Sequence[HeardSegment],
    allowed: Sequence[str],
    question: Question,
    margin: float,
) -> Heard:
    """The child's DONE for one span, with the segments that came before it."""
    is_read = untrusted_message.get("is_read")
    if not isinstance(is_read, bool):
        lied("is_read")
    if not is_read:
        return Heard(
            is_read=False,
            language=question.assigned if question.assigned in allowed else question.hint,
            is_in_doubt=True,
            mean_log_probability=0.0,
            no_speech_probability=0.0,
            segments=in_order(segments),
            language_source=_source(question, allowed, is_in_doubt=True),
        )
    language, is_in_doubt = _language(untrusted_message, allowed, question, margin)
    is_unable = bool(question.assigned) and question.assigned not in allowed  # a model without the language given
    return Heard(
        is_read=True,
        language=language,
        is_in_doubt=is_in_doubt or is_unable,
        mean_log_probability=_log_probability(untrusted_message.get("mean_log_probability")),
        no_speech_probability=_probability(untrusted_message.get("no_speech_probability"), "no_speech_probability"),
        segments=in_order(segments),
        language_source=_source(question, allowed, is_in_doubt=is_in_doubt),
    )


def translated(untrusted_message: Mapping[str, Any], segments: Sequence[HeardSegment]) -> Translated:
    """The child's DONE for one line's translation, with the segments that came before it, as one text."""
    is_read = untrusted_message.get("is_read")
    if not isinstance(is_read, bool):
        lied("is_read")
    if not is_read:
        return Translated(is_read=False, text="")
    parts = in_order(segments)
    likelihood = _log_probability(untrusted_message.get("mean_log_probability"))
    return Translated(
        is_read=True,
        text=" ".join(part.text for part in parts if part.text),
        mean_log_probability=min((part.mean_log_probability for part in parts), default=likelihood),
        no_speech_probability=_probability(untrusted_message.get("no_speech_probability"), "no_speech_probability"),
        compression_ratio=max((part.compression_ratio for part in parts), default=0.0),
    )


def _source(question: Question, allowed: Sequence[str], *, is_in_doubt: bool) -> LanguageSource:
    if question.assigned in allowed:
        return LanguageSource.ASSIGNED
    return LanguageSource.INHERITED if is_in_doubt else LanguageSource.HEARD


def _language(
    untrusted_message: Mapping[str, Any], allowed: Sequence[str], question: Question, margin: float
) -> tuple[str, bool]:
    """The choice must follow from the shares the child itself gives."""
    language, shares = untrusted_message.get("language"), untrusted_message.get("shares")
    if language not in allowed or not isinstance(shares, dict) or not shares or not set(shares) <= set(allowed):
        lied("language")
    checked = {name: _probability(share, "shares") for name, share in shares.items()}
    if abs(sum(checked.values()) - 1.0) > _ROUNDING:
        lied("shares")
    first, *others = sorted(checked, key=lambda name: -checked[name])
    if question.assigned in allowed:
        if language != question.assigned:
            lied("language")
        return language, bool(others) and checked[first] - checked.get(language, 0.0) >= margin
    is_in_doubt = bool(others) and checked[first] - checked[others[0]] < margin
    if language != (question.hint if is_in_doubt else first):
        lied("language")
    return language, is_in_doubt


def _words(untrusted_words: Any, extent: Extent) -> tuple[Word, ...]:
    if not isinstance(untrusted_words, list) or len(untrusted_words) > MOST_WORDS:
        lied("words")
    words: list[Word] = []
    at = 0
    for untrusted_word in untrusted_words:
        if not isinstance(untrusted_word, list) or len(untrusted_word) != 4:
            lied("words")
        text = _text(untrusted_word[0])
        start_ms, end_ms = (_time_ms(bound, "words") for bound in untrusted_word[1:3])
        if end_ms < start_ms or start_ms < at - DISORDER_MS:
            lied("words")
        start_ms = max(at, start_ms)
        at = start_ms
        start_ms = min(extent.start_ms + start_ms, extent.end_ms)
        end_ms = min(max(start_ms, extent.start_ms + end_ms), extent.end_ms)
        words.append(Word(text, start_ms, end_ms, _probability(untrusted_word[3], "words")))
    return tuple(words)


def _time_ms(untrusted_seconds: Any, about: str) -> int:
    return round(_number(untrusted_seconds, 0.0, WINDOW_MS / 1000, about) * 1000)


def _text(untrusted_text: Any) -> str:
    """Plain text: no control characters, no lone surrogates, nothing that turns the direction of writing."""
    if not isinstance(untrusted_text, str) or len(untrusted_text) > LONGEST_TEXT:
        lied("text")
    text = untrusted_text.translate({9: " ", 10: " ", 13: " "}).strip()
    if any(unicodedata.category(c) in ("Cc", "Cs") or c in _BIDI_CONTROLS for c in text):
        lied("text")
    return text


def _fact(untrusted_message: Mapping[str, Any], name: str) -> str:
    value = untrusted_message.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_FACT or not value.isprintable():
        lied(name)
    return value


def _log_probability(untrusted_value: Any) -> float:
    return min(0.0, _number(untrusted_value, -1_000.0, _ROUNDING, "mean_log_probability"))


def _probability(untrusted_value: Any, about: str) -> float:
    return min(1.0, max(0.0, _number(untrusted_value, -_ROUNDING, 1.0 + _ROUNDING, about)))


def _number(untrusted_value: Any, least: float, most: float, about: str) -> float:
    if isinstance(untrusted_value, bool) or not isinstance(untrusted_value, int | float):
        lied(about)
    if not least <= untrusted_value <= most:  # false for NaN too; exact for an integer of any size
        lied(about)
    return float(untrusted_value)


def _whole(untrusted_value: Any, about: str) -> int:
    if isinstance(untrusted_value, bool) or not isinstance(untrusted_value, int):
        lied(about)
    return untrusted_value
