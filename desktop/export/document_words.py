"""Every word a document says by itself, asked for in the document's language when it is written."""

from __future__ import annotations

from desktop.domain.faults import Fact
from desktop.domain.recording import Origin
from desktop.domain.redaction import MaskKind
from desktop.domain.speaking import Speaker
from desktop.domain.translation import TranslatedAs
from desktop.i18n.catalogue import translate
from desktop.i18n.marks import QT_TRANSLATE_NOOP

_CONTEXT = "Document"

TITLE = QT_TRANSLATE_NOOP("Document", "Transcript of testimony")
SUBTITLE = QT_TRANSLATE_NOOP("Document", "Witness {witness} · interview of {date}")
WITNESS = QT_TRANSLATE_NOOP("Document", "Witness (code)")
INTERVIEW = QT_TRANSLATE_NOOP("Document", "Interview")
OPENED = QT_TRANSLATE_NOOP("Document", "Opened")
INTERVIEWER = QT_TRANSLATE_NOOP("Document", "Interviewer (account)")
LANGUAGES = QT_TRANSLATE_NOOP("Document", "Languages")
PURPOSE = QT_TRANSLATE_NOOP("Document", "Prepared for")
LENGTH = QT_TRANSLATE_NOOP("Document", "Recorded")
APPROVED = QT_TRANSLATE_NOOP("Document", "Approved")
APPROVED_BY = QT_TRANSLATE_NOOP("Document", "{moment} by {supervisor} (account)")
CONFIDENTIAL = QT_TRANSLATE_NOOP("Document", "Confidential. To be used only within the witness's consent.")
HOW_TO_READ = QT_TRANSLATE_NOOP("Document", "How to read this transcript")
READING = QT_TRANSLATE_NOOP(
    "Document",
    "Each line has a number and the time from the start of its recording. The text was drafted by a machine and "
    "checked by people. A line with a rule beside it was changed by a person; beneath it stands what was there "
    "before. The recording, not this transcript, is the original.",
)
REDACTED_TITLE = QT_TRANSLATE_NOOP("Document", "Transcript of testimony, redacted copy")
REDACTED = QT_TRANSLATE_NOOP("Document", "This is a redacted copy")
REDACTED_READING = QT_TRANSLATE_NOOP(
    "Document",
    "Words in square brackets such as [NAME 1] stand for what was masked; the same stand-in is the same words "
    "throughout. The sound of masked words is replaced in the recording. The original lies unchanged at the office.",
)
REDACTED_KINDS = QT_TRANSLATE_NOOP("Document", "Masked")
REDACTED_WITHHELD = QT_TRANSLATE_NOOP("Document", "Lines withheld as a whole")
REDACTED_BY = QT_TRANSLATE_NOOP("Document", "Masked by (accounts)")
MASK_KINDS = {
    MaskKind.NAME: QT_TRANSLATE_NOOP("Document", "names: {count}"),
    MaskKind.PLACE: QT_TRANSLATE_NOOP("Document", "places: {count}"),
    MaskKind.DATE: QT_TRANSLATE_NOOP("Document", "dates: {count}"),
    MaskKind.CONTACT: QT_TRANSLATE_NOOP("Document", "ways to reach somebody: {count}"),
    MaskKind.VOICE: QT_TRANSLATE_NOOP("Document", "stretches of sound: {count}"),
    MaskKind.OTHER: QT_TRANSLATE_NOOP("Document", "other: {count}"),
}
RECORDING = QT_TRANSLATE_NOOP("Document", "Recording {number}")
RECORDING_FACTS = QT_TRANSLATE_NOOP("Document", "{length} · begun {moment} · channels: {channels} · lines: {lines}")
CHANNEL = QT_TRANSLATE_NOOP("Document", "Channel {number}")
SPEAKERS = {
    Speaker.WITNESS: QT_TRANSLATE_NOOP("Document", "Witness"),
    Speaker.INTERVIEWER: QT_TRANSLATE_NOOP("Document", "Interviewer"),
    Speaker.INTERPRETER: QT_TRANSLATE_NOOP("Document", "Interpreter"),
    Speaker.OTHER: QT_TRANSLATE_NOOP("Document", "Another person"),
}
DRAFT_SAID = QT_TRANSLATE_NOOP("Document", "Machine draft: {text}")
REVISION_SAID = QT_TRANSLATE_NOOP("Document", "Revision {number} ({author}, {moment}): {text}")
REVISED_BY = QT_TRANSLATE_NOOP("Document", "In force: revision {number} ({author}, {moment})")
EMPTY_DRAFT = QT_TRANSLATE_NOOP("Document", "[no words]")
NO_LINES = QT_TRANSLATE_NOOP("Document", "No speech was found in this recording.")
GAP = QT_TRANSLATE_NOOP("Document", "{time} — not recorded for {length} ({reason})")
GAP_OF_UNKNOWN_LENGTH = QT_TRANSLATE_NOOP("Document", "{time} — not recorded for an unknown time ({reason})")
FAILED = QT_TRANSLATE_NOOP("Document", "{start} to {end} — not transcribed by the machine; listen to the recording")
TRANSLATED_BY_MACHINE = QT_TRANSLATE_NOOP("Document", "Unverified machine translation: {text}")
TRANSLATED_BY_PERSON = QT_TRANSLATE_NOOP("Document", "Translation ({role} {author}, {moment}): {text}")
TRANSLATION_STALE = QT_TRANSLATE_NOOP("Document", "The line above was changed after this translation was made.")
TRANSLATION_EMPTY = QT_TRANSLATE_NOOP("Document", "[not translated]")
TRANSLATION_READING = QT_TRANSLATE_NOOP(
    "Document",
    "Beneath lines stands a translation, for help in reading only. A machine's translation is marked as unverified: "
    "nobody has compared it with what was said. Never quote a translation without the line above it.",
)
TRANSLATION_MODEL = QT_TRANSLATE_NOOP("Document", "Translation model")
TRANSLATION_DIGEST = QT_TRANSLATE_NOOP("Document", "SHA-256 of the translation model")
TRANSLATION_COUNTS = QT_TRANSLATE_NOOP("Document", "Translated lines")
TRANSLATION_COUNTED = QT_TRANSLATE_NOOP(
    "Document", "{lines} · unverified machine translation: {by_machine} · stale: {stale}"
)
PROVENANCE = QT_TRANSLATE_NOOP("Document", "Where this comes from")
ORIGIN = QT_TRANSLATE_NOOP("Document", "Origin of the audio")
ORIGINAL_SAMPLES = QT_TRANSLATE_NOOP("Document", "SHA-256 of the original's samples")
REDACTED_SAMPLES = QT_TRANSLATE_NOOP("Document", "SHA-256 of this copy's samples")
SAMPLES = QT_TRANSLATE_NOOP("Document", "SHA-256 of the samples")
SOURCE = QT_TRANSLATE_NOOP("Document", "SHA-256 of the imported file")
MODEL = QT_TRANSLATE_NOOP("Document", "Speech model")
MODEL_DIGEST = QT_TRANSLATE_NOOP("Document", "SHA-256 of the model")
ENGINE = QT_TRANSLATE_NOOP("Document", "Speech engine")
PARAMETERS = QT_TRANSLATE_NOOP("Document", "Parameters")
APPROVAL = QT_TRANSLATE_NOOP("Document", "Approval and custody")
CONTENT_DIGEST = QT_TRANSLATE_NOOP("Document", "SHA-256 of the approved content")
CUSTODY_ENTRIES = QT_TRANSLATE_NOOP("Document", "Entries in the custody log")
CUSTODY_ROOT = QT_TRANSLATE_NOOP("Document", "Root of the custody log")
BUNDLE = QT_TRANSLATE_NOOP("Document", "Bundle")
TRUST = QT_TRANSLATE_NOOP(
    "Document",
    "This document is one part of a signed bundle. What it says can be relied on when the bundle has been verified: "
    "the signature covers this document, the recording, and the custody log together.",
)
PAGE = QT_TRANSLATE_NOOP("Document", "{page} / {pages}")

ORIGINS = {
    Origin.MICROPHONE: QT_TRANSLATE_NOOP("Document", "recorded through a microphone"),
    Origin.IMPORT: QT_TRANSLATE_NOOP("Document", "imported from a file"),
    Origin.ASIDE: QT_TRANSLATE_NOOP("Document", "kept off the record"),
}
TRANSLATED_AS = {
    TranslatedAs.TRANSLATOR: QT_TRANSLATE_NOOP("Document", "translator"),
    TranslatedAs.INTERPRETER: QT_TRANSLATE_NOOP("Document", "interpreter"),
    TranslatedAs.REVIEWER: QT_TRANSLATE_NOOP("Document", "reviewer"),
}
LANGUAGE_NAMES = {
    "ko": QT_TRANSLATE_NOOP("Document", "Korean"),
    "en": QT_TRANSLATE_NOOP("Document", "English"),
}


class Words:
    """The words above in one language, `ko` or `en`."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, text: str, /, **facts: Fact) -> str:
        """`text`, one of this module's, with its facts."""
        return translate(_CONTEXT, text, self.language, **facts)
