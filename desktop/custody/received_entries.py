"""Whether the authors' entries that came with received rows are still those that were merged.

The row of each received bundle, which the log states, is digested over their leaves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from desktop.crypto.digests import sha256_hex
from desktop.domain.custody import Action, leaf_hash
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding
from desktop.domain.review_bundle import Direction
from desktop.vault.vault import Vault


def leaves_sha256(leaves: set[str]) -> str:
    """SHA-256 over leaves, sorted, one a line: what a review bundle's row is digested over."""
    return sha256_hex("".join(f"{leaf}\n" for leaf in sorted(leaves)).encode("ascii"))


def check_received_entries(vault: Vault) -> Iterator[Finding]:
    """`CUSTODY_ROW_DIFFERS(action="review.received", seq=-1)` for each bundle whose entries are not as they came."""
    leaves: dict[str, set[str]] = defaultdict(set)
    for entry in vault.review_bundles.entries():
        leaves[entry.bundle_id].add(entry.leaf if leaf_hash(entry.body) == entry.leaf else "")
    for bundle in vault.review_bundles.all():
        if bundle.direction is Direction.RECEIVED and leaves_sha256(leaves[bundle.id]) != bundle.entries_sha256:
            yield Finding(FaultCode.CUSTODY_ROW_DIFFERS, {"action": Action.REVIEW_RECEIVED.value, "seq": -1})
