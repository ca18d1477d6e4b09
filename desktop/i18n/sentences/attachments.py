"""Sentences for attachments, drawings and the child that shows them."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.ATTACHMENT_EMPTY: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is nothing in {name}: it is empty."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was added, and the file was not changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Copy the file again from where it came from, and add that copy."),
    ),
    FaultCode.ATTACHMENT_NOT_A_FILE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is a folder or a device, not a file."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was added or changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose the files themselves; several can be chosen at once."),
    ),
    FaultCode.ATTACHMENT_TOO_LARGE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is larger than {most} bytes, which is more than can be attached."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was added, and the file was not changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Add it in parts, or bring a recording in as a recording."),
    ),
    FaultCode.ATTACHMENT_FILE_CHANGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} was being changed while it was read."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was added: half a file would be worth nothing."),
        todo=QT_TRANSLATE_NOOP("Fault", "Close the program that writes to it. Then add it again."),
    ),
    FaultCode.ATTACHMENT_DUPLICATE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is attached to this interview already, byte for byte, as {same}."),
        safe=QT_TRANSLATE_NOOP("Fault", "What is attached is unchanged; nothing was added."),
        todo=QT_TRANSLATE_NOOP("Fault", "Nothing needs to be done. Choose another file if this was the wrong one."),
    ),
    FaultCode.ATTACHMENT_CANCELLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "It was stopped before it was complete."),
        safe=QT_TRANSLATE_NOOP("Fault", "No half file was left behind, and the files were not changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Do it again whenever you like."),
    ),
    FaultCode.ATTACHMENT_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no such attachment in this vault."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look it up in the list of attachments and try again."),
    ),
    FaultCode.ATTACHMENT_CHANGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The stored attachment {attachment} is not what was added."),
        safe=QT_TRANSLATE_NOOP("Fault", "Its digest is in the signed log; nothing of it was shown or handed over."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Do not hand this interview over. Tell your custodian, and bring the file back from a backup."
        ),
    ),
    FaultCode.ATTACHMENT_TEXT_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "What is said of it is longer than {most} letters, or holds invisible signs."),
        safe=QT_TRANSLATE_NOOP("Fault", "What was said before still counts."),
        todo=QT_TRANSLATE_NOOP("Fault", "Say it in fewer words, on one line."),
    ),
    FaultCode.RENDERER_FAILED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The closed room in which pictures are made has broken down over this file."),
        safe=QT_TRANSLATE_NOOP(
            "Fault", "The original is kept untouched. Whatever the file tried to do, it had no key, file or network."
        ),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Try once more. If it happens again, treat the file as hostile and open it nowhere else."
        ),
    ),
    FaultCode.DRAWING_FULL: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This drawing holds as much as one drawing can."),
        safe=QT_TRANSLATE_NOOP("Fault", "Every stroke up to here is stored."),
        todo=QT_TRANSLATE_NOOP("Fault", "Keep it, and go on in a new drawing."),
    ),
}
