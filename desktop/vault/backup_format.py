"""What a snapshot on a backup drive says: which files the vault had, and under which digests their bytes lie there.

Pure. Whatever comes from a drive is untrusted: read here strictly, in one form only, or refused.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.crypto.canonical import canonical_json
from desktop.domain.backup import BackupId
from desktop.vault.layout import DATABASE, FACTS, KEY, KEY_SIGNATURE, MEDIA, SLOTS
from desktop.vault.stamps import moment_of, stamp_of

FORMAT = 1
PIECE_BYTES = 1 << 31
"""No object is longer: FAT32, which most sticks are sold with, ends at 4 GiB."""
MOST_MANIFEST_BYTES = 64 << 20
MOST_FILES = 200_000
MOST_FILE_BYTES = 1 << 42
_CHECKPOINT_CHARACTERS = 1024
# Every value but the first of its kind begins after one of these; sixty MiB of `{},` would be a gigabyte in memory.
_BEGINNINGS, _MOST_VALUES = (b"{", b"[", b","), 5 * MOST_FILES

_FIELDS = frozenset({"account", "files", "format", "log", "made_at", "snapshot", "vault"})
_FILE_FIELDS = frozenset({"name", "sha256", "size"})
_NEEDED = frozenset({FACTS, KEY, KEY_SIGNATURE, DATABASE})
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")
_VAULT = re.compile(r"[0-9a-f]{32}\Z")
_HANDLE = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?\Z")
_SNAPSHOT = re.compile(r"[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}\Z")
# A vault's own files and nothing that strayed into its folder; safe names on every system it may come back to.
_ROOT_NAME = re.compile(r"(?:vault|identity|recovery)(?:\.[a-z]{2,9}){1,4}(?:-wal)?\Z")
_SLOT_NAME = re.compile(rf"{SLOTS}/[a-z0-9](?:[a-z0-9-]{{0,30}}[a-z0-9])?\.json\Z")
_MEDIA_NAME = re.compile(rf"{MEDIA}/[0-9a-f]{{16}}\.db\Z")
_NEVER = re.compile(r"vault\.lock\Z|vault\.restored\.|.*\.part(?:\.|\Z)")
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Piece:
    """One object on the drive: its bytes are called by their SHA-256."""

    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One file of the vault, whole, and the pieces it lies in; most files are one piece."""

    name: str
    sha256: str
    size_bytes: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The vault at one moment. `log_size` and `checkpoint` are those of the newest checkpoint in it."""

    id: BackupId
    vault_id: str
    account: str
    made_at: datetime
    log_size: int
    checkpoint: str
    files: tuple[KeptFile, ...]

    @property
    def size_bytes(self) -> int:
        """Bytes of all its files."""
        return sum(file.size_bytes for file in self.files)

    @property
    def media(self) -> tuple[str, ...]:
        """Names of its media files, without folder and ending."""
        return tuple(media_name(file.name) for file in self.files if is_media(file.name))

    def objects(self) -> dict[str, int]:
        """Every object it needs: digest and size."""
        return {piece.sha256: piece.size_bytes for file in self.files for piece in file.pieces}

    def as_json(self) -> bytes:
        """The bytes that are written and signed."""
        return canonical_json({
            "format": FORMAT, "snapshot": self.id, "vault": self.vault_id, "account": self.account,
            "made_at": stamp_of(self.made_at), "log": {"size": self.log_size, "checkpoint": self.checkpoint},
            "files": [_file_value(file) for file in self.files],
        }) + b"\n"  # fmt: skip


def read_snapshot(untrusted: bytes) -> Snapshot:
    """The snapshot these bytes say. Raises `ValueError` for anything not exactly in our form."""
    if len(untrusted) > MOST_MANIFEST_BYTES or sum(map(untrusted.count, _BEGINNINGS)) > _MOST_VALUES:
        raise ValueError("too long")
    try:
        raw = json.loads(untrusted)
        if set(raw) != _FIELDS or raw["format"] != FORMAT or set(raw["log"]) != {"size", "checkpoint"}:
            raise ValueError("not a snapshot")
        snapshot = Snapshot(
            id=BackupId(_matching(_SNAPSHOT, raw["snapshot"])),
            vault_id=_matching(_VAULT, raw["vault"]),
            account=_matching(_HANDLE, raw["account"]),
            made_at=moment_of(raw["made_at"]),
            log_size=_whole(raw["log"]["size"], 1 << 40),
            checkpoint=_short(raw["log"]["checkpoint"]),
            files=tuple(_file(value) for value in raw["files"]),
        )
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("not a snapshot") from error
    _require_whole(snapshot)
    if snapshot.as_json() != untrusted:
        raise ValueError("not canonical")
    return snapshot


def folder_name(vault_id: str) -> str:
    """The folder of a vault's backups on a drive."""
    return f"saegim-backup-{vault_id[:8]}"


def snapshot_id(at: datetime, chance_hex: str) -> BackupId:
    """The id of a snapshot made at `at`; `chance_hex` is eight hex digits."""
    return BackupId(f"{at.astimezone(UTC).strftime(_STAMP)}-{chance_hex}")


def is_snapshot_id(text: str) -> bool:
    """Whether `text` is the id of a snapshot, with a moment that exists."""
    try:
        moment_of_snapshot(text)
    except ValueError:
        return False
    return True


def moment_of_snapshot(identifier: str) -> datetime:
    """When a snapshot was made, by its id. Raises `ValueError`."""
    stamp = _matching(_SNAPSHOT, identifier).partition("-")[0]
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def is_kept_name(name: str) -> bool:
    """Whether a file of this name belongs into a backup, and may come out of one."""
    if _SLOT_NAME.match(name) or _MEDIA_NAME.match(name):
        return True
    return bool(_ROOT_NAME.match(name)) and not _NEVER.match(name)


def is_media(name: str) -> bool:
    """Whether it is a media file's name."""
    return name.startswith(f"{MEDIA}/")


def media_name(name: str) -> str:
    """`0123456789abcdef` of `media/0123456789abcdef.db`."""
    return name.removeprefix(f"{MEDIA}/").removesuffix(".db")


def _file_value(file: KeptFile) -> dict[str, object]:
    value: dict[str, object] = {"name": file.name, "sha256": file.sha256, "size": file.size_bytes}
    if len(file.pieces) > 1:
        value["pieces"] = [{"sha256": piece.sha256, "size": piece.size_bytes} for piece in file.pieces]
    return value


def _file(raw: dict[str, object]) -> KeptFile:
    name, sha256 = raw["name"], _matching(_DIGEST, raw["sha256"])
    if set(raw) - {"pieces"} != _FILE_FIELDS or not isinstance(name, str) or not is_kept_name(name):
        raise ValueError("not a file of a vault")
    size = _whole(raw["size"], MOST_FILE_BYTES)
    pieces = tuple(_piece(value) for value in _list(raw["pieces"])) if "pieces" in raw else (Piece(sha256, size),)
    if sum(piece.size_bytes for piece in pieces) != size or (len(pieces) > 1 and not all(p.size_bytes for p in pieces)):
        raise ValueError("pieces that are not the whole")
    if any(piece.size_bytes > PIECE_BYTES for piece in pieces):
        raise ValueError("a piece too long")
    return KeptFile(name, sha256, size, pieces)


def _piece(raw: object) -> Piece:
    if not isinstance(raw, dict) or set(raw) != {"sha256", "size"}:
        raise ValueError("not a piece")
    return Piece(_matching(_DIGEST, raw["sha256"]), _whole(raw["size"], PIECE_BYTES))


def _require_whole(snapshot: Snapshot) -> None:
    """Names in order and each once, everything a vault can't do without, and one size for one digest."""
    moment_of_snapshot(snapshot.id)
    names = [file.name for file in snapshot.files]
    if len(names) > MOST_FILES or names != sorted(set(names)):
        raise ValueError("names not in order")
    if not set(names) >= _NEEDED or not any(name.startswith(f"{SLOTS}/") for name in names):
        raise ValueError("not a whole vault")
    sizes = snapshot.objects()
    if any(sizes[piece.sha256] != piece.size_bytes for file in snapshot.files for piece in file.pieces):
        raise ValueError("two sizes for one digest")


def _matching(form: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not form.match(value):
        raise ValueError("not in its form")
    return value


def _whole(value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError("not a size")
    return value


def _short(value: object) -> str:
    if not isinstance(value, str) or len(value) > _CHECKPOINT_CHARACTERS or not value.isascii():
        raise ValueError("not a checkpoint")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("not a list")  # noqa: TRY004 - every reader of this form raises one kind
    return value
