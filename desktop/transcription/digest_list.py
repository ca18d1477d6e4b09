"""The list in a model pack, `saegim-model.json`: what it is called, may be used for, and the digest of every file.

Read from a drive, it is believed in nothing before every field is of the right kind.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.crypto.digests import sha256_hex
from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.parameters import LANGUAGES

DIGEST_LIST = "saegim-model.json"
NAME_LIMIT = 100
_TEXT_LIMIT = 300
_LIST_LIMIT_BYTES = 64 * 1024
_MOST_FILES = 50
_DIGEST = re.compile(r"[0-9a-f]{64}")
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file's SHA-256 in lowercase hex, and its length in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class DigestList:
    """The list as a value. `licence` and `source` are words for people; empty where nobody has said."""

    name: str
    languages: tuple[str, ...]
    files: Mapping[str, ListedFile]
    licence: str = ""
    source: str = ""
    translates: bool = False
    is_selftest: bool = False
    sha256: str = field(default="", compare=False)

    @property
    def content_sha256(self) -> str:
        """SHA-256 over the lines of `sha256sum` for these files, sorted by name: the model without its words."""
        lines = "".join(f"{self.files[name].sha256}  {name}\n" for name in sorted(self.files))
        return sha256_hex(lines.encode("utf-8"))

    @property
    def size_bytes(self) -> int:
        """How much room its files take."""
        return sum(entry.size for entry in self.files.values())

    def text(self) -> str:
        """As it lies in the folder."""
        facts: dict[str, object] = {
            "files": {name: {"sha256": one.sha256, "size": one.size} for name, one in self.files.items()},
            "languages": list(self.languages),
            "licence": self.licence,
            "name": self.name,
            "selftest": self.is_selftest,
        }
        if self.source:
            facts["source"] = self.source
        if self.translates:
            facts["translates"] = True
        return json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_digest_list(folder: Path) -> DigestList:
    """The list that lies in `folder`. Raises `Fault(MODEL_NOT_A_MODEL)`."""
    return parse_digest_list(raw_digest_list(folder), folder.name)


def raw_digest_list(folder: Path) -> bytes:
    """Its bytes, as many as a list may have and one more. Raises `Fault(MODEL_NOT_A_MODEL)`."""
    try:
        with (folder / DIGEST_LIST).open("rb") as file:
            return file.read(_LIST_LIMIT_BYTES + 1)
    except OSError as error:
        raise Fault(FaultCode.MODEL_NOT_A_MODEL, name=folder.name) from error


def parse_digest_list(raw: bytes, folder_name: str) -> DigestList:
    """The list in `raw`. Raises `Fault(MODEL_NOT_A_MODEL)` with the folder's name."""
    try:
        listed = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Fault(FaultCode.MODEL_NOT_A_MODEL, name=folder_name) from error
    if len(raw) > _LIST_LIMIT_BYTES or not _is_list(listed):
        raise Fault(FaultCode.MODEL_NOT_A_MODEL, name=folder_name)
    return DigestList(
        name=listed["name"],
        languages=tuple(language for language in LANGUAGES if language in listed["languages"]),
        files={name: ListedFile(entry["sha256"], entry["size"]) for name, entry in listed["files"].items()},
        licence=listed.get("licence", ""),
        source=listed.get("source", ""),
        translates=listed.get("translates", False),
        is_selftest=listed["selftest"],
        sha256=sha256_hex(raw),
    )


def is_name(text: object) -> bool:
    """Whether a pack may be called this."""
    return isinstance(text, str) and 0 < len(text.strip()) <= NAME_LIMIT and text.isprintable()


def is_words(text: object) -> bool:
    """Whether this may be its licence or source."""
    return isinstance(text, str) and len(text) <= _TEXT_LIMIT and (not text or text.isprintable())


def _is_list(listed: Any) -> bool:
    return (
        isinstance(listed, dict)
        and is_name(listed.get("name"))
        and is_words(listed.get("licence", ""))
        and is_words(listed.get("source", ""))
        and isinstance(listed.get("translates", False), bool)
        and isinstance(listed.get("selftest"), bool)
        and isinstance(listed.get("languages"), list)
        and any(language in LANGUAGES for language in listed["languages"])
        and isinstance(listed.get("files"), dict)
        and 0 < len(listed["files"]) <= _MOST_FILES
        and all(_is_entry(name, entry) for name, entry in listed["files"].items())
    )


def _is_entry(name: str, entry: Any) -> bool:
    return (
        _is_plain(name)
        and isinstance(entry, dict)
        and isinstance(entry.get("sha256"), str)
        and _DIGEST.fullmatch(entry["sha256"]) is not None
        and type(entry.get("size")) is int
        and entry["size"] >= 0
    )


def _is_plain(name: str) -> bool:
    """A file name that means the same file on every system: no folder, no stream, no device, no hidden control sign."""
    return (
        0 < len(name) <= NAME_LIMIT
        and name.isprintable()
        and not set(name) & set('/\\:*?"<>|')
        and not name.startswith(".")
        and not name.endswith((".", " "))
        and name != DIGEST_LIST
        and _RESERVED.fullmatch(name) is None
    )
