"""Brings a vault back from a snapshot, onto a machine that knows nothing of it.

Every byte is checked on its way. The vault appears in its place only when it is whole; what an interrupted restoring
has brought so far waits beside it and is not brought again. Nothing is opened here: that takes a passphrase or the kit.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.digests import file_sha256
from desktop.domain.backup import BackupId
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_check import FoundSnapshot, find_snapshot
from desktop.vault.backup_format import KeptFile, Piece
from desktop.vault.backup_watch import Cancelled, Progress, Step, Watch
from desktop.vault.drive_files import PART
from desktop.vault.files import PRIVATE_FILE, PRIVATE_FOLDER, disk_faults, move_into_place, sync_folder, write_whole
from desktop.vault.layout import INBOX, MEDIA, OUTBOX, RESTORED, RESTORED_SIGNATURE, SLOTS

_SPARE_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Restored:
    """The vault as it lies in `target` now, still locked."""

    target: Path
    snapshot: BackupId
    vault_id: str
    log_size: int
    files: int
    size_bytes: int


def restore_backup(
    source: Path, snapshot: str | None, target: Path, progress: Progress, cancelled: Cancelled
) -> Restored:
    """Puts the vault of `snapshot` (None: the newest in `source`) at `target`, which must not exist or be empty.

    Raises `Fault(VAULT_EXISTS)`, what `find_snapshot` raises, `Fault(BACKUP_FILE_MISSING)`, `BACKUP_FILE_CHANGED`,
    `BACKUP_CANCELLED`, `DISK_FULL` and the like.
    """
    _require_free(target)
    found = find_snapshot(source, snapshot)
    part = target.with_name(f"{target.name}.part-{found.snapshot.id}")
    watch = Watch(progress, cancelled)
    _prepare(part, found)
    watch.begin(Step.RESTORING, found.snapshot.size_bytes)
    for file in found.snapshot.files:
        bring_file(found, file, part / file.name, watch)
    write_whole(part / RESTORED_SIGNATURE, found.signature)
    write_whole(part / RESTORED, found.manifest)
    with disk_faults(part.name):
        for folder in (part / SLOTS, part / MEDIA):
            sync_folder(folder)
    move_into_place(part, target)
    return Restored(
        target, found.snapshot.id, found.snapshot.vault_id, found.snapshot.log_size, len(found.snapshot.files),
        found.snapshot.size_bytes,
    )  # fmt: skip


def _require_free(target: Path) -> None:
    with disk_faults(target.name):
        if os.path.lexists(target) and (target.is_symlink() or not target.is_dir() or any(target.iterdir())):
            raise Fault(FaultCode.VAULT_EXISTS, name=target.name)


def _prepare(part: Path, found: FoundSnapshot) -> None:
    with disk_faults(part.name):
        part.parent.mkdir(parents=True, exist_ok=True)
        for folder in (part, *(part / name for name in (SLOTS, MEDIA, OUTBOX, INBOX))):
            folder.mkdir(PRIVATE_FOLDER, exist_ok=True)
        there = sum(path.stat().st_size for path in part.rglob("*") if path.is_file())
        if shutil.disk_usage(part).free + there < found.snapshot.size_bytes + _SPARE_BYTES:
            raise Fault(FaultCode.DISK_FULL)


def bring_file(found: FoundSnapshot, file: KeptFile, path: Path, watch: Watch) -> None:
    """Puts one file of a snapshot at `path`, in a folder that is there, unless it lies there already.

    Raises `Fault(BACKUP_FILE_MISSING)`, `BACKUP_FILE_CHANGED`, `DRIVE_LOST`, `DISK_FULL` and the like, and what `watch`
    raises; then nothing is at `path`.
    """
    if _is_there(path, file):
        watch.told(file.size_bytes)
        return
    part = path.with_name(path.name + PART)
    try:
        with disk_faults(path.name):
            descriptor = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
        with os.fdopen(descriptor, "wb") as target:
            for data in _checked(found, file, watch):
                with disk_faults(path.name):
                    target.write(data)
            with disk_faults(path.name):
                target.flush()
                os.fsync(target.fileno())
        with disk_faults(path.name):
            part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _is_there(path: Path, file: KeptFile) -> bool:
    """Whether an interrupted restoring has brought the file already."""
    with disk_faults(path.name):
        return path.is_file() and path.stat().st_size == file.size_bytes and file_sha256(path) == file.sha256


def _checked(found: FoundSnapshot, file: KeptFile, watch: Watch) -> Iterator[bytes]:
    """The file's bytes; at the end of each piece, and of the whole, they must have been those that were stored."""
    whole = hashlib.sha256()
    for piece in file.pieces:
        for data in _piece(found, file, piece):
            whole.update(data)
            yield data
            watch.told(len(data))
    if whole.hexdigest() != file.sha256:
        raise Fault(FaultCode.BACKUP_FILE_CHANGED, name=file.name)


def _piece(found: FoundSnapshot, file: KeptFile, piece: Piece) -> Iterator[bytes]:
    if not found.drive.is_there(piece):
        raise Fault(FaultCode.BACKUP_FILE_MISSING, name=file.name)
    digest = hashlib.sha256()
    if found.drive.has(piece):  # of its right length: a longer one would only fill the disk
        for data in found.drive.read(piece):
            digest.update(data)
            yield data
    if digest.hexdigest() != piece.sha256:
        raise Fault(FaultCode.BACKUP_FILE_CHANGED, name=file.name)
