"""A vault's backups on one drive: objects called by their digest, and the signed snapshots that name them.

What has a name here was read back from the drive once. It is untrusted all the same when it is read again.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.crypto.digests import sha256_hex
from desktop.domain.backup import BackupId
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_format import MOST_MANIFEST_BYTES, Piece, folder_name, is_snapshot_id
from desktop.vault.drive_faults import named
from desktop.vault.drive_files import PART, Told, digest_on_drive, nobody, pieces_of, put_verified
from desktop.vault.files import PRIVATE_FOLDER

_MANIFEST, _SIGNATURE = ".json", ".sig"
_SIGNATURE_BYTES = 4096
_OBJECT = re.compile(r"[0-9a-f]{64}\Z")


class BackupDrive:
    """The backups of one vault in a folder on a drive. Raises `Fault(DRIVE_FULL | DRIVE_LOST | DRIVE_READ_ONLY)`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._objects = folder / "objects"
        self._snapshots = folder / "snapshots"

    @classmethod
    def of_vault(cls, drive: Path, vault_id: str) -> BackupDrive:
        """Where the backups of this vault lie, or will lie, on the drive whose folder is `drive`."""
        return cls(drive / folder_name(vault_id))

    def prepare(self) -> None:
        """Makes what is missing of the folders. The drive's own folder must be there."""
        with named():
            for folder in (self.folder, self._objects, self._snapshots):
                folder.mkdir(PRIVATE_FOLDER, exist_ok=True)

    def free_bytes(self) -> int:
        """Bytes that can still be written."""
        with named():
            return shutil.disk_usage(self.folder).free

    def has(self, piece: Piece) -> bool:
        """Whether the object is there in its right length."""
        try:
            return self._object(piece.sha256).stat().st_size == piece.size_bytes
        except OSError:
            return False

    def is_there(self, piece: Piece) -> bool:
        """Whether there is an object of that name at all, whatever it holds."""
        return self._object(piece.sha256).is_file()

    def put(self, piece: Piece, data: Iterable[bytes], told: Told = nobody) -> None:
        """Writes an object and reads it back before it gets its name. Raises as `put_verified`."""
        path = self._object(piece.sha256)
        with named():
            path.parent.mkdir(PRIVATE_FOLDER, exist_ok=True)
        put_verified(path, data, piece.sha256, told)

    def digest_of(self, piece: Piece, told: Told = nobody) -> str:
        """What the drive gives back for an object, hashed again. Raises `Fault(DRIVE_LOST)` when it gives nothing."""
        return digest_on_drive(self._object(piece.sha256), told)

    def read(self, piece: Piece) -> Iterator[bytes]:
        """The bytes of an object, unchecked. Raises `Fault(DRIVE_LOST)`."""
        return pieces_of(self._object(piece.sha256))

    def remove(self, piece: Piece) -> None:
        """Removes an object that is not what its name says."""
        with named():
            self._object(piece.sha256).unlink(missing_ok=True)

    def snapshots(self) -> list[BackupId]:
        """The ids of all snapshots, newest first; none when there is no folder of backups here."""
        if not self._snapshots.is_dir():
            return []
        with named():
            names = [path.stem for path in self._snapshots.iterdir() if path.suffix == _MANIFEST]
        return sorted((BackupId(name) for name in names if is_snapshot_id(name)), reverse=True)

    def read_snapshot(self, snapshot: str) -> tuple[bytes, bytes]:
        """A snapshot's manifest and signature, untrusted. Raises `Fault(BACKUP_NOT_FOUND)`, `Fault(BACKUP_DAMAGED)`."""
        manifest, signature = self._snapshots / (snapshot + _MANIFEST), self._snapshots / (snapshot + _SIGNATURE)
        if not is_snapshot_id(snapshot) or not manifest.is_file():
            raise Fault(FaultCode.BACKUP_NOT_FOUND, name=snapshot[:40])
        if not signature.is_file():
            raise Fault(FaultCode.BACKUP_DAMAGED, name=signature.name)
        return _at_most(manifest, MOST_MANIFEST_BYTES), _at_most(signature, _SIGNATURE_BYTES)

    def put_snapshot(self, snapshot: BackupId, manifest: bytes, signature: bytes) -> None:
        """Writes signature and manifest, in that order: with the manifest's name the snapshot is there."""
        for data, ending in ((signature, _SIGNATURE), (manifest, _MANIFEST)):
            put_verified(self._snapshots / (snapshot + ending), [data], sha256_hex(data))

    def remove_snapshot(self, snapshot: BackupId) -> None:
        """Removes the manifest, and then its signature."""
        with named():
            (self._snapshots / (snapshot + _MANIFEST)).unlink(missing_ok=True)
            (self._snapshots / (snapshot + _SIGNATURE)).unlink(missing_ok=True)

    def remove_objects_but(self, needed: Iterable[str]) -> int:
        """Removes every object that is not `needed`, and what broken-off writing left; how many objects went."""
        keep, removed = frozenset(needed), 0
        with named():
            for path in list(self._objects.glob("*/*")):
                name = path.name.removesuffix(PART)
                if _OBJECT.match(name) and (path.name not in keep):
                    path.unlink()
                    removed += path.suffix != PART
        return removed

    def _object(self, sha256: str) -> Path:
        return self._objects / sha256[:2] / sha256


def backups_in(drive: Path) -> list[BackupDrive]:
    """Every vault's backups in a folder, or those whose own folder was given. Raises `Fault(DRIVE_LOST)`."""
    if (drive / "snapshots").is_dir() and (drive / "objects").is_dir():
        return [BackupDrive(drive)]
    with named():
        found = [path for path in sorted(drive.iterdir()) if path.match(folder_name("?" * 8))]
    return [BackupDrive(path) for path in found if path.is_dir()]


def _at_most(path: Path, limit_bytes: int) -> bytes:
    """A small file; one byte more than `limit_bytes` says that it is too long."""
    with named(), path.open("rb") as file:
        return file.read(limit_bytes + 1)
