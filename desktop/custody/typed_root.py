"""Tells a slip of the hand from another log: no two roots (SHA-256) are nearly alike by chance, nor by any effort."""

from __future__ import annotations

from desktop.custody.checkpoint_text import CheckpointLine, stated_in
from desktop.custody.outside import readable
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.vault import Vault

MOST_SLIPS = 8
"""Of 43 characters: the others are more than 200 bits, which nobody finds by trying."""


def require_no_slip(vault: Vault, typed: CheckpointLine, ours: str) -> None:
    """Raises if what was typed from paper is plainly this log's own with a mistake in it. `ours` is the root there.

    Raises `Fault(CHECKPOINT_ROOT_MISTYPED)` or `Fault(CHECKPOINT_NUMBER_MISTYPED)`.
    """
    if typed.root == ours:
        return
    places = slips(typed.root, ours)
    if places:
        raise Fault(FaultCode.CHECKPOINT_ROOT_MISTYPED, places=", ".join(map(str, places)))
    for checkpoint in readable(vault.entries.checkpoints()):
        if stated_in(checkpoint.text).root == typed.root:
            raise Fault(FaultCode.CHECKPOINT_NUMBER_MISTYPED, size=checkpoint.size)


def slips(typed: str, ours: str) -> list[int]:
    """The numbers of the characters that differ, from 1, if they are few; capital or small counts as nothing."""
    if len(typed) != len(ours) or _differing(typed.casefold(), ours.casefold()) > MOST_SLIPS:
        return []
    return [at for at, (one, other) in enumerate(zip(typed, ours, strict=True), start=1) if one != other]


def _differing(typed: str, ours: str) -> int:
    return sum(one != other for one, other in zip(typed, ours, strict=True))
