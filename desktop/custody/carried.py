"""A checkpoint as somebody carries it in: `checkpoint.txt` from a bundle, or the list of a backup, which holds one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_format import MOST_MANIFEST_BYTES, read_snapshot

SIGNATURE_SUFFIX = ".sig"
_SIGNATURE_LIMIT_BYTES = 16 << 10


@dataclass(frozen=True, slots=True)
class Carried:
    """The text of a checkpoint, and the signature that came with it or an empty text. Nothing of it is verified."""

    text: str
    signature: str = ""


def read_carried(path: Path, signature: Path | None = None) -> Carried:
    """The checkpoint in a file, with the signature in `signature`, or in the file beside it that ends in `.sig`.

    Line ends of other systems are put right, or the mail would break it. A backup's list is signed by other means, so
    its checkpoint comes without a signature. Raises `Fault(FILE_NOT_FOUND)` and `Fault(CHECKPOINT_UNREADABLE)`.
    """
    data = _read(path, MOST_MANIFEST_BYTES)
    if data.startswith(b"{"):
        return Carried(_in_backup(data))
    beside = path.with_name(path.name + SIGNATURE_SUFFIX)
    if signature is None and beside.is_file():
        signature = beside
    return Carried(_text(data), _text(_read(signature, _SIGNATURE_LIMIT_BYTES)) if signature else "")


def _in_backup(untrusted: bytes) -> str:
    try:
        return read_snapshot(untrusted).checkpoint
    except ValueError as error:
        raise Fault(FaultCode.CHECKPOINT_UNREADABLE) from error


def _read(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=path.name) from error


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise Fault(FaultCode.CHECKPOINT_UNREADABLE) from error
