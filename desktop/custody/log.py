"""Appends to the custody log: one signed, linked entry for every act, in the same transaction as what was done.

No entry is kept in memory between calls, so a transaction that is undone takes its entries with it. A checkpoint is
told to those who remember it outside the vault only when its transaction is committed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signing import SigningKey
from desktop.custody.checkpoint_text import checkpoint_text
from desktop.custody.clock_check import Reading, anomaly_between, anomaly_facts, reading_of
from desktop.custody.entry import NONCE_BYTES, EntryBody
from desktop.custody.outside import KnownOutside
from desktop.custody.tree import GrowingTree
from desktop.domain.custody import EMPTY_LEAF, Action, Checkpoint, CustodyEntry
from desktop.domain.faults import Fact
from desktop.domain.world import Chance, Clock
from desktop.vault.vault import Unlocked, Vault

_TIME = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class _Act:
    action: Action
    object_id: str
    before: str
    after: str
    facts: Mapping[str, Fact]


class CustodyLog:
    """The log of a vault, written by one account. `known` remembers its checkpoints outside of the vault."""

    def __init__(
        self,
        vault: Vault,
        account_id: str,
        signer: SigningKey,
        clock: Clock,
        chance: Chance,
        known: KnownOutside | None = None,
    ) -> None:
        self._vault = vault
        self._account_id = account_id
        self._signer = signer
        self.clock = clock
        self.chance = chance
        self.known = known
        self.tree = GrowingTree()

    @classmethod
    def of(cls, unlocked: Unlocked, clock: Clock, chance: Chance, known: KnownOutside | None) -> CustodyLog:
        """The log of an open vault, written by the account that opened it."""
        return cls(unlocked.vault, unlocked.account.id, unlocked.signer, clock, chance, known)

    def by(self, account_id: str, signer: SigningKey) -> CustodyLog:
        """The same log, written by an account with this key."""
        return CustodyLog(self._vault, account_id, signer, self.clock, self.chance, self.known)

    def record(
        self,
        action: Action,
        object_id: str,
        *,
        before: str = "",
        after: str = "",
        facts: Mapping[str, Fact] | None = None,
    ) -> CustodyEntry:
        """Appends an entry, inside the transaction in progress or in one of its own.

        `before` and `after` are digests (`row_digest`) of the evidence row or empty; where they are digests of
        something else, `facts["row"]` holds the row's. `facts` are codes, ids, counts and digests, never testimony.
        When the clock has done something odd since the last entry, an entry that says so comes first; the use of a
        recovery kit says it itself, because it is what lets its account write entries at all.
        """
        with self._vault.transaction():
            last = self._vault.entries.last()
            now = Reading(self.clock.now(), self.clock.monotonic_ms(), self.clock.boot_id())
            reading = reading_of(last) if last else None
            anomaly = anomaly_between(reading, now) if reading else None
            odd = anomaly_facts(anomaly) if anomaly else {}
            if odd and action is not Action.RECOVERY_KIT_USED:
                last = self._append(_Act(Action.CLOCK_ANOMALY, self._vault.id, "", "", odd), last, now)
                odd = {}
            return self._append(_Act(action, object_id, before, after, {**(facts or {}), **odd}), last, now)

    def checkpoint(self) -> Checkpoint:
        """Signs a statement of the log as it is now; one that says the same already is not made again."""
        with self._vault.transaction():
            tree = self._grown()
            text = checkpoint_text(self._vault.origin, tree)
            earlier = self._vault.entries.last_checkpoint()
            if earlier and (earlier.text, earlier.account) == (text, self._account_id):
                return earlier
            signature = self._signer.sign(text.encode("ascii"), CUSTODY_CHECKPOINT)
            checkpoint = Checkpoint(tree.size, text, self._account_id, signature)
            self._vault.entries.add_checkpoint(checkpoint)
            self._vault.after_commit(lambda: self._tell_outside(checkpoint))
        return checkpoint

    def _grown(self) -> GrowingTree:
        """The tree of the log as it is. One that a transaction was undone under, or somebody else, grows anew."""
        entries = self._vault.entries
        if self.tree.size and entries.leaf(self.tree.size - 1) != self.tree.last:
            self.tree = GrowingTree()
        self.tree.extend(entries.leaves(self.tree.size))
        return self.tree

    def _append(self, act: _Act, last: CustodyEntry | None, now: Reading) -> CustodyEntry:
        body = EntryBody(
            seq=last.seq + 1 if last else 0,
            action=act.action.value,
            actor=self._account_id,
            object=act.object_id,
            before=act.before,
            after=act.after,
            facts=dict(act.facts),
            nonce=self.chance.token_hex(NONCE_BYTES),
            prev=last.leaf if last else EMPTY_LEAF,
            time=now.at.strftime(_TIME),
            clock={"boot": now.boot_id, "monotonic_ms": now.monotonic_ms},
        )
        signed = body.as_bytes()
        entry = CustodyEntry(body.seq, signed, self._signer.sign(signed, CUSTODY_ENTRY))
        self._vault.entries.append(entry, entry.leaf)
        return entry

    def _tell_outside(self, checkpoint: Checkpoint) -> None:
        if self.known:
            self.known.keep(self._vault.id, checkpoint)
