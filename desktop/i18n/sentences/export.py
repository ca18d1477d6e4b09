"""Sentences for destinations, drives and handing over."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

_ON_THE_DRIVE = QT_TRANSLATE_NOOP("Fault", "The vault is as it was. Nothing on the drive counts as finished.")

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.DESTINATION_NAME_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "“{name}” can't be the name of a destination."),
        safe=QT_TRANSLATE_NOOP("Fault", "No destination was added."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Use small letters, digits and hyphens for the id, and one line for the title."
        ),
    ),
    FaultCode.DESTINATION_EXISTS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is already a destination {destination}."),
        safe=QT_TRANSLATE_NOOP("Fault", "It was not changed: a destination's key is never replaced."),
        todo=QT_TRANSLATE_NOOP("Fault", "If the recipient has a new key, add it under a new id and verify it."),
    ),
    FaultCode.DESTINATION_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault has no destination {destination}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing left the vault."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the list of destinations, or add this one with its key."),
    ),
    FaultCode.DESTINATION_GATE_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "No consent of the form opens “{gate}”."),
        safe=QT_TRANSLATE_NOOP("Fault", "No destination was added."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose the consent that this destination needs: {gates}."),
    ),
    FaultCode.DESTINATION_KEY_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This is not a recipient's age key."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was sealed to it, and nothing left the vault."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask the recipient for the public key again; it begins with age1."),
    ),
    FaultCode.DESTINATION_UNVERIFIED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Nobody has compared the fingerprint of {destination} with the recipient yet."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing left the vault."),
        todo=QT_TRANSLATE_NOOP("Fault", "Call the recipient, have the fingerprint read aloud, and type what you hear."),
    ),
    FaultCode.DESTINATION_FINGERPRINT_DIFFERS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The fingerprint is not that of the key kept for {destination}."),
        safe=QT_TRANSLATE_NOOP("Fault", "The destination stays unverified, and nothing can go there."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Have it read aloud once more. If it still differs, this is not the recipient's key."
        ),
    ),
    FaultCode.EXPORT_NOTHING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Nothing has been recorded in this interview."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing left the vault."),
        todo=QT_TRANSLATE_NOOP("Fault", "Record or import the interview first."),
    ),
    FaultCode.EXPORT_NOT_APPROVED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The transcript is not approved as it reads now."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing left the vault."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Ask a supervisor to review and approve it. A correction made later needs it again."
        ),
    ),
    FaultCode.EXPORT_READ_BACK_DIFFERS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "What the drive gave back is not what was written to it."),
        safe=QT_TRANSLATE_NOOP("Fault", "The testimony is safe in the vault. The unfinished file was removed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Don't hand over this drive. Export again to another one."),
    ),
    FaultCode.EXPORT_CANCELLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The export was cancelled."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was handed over, and the unfinished file was removed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Export again when you are ready."),
    ),
    FaultCode.COPY_FORMAT_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "No format was chosen for the document."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing left the vault."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose one format or more."),
    ),
    FaultCode.COPY_PLACE_UNSAFE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A document can't be put into the vault's own folder."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing left the vault."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose a drive, or a folder outside of the vault."),
    ),
    FaultCode.DRIVE_FULL: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is not enough room on the drive."),
        safe=_ON_THE_DRIVE,
        todo=QT_TRANSLATE_NOOP("Fault", "Use a drive with more free space, then try again."),
    ),
    FaultCode.DRIVE_LOST: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The drive or its folder is gone or no longer answers."),
        safe=_ON_THE_DRIVE,
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "See that the folder is there and the drive connected. Remove a file ending in .part if there is one, then "
            "try again.",
        ),
    ),
    FaultCode.DRIVE_READ_ONLY: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The drive doesn't let anything be written."),
        safe=_ON_THE_DRIVE,
        todo=QT_TRANSLATE_NOOP("Fault", "Check the drive's write lock and its permissions, or use another drive."),
    ),
}
