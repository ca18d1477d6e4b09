"""The model packs of this laptop: installed from a folder or a drive, listed, found and removed.

They lie outside of every vault: nothing in them is secret, and all vaults of the laptop share them. A pack is there
whole or not at all; what was begun lies beside, under a name that no pack has.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.digest_list import DIGEST_LIST, DigestList, ListedFile, parse_digest_list, raw_digest_list
from desktop.transcription.models import ModelPack, load_pack, look_pack
from desktop.transcription.pack_copy import copy_verified
from desktop.transcription.pack_source import PackSource
from desktop.vault.drive_faults import named
from desktop.vault.files import disk_faults, sync_folder

PART = ".part-"
_GONE = ".gone-"
_SPARE_BYTES = 64 * 1024 * 1024
_SLUG_LIMIT = 60

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Installed:
    """One folder among the packs: a pack, one that is not what it claims to be (`fault`), or one begun (`is_part`)."""

    path: Path
    pack: ModelPack | None = None
    fault: Fault | None = None
    is_part: bool = False
    size_bytes: int = 0

    @property
    def name(self) -> str:
        """What it is called."""
        return self.pack.name if self.pack is not None else self.path.name.removeprefix(PART)


class InstalledPacks:
    """The packs in the folder `root`, which is made when the first one is installed."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def all(self) -> list[Installed]:
        """Whatever lies there, by name; looked at quickly, not read. Each is read in full before it is used."""
        folders = sorted(path for path in self.root.glob("*") if path.is_dir() and not path.name.startswith("."))
        parts = sorted(path for path in self.root.glob(PART + "*") if path.is_dir())
        return [*map(_look, folders), *(Installed(p, is_part=True, size_bytes=_size(p)) for p in parts)]

    def packs(self) -> list[ModelPack]:
        """Those that can be offered for testimonies."""
        return [one.pack for one in self.all() if one.pack is not None and not one.pack.is_selftest]

    def find(self, name: str) -> Installed:
        """By a pack's name, its folder's, or the beginning of its content's digest. Raises `Fault(MODEL_UNKNOWN)`."""
        found = [one for one in self.all() if name in (one.name, one.path.name) or _begins(one, name)]
        if len(found) != 1:
            raise Fault(FaultCode.MODEL_UNKNOWN, name=name[:100])
        return found[0]

    def install(self, source: PackSource, progress: Progress, cancelled: Callable[[], bool]) -> ModelPack:
        """Copies a pack here, reads it back, and gives it as it lies now; one that is here already is verified.

        `progress` gets bytes done and in all. Stopped, cut off or out of room, what was copied stays and is gone on
        with. Raises `Fault(MODEL_CANCELLED)`, `MODEL_CHANGED`, `DISK_FULL`, `DRIVE_LOST` and the like.
        """
        part = self._part(source)
        work = _Work(source, part, progress, cancelled)
        self._require_room(source, part)
        with disk_faults(part.name):
            part.mkdir(parents=True, exist_ok=True)
            for stray in part.iterdir():
                if stray.name not in source.sizes:
                    stray.unlink()
        text = work.copy()
        target = self.root / _folder_name(parse_digest_list(text, part.name))
        with disk_faults(target.name):
            (part / DIGEST_LIST).write_bytes(text)
            sync_folder(part)
        look_pack(part)
        return self._put_in_place(part, target)

    def remove(self, installed: Installed) -> None:
        """Removes a pack, or what was begun of one. Drafts made with it stay. Raises `Fault(DISK_FAILED)`."""
        gone = self.root / (_GONE + installed.path.name)
        with disk_faults(installed.path.name):
            if installed.path.is_symlink():
                installed.path.unlink()
                return
            shutil.rmtree(gone, ignore_errors=True)
            installed.path.rename(gone)  # half a pack must not look like one
            shutil.rmtree(gone)

    def _part(self, source: PackSource) -> Path:
        with named():  # a drive's file times are part of the key
            return self.root / (PART + source.key)

    def _put_in_place(self, part: Path, target: Path) -> ModelPack:
        """A whole pack of that name stays; a broken one is replaced."""
        if target.exists():
            with suppress(Fault):
                whole = load_pack(target)
                shutil.rmtree(part, ignore_errors=True)
                return whole
            self.remove(Installed(target))
        with disk_faults(target.name):
            part.rename(target)
            sync_folder(self.root)
        return look_pack(target)

    def _require_room(self, source: PackSource, part: Path) -> None:
        with disk_faults(self.root.name):
            self.root.mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(self.root).free
        if free < source.size_bytes - _size(part) + _SPARE_BYTES:
            raise Fault(FaultCode.DISK_FULL)


class _Work:
    """One installation under way."""

    def __init__(self, source: PackSource, part: Path, progress: Progress, cancelled: Callable[[], bool]) -> None:
        self._source, self._part = source, part
        self._progress, self._cancelled = progress, cancelled
        self._done = 0

    def copy(self) -> bytes:
        """All files, and the digest list as it is to lie beside them."""
        source = self._source
        raw = self._own_list()
        files: dict[str, ListedFile] = {}
        for name, size in source.sizes.items():
            sha256 = copy_verified(source.folder / name, self._part / name, source.expected(name), self._told)
            files[name] = ListedFile(sha256, size)
        if raw is not None:
            return raw
        words = source.words
        made = DigestList(words.name, source.languages, files, words.licence, words.source, source.translates)
        return made.text().encode("utf-8")

    def _own_list(self) -> bytes | None:
        """The drive's own list, as it was examined. Raises `Fault(MODEL_CHANGED)`."""
        if self._source.listed is None:
            return None
        raw = raw_digest_list(self._source.folder)
        if parse_digest_list(raw, self._source.folder.name).sha256 != self._source.listed.sha256:
            raise Fault(FaultCode.MODEL_CHANGED, name=DIGEST_LIST)
        return raw

    def _told(self, count: int) -> None:
        if self._cancelled():
            raise Fault(FaultCode.MODEL_CANCELLED)
        self._done += count
        self._progress(self._done, 2 * self._source.size_bytes)


def _look(path: Path) -> Installed:
    try:
        pack = look_pack(path)
    except Fault as fault:
        return Installed(path, fault=fault, size_bytes=_size(path))
    return Installed(path, pack, size_bytes=pack.size_bytes)


def _begins(one: Installed, name: str) -> bool:
    return one.pack is not None and len(name) >= 8 and one.pack.content_sha256.startswith(name)


def _size(folder: Path) -> int:
    with suppress(OSError):
        return sum(file.lstat().st_size for file in folder.iterdir())
    return 0


def _folder_name(listed: DigestList) -> str:
    """The pack's name in letters that every disk takes, and the beginning of its digest."""
    slug = re.sub(r"[^a-z0-9.]+", "-", listed.name.lower()).strip("-.")[:_SLUG_LIMIT]
    return f"{slug or 'model'}-{listed.content_sha256[:8]}"
