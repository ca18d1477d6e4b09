"""A folder with a model as it lies on a drive: what it says of itself, and what the office has to say for it.

With a digest list it is believed by that list alone; without one, a list is made when it is installed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.digest_list import DIGEST_LIST, DigestList, is_name, is_words, read_digest_list
from desktop.transcription.pack_facts import Family, family_of, languages_of
from desktop.transcription.pack_files import engine_files, refuse_unlisted, require_files, require_folder, size_of
from desktop.vault.drive_faults import named


@dataclass(frozen=True, slots=True)
class PackWords:
    """What a list says beyond digests: the office's words for a pack that came without one."""

    name: str
    licence: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class PackSource:
    """A folder that can be installed. `listed` is its own list, None where it has none; `sizes` are in bytes."""

    folder: Path
    sizes: dict[str, int]
    family: Family
    languages: tuple[str, ...]
    words: PackWords
    translates: bool
    listed: DigestList | None

    @property
    def size_bytes(self) -> int:
        """How much is copied."""
        return sum(self.sizes.values())

    @property
    def key(self) -> str:
        """Names what was begun to be copied, so that it can be gone on with: 16 hex digits."""
        if self.listed is not None:
            return self.listed.content_sha256[:16]
        facts = {name: [size, (self.folder / name).lstat().st_mtime_ns] for name, size in self.sizes.items()}
        return sha256_hex(canonical_json({"files": {n: [str(v) for v in f] for n, f in facts.items()}}))[:16]

    def expected(self, name: str) -> str | None:
        """The digest a file must have; None where nobody has said."""
        return self.listed.files[name].sha256 if self.listed is not None else None

    def with_words(self, words: PackWords) -> PackSource:
        """With the office's words, which a list of its own has precedence over. Raises `Fault(TEXT_INVALID)`."""
        if self.listed is not None:
            return self
        if not is_name(words.name) or not is_words(words.licence) or not is_words(words.source):
            raise Fault(FaultCode.TEXT_INVALID)
        return replace(self, words=PackWords(words.name.strip(), words.licence.strip(), words.source.strip()))


def examine(folder: Path) -> PackSource:
    """What lies in `folder`; reads its small files only.

    Raises `Fault(MODEL_PACKED)`, `MODEL_NOT_A_MODEL`, `MODEL_FILE_MISSING`, `MODEL_WOULD_FETCH`, `MODEL_LINKED`,
    `MODEL_CHANGED`, `DRIVE_LOST`.
    """
    with named():
        require_folder(folder)
        if (folder / DIGEST_LIST).exists():
            return _with_list(folder, read_digest_list(folder))
        names = engine_files(folder)
        family = family_of(folder)
        return PackSource(
            folder=folder,
            sizes={name: size_of(folder / name) for name in names},
            family=family,
            languages=languages_of(folder),
            words=PackWords(folder.name or family.value),
            translates=family.may_translate,
            listed=None,
        )


def _with_list(folder: Path, listed: DigestList) -> PackSource:
    require_files(folder, listed.files)
    refuse_unlisted(folder, {*listed.files, DIGEST_LIST})
    sizes = {name: size_of(folder / name) for name in sorted(listed.files)}
    for name, size in sizes.items():
        if size != listed.files[name].size:
            raise Fault(FaultCode.MODEL_CHANGED, name=name)
    family = family_of(folder)
    words = PackWords(listed.name, listed.licence, listed.source)
    may_translate = listed.translates and family.may_translate
    return PackSource(folder, sizes, family, listed.languages, words, may_translate, listed)
