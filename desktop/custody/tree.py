"""A Merkle tree (RFC 6962 section 2.1) that grows leaf by leaf, with the state of O(log n) subtrees only."""

from __future__ import annotations

import hashlib

from desktop.domain.custody import leaves_text


class GrowingTree:
    """Root of the leaves so far, and SHA-256 of their flat list, without keeping the leaves."""

    def __init__(self) -> None:
        self.size = 0
        self._peaks: list[tuple[int, bytes]] = []
        self._list = hashlib.sha256()

    def append(self, leaf: str) -> None:
        """Adds a leaf hash (64 hex digits)."""
        self.size += 1
        self._list.update(leaves_text([leaf]))
        size, node = 1, bytes.fromhex(leaf)
        while self._peaks and self._peaks[-1][0] == size:
            node = _node(self._peaks.pop()[1], node)
            size *= 2
        self._peaks.append((size, node))

    def root(self) -> bytes:
        """The Merkle tree hash of all leaves so far."""
        if not self._peaks:
            return hashlib.sha256(b"").digest()
        node = self._peaks[-1][1]
        for _, left in reversed(self._peaks[:-1]):
            node = _node(left, node)
        return node

    def leaves_sha256(self) -> str:
        """SHA-256 of `leaves.txt` so far."""
        return self._list.copy().hexdigest()


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
