"""Sentences for audio that exists already: what can't be taken in, and what is said of where it comes from."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.AUDIO_PROTECTED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is locked by its seller's copy protection and can't be decoded."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was taken in, and the file was not changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask whoever made the recording for a copy without copy protection."),
    ),
    FaultCode.AUDIO_NO_STREAM: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is a video without any sound."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was taken in, and the file was not changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look for the file that holds the sound, or for another copy."),
    ),
    FaultCode.AUDIO_NOT_A_FILE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is not a file, but a folder, a link, a device or a pipe."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was opened and nothing was taken in."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose the file itself, where it lies."),
    ),
    FaultCode.AUDIO_CHANGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} was changed by another program while it was read."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing of it was taken in: what is kept must be exactly what was read."),
        todo=QT_TRANSLATE_NOOP("Fault", "Close the program that writes to it, and import it again."),
    ),
    FaultCode.AUDIO_SOURCE_LOST: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} can't be read to its end: the drive is gone or damaged there."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing of it was taken in; everything taken in before is safe."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "Connect the drive again and repeat it. If it fails at the same place, have the drive copied first.",
        ),
    ),
    FaultCode.AUDIO_ELSEWHERE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is already among the recordings of another interview ({witness})."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recording that is there is unchanged; nothing was added."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "If it belongs to this interview as well, say so for this file and import it again."
        ),
    ),
    FaultCode.PROVENANCE_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "What is said of the source can't be kept like this: {field}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Dates are written as 2019, 2019-05 or 2019-05-17; people by a code with a number, never by name."
        ),
    ),
    FaultCode.FILE_CLOSED_TO_US: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} may not be read by this account of the computer."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Copy the file to a place that you may read, and try again."),
    ),
}
