"""Sentences for the program itself: its own mistakes, and what it can't be shown without."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.DEFECT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Saegim made a mistake of its own."),
        safe=QT_TRANSLATE_NOOP("Fault", "What was stored before is safe; this last step may not have been completed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Note the code below, try the step again, and report the code if it returns."),
    ),
    FaultCode.SCREEN_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no screen to show the window on."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was opened or changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Start Saegim at the laptop's own screen, or see saegim --help for the commands."
        ),
    ),
    FaultCode.SETTINGS_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The settings file {name} has something in it that Saegim doesn't know."),
        safe=QT_TRANSLATE_NOOP("Fault", "No testimony is in the settings; the vault is untouched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Remove the file to go back to the usual settings, and start again."),
    ),
}
