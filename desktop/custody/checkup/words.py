"""What each finding means and what to do about it: two sentences a custodian can read. Never testimony."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.checkup import CheckCode, CheckSection, Repair
from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Checkup"
Said = tuple[str, str]

AGO = (
    QT_TRANSLATE_NOOP("Checkup", "today"),
    QT_TRANSLATE_NOOP("Checkup", "yesterday"),
    QT_TRANSLATE_NOOP("Checkup", "{days} days ago"),
)
SECTIONS: Mapping[CheckSection, str] = {
    CheckSection.PAGES: QT_TRANSLATE_NOOP("Checkup", "Pages of every file"),
    CheckSection.LOG: QT_TRANSLATE_NOOP("Checkup", "Custody log"),
    CheckSection.ROWS: QT_TRANSLATE_NOOP("Checkup", "Everything stored, against the log"),
    CheckSection.AUDIO: QT_TRANSLATE_NOOP("Checkup", "Audio, against its seals"),
    CheckSection.FILES: QT_TRANSLATE_NOOP("Checkup", "Files in the vault's folder"),
    CheckSection.SIZES: QT_TRANSLATE_NOOP("Checkup", "Sizes"),
    CheckSection.KEYS: QT_TRANSLATE_NOOP("Checkup", "Accounts and key slots"),
    CheckSection.IDENTITIES: QT_TRANSLATE_NOOP("Checkup", "Identities"),
    CheckSection.KIT: QT_TRANSLATE_NOOP("Checkup", "Recovery kit"),
    CheckSection.BACKUP: QT_TRANSLATE_NOOP("Checkup", "Backups"),
    CheckSection.OUTSIDE: QT_TRANSLATE_NOOP("Checkup", "Checkpoints kept elsewhere"),
    CheckSection.DISK: QT_TRANSLATE_NOOP("Checkup", "The disk"),
}
REPAIRS: Mapping[Repair, str] = {
    Repair.SET_ASIDE: QT_TRANSLATE_NOOP("Checkup", "It can be moved into the folder set-aside; nothing is deleted."),
    Repair.FINISH_ERASURE: QT_TRANSLATE_NOOP("Checkup", "The erasure can be finished now."),
    Repair.FOLD_IN: QT_TRANSLATE_NOOP("Checkup", "It can be folded in now."),
    Repair.MAKE_CHECKPOINT: QT_TRANSLATE_NOOP("Checkup", "A checkpoint can be made now."),
    Repair.BRING_BACK: QT_TRANSLATE_NOOP(
        "Checkup",
        "A backup may give it back: saegim vault check --repair --from DIR. What is there now is set aside, not "
        "deleted.",
    ),
}
ADVICE: Mapping[FaultCode, str] = {
    FaultCode.VAULT_DAMAGED: QT_TRANSLATE_NOOP(
        "Checkup", "Keep this folder as it is, and restore the newest backup into a new one."
    ),
    FaultCode.VAULT_FILE_MISSING: QT_TRANSLATE_NOOP(
        "Checkup", "Keep this folder as it is, and restore the newest backup into a new one."
    ),
}
"""For whom the fault's own sentence says to tell the custodian: it is the custodian who reads this."""
_FILES: Mapping[CheckCode, Said] = {
    CheckCode.CHECKPOINT_BEHIND: (
        QT_TRANSLATE_NOOP("Checkup", "{count} entries of the custody log stand after its newest checkpoint."),
        QT_TRANSLATE_NOOP("Checkup", "Saegim was not closed properly. A new checkpoint covers them."),
    ),
    CheckCode.ERASURE_UNFINISHED: (
        QT_TRANSLATE_NOOP("Checkup", "{count} file(s) of erased audio are still there. Their key is destroyed."),
        QT_TRANSLATE_NOOP("Checkup", "Finish the erasure."),
    ),
    CheckCode.ERASURE_KEY_DUE: (
        QT_TRANSLATE_NOOP("Checkup", "Something was erased, and the vault still has the key of the time before."),
        QT_TRANSLATE_NOOP("Checkup", "A custodian finishes the erasure; older copies then no longer open with it."),
    ),
    CheckCode.MEDIA_WITHOUT_ROW: (
        QT_TRANSLATE_NOOP("Checkup", "{name} holds audio that belongs to no interview of this vault."),
        QT_TRANSLATE_NOOP("Checkup", "A new interview was cut off as it began, or somebody put the file there."),
    ),
    CheckCode.PART_LEFT: (
        QT_TRANSLATE_NOOP("Checkup", "{name} was never finished."),
        QT_TRANSLATE_NOOP("Checkup", "A writing was cut off; what it would have replaced is still there."),
    ),
    CheckCode.LOCK_LEFT: (
        QT_TRANSLATE_NOOP("Checkup", "{name} is the mark of a recorder that no longer runs."),
        QT_TRANSLATE_NOOP("Checkup", "The recording itself was sealed as interrupted at the next unlock."),
    ),
    CheckCode.FILE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Checkup", "{name} is no file of Saegim's."),
        QT_TRANSLATE_NOOP("Checkup", "Find out who put it there: nothing else belongs into this folder."),
    ),
    CheckCode.CREATION_LEFT: (
        QT_TRANSLATE_NOOP("Checkup", "{name}, beside the vault, is a vault whose making was cut off."),
        QT_TRANSLATE_NOOP("Checkup", "Nobody ever worked in it."),
    ),
    CheckCode.KEY_WORK_LEFT: (
        QT_TRANSLATE_NOOP("Checkup", "{name} shows that a change of a key was cut off."),
        QT_TRANSLATE_NOOP("Checkup", "Lock the vault and unlock it; for identities, look at one. That finishes it."),
    ),
    CheckCode.SET_ASIDE: (
        QT_TRANSLATE_NOOP("Checkup", "The folder set-aside holds {count} file(s), {size}."),
        QT_TRANSLATE_NOOP("Checkup", "Look through them and move them elsewhere when nobody needs them here."),
    ),
    CheckCode.LOG_LARGE: (
        QT_TRANSLATE_NOOP("Checkup", "The write-ahead log of {name} has grown to {size}."),
        QT_TRANSLATE_NOOP("Checkup", "Nothing is lost; folding it in makes opening faster."),
    ),
    CheckCode.INTERVIEW_SIZE: (QT_TRANSLATE_NOOP("Checkup", "{interview}: {size} of audio"), ""),
    CheckCode.VAULT_SIZE: (QT_TRANSLATE_NOOP("Checkup", "Altogether: {size}, of which {own} is no audio"), ""),
}
_KEYS: Mapping[CheckCode, Said] = {
    CheckCode.SLOT_CHEAP: (
        QT_TRANSLATE_NOOP("Checkup", "A try at the slot of {account} costs {mib} MiB; {fair_mib} MiB are fair here."),
        QT_TRANSLATE_NOOP("Checkup", "Change its passphrase, also to the same: the slot is then made anew."),
    ),
    CheckCode.SLOT_WITHOUT_ACCOUNT: (
        QT_TRANSLATE_NOOP("Checkup", "{name} belongs to no account."),
        QT_TRANSLATE_NOOP("Checkup", "The adding of an account was cut off; it can be added again."),
    ),
    CheckCode.SLOT_OF_REMOVED: (
        QT_TRANSLATE_NOOP("Checkup", "{account} was removed, and its slot is still there."),
        QT_TRANSLATE_NOOP("Checkup", "It opens nothing any more."),
    ),
    CheckCode.ACCOUNT_WITHOUT_SLOT: (
        QT_TRANSLATE_NOOP("Checkup", "{account} has no key slot and can't sign in."),
        QT_TRANSLATE_NOOP("Checkup", "Put the slot back from a backup, or remove the account and add another."),
    ),
    CheckCode.SLOT_OF_OTHER_KEYS: (
        QT_TRANSLATE_NOOP("Checkup", "The slot of {account} holds other keys than the vault knows."),
        QT_TRANSLATE_NOOP("Checkup", "Somebody put it there. Put the right one back from a backup."),
    ),
    CheckCode.SLOT_NOT_AS_STATED: (
        QT_TRANSLATE_NOOP("Checkup", "The slot of {account} is not the one that the custody log states."),
        QT_TRANSLATE_NOOP(
            "Checkup",
            "Let {account} unlock the vault. If that works, a change of the passphrase, also to the same, makes it "
            "right.",
        ),
    ),
    CheckCode.GRANT_MISSING: (
        QT_TRANSLATE_NOOP("Checkup", "{account} is a custodian, and its slot does not prove it."),
        QT_TRANSLATE_NOOP("Checkup", "It must not change accounts until another custodian sets its roles again."),
    ),
    CheckCode.GRANT_LEFT: (
        QT_TRANSLATE_NOOP("Checkup", "{account} is no custodian, and its slot still says so."),
        QT_TRANSLATE_NOOP("Checkup", "A custodian sets its roles again; that takes it out."),
    ),
    CheckCode.CUSTODIAN_ALONE: (
        QT_TRANSLATE_NOOP("Checkup", "There is one custodian."),
        QT_TRANSLATE_NOOP("Checkup", "A second one keeps the office able to act."),
    ),
    CheckCode.IDENTITIES_UNREAD: (
        QT_TRANSLATE_NOOP("Checkup", "What is written in identity.db was not compared: no key of the vault opens it."),
        QT_TRANSLATE_NOOP("Checkup", "Somebody entitled does it with saegim vault check --identities."),
    ),
    CheckCode.IDENTITIES_SHUT: (
        QT_TRANSLATE_NOOP("Checkup", "No account can open identities any more."),
        QT_TRANSLATE_NOOP("Checkup", "The recovery kit still can: use it, before a new one is made."),
    ),
    CheckCode.IDENTITIES_ONE: (
        QT_TRANSLATE_NOOP("Checkup", "{account} is the only account that can open identities."),
        QT_TRANSLATE_NOOP("Checkup", "Entitle a second account, so that a forgotten passphrase shuts nothing."),
    ),
    CheckCode.IDENTITIES_WITHOUT_KIT: (
        QT_TRANSLATE_NOOP("Checkup", "The recovery kit in force does not open identities."),
        QT_TRANSLATE_NOOP(
            "Checkup", "Whoever is entitled entitles themselves again: that seals identities to the kit."
        ),
    ),
    CheckCode.KIT_MISSING: (
        QT_TRANSLATE_NOOP("Checkup", "There is no recovery kit."),
        QT_TRANSLATE_NOOP("Checkup", "Make one: without it a forgotten passphrase can be the end of everything here."),
    ),
    CheckCode.KIT_NOT_REHEARSED: (
        QT_TRANSLATE_NOOP("Checkup", "The recovery kit was never rehearsed."),
        QT_TRANSLATE_NOOP("Checkup", "Rehearse it: nobody knows yet whether its sheets can be read."),
    ),
    CheckCode.KIT_REHEARSED_LONG_AGO: (
        QT_TRANSLATE_NOOP("Checkup", "The recovery kit was last rehearsed {ago}."),
        QT_TRANSLATE_NOOP("Checkup", "Rehearse it again, and see that every sheet is still where it should be."),
    ),
    CheckCode.KIT_STATE: (
        QT_TRANSLATE_NOOP("Checkup", "{threshold} of {shares} sheets open the vault; rehearsed {ago}."), "",
    ),
    CheckCode.BACKUP_MISSING: (
        QT_TRANSLATE_NOOP("Checkup", "There is no backup."),
        QT_TRANSLATE_NOOP("Checkup", "Make one onto a drive: this disk may fail at any time."),
    ),
    CheckCode.BACKUP_OLD: (
        QT_TRANSLATE_NOOP("Checkup", "The newest backup was made {ago}."),
        QT_TRANSLATE_NOOP("Checkup", "Make one today."),
    ),
    CheckCode.BACKUP_STATE: (
        QT_TRANSLATE_NOOP("Checkup", "Newest backup: {ago}, on {drive}, {size}."), "",
    ),
    CheckCode.OUTSIDE_MISSING: (
        QT_TRANSLATE_NOOP("Checkup", "No checkpoint of this vault is kept outside its folder."),
        QT_TRANSLATE_NOOP("Checkup", "Keep one elsewhere: nothing else shows that an older copy was put back."),
    ),
    CheckCode.OUTSIDE_OLD: (
        QT_TRANSLATE_NOOP("Checkup", "The newest checkpoint outside the vault got out {ago}."),
        QT_TRANSLATE_NOOP("Checkup", "Carry a new one out."),
    ),
    CheckCode.OUTSIDE_STATE: (
        QT_TRANSLATE_NOOP("Checkup", "Newest checkpoint outside the vault: {ago}."), "",
    ),
}  # fmt: skip
_DISK: Mapping[CheckCode, Said] = {
    CheckCode.DISK_STATE: (QT_TRANSLATE_NOOP("Checkup", "{free} of {total} free"), ""),
    CheckCode.DISK_ALMOST_FULL: (
        QT_TRANSLATE_NOOP("Checkup", "Only {free} are free on the vault's disk."),
        QT_TRANSLATE_NOOP("Checkup", "Make room before the next interview."),
    ),
    CheckCode.DISK_READ_ONLY: (
        QT_TRANSLATE_NOOP("Checkup", "The vault's disk can't be written to."),
        QT_TRANSLATE_NOOP("Checkup", "Copy the vault to another disk; a disk that fails often ends like this."),
    ),
    CheckCode.DISK_CASE_BLIND: (
        QT_TRANSLATE_NOOP("Checkup", "The disk does not tell large letters from small ones. It need not."),
        "",
    ),
    CheckCode.DISK_SLOW: (
        QT_TRANSLATE_NOOP("Checkup", "The disk took {took_ms} ms to store a little for good."),
        QT_TRANSLATE_NOOP("Checkup", "Keep the vault on the laptop's own disk; recording stores twice a second."),
    ),
    CheckCode.DISK_OPEN: (
        QT_TRANSLATE_NOOP("Checkup", "The rest of the vault's disk is not sealed."),
        QT_TRANSLATE_NOOP("Checkup", "Turn on full-disk encryption: Saegim seals the vault, not the laptop."),
    ),
    CheckCode.DISK_SEALING_UNKNOWN: (
        QT_TRANSLATE_NOOP("Checkup", "Whether the whole disk is sealed can't be told from here."),
        QT_TRANSLATE_NOOP("Checkup", "Look it up in the system's settings once, and keep it on."),
    ),
    CheckCode.DISK_FAILING: (
        QT_TRANSLATE_NOOP("Checkup", "The disk itself says that it is failing."),
        QT_TRANSLATE_NOOP("Checkup", "Make a backup now, and replace the disk."),
    ),
    CheckCode.DISK_HEALTH_UNKNOWN: (
        QT_TRANSLATE_NOOP("Checkup", "The disk's own record of its health can't be read by this account."), "",
    ),
    CheckCode.SWAP_OPEN: (
        QT_TRANSLATE_NOOP("Checkup", "What the system moves out of memory onto the disk is not sealed."),
        QT_TRANSLATE_NOOP("Checkup", "Turn it off, or seal it: words of a testimony can get there."),
    ),
    CheckCode.SWAP_UNKNOWN: (
        QT_TRANSLATE_NOOP("Checkup", "Whether memory moved onto the disk is sealed can't be told from here."), "",
    ),
}  # fmt: skip
SAID: Mapping[CheckCode, Said] = {**_FILES, **_KEYS, **_DISK}
