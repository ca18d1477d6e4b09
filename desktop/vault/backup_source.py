"""What of a vault goes into a backup: every file of it but locks, left-overs and the count of wrong tries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.custody import Checkpoint
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_format import is_kept_name
from desktop.vault.database import Database
from desktop.vault.entries import Entries
from desktop.vault.files import disk_faults, fault_of, read_small
from desktop.vault.freezing import log_bytes
from desktop.vault.layout import DATABASE, MEDIA, SLOTS
from desktop.vault.vault import Vault

_SMALL_BYTES = 16 << 20
_SETTLED_NS = 2_000_000_000  # the coarsest clock of a file system: FAT counts in two seconds
_BESIDE_VAULT = (DATABASE, f"{DATABASE}-wal")


@dataclass(frozen=True, slots=True)
class MediaSource:
    """A media file as `vault.db` knows it."""

    name: str
    key: bytes

    @property
    def kept_name(self) -> str:
        """`media/<name>.db`."""
        return f"{MEDIA}/{self.name}.db"


def small_files(root: Path) -> dict[str, bytes]:
    """Everything beside the SQLCipher files, by name: facts, slots, sealed keys, signatures, the kit's file."""
    names = [name for name in _names(root) if not _is_sqlcipher(name)]
    return {name: _read_whole(root / name, name) for name in names}


def loose_databases(root: Path) -> dict[str, tuple[int, int]]:
    """SQLCipher files that are open only for moments, under other keys (`identity.db`), and their logs: how they look.

    Between such moments each of them is whole as it lies, together with its log.
    """
    names = [name for name in _names(root) if _is_sqlcipher(name) and name not in _BESIDE_VAULT]
    looks = {name: _look(root / name) for name in names}
    return {name: look for name, look in looks.items() if look[0] or not name.endswith("-wal")}


def media_sources(database: Database) -> list[MediaSource]:
    """The media files that are not erased, by name."""
    rows = database.execute("SELECT name, key FROM media_file WHERE key IS NOT NULL ORDER BY name")
    return [MediaSource(*row) for row in rows]


def newest_checkpoint(database: Database) -> Checkpoint:
    """The newest checkpoint in it; an empty one when there is none."""
    checkpoints = Entries(database).checkpoints()
    return checkpoints[-1] if checkpoints else Checkpoint(0, "", "", "")


def still_has(vault: Vault, media: list[MediaSource]) -> bool:
    """Whether nothing of this was erased meanwhile."""
    return {source.name for source in media} <= set(vault.media_in_force())


def mark_of(path: Path, now_ns: int) -> str:
    """How a media file looks: length and time of change, its log's too. Empty when that can't be relied on yet.

    A file's clock is coarse, so one changed in the last two seconds could change again and look the same; it gets no
    mark and is read again next time, which costs nothing on the drive. The change counter in a file's first page would
    say less: that page is sealed, and in WAL mode a commit need not touch it.
    """
    size, changed_ns = _look(path)
    log_path = path.with_name(path.name + "-wal")
    log = _look(log_path) if log_bytes(path) else (0, 0)
    if max(changed_ns, log[1]) > now_ns - _SETTLED_NS:
        return ""
    return f"{size} {changed_ns} {log[0]} {log[1]}"


def disk_now_ns(root: Path) -> int:
    """The time by the clock of the disk the vault lies on."""
    with _scratch(root / "clock.part") as path:
        return _look(path)[1]


def _names(root: Path) -> Iterator[str]:
    with disk_faults(root.name):
        inside = [path for folder in (root, root / SLOTS) for path in sorted(folder.iterdir()) if path.is_file()]
    names = [path.relative_to(root).as_posix() for path in inside]
    return (name for name in names if is_kept_name(name))


def _read_whole(path: Path, name: str) -> bytes:
    data = read_small(path, _SMALL_BYTES)
    if len(data) > _SMALL_BYTES:
        raise Fault(FaultCode.VAULT_DAMAGED, name=name)
    return data


def _is_sqlcipher(name: str) -> bool:
    return name.endswith((".db", ".db-wal"))


def _look(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError as error:
        raise fault_of(error, path.name) from error
    return found.st_size, found.st_mtime_ns


@contextmanager
def _scratch(path: Path) -> Iterator[Path]:
    with disk_faults(path.name):
        path.write_bytes(b"")
        try:
            yield path
        finally:
            path.unlink(missing_ok=True)
