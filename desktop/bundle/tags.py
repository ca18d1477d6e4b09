"""The tag files of the bag: manifests and bag-info, written and read in one place (RFC 8493 sections 2.1.3 and 2.2.2).

Reading never understands a second spelling: what was understood is written again and compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.bundle import format as form
from desktop.bundle.part import PartDigest
from desktop.crypto.digests import sha256_hex
from desktop.domain.faults import Fault, FaultCode

_HANDLE = r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?"
_BAG_INFO = re.compile(
    rb"Saegim-Bundle-Version: (?P<version>[0-9]{1,9})\n"
    rb"External-Identifier: (?P<bundle>[0-9a-f]{16})\n"
    rb"Source-Organization: (?P<source>" + _HANDLE.encode() + rb")\n"
    rb"Bagging-Date: (?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})\n"
    rb"Payload-Oxum: (?P<octets>0|[1-9][0-9]{0,15})\.(?P<parts>0|[1-9][0-9]{0,5})\n"
    rb"X-Intended-Recipients: (?P<recipients>age1[a-z0-9]{1,200}(?: age1[a-z0-9]{1,200}){0,63})\n\Z"
)
_VERSION = re.compile(rb"Saegim-Bundle-Version: ([0-9]{1,9})\n")
_LINE = re.compile(r"([0-9a-f]{64,128})  (\S{1,100})\Z")


@dataclass(frozen=True, slots=True)
class BagInfo:
    """What `bag-info.txt` says. `bagging_date` is `YYYY-MM-DD`; `source` the handle of the office."""

    bundle_id: str
    source: str
    bagging_date: str
    payload_bytes: int
    payload_parts: int
    recipients: tuple[str, ...]

    def as_bytes(self) -> bytes:
        """The file; section 6.1. Raises `ValueError` for values that it can't hold."""
        data = (
            f"Saegim-Bundle-Version: {form.VERSION}\n"
            f"External-Identifier: {self.bundle_id}\n"
            f"Source-Organization: {self.source}\n"
            f"Bagging-Date: {self.bagging_date}\n"
            f"Payload-Oxum: {self.payload_bytes}.{self.payload_parts}\n"
            f"X-Intended-Recipients: {' '.join(self.recipients)}\n"
        ).encode()
        if not _BAG_INFO.match(data):
            raise ValueError("bag-info can't hold this")
        return data


def bag_info(data: bytes) -> BagInfo:
    """What a file says. Raises `Fault(BUNDLE_VERSION_UNKNOWN)` or `Fault(BUNDLE_LAYOUT_WRONG)`."""
    version = _VERSION.match(data)
    if version and version[1] != b"%d" % form.VERSION:
        raise Fault(FaultCode.BUNDLE_VERSION_UNKNOWN, version=version[1].decode("ascii"))
    found = _BAG_INFO.match(data)
    if not found:
        raise Fault(FaultCode.BUNDLE_LAYOUT_WRONG, part=form.BAG_INFO, reason="spelling")
    return BagInfo(
        bundle_id=found["bundle"].decode("ascii"),
        source=found["source"].decode("ascii"),
        bagging_date=found["date"].decode("ascii"),
        payload_bytes=int(found["octets"]),
        payload_parts=int(found["parts"]),
        recipients=tuple(found["recipients"].decode("ascii").split(" ")),
    )


def manifests(digests: Iterable[PartDigest]) -> tuple[bytes, bytes]:
    """`manifest-sha256.txt` and `manifest-sha512.txt` over the payload, which must be in its order."""
    found = list(digests)
    lines256 = "".join(f"{d.sha256}  {d.path}\n" for d in found)
    lines512 = "".join(f"{d.sha512}  {d.path}\n" for d in found)
    return lines256.encode("ascii"), lines512.encode("ascii")


def tag_manifest(tag_files: Mapping[str, bytes]) -> bytes:
    """`tagmanifest-sha256.txt` over the other tag files."""
    return "".join(f"{sha256_hex(tag_files[path])}  {path}\n" for path in form.SIGNED_TAG_FILES).encode("ascii")


def verify_manifest(path: str, data: bytes, actual: bytes) -> None:
    """Raises the fault that says how a manifest's `data` differs from the `actual` one, made from what is there.

    `Fault(BUNDLE_PART_MISSING | BUNDLE_PART_EXTRA | BUNDLE_PART_CHANGED, part=…)`, or `BUNDLE_MANIFEST_WRONG`.
    """
    if data == actual:
        return
    listed, present = _digest_by_path(path, data), _digest_by_path(path, actual)
    for code, names in (
        (FaultCode.BUNDLE_PART_MISSING, listed.keys() - present.keys()),
        (FaultCode.BUNDLE_PART_EXTRA, present.keys() - listed.keys()),
        (FaultCode.BUNDLE_PART_CHANGED, {name for name in present if listed.get(name) != present[name]}),
    ):
        if names:
            raise Fault(code, part=min(names))
    raise Fault(FaultCode.BUNDLE_MANIFEST_WRONG, part=path)


def _digest_by_path(path: str, data: bytes) -> dict[str, str]:
    lines = data.decode("ascii", "replace").split("\n")
    found = [_LINE.match(line) for line in lines[:-1]]
    entries = {match[2]: match[1] for match in found if match}
    if lines[-1] or len(entries) != len(found):
        raise Fault(FaultCode.BUNDLE_MANIFEST_WRONG, part=path)
    return entries
