"""Model packs: a folder with a Whisper model and a list of digests that is checked at every load.

No model is ever fetched. The self-test pack proves the path from end to end and is never offered for a testimony.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.crypto.digests import file_sha256, sha256_hex
from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.parameters import LANGUAGES

DIGEST_LIST = "saegim-model.json"
NEEDED = ("config.json", "model.bin", "tokenizer.json", "preprocessor_config.json")
"""Without `tokenizer.json` the library would look on the network; without the preprocessor it would guess."""

VOCABULARIES = ("vocabulary.json", "vocabulary.txt")
_LIST_LIMIT_BYTES = 64 * 1024
_NAME_LIMIT = 100


@dataclass(frozen=True, slots=True)
class ModelPack:
    """A checked pack. `sha256` is over the digest list, `files` maps names to SHA-256 in lowercase hex."""

    path: Path
    name: str
    sha256: str
    files: Mapping[str, str]
    is_selftest: bool
    languages: tuple[str, ...]
    translates: bool = False


def load_pack(path: Path) -> ModelPack:
    """The pack in the folder `path`, every file compared with its digest.

    Raises `Fault(MODEL_NOT_A_MODEL)`, `Fault(MODEL_FILE_MISSING)`, `Fault(MODEL_CHANGED)`.
    """
    raw = _digest_list(path)
    listed = _parsed(path, raw)
    files = {str(name): str(entry["sha256"]) for name, entry in listed["files"].items()}
    _require_files(path, files)
    for name, entry in sorted(listed["files"].items()):
        _verify_file(path / name, entry)
    return ModelPack(
        path=path.resolve(),
        name=listed["name"],
        sha256=sha256_hex(raw),
        files=files,
        is_selftest=listed["selftest"],
        languages=tuple(language for language in LANGUAGES if language in listed["languages"]),
        translates=listed.get("translates") is True,
    )


def write_digest_list(
    path: Path, *, name: str, languages: Sequence[str], licence: str, selftest: bool, translates: bool = False
) -> Path:
    """Makes the digest list of a model folder: done once, by whoever vouches for the pack.

    Raises `Fault(MODEL_FILE_MISSING)`.
    """
    names = [*NEEDED, *(v for v in VOCABULARIES if (path / v).is_file())]
    _require_files(path, dict.fromkeys(names, ""))
    files = {n: {"sha256": file_sha256(path / n), "size": (path / n).stat().st_size} for n in sorted(names)}
    facts: dict[str, object] = {
        "files": files, "languages": list(languages), "licence": licence, "name": name, "selftest": selftest
    }  # fmt: skip
    if translates:
        facts["translates"] = True
    target = path / DIGEST_LIST
    target.write_text(json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return target


def _digest_list(path: Path) -> bytes:
    try:
        with (path / DIGEST_LIST).open("rb") as file:
            return file.read(_LIST_LIMIT_BYTES + 1)
    except OSError as error:
        raise Fault(FaultCode.MODEL_NOT_A_MODEL, name=path.name) from error


def _parsed(path: Path, raw: bytes) -> dict[str, Any]:
    """The list as it claims to be: every field of the right kind, every name a plain file name."""
    try:
        listed = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Fault(FaultCode.MODEL_NOT_A_MODEL, name=path.name) from error
    if len(raw) > _LIST_LIMIT_BYTES or not _is_list(listed):
        raise Fault(FaultCode.MODEL_NOT_A_MODEL, name=path.name)
    result: dict[str, Any] = listed
    return result


def _is_list(listed: Any) -> bool:
    return (
        isinstance(listed, dict)
        and isinstance(listed.get("name"), str)
        and 0 < len(listed["name"]) <= _NAME_LIMIT
        and listed["name"].isprintable()
        and isinstance(listed.get("selftest"), bool)
        and isinstance(listed.get("languages"), list)
        and any(language in LANGUAGES for language in listed["languages"])
        and isinstance(listed.get("files"), dict)
        and all(_is_entry(name, entry) for name, entry in listed["files"].items())
    )


def _is_entry(name: str, entry: Any) -> bool:
    is_plain = name == Path(name).name and "\\" not in name and name not in ("", ".", "..")
    return (
        is_plain and isinstance(entry, dict) and isinstance(entry.get("sha256"), str) and type(entry.get("size")) is int
    )


def _require_files(path: Path, listed: Mapping[str, str]) -> None:
    """What the engine would open must be listed and there; a vocabulary that isn't listed must not be there."""
    for name in NEEDED:
        if name not in listed or not (path / name).is_file():
            raise Fault(FaultCode.MODEL_FILE_MISSING, name=name)
    if not any(v in listed and (path / v).is_file() for v in VOCABULARIES):
        raise Fault(FaultCode.MODEL_FILE_MISSING, name="vocabulary.json")
    for name in VOCABULARIES:
        if name not in listed and (path / name).exists():
            raise Fault(FaultCode.MODEL_CHANGED, name=name)


def _verify_file(file: Path, entry: Mapping[str, Any]) -> None:
    if not file.is_file():
        raise Fault(FaultCode.MODEL_FILE_MISSING, name=file.name)
    try:
        is_same = file.stat().st_size == entry["size"] and file_sha256(file) == entry["sha256"]
    except OSError as error:
        raise Fault(FaultCode.MODEL_FILE_MISSING, name=file.name) from error
    if not is_same:
        raise Fault(FaultCode.MODEL_CHANGED, name=file.name)
