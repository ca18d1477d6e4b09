"""Sentences for the custody log and for evidence that differs from it."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.CUSTODY_LOG_BROKEN: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The custody log is broken at entry {seq}: an entry was changed, moved or removed."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim stopped and changed nothing."),
        todo=QT_TRANSLATE_NOOP("Fault", "Keep the vault's folder as it is and tell your custodian before you go on."),
    ),
    FaultCode.CUSTODY_SIGNATURE_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "A signature in this vault does not belong to the account that is named with it."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim stopped and changed nothing."),
        todo=QT_TRANSLATE_NOOP("Fault", "Keep the vault's folder as it is and tell your custodian before you go on."),
    ),
    FaultCode.CUSTODY_CHECKPOINT_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault",
            "The custody log is not what was signed at its checkpoint of {size} entries: some were cut off or changed.",
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim stopped and changed nothing."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Keep the vault's folder as it is. Compare with the checkpoints in bundles handed over before."
        ),
    ),
    FaultCode.CUSTODY_ROW_DIFFERS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Something in this vault is not what the custody log says of it ({action})."),
        safe=QT_TRANSLATE_NOOP("Fault", "The custody log itself still holds what it should be."),
        todo=QT_TRANSLATE_NOOP("Fault", "Hand nothing over. Keep the vault's folder as it is and tell your custodian."),
    ),
}
