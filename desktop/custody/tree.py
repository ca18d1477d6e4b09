"""A Merkle tree (RFC 6962 section 2.1) that grows leaf by leaf, with the state of O(log n) subtrees only."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from desktop.domain.custody import EMPTY_LEAF, leaves_text


class GrowingTree:
    """Root of the leaves so far, and SHA-256 of their flat list, without keeping the leaves. `last` is the newest."""

    def __init__(self) -> None:
        self.size = 0
        self.last = EMPTY_LEAF
        self._peaks: list[bytes] = []
        self._list = hashlib.sha256()

    def append(self, leaf: str) -> None:
        """Adds a leaf hash (64 hex digits)."""
        self.extend([leaf])

    def extend(self, leaves: Sequence[str]) -> None:
        """Adds leaf hashes in order. Raises `ValueError` for one that is not in hex, the tree then as it was."""
        nodes = list(map(bytes.fromhex, leaves))
        self._list.update(leaves_text(leaves))
        for node in nodes:
            self._add(node)
        if leaves:
            self.last = leaves[-1]

    def root(self) -> bytes:
        """The Merkle tree hash of all leaves so far."""
        if not self._peaks:
            return hashlib.sha256(b"").digest()
        node = self._peaks[-1]
        for left in reversed(self._peaks[:-1]):
            node = _node(left, node)
        return node

    def leaves_sha256(self) -> str:
        """SHA-256 of `leaves.txt` so far."""
        return self._list.copy().hexdigest()

    def _add(self, node: bytes) -> None:
        """There is one peak for every bit that is set in `size`: those of the trailing ones merge."""
        merging = self.size
        while merging & 1:
            node = _node(self._peaks.pop(), node)
            merging >>= 1
        self._peaks.append(node)
        self.size += 1


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
