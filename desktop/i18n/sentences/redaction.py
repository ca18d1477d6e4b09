"""Sentences for redactions, masks, and what may leave only with them."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.REDACTION_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault has no redaction and no redacted copy {redaction}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "List the redactions of the interview again and use an id from there."),
    ),
    FaultCode.REDACTION_WORDS_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The words are missing, longer than 300 characters, or hold line breaks or invisible characters."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "No mask was set or taken back."),
        todo=QT_TRANSLATE_NOOP("Fault", "Say on one line what it is for, without any name."),
    ),
    FaultCode.MASK_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no mask {mask} in force."),
        safe=QT_TRANSLATE_NOOP("Fault", "All masks are as they were."),
        todo=QT_TRANSLATE_NOOP("Fault", "List the masks again; somebody may have taken it back already."),
    ),
    FaultCode.MASK_PLACE_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "What was to be masked does not lie in this line or recording as it is now."),
        safe=QT_TRANSLATE_NOOP("Fault", "No mask was set, and nothing was made readable."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the line again, and mask what it reads now."),
    ),
    FaultCode.REDACTION_MASKS_STALE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{count} masks lie over lines that read otherwise by now."),
        safe=QT_TRANSLATE_NOOP("Fault", "Those lines are masked as a whole, and no copy can be made."),
        todo=QT_TRANSLATE_NOOP("Fault", "Mask these lines anew, and take the old masks back."),
    ),
    FaultCode.REDACTION_UNDECIDED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{count} suggestions are neither masked nor declined."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was approved, and nothing has left."),
        todo=QT_TRANSLATE_NOOP("Fault", "Go through the suggestions and decide each one."),
    ),
    FaultCode.REDACTION_OWN_WORK: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{account} set masks in this redaction, and so can't approve it."),
        safe=QT_TRANSLATE_NOOP("Fault", "The masks are unchanged and still wait for approval."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask another supervisor to sign in and approve."),
    ),
    FaultCode.REDACTION_NOT_APPROVED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "No approval covers this redaction as it is now."),
        safe=QT_TRANSLATE_NOOP("Fault", "No copy was made, and nothing has left."),
        todo=QT_TRANSLATE_NOOP("Fault", "Have a supervisor who set no mask look through the copy and approve it."),
    ),
    FaultCode.REDACTION_MAP_CLOSED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The map of this copy is not sealed to {account} with its present keys."),
        safe=QT_TRANSLATE_NOOP("Fault", "The map is safe in the vault, and nobody has read it."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask somebody whom the redaction names as a holder of its key."),
    ),
    FaultCode.PASSAGES_WITHHELD: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{count} lines of this interview are withheld."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing has left."),
        todo=QT_TRANSLATE_NOOP("Fault", "Make a redaction and hand over the redacted copy instead."),
    ),
}
