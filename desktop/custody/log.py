"""Appends to the custody log: one signed, linked entry for every act, in the same transaction as what was done.

Nothing is kept in memory between calls, so a transaction that is undone takes its entries with it.
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signing import SigningKey
from desktop.custody.checkpoint_text import checkpoint_text
from desktop.custody.entry import NONCE_BYTES, EntryBody
from desktop.custody.tree import GrowingTree
from desktop.domain.custody import EMPTY_LEAF, Action, Checkpoint, CustodyEntry
from desktop.domain.faults import Fact
from desktop.domain.world import Chance, Clock
from desktop.vault.vault import Vault

_TIME = "%Y-%m-%dT%H:%M:%SZ"


class CustodyLog:
    """The log of a vault, written by one account."""

    def __init__(self, vault: Vault, account_id: str, signer: SigningKey, clock: Clock, chance: Chance) -> None:
        self._vault = vault
        self._account_id = account_id
        self._signer = signer
        self._clock = clock
        self._chance = chance

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
        """
        with self._vault.transaction():
            last = self._vault.entries.last()
            body = EntryBody(
                seq=last.seq + 1 if last else 0,
                action=action.value,
                actor=self._account_id,
                object=object_id,
                before=before,
                after=after,
                facts=dict(facts or {}),
                nonce=self._chance.token_hex(NONCE_BYTES),
                prev=last.leaf if last else EMPTY_LEAF,
                time=self._clock.now().strftime(_TIME),
                clock={"boot": self._clock.boot_id(), "monotonic_ms": self._clock.monotonic_ms()},
            )
            signed = body.as_bytes()
            entry = CustodyEntry(body.seq, signed, self._signer.sign(signed, CUSTODY_ENTRY))
            self._vault.entries.append(entry, entry.leaf)
        return entry

    def checkpoint(self) -> Checkpoint:
        """Signs a statement of the log as it is now; one that says the same already is not made again."""
        with self._vault.transaction():
            tree = GrowingTree()
            for leaf in self._vault.entries.leaves():
                tree.append(leaf)
            text = checkpoint_text(self._vault.origin, tree)
            earlier = self._vault.entries.checkpoints()
            if earlier and (earlier[-1].text, earlier[-1].account) == (text, self._account_id):
                return earlier[-1]
            signature = self._signer.sign(text.encode("ascii"), CUSTODY_CHECKPOINT)
            checkpoint = Checkpoint(tree.size, text, self._account_id, signature)
            self._vault.entries.add_checkpoint(checkpoint)
        return checkpoint
