"""Checks the custody log against itself, against its checkpoints, and against the account that founded the vault.

What it can't see: a tail cut off after the last checkpoint, and a whole older copy put back. Only a checkpoint held
elsewhere shows those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.custody.checkpoint_text import checkpoint_text
from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.rows import check_rows
from desktop.custody.tree import GrowingTree
from desktop.domain.custody import EMPTY_LEAF, Action, Checkpoint, CustodyEntry
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding, findings_of
from desktop.vault.vault import Vault

__all__ = ["Finding", "check_log", "check_rows", "verify_log"]


def check_log(vault: Vault) -> list[Finding]:
    """Everything wrong with the log: its chain, its signatures, its checkpoints; or that it can't be read."""
    return findings_of(lambda: _findings(vault))


def verify_log(vault: Vault) -> None:
    """Raises the first finding as `Fault(CUSTODY_LOG_BROKEN | CUSTODY_SIGNATURE_WRONG | CUSTODY_CHECKPOINT_WRONG)`."""
    for finding in check_log(vault):
        raise finding.as_fault()


def _findings(vault: Vault) -> list[Finding]:
    keys: dict[str, str] = {account.id: account.ssh_public_key for account in vault.accounts.all()}
    tree = GrowingTree()
    findings: list[Finding] = []
    checkpoints = sorted(vault.entries.checkpoints(), key=lambda c: c.size)
    prev = EMPTY_LEAF
    for index, (entry, leaf) in enumerate(zip_longest(vault.entries.all(), vault.entries.leaves())):
        while checkpoints and checkpoints[0].size <= index:
            findings += _checkpoint_findings(checkpoints.pop(0), vault.origin, tree, keys)
        findings += _entry_findings(entry, leaf, (index, prev), keys)
        prev = entry.leaf
        tree.append(prev)
    for checkpoint in checkpoints:
        findings += _checkpoint_findings(checkpoint, vault.origin, tree, keys)
    return [*findings, *_founding_findings(vault)]


def _entry_findings(
    entry: CustodyEntry, stored_leaf: str, place: tuple[int, str], keys: Mapping[str, str]
) -> Iterator[Finding]:
    """`place` is the number the entry must have and the leaf it must follow."""
    seq, prev = place
    body = _body_of(entry)
    if body is None or (entry.seq, body.seq, body.prev, stored_leaf) != (seq, seq, prev, entry.leaf):
        yield Finding(FaultCode.CUSTODY_LOG_BROKEN, {"seq": seq})
    if body is not None and not _is_signed(entry.body, entry.signature, CUSTODY_ENTRY, keys.get(body.actor)):
        yield Finding(FaultCode.CUSTODY_SIGNATURE_WRONG, {"seq": seq})


def _checkpoint_findings(
    checkpoint: Checkpoint, origin: str, tree: GrowingTree, keys: Mapping[str, str]
) -> Iterator[Finding]:
    """`tree` has the checkpoint's size, or the log is shorter than it was."""
    is_true = checkpoint.size == tree.size and checkpoint.text == checkpoint_text(origin, tree)
    key = keys.get(checkpoint.account)
    if not is_true or not _is_signed(checkpoint.text.encode("utf-8"), checkpoint.signature, CUSTODY_CHECKPOINT, key):
        yield Finding(FaultCode.CUSTODY_CHECKPOINT_WRONG, {"size": checkpoint.size, "entries": tree.size})


def _founding_findings(vault: Vault) -> Iterator[Finding]:
    """The log begins with the founding, signed by the key that every slot pins: all trust in accounts starts there."""
    entries = vault.entries.all()[:1]
    body = _body_of(entries[0]) if entries else None
    if body is None or body.action != Action.VAULT_CREATED:
        yield Finding(FaultCode.CUSTODY_LOG_BROKEN, {"seq": 0})
    elif not _is_signed(entries[0].body, entries[0].signature, CUSTODY_ENTRY, vault.keys.pinned_admin):
        yield Finding(FaultCode.CUSTODY_SIGNATURE_WRONG, {"seq": 0})


def _body_of(entry: CustodyEntry) -> EntryBody | None:
    try:
        return entry_body(entry.body)
    except ValueError:
        return None


def _is_signed(message: bytes, signature: str, namespace: str, key: str | None) -> bool:
    try:
        verify_signature(message, signature, namespace, [key] if key else [])
    except SignatureRefused:
        return False
    return True
