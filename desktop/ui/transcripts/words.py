"""What flags and states of a transcript are called, and what a flag asks for. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.transcript import Flag


def flag_words(flag: Flag) -> tuple[str, str]:
    """A flag's name, and why one should listen again."""
    translate = QCoreApplication.translate
    return {
        Flag.REPEATED_TEXT: (
            translate("Transcripts", "Repeated text"),
            translate("Transcripts", "The machine wrote the same words several times. They may have been said once."),
        ),
        Flag.TEXT_OVER_SILENCE: (
            translate("Transcripts", "Text over silence"),
            translate("Transcripts", "There are words where hardly any speech was heard. They may be invented."),
        ),
        Flag.STOCK_PHRASE: (
            translate("Transcripts", "Stock phrase"),
            translate("Transcripts", "The machine often writes this phrase when it hears nothing clear."),
        ),
        Flag.IMPLAUSIBLE_RATE: (
            translate("Transcripts", "Too fast or too slow"),
            translate("Transcripts", "Nobody speaks at this rate. Words may be missing or invented."),
        ),
        Flag.LOW_LIKELIHOOD: (
            translate("Transcripts", "Unsure"),
            translate("Transcripts", "The machine was not sure of these words."),
        ),
        Flag.LANGUAGE_IN_DOUBT: (
            translate("Transcripts", "Language in doubt"),
            translate("Transcripts", "This may have been spoken in another language than the one written."),
        ),
        Flag.EMPTY_OVER_SPEECH: (
            translate("Transcripts", "Speech without text"),
            translate("Transcripts", "Somebody speaks here, but the machine wrote nothing."),
        ),
        Flag.IDENTITY_NUMBER: (
            translate("Transcripts", "Identity number"),
            translate("Transcripts", "An identity or passport number may stand here. Correct the line without it."),
        ),
    }[flag]


def revised_words(count: int) -> str:
    """The mark of a corrected line."""
    translate = QCoreApplication.translate
    return translate("Transcripts", "corrected") if count == 1 else translate("Transcripts", "corrected again")


def channel_words(channel: int) -> str:
    """Who is heard: only the channel is known yet."""
    return QCoreApplication.translate("Transcripts", "Channel {n}").replace("{n}", str(channel + 1))
