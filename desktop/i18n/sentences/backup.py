"""Sentences for backups and for restoring from them."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.BACKUP_NOT_FOUND: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no such backup here: {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed on the drive or on this laptop."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Choose the folder on the drive that holds a folder named saegim-backup, or try another drive."
        ),
    ),
    FaultCode.BACKUP_DAMAGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The list of this backup is damaged or was changed: {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim took nothing from it. The vault and other backups are unchanged."),
        todo=QT_TRANSLATE_NOOP("Fault", "Use another backup, and show this drive to your custodian."),
    ),
    FaultCode.BACKUP_FILE_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The backup lacks a file, or a part of it: {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault is unchanged, and so is everything else in the backup."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "If you have the vault, make a full backup now. To restore, use another backup or drive."
        ),
    ),
    FaultCode.BACKUP_FILE_CHANGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A file in the backup is not what was stored there: {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim did not use it. The vault is unchanged."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "If you have the vault, make a full backup on another drive. To restore, use another backup."
        ),
    ),
    FaultCode.BACKUP_SIGNATURE_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The backup this vault was restored from was not made by this office."),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim closed the restored vault and changed nothing in it."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "Don't work with this copy. Keep it and the drive, restore another backup, and tell your custodian.",
        ),
    ),
    FaultCode.BACKUP_READ_BACK_DIFFERS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The drive gave back something else than was written to it."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault is unchanged, and earlier backups were not touched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Don't trust this drive any more. Make the backup on another one."),
    ),
    FaultCode.BACKUP_CANCELLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "It was stopped before the end."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault is unchanged. What was copied so far is kept and not copied again."),
        todo=QT_TRANSLATE_NOOP("Fault", "Start it again when there is time: it goes on where it stopped."),
    ),
    FaultCode.BACKUP_BUSY: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is being written to and can't be copied just now."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault is unchanged. What was copied so far is kept and not copied again."),
        todo=QT_TRANSLATE_NOOP("Fault", "Finish what is open and start the backup again."),
    ),
    FaultCode.BACKUP_INSIDE_VAULT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This folder lies inside the vault itself."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was copied or changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose a folder on another drive, such as a USB drive."),
    ),
}
