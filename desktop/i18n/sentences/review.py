"""Sentences for transcripts, corrections and approval."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.TRANSCRIPT_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no transcript yet for everything that was recorded."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recordings are safe and unchanged."),
        todo=QT_TRANSLATE_NOOP("Fault", "Transcribe every recording of the interview first."),
    ),
    FaultCode.SEGMENT_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault has no line {segment}."),
        safe=QT_TRANSLATE_NOOP("Fault", "No transcript was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Show the transcript again and use the id of a line from there."),
    ),
    FaultCode.TEXT_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The text is empty, longer than 10,000 characters, or holds line breaks or invisible characters."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "The line reads as it did before."),
        todo=QT_TRANSLATE_NOOP("Fault", "Type it on one line. For what can't be heard, write [inaudible]."),
    ),
    FaultCode.APPROVAL_OWN_WORK: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{account} interviewed, recorded or corrected here, and so can't approve it."),
        safe=QT_TRANSLATE_NOOP("Fault", "The transcript is unchanged and still waits for approval."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask another supervisor to sign in and approve."),
    ),
    FaultCode.TRANSLATION_OWN_WORK: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{account} translated this line, and so can't look it over as a reviewer."),
        safe=QT_TRANSLATE_NOOP("Fault", "The translation reads as it did before."),
        todo=QT_TRANSLATE_NOOP("Fault", "Change it as a translator, or ask another person to review it."),
    ),
    FaultCode.TRANSLATION_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no translation here that an approval could cover."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was approved, and the transcript is unchanged."),
        todo=QT_TRANSLATE_NOOP("Fault", "Approve the transcript alone, or have it translated first."),
    ),
    FaultCode.ACCURACY_TOO_FEW: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault",
            "Figures of fewer than {least} approved interviews, or {least_words} words, do not leave the office: "
            "there are {interviews}, with {words} words.",
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was written, and every transcript is unchanged."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the figures here, and export them once more interviews are approved."),
    ),
}
