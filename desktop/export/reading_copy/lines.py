"""How one line reads, the same in every format: its words with their marks, its translation, and who speaks."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.speaking import Speaker
from desktop.export import document_words as w
from desktop.export.reading_copy import words as own
from desktop.export.reading_copy.shown_text import shown
from desktop.export.reading_copy.values import CopiedLine, Loss, ReadingCopy
from desktop.export.times import clock_time
from desktop.i18n.gap_reasons import GAP_REASONS


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands for a line in the column of one language; quiet where it is not what was said."""

    text: str
    is_quiet: bool = False


def spoken(line: CopiedLine, words: w.Words) -> str:
    """What was said, with the marks of whoever checked it; never empty."""
    if line.is_withheld:
        return words(own.WITHHELD)
    text = shown(line.text).strip()
    parts = [words(own.INAUDIBLE)] if line.is_inaudible else []
    if text or not parts:
        parts.append(text or words(w.EMPTY_DRAFT))
    return " ".join([*parts, own.UNCERTAIN] if line.is_uncertain else parts)


def translated(line: CopiedLine, words: w.Words) -> str:
    """The translation behind a mark that says whose it is; empty where there is none."""
    made = line.translation
    if made is None:
        return ""
    parts = [translation_mark(line, words), shown(made.text).strip() or words(w.TRANSLATION_EMPTY)]
    return " ".join([*parts, words(own.STALE)] if made.is_stale else parts)


def translation_mark(line: CopiedLine, words: w.Words) -> str:
    """Whose translation it is."""
    by = line.translation.translated_as if line.translation is not None else None
    if by is None:
        return words(own.BY_MACHINE)
    return own.in_each(words, lambda one: one(own.BY_PERSON, role=one(w.TRANSLATED_AS[by])))


def speaker(line: CopiedLine, words: w.Words, channels: int) -> str:
    """Who speaks; where nobody said so, in which channel, if there are several. Never empty."""
    if line.speaker is not Speaker.UNKNOWN:
        return words(w.SPEAKERS[line.speaker])
    return words(w.CHANNEL, number=line.channel + 1) if channels > 1 else words(own.UNKNOWN_SPEAKER)


def loss(lost: Loss, words: w.Words) -> str:
    """What is missing there."""
    length, reason = clock_time(lost.length_ms), lost.reason
    if reason is None:
        return words(own.NOT_TRANSCRIBED, length=length)
    said = own.NOT_RECORDED if lost.length_ms else own.NOT_RECORDED_UNKNOWN
    return own.in_each(words, lambda one: one(said, length=length, reason=one(GAP_REASONS[reason])))


def columns_of(copy: ReadingCopy) -> tuple[str, ...]:
    """The languages that need a column of their own: those spoken, and those translated into. At least one."""
    used = {line.language for line in copy.lines}
    used |= {line.translation.language for line in copy.lines if line.translation is not None}
    return tuple(code for code in ("ko", "en") if code in used) or copy.languages.codes[:1]


def cells(line: CopiedLine, columns: tuple[str, ...], copy: ReadingCopy) -> tuple[Cell, ...]:
    """The line across `columns`: what was said stands in its language's, or the first, its translation in the other."""
    home = line.language if line.language in columns else columns[0]
    return tuple(
        Cell(spoken(line, _words_in(code, copy))) if code == home else _beside(line, code, copy) for code in columns
    )


def _beside(line: CopiedLine, code: str, copy: ReadingCopy) -> Cell:
    words = _words_in(code, copy)
    if line.translation is not None and line.translation.language == code:
        return Cell(translated(line, words), is_quiet=True)
    is_missed = code in copy.languages.codes and bool(line.text.strip()) and line.translation is None
    some = any(other.translation is not None for other in copy.lines) if is_missed else False
    return Cell(words(w.TRANSLATION_EMPTY) if some else "", is_quiet=True)


def _words_in(code: str, copy: ReadingCopy) -> w.Words:
    """A column's own words in its language, if the document speaks it at all."""
    return w.Words(code if code in copy.languages.codes else copy.languages.codes[0])
