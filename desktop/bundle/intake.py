"""What a reader does with each member as it passes: admit it, hash it, keep it if it is small, hand it to a sink.

Keeps at most 64 MiB whatever arrives. Nothing kept here is trusted before the checks have looked at it.
"""

from __future__ import annotations

import hashlib

from desktop.bundle import format as form
from desktop.bundle import layout
from desktop.bundle.member_name import Admission, KeptLimit
from desktop.bundle.part import PartDigest, PartSink
from desktop.bundle.ustar import Member


class Intake:
    """The members of one bundle. `payload` is in the order of the tar; `kept` holds the small ones by path."""

    def __init__(self, sink: PartSink | None = None, kept_limit: KeptLimit = layout.kept_limit) -> None:
        self.payload: list[PartDigest] = []
        self.kept: dict[str, bytes] = {}
        self.signatures: list[str] = []
        self._sink = sink
        self._admission = Admission(kept_limit)

    def begin(self, member: Member) -> None:
        """Raises what `Admission.admit` and the sink raise."""
        self._is_kept = self._admission.admit(member.path, member.size_bytes)
        self._member = member
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
