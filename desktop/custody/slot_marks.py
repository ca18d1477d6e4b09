"""What the log states of key slots: a digest of each as it was last sealed, so that a rotten or exchanged one is found.

A grant beside the sealed part may come and go. Vaults of before have no such facts: of their slots nothing is stated.
"""

from __future__ import annotations

from pathlib import Path

from desktop.crypto.slots import slot_mark
from desktop.custody.entry import entry_body
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault
from desktop.domain.ids import AccountId
from desktop.vault.account_slots import read_slot_of
from desktop.vault.vault import Vault

_FACT = "slot_sha256"
_SEALING = (Action.VAULT_CREATED, Action.ACCOUNT_ADDED, Action.PASSPHRASE_CHANGED, Action.ACCOUNT_KEYS_ROTATED)


def mark_fact(slot: bytes) -> dict[str, Fact]:
    """The fact for an entry that says a slot was sealed anew. Raises `Fault(VAULT_SLOT_DAMAGED)`."""
    return {_FACT: slot_mark(slot)}


def mark_fact_at(root: Path, account_id: AccountId) -> dict[str, Fact]:
    """The same for the slot in force; none for one that can't be read, which is for others to say."""
    try:
        return mark_fact(read_slot_of(root, account_id))
    except Fault:
        return {}


def stated_marks(vault: Vault) -> dict[AccountId, str]:
    """The mark of every account's slot as the log states it last; no account whose last sealing states none."""
    marks: dict[AccountId, str] = {}
    for entry in vault.entries.about(*_SEALING):
        try:
            body = entry_body(entry.body)
        except ValueError:
            continue  # the log's own finding
        whose = AccountId(body.actor if body.action == Action.VAULT_CREATED else body.object)
        marks[whose] = str(body.facts.get(_FACT, ""))
    return {account: mark for account, mark in marks.items() if mark}
