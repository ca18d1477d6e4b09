"""Writes a bundle in one pass: digests are made while the parts stream through, memory stays the same for any size.

Never puts a plain byte anywhere but into age. What it has written counts for nothing until it has returned.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, cast

from desktop.bundle import format as form
from desktop.bundle import layout, tags
from desktop.bundle.member_name import Admission
from desktop.bundle.part import Part, PartDigest, part_of
from desktop.bundle.streams import HashingTarget, PieceSource
from desktop.bundle.ustar import header
from desktop.crypto.age import seal_stream
from desktop.domain.faults import Fault, FaultCode

_ZEROS = bytes(64 << 10)
_AGE_PIECE_BYTES = 64 << 10
_SPARE_BYTES = 4096


@dataclass(frozen=True, slots=True)
class WrittenBundle:
    """The sealed file's SHA-256 and length, and the parts in it."""

    sha256: str
    size_bytes: int
    manifest: tuple[PartDigest, ...]


def write_bundle(
    target: BinaryIO,
    parts: Iterable[Part],
    *,
    bag_info: Mapping[str, str],
    sign: Callable[[bytes], str],
    signer_name: str,
    recipients: Sequence[str],
) -> WrittenBundle:
    """Seals `parts` to `recipients` into `target`, signed by `sign` (SSHSIG, namespace `bundle@saegim.v1`).

    `bag_info` gives `External-Identifier`, `Source-Organization` and `Bagging-Date`; and `X-Intended-Recipients`,
    separated by spaces, if they are others than `recipients`. Parts are put into the format's order, each is read once.
    Raises `Fault(BUNDLE_PART_LENGTH)` for a part that is not as long as announced, `BUNDLE_TOO_LARGE`,
    `BUNDLE_MEMBER_UNSAFE`, `BUNDLE_LAYOUT_WRONG`, `DESTINATION_KEY_INVALID`, and whatever a part or `target` raises.
    """
    order = sorted(parts, key=lambda part: part.path.encode())
    info = _bag_info(order, bag_info, recipients)
    stream = _TarStream(order, info, sign, signer_name)
    sealed = HashingTarget(target)
    seal_stream(cast("BinaryIO", PieceSource(stream.pieces())), cast("BinaryIO", sealed), recipients)
    return WrittenBundle(sealed.sha256, sealed.size_bytes, tuple(stream.digests))


def sealed_bytes_at_most(parts: Iterable[Part], recipients: int) -> int:
    """An upper bound of the sealed file's length, to compare with the space on a drive before anything is written."""
    found = list(parts)
    payload = sum(form.BLOCK_BYTES + form.padded_to_block(part.size_bytes) for part in found)
    lines = sum(2 * len(part.path) + 64 + 128 + 6 for part in found)
    plain = payload + lines + 100 * (recipients + 1) + 12 * form.BLOCK_BYTES + _SPARE_BYTES
    sealed = plain + plain // 8  # Padmé adds less than an eighth
    return sealed + 16 * (sealed // _AGE_PIECE_BYTES + 2) + 200 * (recipients + 2)


class _TarStream:
    """The plaintext, made piece by piece."""

    def __init__(self, parts: Sequence[Part], info: bytes, sign: Callable[[bytes], str], signer: str) -> None:
        self.digests: list[PartDigest] = []
        self._parts = parts
        self._info = info
        self._sign = sign
        self._signer = signer
        self._admission = Admission()
        self._length = 0

    def pieces(self) -> Iterator[bytes]:
        for piece in self._members():
            self._length += len(piece)
            yield piece
        self._length += form.END_BYTES
        yield bytes(form.END_BYTES)
        yield from _zeros(form.padme(self._length) - self._length)

    def _members(self) -> Iterator[bytes]:
        for part in self._parts:
            yield from self._member(part)
        sha256, sha512 = tags.manifests(self.digests)
        files = {
            form.BAGIT: form.BAGIT_TEXT,
            form.BAG_INFO: self._info,
            form.MANIFEST_SHA256: sha256,
            form.MANIFEST_SHA512: sha512,
        }
        files[form.TAG_MANIFEST] = tags.tag_manifest(files)
        signature = self._sign(files[form.TAG_MANIFEST]).encode("ascii")
        files[layout.signature_path(self._signer)] = signature
        for path, data in files.items():
            yield from self._member(part_of(path, data))

    def _member(self, part: Part) -> Iterator[bytes]:
        self._admission.admit(part.path, part.size_bytes)
        yield header(part.path, part.size_bytes)
        sha256, sha512, length = hashlib.sha256(), hashlib.sha512(), 0
        for piece in part.read():
            length += len(piece)
            if length > part.size_bytes:
                break
            sha256.update(piece)
            sha512.update(piece)
            yield piece
        if length != part.size_bytes:
            raise Fault(FaultCode.BUNDLE_PART_LENGTH, part=part.path, size_bytes=part.size_bytes)
        yield bytes(form.padded_to_block(length) - length)
        if part.path.startswith(form.DATA):
            self.digests.append(PartDigest(part.path, length, sha256.hexdigest(), sha512.hexdigest()))


def _bag_info(parts: Sequence[Part], given: Mapping[str, str], recipients: Sequence[str]) -> bytes:
    admission = Admission()
    for part in parts:  # before the first byte is written
        if not part.path.startswith(form.DATA):
            raise Fault(FaultCode.BUNDLE_LAYOUT_WRONG, part=part.path, reason="unknown_file")
        admission.admit(part.path, part.size_bytes)
    return tags.BagInfo(
        bundle_id=given["External-Identifier"],
        source=given["Source-Organization"],
        bagging_date=given["Bagging-Date"],
        payload_bytes=sum(part.size_bytes for part in parts),
        payload_parts=len(parts),
        recipients=tuple(given.get("X-Intended-Recipients", " ".join(recipients)).split(" ")),
    ).as_bytes()


def _zeros(length: int) -> Iterator[bytes]:
    while length:
        piece = _ZEROS[:length]
        length -= len(piece)
        yield piece
