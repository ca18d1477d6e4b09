"""Model packs: a folder with a Whisper model and a list of digests that is checked at every load.

No model is ever fetched. The self-test pack proves the path from end to end and is never offered for a testimony.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.digests import file_sha256
from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.digest_list import DIGEST_LIST, DigestList, ListedFile, read_digest_list
from desktop.transcription.known_models import SELFTEST_CONTENT
from desktop.transcription.pack_facts import Family, family_of
from desktop.transcription.pack_files import (
    Stamp,
    engine_files,
    refuse_unlisted,
    require_files,
    require_folder,
    size_of,
    stamps_of,
)


@dataclass(frozen=True, slots=True)
class ModelPack:
    """A pack. `sha256` is over the digest list, `content_sha256` over its files alone; `files` maps names to SHA-256.

    `translates` says whether Korean speech may be asked of it in English.
    """

    path: Path
    name: str
    sha256: str
    files: Mapping[str, str]
    is_selftest: bool
    languages: tuple[str, ...]
    content_sha256: str = ""
    licence: str = ""
    source: str = ""
    translates: bool = False
    family: Family = Family.UNKNOWN
    size_bytes: int = 0


def look_pack(path: Path) -> ModelPack:
    """The pack in the folder `path` by its list and the sizes of its files: quick, and good for showing it only.

    Raises `Fault(MODEL_NOT_A_MODEL)`, `MODEL_PACKED`, `MODEL_FILE_MISSING`, `MODEL_WOULD_FETCH`, `MODEL_LINKED`,
    `MODEL_CHANGED`.
    """
    require_folder(path)
    listed = read_digest_list(path)
    require_files(path, listed.files)
    refuse_unlisted(path, {*listed.files, DIGEST_LIST})
    for name, entry in sorted(listed.files.items()):
        if size_of(path / name) != entry.size:
            raise Fault(FaultCode.MODEL_CHANGED, name=name)
    return _pack(path, listed)


def load_pack(path: Path, told: Callable[[str], None] = lambda _name: None) -> ModelPack:
    """The pack in the folder `path`, every file compared with its digest. `told` gets each file's name before it.

    Raises as `look_pack`, and whatever `told` raises.
    """
    pack = look_pack(path)
    for name, sha256 in sorted(pack.files.items()):
        told(name)
        try:
            is_same = file_sha256(path / name) == sha256
        except OSError as error:
            raise Fault(FaultCode.MODEL_FILE_MISSING, name=name) from error
        if not is_same:
            raise Fault(FaultCode.MODEL_CHANGED, name=name)
    return pack


def load_watched(path: Path, told: Callable[[str], None] = lambda _name: None) -> tuple[ModelPack, tuple[Stamp, ...]]:
    """As `load_pack`, with the stamps its files had before they were read: alike afterwards, nobody touched them."""
    stamps = stamps_of(path, look_pack(path).files)
    pack = load_pack(path, told)
    if [stamp[0] for stamp in stamps] != sorted(pack.files):
        raise Fault(FaultCode.MODEL_CHANGED, name=DIGEST_LIST)
    return pack, stamps


def write_digest_list(path: Path, *, name: str, languages: Sequence[str], licence: str, selftest: bool) -> Path:
    """Makes the digest list of a model folder: done once, by whoever vouches for the pack.

    Raises as `engine_files`.
    """
    files = {n: ListedFile(file_sha256(path / n), size_of(path / n)) for n in engine_files(path)}
    listed = DigestList(name, tuple(languages), files, licence, is_selftest=selftest)
    target = path / DIGEST_LIST
    target.write_text(listed.text(), encoding="utf-8")
    return target


def _pack(path: Path, listed: DigestList) -> ModelPack:
    family = family_of(path)
    content = listed.content_sha256
    return ModelPack(
        path=path.resolve(),
        name=listed.name,
        sha256=listed.sha256,
        files={name: entry.sha256 for name, entry in listed.files.items()},
        is_selftest=listed.is_selftest or content == SELFTEST_CONTENT,
        languages=listed.languages,
        content_sha256=content,
        licence=listed.licence,
        source=listed.source,
        translates=listed.translates and family.may_translate,
        family=family,
        size_bytes=listed.size_bytes,
    )
