"""The whole log as hashes, made from its bodies in one pass: what every checkpoint of it must say. Verifies nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.custody.checkpoint_text import checkpoint_text
from desktop.custody.tree import GrowingTree
from desktop.domain.custody import EMPTY_LEAF, leaf_hash


@dataclass(frozen=True, slots=True)
class HashedLog:
    """The stored numbers and the leaf hashes, in order; and the checkpoint text for every size that was asked for."""

    numbers: Sequence[int]
    leaves: Sequence[str]
    texts: Mapping[int, str]

    def leaf_before(self, index: int) -> str:
        """The leaf that entry `index` must follow."""
        return self.leaves[index - 1] if index else EMPTY_LEAF


def hash_log(bodies: Iterable[tuple[int, bytes]], origin: str, sizes: Iterable[int]) -> HashedLog:
    """`sizes` beyond the log's length get no text."""
    wanted = frozenset(sizes)
    tree = GrowingTree()
    numbers: list[int] = []
    leaves: list[str] = []
    texts = {0: checkpoint_text(origin, tree)} if 0 in wanted else {}
    for seq, body in bodies:
        leaf = leaf_hash(body)
        numbers.append(seq)
        leaves.append(leaf)
        tree.append(leaf)
        if tree.size in wanted:
            texts[tree.size] = checkpoint_text(origin, tree)
    return HashedLog(numbers, leaves, texts)
