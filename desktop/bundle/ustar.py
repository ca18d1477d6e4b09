"""The tar's headers, written and read in one place (resources/spec/bundle-v1.md section 4; POSIX.1-2017 pax, ustar).

Reading rebuilds the header from name and size and compares all 512 bytes: there is one spelling only.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.bundle import format as form
from desktop.bundle.member_name import unsafe
from desktop.domain.faults import Fault, FaultCode

ZERO_BLOCK = bytes(form.BLOCK_BYTES)
_NAME = slice(0, 100)
_SIZE = slice(124, 136)
_CHECKSUM = slice(148, 156)
_KIND = slice(156, 157)
_MAGIC = slice(257, 265)
_FIXED_MAGIC = b"ustar\x0000"
_REASONS_BY_KIND = {b"1": "link", b"2": "link", b"3": "device", b"4": "device", b"5": "folder", b"6": "device"}


@dataclass(frozen=True, slots=True)
class Member:
    """One regular file of the tar; `path` is without the leading `bundle/`."""

    path: str
    size_bytes: int


def header(path: str, size_bytes: int) -> bytes:
    """The 512 bytes before a member's content.

    Raises `Fault(BUNDLE_TOO_LARGE)` for what ustar's size field can't hold.
    """
    if size_bytes > form.PART_LIMIT_BYTES:
        raise Fault(FaultCode.BUNDLE_TOO_LARGE, part=path, limit_bytes=form.PART_LIMIT_BYTES)
    name = (form.ROOT + path).encode("ascii")
    before = name.ljust(100, b"\0") + b"0000644\0" + b"0000000\0" * 2 + b"%011o\0" % size_bytes + b"0" * 11 + b"\0"
    after = b"0" + bytes(100) + _FIXED_MAGIC + bytes(64) + b"0000000\0" * 2 + bytes(167)
    checksum = sum(before) + sum(after) + 8 * ord(" ")
    return before + b"%06o\0 " % checksum + after


def untrusted_member(block: bytes) -> Member:
    """The member that a header of 512 bytes announces; its name is not checked yet.

    Raises `Fault(BUNDLE_TAR_WRONG)` or `Fault(BUNDLE_MEMBER_UNSAFE)`.
    """
    name = block[_NAME].rstrip(b"\0")
    path = name.decode("ascii", "replace")
    _refuse_kind(block, path)
    if not path.startswith(form.ROOT) or not name.isascii() or b"\0" in name:
        raise unsafe(path, _reason_outside(path))
    size_bytes = _size(block[_SIZE])
    path = path.removeprefix(form.ROOT)
    if header(path, size_bytes) != block:
        raise Fault(FaultCode.BUNDLE_TAR_WRONG, reason="header")
    return Member(path, size_bytes)


def _refuse_kind(block: bytes, path: str) -> None:
    if block[_MAGIC] != _FIXED_MAGIC or not _has_checksum(block):
        raise Fault(FaultCode.BUNDLE_TAR_WRONG, reason="header")
    if block[_KIND] != b"0":
        raise unsafe(path, _REASONS_BY_KIND.get(block[_KIND], "kind"))


def _has_checksum(block: bytes) -> bool:
    total = sum(block) - sum(block[_CHECKSUM]) + 8 * ord(" ")
    return block[_CHECKSUM] == b"%06o\0 " % total


def _reason_outside(path: str) -> str:
    if path.startswith(("/", "\\")) or path[1:2] == ":":
        return "absolute"
    return "traversal" if path.startswith("..") else "outside"


def _size(field: bytes) -> int:
    digits = field[:11]
    if not digits.isdigit() or digits.strip(b"01234567"):
        raise Fault(FaultCode.BUNDLE_TAR_WRONG, reason="header")
    return int(digits, 8)
