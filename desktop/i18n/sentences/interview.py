"""Sentences for interviews and consent."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.WITNESS_CODE_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This is not a witness code."),
        safe=QT_TRANSLATE_NOOP("Fault", "No interview was opened, and what was typed was not kept."),
        todo=QT_TRANSLATE_NOOP("Fault", "Use a code such as W-2026-014, and never a name."),
    ),
    FaultCode.INTERVIEW_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault has no interview {interview}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the list of interviews and use an id or a witness code from there."),
    ),
    FaultCode.INTERVIEW_ERASED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The audio of interview {interview}, or all of it, was erased by two people."),
        safe=QT_TRANSLATE_NOOP("Fault", "Its consents and its entries in the custody log are kept."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "It can't be played, transcribed or handed over again. The vault's erasures say what remains."
        ),
    ),
    FaultCode.ERASURE_NOT_CONFIRMED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The code typed is not the code of this interview's witness."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was erased."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look again whether this is the interview you mean, and type its code."),
    ),
    FaultCode.CONSENT_ITEM_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The consent form has no item {item}."),
        safe=QT_TRANSLATE_NOOP("Fault", "No consent was changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Look at the consent form for the item you mean; items are named like C01 or D12."
        ),
    ),
    FaultCode.CONSENT_ANSWER_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "“{answer}” can't be noted for item {item}."),
        safe=QT_TRANSLATE_NOOP("Fault", "No consent was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose one of: {options}."),
    ),
    FaultCode.CONSENT_DEPENDS_ON: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Item {item} can't be granted while item {needed} is refused or withdrawn."),
        safe=QT_TRANSLATE_NOOP("Fault", "No consent was changed; the witness's earlier answers stand."),
        todo=QT_TRANSLATE_NOOP("Fault", "If the witness wants to change the answer to {needed}, note that first."),
    ),
    FaultCode.CONSENT_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The witness has not agreed to this. Missing: {items}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was done, and nothing left the vault."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Ask the witness, if it is right to ask, and note the answer. Otherwise leave it."
        ),
    ),
}
