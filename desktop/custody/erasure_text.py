"""An erasure's report in words, for the screen, the command line and paper. It must not comfort more than is true."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.custody.erased_identity import IdentityLeft
from desktop.custody.erasure_report import ErasureReport
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.i18n.catalogue import translate
from desktop.i18n.formats import moment
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Erasure"
SCOPES = {
    ErasureScope.MEDIA: QT_TRANSLATE_NOOP("Erasure", "The audio"),
    ErasureScope.TESTIMONY: QT_TRANSLATE_NOOP("Erasure", "The whole testimony: the audio and every written word"),
}
REASONS = {
    ErasureReason.WITHDRAWAL: QT_TRANSLATE_NOOP("Erasure", "The witness took it back"),
    ErasureReason.SAFETY: QT_TRANSLATE_NOOP("Erasure", "Keeping it endangers somebody"),
    ErasureReason.COURT_ORDER: QT_TRANSLATE_NOOP("Erasure", "A court or authority ordered it"),
    ErasureReason.RETENTION_ENDED: QT_TRANSLATE_NOOP("Erasure", "The time it may be kept is over"),
    ErasureReason.MISTAKE: QT_TRANSLATE_NOOP("Erasure", "It was entered by mistake"),
}
_ERASED = {
    ErasureScope.MEDIA: QT_TRANSLATE_NOOP(
        "Erasure", "The audio of {interview} ({witness}) was erased on {at} by {by} and {second}."
    ),
    ErasureScope.TESTIMONY: QT_TRANSLATE_NOOP(
        "Erasure", "The testimony {interview} ({witness}) was erased on {at} by {by} and {second}."
    ),
}
_REASON = QT_TRANSLATE_NOOP("Erasure", "Reason: {reason}.")
_AUDIO = QT_TRANSLATE_NOOP(
    "Erasure", "Gone: the audio of {count} recording(s), every attachment, and the only key that opened them."
)
_WORDS = QT_TRANSLATE_NOOP(
    "Erasure", "Gone: every draft, correction and waiting transcription, and what was said of attachments."
)
_STAYS = QT_TRANSLATE_NOOP(
    "Erasure",
    "Kept: the witness's code, the consents, the seals and the custody log. They hold digests, no words. Whoever "
    "guesses a line word for word could compare it with its digest.",
)
_KEPT_WORDS = QT_TRANSLATE_NOOP(
    "Erasure", "Kept: the transcript, with every correction. Only the audio and the attachments are gone."
)
_FILES = QT_TRANSLATE_NOOP(
    "Erasure", "Not yet gone: {count} file(s) without a key. The next unlock, or a repair, removes them."
)
_KEY = QT_TRANSLATE_NOOP(
    "Erasure", "Not yet done: the vault still has its old key. It is changed as soon as a custodian signs in."
)
_NAMES = QT_TRANSLATE_NOOP(
    "Erasure", "Kept: the name of an imported or attached file, which could tell something: {name}"
)
_IDENTITY = {
    IdentityLeft.UNTOUCHED: "",
    IdentityLeft.NEVER_WRITTEN: QT_TRANSLATE_NOOP("Erasure", "No identity was ever written for this code."),
    IdentityLeft.ERASED: QT_TRANSLATE_NOOP("Erasure", "Gone: the witness's identity."),
    IdentityLeft.NEEDED: QT_TRANSLATE_NOOP(
        "Erasure", "Kept: the witness's identity, because another interview of theirs is here."
    ),
    IdentityLeft.REMAINS: QT_TRANSLATE_NOOP(
        "Erasure",
        "Not yet gone: the witness's identity. Two people must erase it, one of them entitled to identities.",
    ),
}
_BACKUP = QT_TRANSLATE_NOOP(
    "Erasure",
    "Still holds it: the backup on {drive} of {at}. It opens with the keys of its day. Destroy it, or keep it locked "
    "away until it is replaced.",
)
_BUNDLE = QT_TRANSLATE_NOOP(
    "Erasure",
    "Still holds it: the bundle {file}, handed over to {destination} on {at}. Only the recipient can erase it: write "
    "to them.",
)
_COPY = QT_TRANSLATE_NOOP(
    "Erasure",
    "Still holds its words: the document {file}, handed over to {destination} on {at}. Only the recipient can erase "
    "it: write to them.",
)
_PLAIN_COPY = QT_TRANSLATE_NOOP(
    "Erasure",
    "Still holds its words, unsealed, for whoever has it: the document {file}, handed over to {destination} on {at}. "
    "Write to them.",
)
_LAPTOP = QT_TRANSLATE_NOOP(
    "Erasure",
    "Still holds it: the laptop of {colleague}, with whom it was exchanged for review, last on {at}. Have it erased "
    "there too.",
)
_NOTHING_ELSE = QT_TRANSLATE_NOOP(
    "Erasure", "No backup, no bundle, no document and no other laptop that this vault knows of holds it."
)
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Erasure",
    "This vault can't know of other copies: of its folder, of printed pages, of a second laptop, or of what a disk "
    "keeps of files that are gone. Seals and timestamps given to others hold digests only.",
)


def erasure_text(report: ErasureReport, language: str) -> list[str]:
    """The report, a sentence or two on each line."""
    return [line for line in (*_happened(report, language), *_elsewhere(report, language)) if line]


def _happened(report: ErasureReport, language: str) -> Iterator[str]:
    erasure = report.erasure
    yield translate(
        CONTEXT, _ERASED[erasure.scope], language, interview=erasure.interview_id, witness=report.witness_code,
        at=moment(erasure.erased_at), by=erasure.erased_by, second=erasure.second,
    )  # fmt: skip
    yield translate(CONTEXT, _REASON, language, reason=translate(CONTEXT, REASONS[erasure.reason], language))
    yield translate(CONTEXT, _AUDIO, language, count=report.recordings)
    is_whole = erasure.scope is ErasureScope.TESTIMONY
    yield translate(CONTEXT, _WORDS if is_whole else _KEPT_WORDS, language)
    yield translate(CONTEXT, _IDENTITY[report.identity], language) if _IDENTITY[report.identity] else ""
    yield translate(CONTEXT, _FILES, language, count=report.left.files) if report.left.files else ""
    yield translate(CONTEXT, _KEY, language) if report.left.is_key_due else ""
    yield translate(CONTEXT, _STAYS, language)
    for name in report.import_names:
        yield translate(CONTEXT, _NAMES, language, name=name)


def _elsewhere(report: ErasureReport, language: str) -> Iterator[str]:
    for held in report.backups:
        yield translate(CONTEXT, _BACKUP, language, drive=held.drive, at=moment(held.made_at))
    for bundle in report.bundles:
        yield translate(
            CONTEXT, _BUNDLE, language, file=bundle.file_name, destination=bundle.destination_id,
            at=moment(bundle.handed_over_at),
        )  # fmt: skip
    for copy in report.copies:
        yield translate(
            CONTEXT, _COPY if copy.is_sealed else _PLAIN_COPY, language, file=copy.file_name,
            destination=copy.destination_id, at=moment(copy.handed_over_at),
        )  # fmt: skip
    for laptop in report.laptops:
        yield translate(CONTEXT, _LAPTOP, language, colleague=laptop.colleague, at=moment(laptop.at))
    if not (report.backups or report.bundles or report.copies or report.laptops):
        yield translate(CONTEXT, _NOTHING_ELSE, language)
    yield translate(CONTEXT, _ELSEWHERE, language)
