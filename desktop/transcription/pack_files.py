"""Which files make a model folder, and what must not be in it. Nothing is read here but names and sizes.

The engine opens these names and no others; whatever else it could open must be on the pack's list or not there at all.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode

NEEDED = ("config.json", "model.bin", "tokenizer.json", "preprocessor_config.json")
"""Without `tokenizer.json` the library would look on the network; without the preprocessor it would guess."""

VOCABULARIES = ("vocabulary.json", "vocabulary.txt")
_WOULD_FETCH = ("tokenizer.json", "preprocessor_config.json")
_READABLE = (".json", ".txt", ".bin", ".safetensors", ".model", ".onnx", ".py", ".pt", ".so", ".dll")
_PACKED = (".zip", ".tar", ".gz", ".tgz", ".7z", ".rar", ".xz", ".zst")

Stamp = tuple[str, int, int, int, int]
"""A file's name, number, size and the moments of its last changes: alike as long as nobody has touched it."""


def engine_files(folder: Path) -> list[str]:
    """The names of the files that the engine needs, as they lie in `folder`.

    Raises `Fault(MODEL_PACKED)`, `MODEL_NOT_A_MODEL`, `MODEL_FILE_MISSING`, `MODEL_WOULD_FETCH` or `MODEL_LINKED`.
    """
    require_folder(folder)
    names = [*NEEDED, *[name for name in VOCABULARIES if os.path.lexists(folder / name)][:1]]
    require_files(folder, names)
    return sorted(names)


def require_folder(folder: Path) -> None:
    """Raises `Fault(MODEL_PACKED)` for a packed file in its place, `MODEL_NOT_A_MODEL` for anything but a folder."""
    if folder.is_file() and folder.suffix.lower() in _PACKED:
        raise Fault(FaultCode.MODEL_PACKED, name=folder.name)
    if not folder.is_dir():
        raise Fault(FaultCode.MODEL_NOT_A_MODEL, name=folder.name)


def require_files(folder: Path, listed: Collection[str]) -> None:
    """What the engine would open must be listed and lie there as plain files. Raises as `engine_files`."""
    for name in NEEDED:
        if name not in listed or not os.path.lexists(folder / name):
            raise _missing(name)
    if not any(name in listed and os.path.lexists(folder / name) for name in VOCABULARIES):
        raise _missing(VOCABULARIES[0])
    for name in sorted(listed):
        size_of(folder / name)


def refuse_unlisted(folder: Path, listed: Collection[str]) -> None:
    """Nothing that a speech library could open may lie beside the listed files. Raises `Fault(MODEL_CHANGED)`."""
    for name in sorted(_names_in(folder)):
        if name not in listed and name.lower().endswith(_READABLE):
            raise Fault(FaultCode.MODEL_CHANGED, name=name)


def size_of(file: Path) -> int:
    """A plain file's length in bytes. Raises `Fault(MODEL_FILE_MISSING)`, `MODEL_WOULD_FETCH` or `MODEL_LINKED`."""
    try:
        found = file.lstat()
    except OSError as error:
        raise _missing(file.name) from error
    if not stat.S_ISREG(found.st_mode):
        raise Fault(FaultCode.MODEL_LINKED, name=file.name)
    return found.st_size


def stamps_of(folder: Path, names: Iterable[str]) -> tuple[Stamp, ...]:
    """The stamps of the named files: taken before they are read and again once the engine has them.

    Raises `Fault(MODEL_FILE_MISSING)` or `MODEL_WOULD_FETCH`.
    """
    return tuple(_stamp(folder / name) for name in sorted(names))


def _stamp(file: Path) -> Stamp:
    try:
        found = file.lstat()
    except OSError as error:
        raise _missing(file.name) from error
    return file.name, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _names_in(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - names only
    except OSError as error:
        raise Fault(FaultCode.MODEL_NOT_A_MODEL, name=folder.name) from error


def _missing(name: str) -> Fault:
    return Fault(FaultCode.MODEL_WOULD_FETCH if name in _WOULD_FETCH else FaultCode.MODEL_FILE_MISSING, name=name)
