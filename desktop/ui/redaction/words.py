"""What kinds of masks, reasons and states of suggestions are called. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.redaction import Filling, Mask, MaskKind, MaskReason, VoiceSpan
from desktop.i18n.formats import clock_time
from desktop.review.redaction_suggestions import SuggestionState


def kind_words(kind: MaskKind) -> str:
    """A kind of mask."""
    translate = QCoreApplication.translate
    return {
        MaskKind.NAME: translate("Redaction", "Name"),
        MaskKind.PLACE: translate("Redaction", "Place"),
        MaskKind.DATE: translate("Redaction", "Date"),
        MaskKind.CONTACT: translate("Redaction", "Contact"),
        MaskKind.VOICE: translate("Redaction", "Sound"),
        MaskKind.OTHER: translate("Redaction", "Other"),
        MaskKind.WITHHELD: translate("Redaction", "Withheld line"),
    }[kind]


def reason_words(reason: MaskReason) -> str:
    """Why something is masked."""
    translate = QCoreApplication.translate
    return {
        MaskReason.WITNESS_ASKED: translate("Redaction", "The witness asked for it"),
        MaskReason.WITNESS_SAFETY: translate("Redaction", "Safety of the witness"),
        MaskReason.FAMILY_SAFETY: translate("Redaction", "Safety of family"),
        MaskReason.THIRD_PERSON: translate("Redaction", "Somebody else's privacy"),
        MaskReason.LAW: translate("Redaction", "Required by law"),
        MaskReason.OTHER: translate("Redaction", "Another reason"),
    }[reason]


def state_words(state: SuggestionState) -> str:
    """What became of a suggestion."""
    translate = QCoreApplication.translate
    return {
        SuggestionState.OPEN: translate("Redaction", "waits"),
        SuggestionState.MASKED: translate("Redaction", "masked"),
        SuggestionState.DECLINED: translate("Redaction", "left"),
    }[state]


def filling_words(filling: Filling) -> str:
    """What is heard in place of masked sound."""
    translate = QCoreApplication.translate
    return {
        Filling.TONE: translate("Redaction", "A quiet tone"),
        Filling.SILENCE: translate("Redaction", "Silence"),
    }[filling]


def mask_words(mask: Mask) -> str:
    """A mask in one line: kind, where it is sound, why, and who."""
    parts = [kind_words(mask.kind), reason_words(mask.reason), mask.author]
    if isinstance(mask.place, VoiceSpan):
        parts.insert(1, f"{clock_time(mask.place.start_ms)}\u2013{clock_time(mask.place.end_ms)}")
    return " \u00b7 ".join(parts)
