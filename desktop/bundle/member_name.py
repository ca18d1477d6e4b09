"""Which paths a bundle may hold and in what order (resources/spec/bundle-v1.md section 4), for writer and reader alike.

Never trusts a name: every path that reaches a disk has passed `Admission.admit`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop.bundle import format as form
from desktop.bundle import layout
from desktop.domain.faults import Fault, FaultCode

KeptLimit = Callable[[str], int | None]
_SEGMENT = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*\Z")
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])\Z", re.IGNORECASE)
_SHOWN = 120


def verify_member_name(path: str) -> None:
    """Raises `Fault(BUNDLE_MEMBER_UNSAFE, part=…, reason=…)` for a path that no bundle may hold."""
    reason = _reason_against(path)
    if reason:
        raise unsafe(path, reason)


def unsafe(path: str, reason: str) -> Fault:
    """The fault for an unsafe member; its name is shown in ASCII, so that it can't disturb a terminal."""
    return Fault(FaultCode.BUNDLE_MEMBER_UNSAFE, part=ascii(path[:_SHOWN])[1:-1], reason=reason)


def _reason_against(path: str) -> str:
    if len(path) + len(form.ROOT) > form.NAME_LIMIT_BYTES:
        return "name_too_long"
    if path.startswith("/") or path[1:2] == ":":
        return "absolute"
    segments = path.split("/")
    if ".." in segments or "." in segments:
        return "traversal"
    if not all(_SEGMENT.match(segment) and not segment.endswith(".") for segment in segments):
        return "name"
    if any(_DEVICE.match(segment.partition(".")[0]) for segment in segments):
        return "device_name"
    return ""


class Admission:
    """Admits the members of one bundle: safe names, in the only order there is, each once, within the limits."""

    def __init__(self, kept_limit: KeptLimit = layout.kept_limit) -> None:
        """`kept_limit` says of a path how many bytes of it a reader keeps; None for what only passes through."""
        self._kept_limit = kept_limit
        self._last: tuple[int, bytes] = (-1, b"")
        self._files: set[str] = set()
        self._folders: set[str] = set()
        self._kept_bytes = 0

    def admit(self, path: str, size_bytes: int) -> bool:
        """Whether a reader keeps the member in memory.

        Raises `Fault(BUNDLE_MEMBER_UNSAFE)`, `BUNDLE_LAYOUT_WRONG`, `BUNDLE_TAR_WRONG` or `BUNDLE_TOO_LARGE`.
        """
        verify_member_name(path)
        self._admit_once(path)
        self._admit_in_order(path)
        limit = self._kept_limit(path)
        _require(path, size_bytes, form.PART_LIMIT_BYTES if limit is None else limit)
        if limit is not None:
            self._kept_bytes += size_bytes
            _require(path, self._kept_bytes, form.KEPT_LIMIT_BYTES)
        return limit is not None

    def _admit_in_order(self, path: str) -> None:
        place = (_rank(path), path.encode("ascii"))
        if place <= self._last:
            raise Fault(FaultCode.BUNDLE_TAR_WRONG, reason="order")
        self._last = place

    def _admit_once(self, path: str) -> None:
        folded = path.lower()
        folders = {folded[:i] for i, character in enumerate(folded) if character == "/"}
        if folded in self._files or folded in self._folders or folders & self._files:
            raise unsafe(path, "duplicate")
        if len(self._files) == form.MEMBER_LIMIT:
            raise Fault(FaultCode.BUNDLE_TAR_WRONG, reason="too_many")
        self._files.add(folded)
        self._folders |= folders


def _require(path: str, size_bytes: int, limit_bytes: int) -> None:
    if size_bytes > limit_bytes:
        raise Fault(FaultCode.BUNDLE_TOO_LARGE, part=path, limit_bytes=limit_bytes)


def _rank(path: str) -> int:
    """Payload 0, tag files 1 to 5, signature 6. Raises `Fault(BUNDLE_LAYOUT_WRONG)` for anything else."""
    if path.startswith(form.DATA):
        return 0
    if path in form.TAG_FILES:
        return 1 + form.TAG_FILES.index(path)
    if layout.is_signature(path):
        return 1 + len(form.TAG_FILES)
    raise Fault(FaultCode.BUNDLE_LAYOUT_WRONG, part=path, reason="unknown_file")
