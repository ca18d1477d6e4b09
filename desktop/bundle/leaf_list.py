"""`leaves.txt` as a reader takes it: one line for each entry of the log, and the Merkle root over all of them.

A second implementation of the root on purpose: what wrote the log and what checks it must not share a mistake. Keeps no
more than the file itself, however long the log is.
"""

from __future__ import annotations

import base64
import hashlib
import re

_LINES = re.compile(rb"(?:[0-9a-f]{64}\n)+\Z")
LINE_BYTES = 65


class LeafList:
    """The leaf hashes of a whole log, in order."""

    def __init__(self, untrusted_data: bytes) -> None:
        """Raises `ValueError` for anything but lines of 64 lowercase hex digits."""
        if not _LINES.match(untrusted_data):
            raise ValueError("not a list of leaves")
        self._data = untrusted_data

    def __len__(self) -> int:
        """Number of entries."""
        return len(self._data) // LINE_BYTES

    def first(self, size: int) -> LeafList:
        """The list as it was with `size` entries. Raises `ValueError` for none, or more than there are."""
        if not 0 < size <= len(self):
            raise ValueError("not so many leaves")
        return LeafList(self._data[: size * LINE_BYTES])

    def leaf(self, seq: int) -> str:
        """The leaf hash of the entry `seq`, from 0; empty for one that the log does not have."""
        return self._data[seq * LINE_BYTES : seq * LINE_BYTES + 64].decode("ascii")

    def sha256(self) -> str:
        """SHA-256 of the file, lowercase hex."""
        return hashlib.sha256(self._data).hexdigest()

    def checkpoint_text(self, origin: str) -> str:
        """What a checkpoint over exactly these leaves says (section 7.5)."""
        root = base64.b64encode(self.root()).decode("ascii")
        return f"{origin}\n{len(self)}\n{root}\nleaves-sha256 {self.sha256()}\n"

    def root(self) -> bytes:
        """The Merkle tree hash, RFC 6962 section 2.1."""
        subtrees: list[bytes] = []  # one for each bit of the number of leaves so far, the largest first
        for count, start in enumerate(range(0, len(self._data), LINE_BYTES), start=1):
            node = bytes.fromhex(self._data[start : start + 64].decode("ascii"))
            for _ in range((count & -count).bit_length() - 1):
                node = _node(subtrees.pop(), node)
            subtrees.append(node)
        root = subtrees.pop()
        while subtrees:
            root = _node(subtrees.pop(), root)
        return root


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
