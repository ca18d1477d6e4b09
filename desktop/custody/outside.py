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

    def forget_between(self, vault_id: str, after: int, until: int) -> None:
        """Forgets those of more than `after` entries and not more than `until`: of what was lost, and is accepted."""
        ...


def check_outside(vault: Vault, known: Sequence[Checkpoint], texts: Mapping[int, str] | None = None) -> list[Finding]:
    """`CUSTODY_REWRITTEN(size=…)` or `CUSTODY_OLDER_COPY(known=…, found=…)`, the graver first, at most one of each.

    `texts` are what checkpoints of these sizes must say; without them the stored leaves are read, which must have been
    compared with the bodies before (`check_log`).
    """
    if texts is None:
        texts = texts_at(vault, (checkpoint.size for checkpoint in known))
    findings = _findings(vault.entries.count(), known, texts)
    return sorted(findings, key=lambda finding: finding.code is not FaultCode.CUSTODY_REWRITTEN)


def texts_at(vault: Vault, sizes: Iterable[int]) -> Mapping[int, str]:
    """What a checkpoint of each size must say, as far as the log goes."""
    wanted = sorted({size for size in sizes if size >= 0})
    leaves = vault.entries.leaves() if any(wanted) else []
    tree = GrowingTree()
    texts = {}
    for size in wanted:
        if size <= len(leaves):
            tree.extend(leaves[tree.size : size])
            texts[size] = checkpoint_text(vault.origin, tree)
    return texts


def _findings(count: int, known: Sequence[Checkpoint], texts: Mapping[int, str]) -> Iterator[Finding]:
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
