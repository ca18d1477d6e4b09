"""One reading of the whole log, page by page: its length costs time and no memory.

Every entry is hashed and compared with its place, and every checkpoint with the entries it covers. What was appended
meanwhile is read too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, zip_longest
from operator import attrgetter

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.custody.accounts_over_time import FOLLOWED, AccountsOverTime
from desktop.custody.checkpoint_text import checkpoint_text
from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.second_person import second_signature_holds
from desktop.custody.tree import GrowingTree
from desktop.domain.custody import Action, Checkpoint, CustodyEntry, leaf_hash
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding
from desktop.vault.entries import LogPage
from desktop.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Reading:
    """What else one reading of the log is good for.

    `take` gets every page; `tree`, empty before, holds the whole log afterwards; and `texts` what a checkpoint of each
    of `sizes` must say, as far as the log goes.
    """

    sizes: frozenset[int] = frozenset()
    tree: GrowingTree = field(default_factory=GrowingTree)
    take: Callable[[LogPage], None] = lambda _page: None
    texts: dict[int, str] = field(default_factory=dict)


class LogCheck:
    """Everything wrong with the log, asked once. Below `trusted_size` signatures are not verified (see `check_log`)."""

    def __init__(self, vault: Vault, trusted_size: int, reading: Reading) -> None:
        self._vault = vault
        self._trusted_size = trusted_size
        self._reading = reading
        self._tree = reading.tree
        self._accounts = _accounts_at(vault, trusted_size)
        size_of = attrgetter("size")
        checkpoints = sorted(vault.entries.checkpoints(), key=size_of)
        self._checkpoints = {size: list(same) for size, same in groupby(checkpoints, size_of)}
        self._sizes = sorted({*self._checkpoints, *reading.sizes}, reverse=True)

    def findings(self) -> Iterator[Finding]:
        """In the order of the log; what is wrong with its beginning comes last."""
        yield from self._at_this_size()
        for page in self._vault.entries.pages(self._trusted_size):
            self._reading.take(page)
            yield from self._page(page)
        for size in reversed(self._sizes):
            yield from self._wrong_checkpoints(size)
        yield from _founding_findings(self._vault)

    def _page(self, page: LogPage) -> Iterator[Finding]:
        leaves = [leaf_hash(row[1]) for row in page.rows]
        yield from _place_findings(page, leaves, self._tree.size)
        done = 0
        while done < len(leaves):
            end = min(len(leaves), done + self._sizes[-1] - self._tree.size) if self._sizes else len(leaves)
            yield from self._entries(page.rows[done:end], leaves[done:end])
            self._tree.extend(leaves[done:end])
            yield from self._at_this_size()
            done = end

    def _entries(self, rows: Sequence[tuple[int, bytes, str, str]], leaves: Sequence[str]) -> Iterator[Finding]:
        """On entries between two checkpoints. One that holds is followed by what is known of the accounts."""
        first = self._tree.size
        before = [self._tree.last, *leaves]
        for at in range(max(0, self._trusted_size - first), len(rows)):
            entry = CustodyEntry(*rows[at][:3])
            body = body_of(entry)
            if body is None or (body.seq, body.prev) != (first + at, before[at]):
                yield Finding(FaultCode.CUSTODY_LOG_BROKEN, {"seq": first + at})
            if body is None:
                continue
            if holds(self._vault, entry, body, self._accounts):
                self._accounts.follow(body)
            else:
                yield Finding(FaultCode.CUSTODY_SIGNATURE_WRONG, {"seq": first + at})

    def _at_this_size(self) -> Iterator[Finding]:
        while self._sizes and self._sizes[-1] <= self._tree.size:
            size = self._sizes.pop()
            if size == self._tree.size:
                self._reading.texts[size] = checkpoint_text(self._vault.origin, self._tree)
            yield from self._wrong_checkpoints(size)

    def _wrong_checkpoints(self, size: int) -> Iterator[Finding]:
        text = self._reading.texts.get(size)
        for checkpoint in self._checkpoints.get(size, ()):
            if checkpoint.text != text or not (size < self._trusted_size or self._is_signed_now(checkpoint)):
                facts = {"size": size, "entries": self._vault.entries.count()}
                yield Finding(FaultCode.CUSTODY_CHECKPOINT_WRONG, facts)

    def _is_signed_now(self, checkpoint: Checkpoint) -> bool:
        key = self._accounts.key_of(checkpoint.account)
        return _is_signed(checkpoint.text.encode("utf-8"), checkpoint.signature, CUSTODY_CHECKPOINT, key)


def holds(vault: Vault, entry: CustodyEntry, body: EntryBody, accounts: AccountsOverTime) -> bool:
    """Whether its actor signed the entry with the key of that time, and they, and a second person, could do it."""
    return (
        _is_signed(entry.body, entry.signature, CUSTODY_ENTRY, accounts.key_for(body))
        and accounts.permits(body)
        and second_signature_holds(vault.id, body, accounts.keys)
    )


def body_of(entry: CustodyEntry) -> EntryBody | None:
    """What the entry says; None for one that is not in our form."""
    try:
        return entry_body(entry.body)
    except ValueError:
        return None


def _accounts_at(vault: Vault, size: int) -> AccountsOverTime:
    """The accounts as the first `size` entries leave them, which are known to hold."""
    accounts = AccountsOverTime(vault)
    for entry in vault.entries.about(*FOLLOWED) if size else ():
        body = body_of(entry) if entry.seq < size else None
        if body is not None:
            accounts.follow(body)
    return accounts


def _place_findings(page: LogPage, leaves: Sequence[str], first: int) -> Iterator[Finding]:
    """Entries that are not the next, or are stored with a hash that is not theirs."""
    stored = [(row[0], row[3]) for row in page.rows]
    right = list(enumerate(leaves, start=first))
    if stored == right and list(leaves) == page.indexed:
        return
    for at, (is_there, must, indexed) in enumerate(zip_longest(stored, right, page.indexed), start=first):
        if is_there != must or must is None or must[1] != indexed:
            yield Finding(FaultCode.CUSTODY_LOG_BROKEN, {"seq": at})


def _founding_findings(vault: Vault) -> Iterator[Finding]:
    """The log begins with the founding, signed by the key that every slot pins: all trust in accounts starts there."""
    entry = vault.entries.first()
    body = body_of(entry) if entry else None
    if entry is None or body is None or body.action != Action.VAULT_CREATED:
        yield Finding(FaultCode.CUSTODY_LOG_BROKEN, {"seq": 0})
    elif not _is_signed(entry.body, entry.signature, CUSTODY_ENTRY, vault.keys.pinned_admin):
        yield Finding(FaultCode.CUSTODY_SIGNATURE_WRONG, {"seq": 0})


def _is_signed(message: bytes, signature: str, namespace: str, key: str | None) -> bool:
    try:
        verify_signature(message, signature, namespace, [key] if key else [])
    except SignatureRefused:
        return False
    return True
