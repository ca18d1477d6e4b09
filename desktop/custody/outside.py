"""Checkpoints that are known outside the vault, and the log compared with them.

They show what the vault alone can't: an older copy put back, a tail cut off, a log written anew with stolen keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from desktop.custody.checkpoint_text import checkpoint_text, stated_in
from desktop.custody.tree import GrowingTree
from desktop.domain.custody import Checkpoint
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding
from desktop.vault.vault import Vault


class KnownOutside(Protocol):
    """Where checkpoints of vaults are remembered, apart from the vaults. Nothing here raises."""

    def newest(self, vault_id: str) -> Checkpoint | None:
        """The checkpoint that was kept last, or None."""
        ...

    def all(self, vault_id: str) -> Sequence[Checkpoint]:
        """The newest and some older ones, oldest first."""
        ...

    def keep(self, vault_id: str, checkpoint: Checkpoint) -> None:
        """Remembers a checkpoint, and forgets those that are not smaller: they are of a log that is no more."""
        ...


def check_outside(vault: Vault, known: Iterable[Checkpoint]) -> list[Finding]:
    """`CUSTODY_REWRITTEN(size=…)` or `CUSTODY_OLDER_COPY(known=…, found=…)`, the graver first, at most one of each.

    The stored leaves must have been compared with the bodies before (`check_log`).
    """
    return sorted(_findings(vault, tuple(known)), key=lambda finding: finding.code is not FaultCode.CUSTODY_REWRITTEN)


def texts_at(vault: Vault, sizes: Iterable[int]) -> Mapping[int, str]:
    """What a checkpoint of each size must say, as far as the log goes."""
    wanted = frozenset(sizes)
    tree = GrowingTree()
    texts = {0: checkpoint_text(vault.origin, tree)} if 0 in wanted else {}
    for leaf in vault.entries.leaves() if wanted - {0} else ():
        tree.append(leaf)
        if tree.size in wanted:
            texts[tree.size] = checkpoint_text(vault.origin, tree)
    return texts


def _findings(vault: Vault, known: Sequence[Checkpoint]) -> Iterator[Finding]:
    count = vault.entries.count()
    texts = texts_at(vault, (checkpoint.size for checkpoint in known))
    differing = [c.size for c in known if c.size <= count and c.text != texts[c.size]]
    beyond = [c.size for c in known if c.size > count]
    if differing:
        yield Finding(FaultCode.CUSTODY_REWRITTEN, {"size": min(differing)})
    if beyond:
        yield Finding(FaultCode.CUSTODY_OLDER_COPY, {"known": max(beyond), "found": count})


def readable(checkpoints: Iterable[Checkpoint]) -> list[Checkpoint]:
    """Those whose text is a checkpoint's and of the size stated; others prove nothing."""
    return [checkpoint for checkpoint in checkpoints if _is_readable(checkpoint)]


def _is_readable(checkpoint: Checkpoint) -> bool:
    try:
        return stated_in(checkpoint.text).size == checkpoint.size
    except ValueError:
        return False
