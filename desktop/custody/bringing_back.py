"""Brings single files of the vault back from its backups, where that loses nothing. What they replace is set aside.

Only a list that this vault's log states is believed, and a file only if it holds all the log says of it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.digests import sha256_hex
from desktop.custody.checkup.remedies import file_of
from desktop.custody.returned_file import is_whole
from desktop.custody.setting_aside import new_folder, set_aside
from desktop.custody.signed_in import SignedIn
from desktop.domain.checkup import CheckFinding, Repair
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_check import FoundSnapshot, find_snapshots, open_snapshot
from desktop.vault.backup_format import KeptFile, is_media
from desktop.vault.backup_watch import Cancelled, Progress, Step, Watch
from desktop.vault.files import disk_faults, make_private_folder, replace_whole
from desktop.vault.layout import (
    IDENTITY_DATABASE,
    IDENTITY_KEY,
    IDENTITY_KEY_SIGNATURE,
    IDENTITY_KEY_SIGNATURE_NEXT,
    MEDIA,
    SLOTS,
)
from desktop.vault.restoring import bring_file
from desktop.vault.vault import Vault

_STAGE = "brought-back.part"  # a check takes it for what it is: something that was never finished
_SIDES = ("-wal", "-shm")
_ENDING = (FaultCode.BACKUP_CANCELLED, FaultCode.DISK_FULL, FaultCode.VAULT_READ_ONLY, FaultCode.VAULT_LOCKED)


@dataclass(frozen=True, slots=True)
class FromDrive:
    """The drive's folder with backups, and whom to tell how far it is."""

    folder: Path
    progress: Progress = lambda _step, _done, _total: None
    cancelled: Cancelled = lambda: False


def bring_back(signed_in: SignedIn, findings: list[CheckFinding], drive: FromDrive) -> list[CheckFinding]:
    """Brings back every file that one of the drive's backups holds whole, and gives the findings that none can help.

    Raises `Fault(BACKUP_NOT_FOUND)` where the drive has no backup that this vault knows of, `BACKUP_CANCELLED`,
    `DRIVE_LOST`, `DISK_FULL` and the like.
    """
    snapshots = _known_snapshots(signed_in.vault, drive.folder)
    names = dict.fromkeys(file_of(finding) for finding in findings)
    helped = {name for name in names if any(_bring(signed_in, name, found, drive) for found in snapshots)}
    return [finding for finding in findings if file_of(finding) not in helped]


def _known_snapshots(vault: Vault, folder: Path) -> list[FoundSnapshot]:
    """Newest first. One that the log does not state byte by byte was made by somebody else."""
    stated = {backup.id: backup.manifest_sha256 for backup in vault.backups.all()}
    known = []
    for on_drive, snapshot in find_snapshots(folder):
        with suppress(Fault):
            found = open_snapshot(on_drive, snapshot)
            if stated.get(found.snapshot.id) == sha256_hex(found.manifest):
                known.append(found)
    if not known:
        raise Fault(FaultCode.BACKUP_NOT_FOUND, name=folder.name[:40])
    return known


def _bring(signed_in: SignedIn, name: str, found: FoundSnapshot, drive: FromDrive) -> bool:
    """Whether this backup could help. What is wrong with it is no fault of the vault: an older one may be whole."""
    kept = [file for file in found.snapshot.files if file.name in _together(name)]
    if name not in {file.name for file in kept}:
        return False
    with _stage(signed_in.vault.root) as stage:
        try:
            _fetch(found, kept, stage, drive)
            if not is_whole(signed_in.vault, name, stage, found.snapshot.log_size):
                return False
        except Fault as fault:
            if fault.code in _ENDING:
                raise
            return False
        _take(signed_in, name, stage, found)
    return True


def _fetch(found: FoundSnapshot, kept: list[KeptFile], stage: Path, drive: FromDrive) -> None:
    watch = Watch(drive.progress, drive.cancelled)
    watch.begin(Step.RESTORING, sum(file.size_bytes for file in kept))
    for file in kept:
        bring_file(found, file, stage / file.name, watch)


def _take(signed_in: SignedIn, name: str, stage: Path, found: FoundSnapshot) -> None:
    """Logged first. Between the two moves the file is missing: a crash there is found and repaired as that."""
    vault, folder = signed_in.vault, new_folder(signed_in.vault.root, signed_in.clock.now())
    facts = {"name": name, "snapshot": found.snapshot.id, "folder": folder.name}
    signed_in.log.record(Action.VAULT_REPAIRED, vault.id, facts={"repair": Repair.BRING_BACK.value, **facts})
    if is_media(name):
        vault.close_media(vault.media_names()[Path(name).name])
    for one in _in_the_way(name):
        if (vault.root / one).is_file():
            set_aside(vault.root / one, folder / one)
    for one in _together(name):
        if (stage / one).is_file():
            replace_whole(stage / one, vault.root / one)


def _together(name: str) -> tuple[str, ...]:
    """The files that are one thing: taken from the same backup, and the last of them makes it count."""
    if name == IDENTITY_KEY:
        return IDENTITY_KEY_SIGNATURE, IDENTITY_KEY
    return (f"{name}-wal", name) if name == IDENTITY_DATABASE else (name,)


def _in_the_way(name: str) -> tuple[str, ...]:
    """What belongs to the file that goes, and must not meet the one that comes: a log of other pages, a signature."""
    if name == IDENTITY_KEY:
        return IDENTITY_KEY, IDENTITY_KEY_SIGNATURE, IDENTITY_KEY_SIGNATURE_NEXT
    is_database = is_media(name) or name == IDENTITY_DATABASE
    return (name, *(f"{name}{side}" for side in _SIDES)) if is_database else (name,)


@contextmanager
def _stage(root: Path) -> Iterator[Path]:
    """A folder to look at what comes before it counts; gone at the end, with what was not taken."""
    stage = root / _STAGE
    shutil.rmtree(stage, ignore_errors=True)
    for folder in (stage, stage / SLOTS, stage / MEDIA):
        make_private_folder(folder)
    try:
        yield stage
    finally:
        with disk_faults(stage.name):
            shutil.rmtree(stage)
