"""Sentences for the vault, its disk, its accounts and their passphrases."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.VAULT_UNLOCK_REFUSED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The account or the passphrase is not right."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault stays locked and nothing in it was touched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Check the account, the keyboard's language and Caps Lock, and try again."),
    ),
    FaultCode.VAULT_ALREADY_OPEN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault is already open in another window or program."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed; the other window goes on undisturbed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Go on in the other window, or lock the vault there first."),
    ),
    FaultCode.VAULT_NOT_FOUND: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no vault in the folder {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed in that folder."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose the folder of your vault, or create a new vault."),
    ),
    FaultCode.VAULT_EXISTS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is there already and is not an empty folder."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing in it was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose another name or an empty folder for the new vault."),
    ),
    FaultCode.VAULT_FILE_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A file of the vault is missing: {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault's other files are unchanged."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Create nothing new here. Put the file back from your latest copy of the vault."
        ),
    ),
    FaultCode.VAULT_NEWER_VERSION: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault was made by a newer version of Saegim."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing in it was read or changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Open it with the newer version."),
    ),
    FaultCode.VAULT_READ_ONLY: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The vault's disk or folder can't be written to."),
        safe=QT_TRANSLATE_NOOP("Fault", "What was stored before is safe; nothing new was stored."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Allow writing to the folder, or copy the vault to a disk that can be written to."
        ),
    ),
    FaultCode.VAULT_DAMAGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A file of the vault is damaged or was changed from outside: {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim stopped reading it and changed nothing."),
        todo=QT_TRANSLATE_NOOP("Fault", "Keep the folder as it is, use your latest copy, and tell your custodian."),
    ),
    FaultCode.VAULT_KEY_SIGNATURE_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The vault's key was not put there by a custodian of this vault."),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim did not open the vault and wrote nothing into it."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Do not work with this folder. Tell your custodian: somebody may have replaced it."
        ),
    ),
    FaultCode.VAULT_SLOT_DAMAGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The key slot of this account is damaged or was changed from outside."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault stays locked; other accounts can still open it."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Put the slot back from your latest copy of the vault, and tell your custodian."
        ),
    ),
    FaultCode.VAULT_LOCKED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The vault was locked meanwhile."),
        safe=QT_TRANSLATE_NOOP("Fault", "Everything stored before is safe; this last step was not done."),
        todo=QT_TRANSLATE_NOOP("Fault", "Unlock the vault and do the step again."),
    ),
    FaultCode.DISK_FULL: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The disk is full."),
        safe=QT_TRANSLATE_NOOP("Fault", "Everything stored before is safe; this last step was not stored."),
        todo=QT_TRANSLATE_NOOP("Fault", "Make room on the disk and do the step again."),
    ),
    FaultCode.DISK_FAILED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The disk did not read or write {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "What was stored before is safe as far as the disk can be trusted."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Check that the disk is connected, copy the vault to another disk, and try again."
        ),
    ),
    FaultCode.MEMORY_TOO_LITTLE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This computer has too little free memory: {needed_mib} MiB are needed."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault stays locked and nothing in it was touched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Close other programs and try again."),
    ),
    FaultCode.ACCOUNT_HANDLE_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{handle} can't be the name of an account."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Use small letters, digits and hyphens, at most 32, such as interviewer-1. Never a person's name."
        ),
    ),
    FaultCode.ACCOUNT_EXISTS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is an account {account} already."),
        safe=QT_TRANSLATE_NOOP("Fault", "That account is unchanged."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose another name for the new account."),
    ),
    FaultCode.ACCOUNT_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault has no account {account}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the list of accounts and choose one of them."),
    ),
    FaultCode.ACCOUNT_ROLE_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The account {account} may not do this: it takes the role {role}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask somebody who has this role to sign in and do it."),
    ),
    FaultCode.ACCOUNT_LAST_CUSTODIAN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Nobody would be left who could look after this vault."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Make another account a custodian first."),
    ),
    FaultCode.ACCOUNT_OWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{account} is the account at work, and nobody disables or removes themselves."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask another custodian to sign in and do it."),
    ),
    FaultCode.ACCOUNT_STATE_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This can't be done with the account {account} as it is now."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Look at the list: only a disabled account is enabled, and one that was removed stays removed."
        ),
    ),
    FaultCode.ACCOUNT_ROLES_EMPTY: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The account {account} would be left without any role."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose at least one role, or disable the account."),
    ),
    FaultCode.ACCOUNT_ROTATION_NEEDS_CUSTODIAN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "New keys for {account} have to be let in by a custodian."),
        safe=QT_TRANSLATE_NOOP("Fault", "The old keys still work, and nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask a custodian to sit beside you and give their own passphrase."),
    ),
    FaultCode.PASSPHRASE_WEAK: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The passphrase is too short: it needs at least {least} characters."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was created or changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Take six or more words that don't belong together."),
    ),
    FaultCode.PASSPHRASE_GUESSABLE: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The passphrase is too easy to guess: a strength of {bits}, where {least} is the least."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was created or changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Let Saegim suggest one, or take six or more words that don't belong together."
        ),
    ),
    FaultCode.KEY_FILE_NEEDED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This account needs its key file besides the passphrase."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault stays locked and nothing in it was touched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Plug in the drive with the key file, choose the file, and try again."),
    ),
    FaultCode.KEY_FILE_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This file is no key file, or it is damaged."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was opened or changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose the key file itself, or the copy of it that was put away."),
    ),
    FaultCode.KEY_FILE_EXISTS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is already something at {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "It was left as it is, and no key file was made."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose another name for the new key file."),
    ),
    FaultCode.KEY_FILE_IN_VAULT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A key file may not lie in the vault's own folder."),
        safe=QT_TRANSLATE_NOOP("Fault", "No key file was made."),
        todo=QT_TRANSLATE_NOOP("Fault", "Put it on a drive that is kept apart from this laptop."),
    ),
    FaultCode.UNLOCK_WAIT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "After several wrong tries there is a pause. Seconds left: {seconds}."),
        safe=QT_TRANSLATE_NOOP("Fault", "The vault stays locked and nothing in it was touched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Wait, check the keyboard's language and Caps Lock, and try again."),
    ),
    FaultCode.PASSPHRASE_DIFFERS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The two passphrases are not the same."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was created or changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Type the passphrase twice again."),
    ),
    FaultCode.SECOND_PERSON_SAME: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This takes two people, and {account} is the account at work already."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was opened or changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask another person who has an account to give their own passphrase."),
    ),
    FaultCode.POLICY_OUT_OF_RANGE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{value} is outside what this rule allows: from {least} to {most}."),
        safe=QT_TRANSLATE_NOOP("Fault", "The rule is as it was."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose a number between the two."),
    ),
}
