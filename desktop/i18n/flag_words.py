"""What flags and speakers are called, and why a flag asks to listen again: said by the window and on the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Flag
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Transcripts"

FLAG_WORDS: Mapping[Flag, tuple[str, str]] = {
    Flag.REPEATED_TEXT: (
        QT_TRANSLATE_NOOP("Transcripts", "Repeated text"),
        QT_TRANSLATE_NOOP(
            "Transcripts", "The machine wrote the same words several times. They may have been said once."
        ),
    ),
    Flag.TEXT_OVER_SILENCE: (
        QT_TRANSLATE_NOOP("Transcripts", "Text over silence"),
        QT_TRANSLATE_NOOP("Transcripts", "There are words where hardly any speech was heard. They may be invented."),
    ),
    Flag.STOCK_PHRASE: (
        QT_TRANSLATE_NOOP("Transcripts", "Stock phrase"),
        QT_TRANSLATE_NOOP("Transcripts", "The machine often writes this phrase when it hears nothing clear."),
    ),
    Flag.IMPLAUSIBLE_RATE: (
        QT_TRANSLATE_NOOP("Transcripts", "Too fast or too slow"),
        QT_TRANSLATE_NOOP("Transcripts", "Nobody speaks at this rate. Words may be missing or invented."),
    ),
    Flag.LOW_LIKELIHOOD: (
        QT_TRANSLATE_NOOP("Transcripts", "Unsure"),
        QT_TRANSLATE_NOOP("Transcripts", "The machine was not sure of these words."),
    ),
    Flag.LANGUAGE_IN_DOUBT: (
        QT_TRANSLATE_NOOP("Transcripts", "Language in doubt"),
        QT_TRANSLATE_NOOP("Transcripts", "This may have been spoken in another language than the one written."),
    ),
    Flag.EMPTY_OVER_SPEECH: (
        QT_TRANSLATE_NOOP("Transcripts", "Speech without text"),
        QT_TRANSLATE_NOOP("Transcripts", "Somebody speaks here, but the machine wrote nothing."),
    ),
    Flag.IDENTITY_NUMBER: (
        QT_TRANSLATE_NOOP("Transcripts", "Identity number"),
        QT_TRANSLATE_NOOP("Transcripts", "An identity or passport number may stand here. Correct the line without it."),
    ),
    Flag.GLOSSARY_ONLY: (
        QT_TRANSLATE_NOOP("Transcripts", "Only from the glossary"),
        QT_TRANSLATE_NOOP(
            "Transcripts", "Without the glossary the machine did not hear these words. They may not have been said."
        ),
    ),
    Flag.CROSS_TALK: (
        QT_TRANSLATE_NOOP("Transcripts", "Heard by both microphones"),
        QT_TRANSLATE_NOOP(
            "Transcripts",
            "The same words stand in the other channel at this time, and are louder there. This may be its echo.",
        ),
    ),
}

SPEAKER_WORDS: Mapping[Speaker, str] = {
    Speaker.UNKNOWN: QT_TRANSLATE_NOOP("Transcripts", "Unknown speaker"),
    Speaker.WITNESS: QT_TRANSLATE_NOOP("Transcripts", "Witness"),
    Speaker.INTERVIEWER: QT_TRANSLATE_NOOP("Transcripts", "Interviewer"),
    Speaker.INTERPRETER: QT_TRANSLATE_NOOP("Transcripts", "Interpreter"),
    Speaker.OTHER: QT_TRANSLATE_NOOP("Transcripts", "Another person"),
}
