"""What a reader does with each member as it passes: admit it, hash it, keep it if it is small, hand it to a sink.

Keeps at most 64 MiB whatever arrives. Nothing kept here is trusted before the checks have looked at it.
"""

from __future__ import annotations

import hashlib

from desktop.bundle import format as form
from desktop.bundle import layout
from desktop.bundle.member_name import MemberOrder
from desktop.bundle.part import PartDigest, PartSink
from desktop.bundle.ustar import Member
from desktop.domain.faults import Fault, FaultCode


class Intake:
    """The members of one bundle. `payload` is in the order of the tar; `kept` holds the small ones by path."""

    def __init__(self, sink: PartSink | None = None) -> None:
        self.payload: list[PartDigest] = []
        self.kept: dict[str, bytes] = {}
        self.signatures: list[str] = []
        self._sink = sink
        self._order = MemberOrder()
        self._members = 0
        self._kept_bytes = 0

    def begin(self, member: Member) -> None:
        """Raises `Fault(BUNDLE_TOO_LARGE)`, what `MemberOrder.admit` raises, and what the sink raises."""
        self._order.admit(member.path)
        self._members += 1
        if self._members > form.MEMBER_LIMIT:
            raise Fault(FaultCode.BUNDLE_TOO_LARGE, part=member.path, limit_bytes=form.PLAINTEXT_LIMIT_BYTES)
        self._member = member
        self._is_kept = self._keeps(member)
        self._pieces: list[bytes] = []
        self._sha256, self._sha512 = hashlib.sha256(), hashlib.sha512()
        if self._sink:
            self._sink.begin(member.path, member.size_bytes)

    def write(self, untrusted_data: bytes) -> None:
        """The next bytes of the member."""
        if self._is_kept:
            self._pieces.append(untrusted_data)
        self._sha256.update(untrusted_data)
        self._sha512.update(untrusted_data)
        if self._sink:
            self._sink.write(untrusted_data)

    def end(self) -> None:
        """The member is whole."""
        path = self._member.path
        if self._is_kept:
            self.kept[path] = b"".join(self._pieces)
        if path.startswith(form.DATA):
            sha256, sha512 = self._sha256.hexdigest(), self._sha512.hexdigest()
            self.payload.append(PartDigest(path, self._member.size_bytes, sha256, sha512))
        elif path not in form.TAG_FILES:
            self.signatures.append(path)
        if self._sink:
            self._sink.end()

    def _keeps(self, member: Member) -> bool:
        limit = layout.kept_limit(member.path)
        if limit is None:
            return False
        if member.size_bytes > limit:
            raise Fault(FaultCode.BUNDLE_TOO_LARGE, part=member.path, limit_bytes=limit)
        self._kept_bytes += member.size_bytes
        if self._kept_bytes > form.KEPT_LIMIT_BYTES:
            raise Fault(FaultCode.BUNDLE_TOO_LARGE, part=member.path, limit_bytes=form.KEPT_LIMIT_BYTES)
        return True
