"""A line as a screen reader says it, and the reasons to listen again as a tip. Asked for when shown."""

from __future__ import annotations

from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedLine
from desktop.i18n.formats import clock_time
from desktop.ui.transcripts.gate_words import sign_words
from desktop.ui.transcripts.line_notes import notes_of
from desktop.ui.transcripts.translation_words import second_line
from desktop.ui.transcripts.words import flag_words, speaker_words
from desktop.ui.words import language_word


def spoken(line: Line, text: str, translated: TranslatedLine | None = None, share: float = 0.0) -> str:
    """Time, channel, language, text, whether it was corrected, flags, marks, and how much of it was heard."""
    segment = line.segment
    parts = [clock_time(segment.start_ms), speaker_words(line), language_word(line.language), text]
    parts += [note.words for note in notes_of(line)]
    parts += sign_words(line, share)
    if translated is not None and translated.is_there:
        parts.append(second_line(translated))
    return ". ".join(parts)


def tip(line: Line) -> str | None:
    """Each flag with what it means, one a line; None for no flag."""
    words = [f"{name}: {why}" for name, why in map(flag_words, line.segment.flags)]
    return "\n".join(words) or None
