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
    FaultCode.CUSTODY_OLDER_COPY: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault",
            "This vault is an older copy: its log has {found} entries, and {known} are known outside of it. Either an "
            "older copy was put back, or the newest entries were cut off.",
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim stopped and changed nothing."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "If a backup was restored on purpose, a custodian can accept it, with a reason. If not, keep the vault's "
            "folder as it is, and look for the newer copy.",
        ),
    ),
    FaultCode.CUSTODY_REWRITTEN: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault",
            "The custody log was rewritten: its first {size} entries are not those that are known outside the vault.",
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim stopped and changed nothing."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Keep the vault's folder as it is. Nobody can accept this; restore the vault from a backup."
        ),
    ),
    FaultCode.CUSTODY_CONTRADICTED: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "{account} of this vault once signed another state of the log than the one that is here now."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed. The custody log notes what was compared."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Hand nothing over and keep the folder as it is. Look for the newer copy, and compare again."
        ),
    ),
    FaultCode.CUSTODY_NOTHING_TO_ACCEPT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault is not an older copy: there is nothing to accept."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Unlock it as usual."),
    ),
    FaultCode.CHECKPOINT_UNREADABLE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This is not a checkpoint."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was compared and nothing was changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "Give checkpoint.txt from a bundle, a backup's list, or the number of entries and the root as printed.",
        ),
    ),
    FaultCode.CHECKPOINT_OTHER_VAULT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This checkpoint is of another vault."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was compared and nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Take one from a bundle or a backup of this vault."),
    ),
    FaultCode.CHECKPOINT_ROOT_MISTYPED: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "What was typed is almost the root of this log. It differs at character {places} only."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was compared and nothing was changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Look at the paper again there: capital or small, 0 or O, 1, l or I. Another log differs all over."
        ),
    ),
    FaultCode.CHECKPOINT_NUMBER_MISTYPED: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "This root is one of this log, but it belongs to {size} entries, not to the number typed."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was compared and nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the number on the paper again, and type both anew."),
    ),
    FaultCode.REASON_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The reason is missing, or longer than {most} characters."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Say in a few words why. No names: it stays in the custody log."),
    ),
    FaultCode.TIMESTAMP_ROOT_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This is not the root certificate of a timestamp authority."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was added."),
        todo=QT_TRANSLATE_NOOP("Fault", "Give one root certificate in PEM form, got from the authority itself."),
    ),
    FaultCode.TIMESTAMP_AUTHORITY_EXISTS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A timestamp authority with this name or this root is known already."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was added."),
        todo=QT_TRANSLATE_NOOP("Fault", "Use the one that is there, or give the new one another name."),
    ),
    FaultCode.TIMESTAMP_AUTHORITY_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "No timestamp authority is known in this vault."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was written and nothing was taken."),
        todo=QT_TRANSLATE_NOOP("Fault", "A custodian adds one first, with its root certificate."),
    ),
    FaultCode.TIMESTAMP_FINGERPRINT_DIFFERS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The fingerprint of this root certificate is another one: {fingerprint}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was added."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "Compare it with what the authority itself says, on paper or by phone. If it differs, don't use this file.",
        ),
    ),
    FaultCode.CHECK_CANCELLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The check was stopped before its end."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing in the vault was changed by it."),
        todo=QT_TRANSLATE_NOOP("Fault", "Begin it again when there is time: what was not reached is not known."),
    ),
}
