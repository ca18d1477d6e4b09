"""Looks for sound in a folder and everything below it. Opens a file only to see how it begins; follows no link."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.shown_name import shown_name
from desktop.recording.decode.beginnings import looks_like_audio

ENDINGS = frozenset({
    "wav", "bwf", "w64", "rf64", "aif", "aiff", "caf", "au", "snd", "flac", "wv", "ape", "tta", "mp3", "mp2", "m4a",
    "m4b", "m4p", "aac", "aax", "ac3", "ogg", "oga", "opus", "wma", "asf", "amr", "awb", "3gp", "3g2", "gsm", "dss",
    "ds2", "mp4", "m4v", "mov", "mkv", "mka", "webm", "avi", "mpg", "mpeg", "ts", "mts", "m2ts", "vob", "voc",
})  # fmt: skip
MOST_FILES, MOST_DEPTH = 5_000, 40
_SYSTEMS_OWN = frozenset(
    {"system volume information", "$recycle.bin", "lost+found", "found.000", "thumbs.db", "desktop.ini"}
)
_HIDDEN_ON_WINDOWS = 0x2 | 0x4  # FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM
_HEAD_BYTES = 64


@dataclass(slots=True)
class Found:
    """The files that may hold sound, by their place, and how many of what was left out."""

    paths: list[Path] = field(default_factory=list)
    hidden: int = 0
    links: int = 0
    others: int = 0
    closed: int = 0
    is_cut: bool = False


def scan(folder: Path, check: Callable[[], None] = lambda: None) -> Found:
    """What lies in `folder` and below it: files known by their ending or by how they begin.

    Hidden and system files, links, devices, other files and folders that may not be read are left out and counted.
    At most 5000 files, 40 folders deep. `check` may raise between two files. Raises `Fault(FILE_NOT_FOUND)`,
    `Fault(FILE_CLOSED_TO_US)`.
    """
    found = Found()
    try:
        os.scandir(folder).close()
    except PermissionError as error:
        raise Fault(FaultCode.FILE_CLOSED_TO_US, name=shown_name(folder.name)) from error
    except (OSError, ValueError) as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=shown_name(folder.name)) from error
    for path in _files(folder, found, 0):
        check()
        if len(found.paths) == MOST_FILES:
            found.is_cut = True
            break
        _take(path, found)
    return found


def _files(folder: Path, found: Found, depth: int) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: os.fsencode(entry.name))
    except OSError:
        found.closed += 1
        return
    for entry in listed:
        try:
            is_link, is_folder = entry.is_symlink(), entry.is_dir(follow_symlinks=False)
            about = entry.stat(follow_symlinks=False)
        except OSError:
            found.closed += 1
            continue
        if _is_hidden(entry.name, about):
            found.hidden += 1
        elif is_link:
            found.links += 1
        elif is_folder and depth >= MOST_DEPTH:
            found.is_cut = True
        elif is_folder:
            yield from _files(Path(entry.path), found, depth + 1)
        elif not stat.S_ISREG(about.st_mode):
            found.others += 1
        else:
            yield Path(entry.path)


def _take(path: Path, found: Found) -> None:
    if path.suffix[1:].lower() in ENDINGS:
        found.paths.append(path)
        return
    try:
        with path.open("rb") as file:
            is_sound = looks_like_audio(file.read(_HEAD_BYTES))
    except OSError:
        found.closed += 1
        return
    if is_sound:
        found.paths.append(path)
    else:
        found.others += 1


def _is_hidden(name: str, about: os.stat_result) -> bool:
    attributes = int(getattr(about, "st_file_attributes", 0))
    return name.startswith(".") or name.lower() in _SYSTEMS_OWN or bool(attributes & _HIDDEN_ON_WINDOWS)
