"""Reads a snapshot from a drive and compares what it lists with what lies there. Needs no key and trusts nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.namespaces import BACKUP
from desktop.crypto.signing import SignatureRefused, signer_of
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.vault.backup_drive import BackupDrive, backups_in
from desktop.vault.backup_format import KeptFile, Piece, Snapshot, folder_name, read_snapshot
from desktop.vault.backup_watch import Cancelled, Progress, Step, Watch


@dataclass(frozen=True, slots=True)
class FoundSnapshot:
    """A snapshot whose list is in our form and signed. By whom it was signed is known, whether rightly is not."""

    drive: BackupDrive
    snapshot: Snapshot
    manifest: bytes
    signature: bytes
    signer: str


def find_snapshots(source: Path) -> list[tuple[BackupDrive, str]]:
    """Every snapshot in a drive's folder, of whatever vault, newest first; not yet read. Raises `Fault(DRIVE_LOST)`."""
    found = [(drive, snapshot) for drive in backups_in(source) for snapshot in drive.snapshots()]
    return sorted(found, key=lambda one: one[1], reverse=True)


def find_snapshot(source: Path, snapshot: str | None = None) -> FoundSnapshot:
    """The snapshot of that id, or the newest.

    Raises `Fault(BACKUP_NOT_FOUND)`, `Fault(BACKUP_DAMAGED)`, `Fault(DRIVE_LOST)`.
    """
    found = [one for one in find_snapshots(source) if snapshot in (None, one[1])]
    if not found:
        raise Fault(FaultCode.BACKUP_NOT_FOUND, name=(snapshot or source.name)[:40])
    return open_snapshot(*found[0])


def open_snapshot(drive: BackupDrive, snapshot: str) -> FoundSnapshot:
    """Raises `Fault(BACKUP_NOT_FOUND)`, or `Fault(BACKUP_DAMAGED)` for a list not in our form or not as signed."""
    manifest, signature = drive.read_snapshot(snapshot)
    try:
        read = read_snapshot(manifest)
        signer = signer_of(manifest, signature.decode("ascii"), BACKUP)
    except (ValueError, SignatureRefused) as error:
        raise Fault(FaultCode.BACKUP_DAMAGED, name=snapshot) from error
    if read.id != snapshot or folder_name(read.vault_id) != drive.folder.name:
        raise Fault(FaultCode.BACKUP_DAMAGED, name=snapshot)
    return FoundSnapshot(drive, read, manifest, signature, signer)


def verify_backup(
    source: Path, snapshot: str | None, progress: Progress, cancelled: Cancelled
) -> tuple[FoundSnapshot, list[Finding]]:
    """The snapshot, and every file of it that the drive does not give back as it was stored.

    Raises what `find_snapshot` raises, and `Fault(BACKUP_CANCELLED)`.
    """
    found = find_snapshot(source, snapshot)
    return found, check_objects(found.drive, found.snapshot, Watch(progress, cancelled))


def check_objects(drive: BackupDrive, snapshot: Snapshot, watch: Watch) -> list[Finding]:
    """Reads every object that the snapshot needs from the drive itself, and says which files are not whole."""
    watch.begin(Step.VERIFYING, sum(snapshot.objects().values()))
    wrong: dict[str, FaultCode] = {}
    for sha256, size in snapshot.objects().items():
        code = _check(drive, Piece(sha256, size), watch)
        if code is not None:
            wrong[sha256] = code
    return [finding for file in snapshot.files if (finding := _finding(file, wrong)) is not None]


def _check(drive: BackupDrive, piece: Piece, watch: Watch) -> FaultCode | None:
    if not drive.is_there(piece):
        watch.told(piece.size_bytes)
        return FaultCode.BACKUP_FILE_MISSING
    if not drive.has(piece) or drive.digest_of(piece, watch.told) != piece.sha256:
        return FaultCode.BACKUP_FILE_CHANGED
    return None


def _finding(file: KeptFile, wrong: dict[str, FaultCode]) -> Finding | None:
    codes = [wrong[piece.sha256] for piece in file.pieces if piece.sha256 in wrong]
    return Finding(codes[0], {"name": file.name}) if codes else None
