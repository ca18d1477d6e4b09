"""Copies a vault onto a drive while people and recorders go on working: the sealed bytes, and never a key or plaintext.

`vault.db` goes first and the media after it: a recording that is not yet in `vault.db` does no harm, one that lacks
its end would. What changed the vault's keys meanwhile, or erased, makes it begin again; what lies on the drive stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.custody import Checkpoint
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_drive import BackupDrive
from desktop.vault.backup_format import KeptFile
from desktop.vault.backup_source import (
    MediaSource,
    disk_now_ns,
    loose_databases,
    mark_of,
    media_sources,
    newest_checkpoint,
    small_files,
    still_has,
)
from desktop.vault.backup_watch import Step, Watch
from desktop.vault.database import Database
from desktop.vault.freezing import frozen
from desktop.vault.layout import DATABASE
from desktop.vault.object_writing import ObjectWriter, Reading, reading_of
from desktop.vault.raw_reading import RawReader
from desktop.vault.vault import Vault

_TRIES = 5
_PASSES = 3  # a byte is hashed, written and read back


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the newest backup on this drive holds of each file, and how the media files looked then."""

    files: Mapping[str, KeptFile] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Copied:
    """What lies on the drive now. `damaged` are media files whose pages don't hold in the vault itself."""

    files: tuple[KeptFile, ...]
    checkpoint: Checkpoint
    marks: Mapping[str, str]
    damaged: tuple[str, ...]
    copied_bytes: int


@dataclass(frozen=True, slots=True)
class _First:
    """The part that must belong together, and the media it speaks of."""

    files: dict[str, KeptFile]
    small: dict[str, bytes]
    checkpoint: Checkpoint
    media: list[MediaSource]


class BackupWriter:
    """One backup of a vault."""

    def __init__(self, vault: Vault, drive: BackupDrive, earlier: Earlier, watch: Watch, reader: RawReader) -> None:
        self._vault = vault
        self._drive = drive
        self._earlier = earlier
        self._watch = watch
        self._reader = reader
        self._writer = ObjectWriter(drive, watch)
        self._marks: dict[str, str] = {}
        self._damaged: set[str] = set()
        self._restless = DATABASE
        self._now_ns = disk_now_ns(vault.root)

    def copy(self, *, is_full: bool) -> Copied:
        """Brings to the drive whatever it does not have. With `is_full` every file is read, changed or not.

        Raises `Fault(BACKUP_BUSY)` when the vault never holds still, and what disk, drive and watch raise.
        """
        for _ in range(_TRIES):
            first = self._first(is_full=is_full)
            if first is None:
                continue
            files = first.files | self._media(first.media, is_full=is_full)
            if small_files(self._vault.root) == first.small and still_has(self._vault, first.media):
                return Copied(
                    tuple(files[name] for name in sorted(files)),
                    first.checkpoint,
                    {name: mark for name, mark in self._marks.items() if mark},
                    tuple(sorted(self._damaged)),
                    self._writer.copied_bytes,
                )
        raise Fault(FaultCode.BACKUP_BUSY, name=self._restless)

    def _first(self, *, is_full: bool) -> _First | None:
        """`vault.db` and everything that lies loose, or None when it changed while it was copied."""
        root = self._vault.root
        small, loose = small_files(root), loose_databases(root)
        with self._vault.frozen() as database:
            if small_files(root) != small:
                return None
            if _is_damaged(database):
                raise Fault(FaultCode.VAULT_DAMAGED, name=DATABASE)
            media, checkpoint = media_sources(database), newest_checkpoint(database)
            self._begin(media, loose, is_full=is_full)
            files = {DATABASE: self._writer.keep(DATABASE, self._raw(root / DATABASE))}
        files |= {name: self._writer.keep(name, reading_of(data)) for name, data in small.items()}
        lying = self._loose(loose)
        return None if lying is None else _First(files | lying, small, checkpoint, media)

    def _loose(self, loose: Mapping[str, tuple[int, int]]) -> dict[str, KeptFile] | None:
        """Those files, or None when somebody wrote to one meanwhile."""
        root = self._vault.root
        try:
            kept = {name: self._writer.keep(name, self._raw(root / name)) for name in loose}
        except Fault as fault:
            if fault.code not in (FaultCode.DISK_FAILED, FaultCode.VAULT_FILE_MISSING):
                raise
            if loose_databases(root) == loose:
                raise
            kept = {}
        if loose_databases(root) == loose:
            return kept
        self._restless = min(loose, default=DATABASE)
        return None

    def _begin(self, media: list[MediaSource], loose: Iterable[str], *, is_full: bool) -> None:
        """Sums up what there is to read. Small files count for nothing."""
        root = self._vault.root
        paths = [root / DATABASE, *(root / name for name in loose)]
        paths += [root / s.kept_name for s in media if is_full or self._unchanged(s) is None]
        self._watch.begin(Step.COPYING, _PASSES * sum(path.stat().st_size for path in paths if path.is_file()))

    def _media(self, media: list[MediaSource], *, is_full: bool) -> dict[str, KeptFile]:
        """Every media file that was not erased meanwhile. One that is lost or damaged is named, and stops nothing."""
        in_force = set(self._vault.media_in_force())
        kept = {s.kept_name: self._one(s, is_full=is_full) for s in media if s.name in in_force}
        return {name: file for name, file in kept.items() if file is not None}

    def _one(self, source: MediaSource, *, is_full: bool) -> KeptFile | None:
        earlier = None if is_full else self._unchanged(source)
        if earlier is not None:
            self._marks[source.name] = self._earlier.marks[source.name]
            return earlier
        try:
            return self._copied(source)
        except Fault as fault:
            if fault.code not in (FaultCode.VAULT_DAMAGED, FaultCode.VAULT_FILE_MISSING):
                raise
            self._damaged.add(source.name)
            return self._kept_earlier(source)

    def _copied(self, source: MediaSource) -> KeptFile:
        """What the vault has; where its pages don't hold and the drive has older ones that did, those stay."""
        path = self._vault.root / source.kept_name
        with frozen(path, source.key) as database:
            good = self._kept_earlier(source)
            if _is_damaged(database):
                self._damaged.add(source.name)
                if good is not None:
                    return good
            else:
                self._marks[source.name] = mark_of(path, self._now_ns)
            return self._writer.keep(source.kept_name, self._raw(path))

    def _unchanged(self, source: MediaSource) -> KeptFile | None:
        """What the newest backup holds of it, if it looks as it did then."""
        mark, path = self._earlier.marks.get(source.name), self._vault.root / source.kept_name
        if not mark or not path.is_file() or mark != mark_of(path, self._now_ns):
            return None
        return self._kept_earlier(source)

    def _kept_earlier(self, source: MediaSource) -> KeptFile | None:
        """What the newest backup holds of it, if its objects still lie there in their length."""
        kept = self._earlier.files.get(source.kept_name)
        return kept if kept and all(self._drive.has(piece) for piece in kept.pieces) else None

    def _raw(self, path: Path) -> Reading:
        return lambda: self._reader.read(path)


def _is_damaged(database: Database) -> bool:
    """Whether a page is not as it was sealed. The structure within is the business of the vault's own check."""
    return bool(database.execute("PRAGMA cipher_integrity_check"))
