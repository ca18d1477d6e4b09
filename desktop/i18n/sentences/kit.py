"""Sentences for the recovery kit: its sheets, their words, and the file that belongs to them."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

_NOTHING_DONE = QT_TRANSLATE_NOOP("Fault", "Nothing was opened or changed.")

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.KIT_NUMBERS_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{threshold} of {shares} sheets is not a safe division."),
        safe=QT_TRANSLATE_NOOP("Fault", "No kit was made; an earlier kit is as it was."),
        todo=QT_TRANSLATE_NOOP("Fault", "Take 2 to 8 sheets, of which at least 2 open the vault."),
    ),
    FaultCode.KIT_WORD_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Word {word} of sheet {sheet} is not a word of a recovery sheet."),
        safe=_NOTHING_DONE,
        todo=QT_TRANSLATE_NOOP("Fault", "Compare this word with the sheet, letter by letter, and type it again."),
    ),
    FaultCode.KIT_WORDS_COUNT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Sheet {sheet} has {words} words here; every sheet has {needed}."),
        safe=_NOTHING_DONE,
        todo=QT_TRANSLATE_NOOP("Fault", "Look for a word that was left out or typed twice."),
    ),
    FaultCode.KIT_WORDS_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The words of sheet {sheet} do not belong together."),
        safe=_NOTHING_DONE,
        todo=QT_TRANSLATE_NOOP(
            "Fault", "One word is another than on the sheet, or two have changed places. Compare them one by one."
        ),
    ),
    FaultCode.KIT_SHEETS_TOO_FEW: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This takes {needed} sheets, and {given} are here."),
        safe=_NOTHING_DONE,
        todo=QT_TRANSLATE_NOOP("Fault", "Ask another person who keeps a sheet to bring it."),
    ),
    FaultCode.KIT_SHEETS_MIXED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Sheet {sheet} here is of another kit than the first one."),
        safe=_NOTHING_DONE,
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Compare the kit's number at the top of each sheet; use sheets of one kit only."
        ),
    ),
    FaultCode.KIT_SHEET_TWICE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Sheet {sheet} here is one that was read already."),
        safe=_NOTHING_DONE,
        todo=QT_TRANSLATE_NOOP("Fault", "Take another sheet of the same kit."),
    ),
    FaultCode.KIT_OTHER: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "These sheets are whole, but they are not of this vault's present kit."),
        safe=_NOTHING_DONE,
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Compare the vault and the kit named on the sheets. Sheets of a replaced kit open nothing."
        ),
    ),
    FaultCode.KIT_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault has no recovery kit."),
        safe=_NOTHING_DONE,
        todo=QT_TRANSLATE_NOOP("Fault", "A custodian makes one under Vault, Recovery kit."),
    ),
    FaultCode.KIT_FILE_DAMAGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The file {name} of the recovery kit is damaged or was changed from outside."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was opened with it. Accounts open the vault as before."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "Put the file back from your latest backup, or let a custodian make a new kit; tell your custodian.",
        ),
    ),
    FaultCode.KIT_NOT_REHEARSED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault's recovery kit has not been rehearsed yet."),
        safe=QT_TRANSLATE_NOOP(
            "Fault", "Everything in the vault is as it was: no interview was opened, and no identity written."
        ),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Under Vault, Recovery kit: make a kit, print its sheets, and open the vault with them once."
        ),
    ),
    FaultCode.KIT_PLACE_UNSAFE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The sheets can't be put into the vault's own folder: they are its way in."),
        safe=QT_TRANSLATE_NOOP("Fault", "The sheets were not written anywhere."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose a USB drive that you take to the printer and empty afterwards."),
    ),
    FaultCode.KIT_SHEETS_THERE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Sheets of this kit are in that folder already."),
        safe=QT_TRANSLATE_NOOP("Fault", "They were left as they are, and nothing new was written."),
        todo=QT_TRANSLATE_NOOP("Fault", "Print those, or choose another folder."),
    ),
}
