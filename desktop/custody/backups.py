"""Making a backup, with its custody entry: copied, read back from the drive, signed, and only then said to be one.

Any account may: a backup holds nothing that opens without a passphrase or the kit, and an office without one loses all.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import BACKUP
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.backup import Backup, BackupAge
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.policy import Policy
from desktop.domain.world import Clock
from desktop.vault.backup_check import FoundSnapshot, check_objects, open_snapshot
from desktop.vault.backup_drive import BackupDrive
from desktop.vault.backup_format import Piece, Snapshot, snapshot_id
from desktop.vault.backup_rotation import kept_snapshots
from desktop.vault.backup_watch import Cancelled, Progress, Step, Watch
from desktop.vault.backup_writer import BackupWriter, Copied, Earlier
from desktop.vault.raw_reading import RawReader
from desktop.vault.vault import Vault

FULL_EVERY = 8
"""Every so many backups on a drive, all of the vault is read again and all of the drive verified."""
_LABEL_CHARACTERS = 24


@dataclass(frozen=True, slots=True)
class BackupMade:
    """What was done. `damaged` are media files of the vault that don't hold; the drive keeps what it had of them."""

    backup: Backup
    files: int
    copied_bytes: int
    is_full: bool
    removed_snapshots: int
    damaged: tuple[str, ...]
    is_on_same_disk: bool


@dataclass(frozen=True, slots=True)
class _Before:
    """What this drive got before: its own name, how many backups, and the newest that is still on it."""

    drive_name: str
    count: int
    earlier: Earlier


def make_backup(
    signed_in: SignedIn, drive_folder: Path, progress: Progress, cancelled: Cancelled, *, is_full: bool = False
) -> BackupMade:
    """Brings everything the drive lacks onto it and names it as a new snapshot; others go on working meanwhile.

    Raises `Fault(BACKUP_INSIDE_VAULT)`, `BACKUP_CANCELLED`, `BACKUP_BUSY`, `BACKUP_READ_BACK_DIFFERS`, `DRIVE_FULL`,
    `DRIVE_LOST`, `DRIVE_READ_ONLY` and what reading the vault raises. After any of them it can be begun again, and goes
    on where it stopped.
    """
    vault = signed_in.vault
    _require_outside(vault.root, drive_folder)
    drive = BackupDrive.of_vault(drive_folder, vault.id)
    drive.prepare()
    before = _before(signed_in, drive, drive_folder)
    reads_all = is_full or before.count % FULL_EVERY == FULL_EVERY - 1
    watch = Watch(progress, cancelled)
    signed_in.log.checkpoint()
    with RawReader() as reader:
        copied = BackupWriter(vault, drive, before.earlier, watch, reader).copy(is_full=reads_all)
    snapshot = _snapshot(signed_in, copied)
    if reads_all:
        _verify_all(drive, snapshot, watch)
    watch.begin(Step.FINISHING, 1)
    backup = _finish(signed_in, drive, before.drive_name, snapshot, copied)
    removed = rotate(vault, drive, signed_in.clock)
    return BackupMade(
        backup, len(snapshot.files), copied.copied_bytes, reads_all, removed, copied.damaged,
        _is_same_disk(vault.root, drive.folder),
    )  # fmt: skip


def backup_age(vault: Vault, clock: Clock) -> BackupAge:
    """How old the newest backup is, and how old the office lets it become."""
    latest = vault.backups.latest()
    age = clock.now() - latest.made_at if latest else None
    return BackupAge(age, vault.policies.value(Policy.BACKUP_DAYS))


def rotate(vault: Vault, drive: BackupDrive, clock: Clock) -> int:
    """Removes the snapshots that the policy gives up, and every object no snapshot needs any more; how many snapshots.

    Only what this office signed counts and goes. Any other list may need any object: then no object is removed. Raises
    what the drive raises.
    """
    snapshots = drive.snapshots()
    ours = {one: found for one in snapshots if (found := _ours(vault, drive, one)) is not None}
    kept = kept_snapshots(ours, clock.now())
    gone = [one for one in ours if one not in kept]
    for one in gone:
        drive.remove_snapshot(one)
    if len(ours) == len(snapshots):
        drive.remove_objects_but(sha256 for one in kept for sha256 in ours[one].snapshot.objects())
    return len(gone)


def _before(signed_in: SignedIn, drive: BackupDrive, folder: Path) -> _Before:
    """A backup of ours that is on this drive, byte for byte as it was noted, says which drive it is."""
    made = {backup.id: backup for backup in signed_in.vault.backups.all()}
    for snapshot in drive.snapshots():
        backup = made.get(snapshot)
        found = _ours(signed_in.vault, drive, snapshot) if backup else None
        if backup and found and sha256_hex(found.manifest) == backup.manifest_sha256:
            count = sum(one.drive == backup.drive for one in made.values())
            files = {file.name: file for file in found.snapshot.files}
            return _Before(backup.drive, count, Earlier(files, signed_in.vault.backups.marks(backup.drive)))
    label = "".join(c for c in folder.absolute().name if c.isalnum() or c in "-_")[:_LABEL_CHARACTERS]
    name = "-".join(filter(None, (label, signed_in.chance.token_hex(4))))
    return _Before(name, 0, Earlier())


def _ours(vault: Vault, drive: BackupDrive, snapshot: str) -> FoundSnapshot | None:
    """The snapshot, if it is in our form and an account of this vault signed it."""
    try:
        found = open_snapshot(drive, snapshot)
    except Fault as fault:
        if fault.code not in (FaultCode.BACKUP_DAMAGED, FaultCode.BACKUP_NOT_FOUND):
            raise
        return None
    return found if found.signer in vault.accounts.signing_keys(found.snapshot.account) else None


def _snapshot(signed_in: SignedIn, copied: Copied) -> Snapshot:
    at = signed_in.clock.now()
    return Snapshot(
        id=snapshot_id(at, signed_in.chance.token_hex(4)),
        vault_id=signed_in.vault.id,
        account=signed_in.account.id,
        made_at=at,
        log_size=copied.checkpoint.size,
        checkpoint=copied.checkpoint.text,
        files=copied.files,
    )


def _verify_all(drive: BackupDrive, snapshot: Snapshot, watch: Watch) -> None:
    """What the drive does not give back right is taken away, so that the next backup brings it again."""
    findings = check_objects(drive, snapshot, watch)
    if not findings:
        return
    wrong = {finding.facts["name"] for finding in findings}
    for file in snapshot.files:
        for piece in file.pieces if file.name in wrong else ():
            drive.remove(Piece(piece.sha256, piece.size_bytes))
    raise findings[0].as_fault()


def _finish(signed_in: SignedIn, drive: BackupDrive, name: str, snapshot: Snapshot, copied: Copied) -> Backup:
    """Notes the backup and gives the snapshot its name, or neither: naming comes last in the transaction."""
    manifest = snapshot.as_json()
    signature = signed_in.signer.sign(manifest, BACKUP).encode("ascii")
    backup = Backup(
        id=snapshot.id,
        drive=name,
        manifest_sha256=sha256_hex(manifest),
        log_size=snapshot.log_size,
        media=snapshot.media,
        size_bytes=snapshot.size_bytes,
        made_by=signed_in.account.id,
        made_at=snapshot.made_at,
    )
    facts: dict[str, Fact] = {
        "manifest_sha256": backup.manifest_sha256,
        "log_size": backup.log_size,
        "files": len(snapshot.files),
    }
    try:
        with signed_in.vault.transaction():
            signed_in.vault.backups.add(backup)
            signed_in.vault.backups.set_marks(name, copied.marks)
            signed_in.log.record(Action.BACKUP_MADE, backup.id, after=row_digest(backup), facts=facts)
            signed_in.log.checkpoint()
            drive.put_snapshot(snapshot.id, manifest, signature)
    except BaseException:
        with suppress(Fault):
            drive.remove_snapshot(snapshot.id)
        raise
    return backup


def check_backup(
    signed_in: SignedIn, drive_folder: Path, snapshot: str | None, progress: Progress, cancelled: Cancelled
) -> list[Finding]:
    """What is wrong with a snapshot of this vault: not signed by this office, or not whole on the drive.

    Raises `Fault(BACKUP_NOT_FOUND)`, `BACKUP_DAMAGED`, `BACKUP_CANCELLED` and what the drive raises.
    """
    drive = BackupDrive.of_vault(drive_folder, signed_in.vault.id)
    found = open_snapshot(drive, snapshot or _newest(drive))
    findings = []
    if found.signer not in signed_in.vault.accounts.signing_keys(found.snapshot.account):
        findings.append(Finding(FaultCode.BACKUP_SIGNATURE_WRONG, {"name": found.snapshot.id}))
    return findings + check_objects(drive, found.snapshot, Watch(progress, cancelled))


def _newest(drive: BackupDrive) -> str:
    return next(iter(drive.snapshots()), "")


def _require_outside(root: Path, folder: Path) -> None:
    if not folder.is_dir():
        raise Fault(FaultCode.DRIVE_LOST)
    if folder.resolve().is_relative_to(root.resolve()):
        raise Fault(FaultCode.BACKUP_INSIDE_VAULT)


def _is_same_disk(root: Path, folder: Path) -> bool:
    """Whether a disk that dies takes both: true also where two folders of one disk were chosen."""
    try:
        return root.stat().st_dev == folder.stat().st_dev
    except OSError:
        return False
