"""Checks the custody log against itself, against its checkpoints, and against the account that founded the vault.

What it can't see: a tail cut off after the last checkpoint, and a whole older copy put back. Only a checkpoint held
elsewhere shows those (`outside`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.custody.accounts_over_time import FOLLOWED, AccountsOverTime
from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.hashed_log import HashedLog, hash_log
from desktop.custody.rows import check_rows
from desktop.custody.second_person import second_signature_holds
from desktop.domain.custody import Action, Checkpoint, CustodyEntry
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding, findings_of
from desktop.vault.vault import Vault

__all__ = ["Finding", "check_log", "check_rows", "keys_over_time", "verify_log"]


Bodies = Sequence[tuple[int, bytes]]
"""Number and body of every entry, in order."""


def check_log(vault: Vault, trusted_size: int = 0, bodies: Bodies | None = None) -> list[Finding]:
    """Everything wrong with the log: its chain, its signatures, its checkpoints; or that it can't be read.

    Below `trusted_size` signatures are not verified again: that many entries are what a checkpoint states which the
    account at work has signed itself. Whoever gives a number has verified that checkpoint; the chain is hashed in full.
    `bodies` spares reading the log once more.
    """
    return findings_of(lambda: _findings(vault, trusted_size, vault.entries.bodies() if bodies is None else bodies))


def verify_log(vault: Vault) -> None:
    """Raises the first finding as `Fault(CUSTODY_LOG_BROKEN | CUSTODY_SIGNATURE_WRONG | CUSTODY_CHECKPOINT_WRONG)`."""
    for finding in check_log(vault):
        raise finding.as_fault()


def keys_over_time(vault: Vault) -> dict[str, str]:
    """The public line of every account that can act now, as the log tells it from its start."""
    accounts = AccountsOverTime(vault)
    for entry in vault.entries.about(*FOLLOWED):
        body = _body_of(entry)
        if body is not None and _holds(vault, entry, body, accounts):
            accounts.follow(body)
    return accounts.keys


def _findings(vault: Vault, trusted_size: int, bodies: Bodies) -> list[Finding]:
    checkpoints = sorted(vault.entries.checkpoints(), key=lambda c: c.size)
    hashed = hash_log(bodies, vault.origin, {c.size for c in checkpoints})
    accounts = _accounts_at(vault, trusted_size)
    entries = vault.entries.since(trusted_size)
    findings = list(_place_findings(hashed, vault.entries.leaves()))
    for index, entry in enumerate(entries, start=len(hashed.numbers) - len(entries)):
        while checkpoints and checkpoints[0].size <= index:
            findings += _checkpoint_findings(checkpoints.pop(0), hashed, (accounts, trusted_size))
        findings += _entry_findings(vault, entry, (index, hashed), accounts)
    for checkpoint in checkpoints:
        findings += _checkpoint_findings(checkpoint, hashed, (accounts, trusted_size))
    return [*findings, *_founding_findings(vault)]


def _accounts_at(vault: Vault, size: int) -> AccountsOverTime:
    """The accounts as the first `size` entries leave them, which are known to hold."""
    accounts = AccountsOverTime(vault)
    for entry in vault.entries.about(*FOLLOWED) if size else ():
        body = _body_of(entry) if entry.seq < size else None
        if body is not None:
            accounts.follow(body)
    return accounts


def _place_findings(hashed: HashedLog, stored_leaves: Sequence[str]) -> Iterator[Finding]:
    """Entries that are not the next, or are stored with a hash that is not theirs."""
    for index, (number, leaf, stored) in enumerate(zip_longest(hashed.numbers, hashed.leaves, stored_leaves)):
        if (number, leaf) != (index, stored):
            yield Finding(FaultCode.CUSTODY_LOG_BROKEN, {"seq": index})


def _entry_findings(
    vault: Vault, entry: CustodyEntry, place: tuple[int, HashedLog], accounts: AccountsOverTime
) -> Iterator[Finding]:
    """`place` is the number the entry must have and the log's hashes. One that holds is followed by `accounts`."""
    seq, hashed = place
    body = _body_of(entry)
    if body is None or (body.seq, body.prev) != (seq, hashed.leaf_before(seq)):
        yield Finding(FaultCode.CUSTODY_LOG_BROKEN, {"seq": seq})
    if body is None:
        return
    if _holds(vault, entry, body, accounts):
        accounts.follow(body)
    else:
        yield Finding(FaultCode.CUSTODY_SIGNATURE_WRONG, {"seq": seq})


def _holds(vault: Vault, entry: CustodyEntry, body: EntryBody, accounts: AccountsOverTime) -> bool:
    """Whether its actor signed the entry with the key of that time, and they, and a second person, could do it."""
    return (
        _is_signed(entry.body, entry.signature, CUSTODY_ENTRY, accounts.key_for(body))
        and accounts.permits(body)
        and second_signature_holds(vault.id, body, accounts.keys)
    )


def _checkpoint_findings(
    checkpoint: Checkpoint, hashed: HashedLog, signers: tuple[AccountsOverTime, int]
) -> Iterator[Finding]:
    """`signers` are the accounts at the checkpoint's size, and up to which size signatures are trusted."""
    accounts, trusted_size = signers
    is_true = checkpoint.text == hashed.texts.get(checkpoint.size)
    if not is_true or not (checkpoint.size < trusted_size or _is_signed_now(checkpoint, accounts)):
        facts = {"size": checkpoint.size, "entries": len(hashed.numbers)}
        yield Finding(FaultCode.CUSTODY_CHECKPOINT_WRONG, facts)


def _is_signed_now(checkpoint: Checkpoint, accounts: AccountsOverTime) -> bool:
    key = accounts.key_of(checkpoint.account)
    return _is_signed(checkpoint.text.encode("utf-8"), checkpoint.signature, CUSTODY_CHECKPOINT, key)


def _founding_findings(vault: Vault) -> Iterator[Finding]:
    """The log begins with the founding, signed by the key that every slot pins: all trust in accounts starts there."""
    entry = vault.entries.first()
    body = _body_of(entry) if entry else None
    if entry is None or body is None or body.action != Action.VAULT_CREATED:
        yield Finding(FaultCode.CUSTODY_LOG_BROKEN, {"seq": 0})
    elif not _is_signed(entry.body, entry.signature, CUSTODY_ENTRY, vault.keys.pinned_admin):
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
