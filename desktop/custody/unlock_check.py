"""What is compared at every unlocking: the log with itself, with what is known of it outside, and small rows with it.

Contents of interviews are left for later (`check_interview`, `check_contents`): they would take minutes.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.custody.audit import Reading, check_log
from desktop.custody.outside import check_outside, readable
from desktop.custody.rows import check_small_rows
from desktop.custody.stated_rows import StatedRow, take_stated
from desktop.custody.tree import GrowingTree
from desktop.domain.custody import Checkpoint
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding
from desktop.vault.vault import Vault

_SAYING_WHO_MAY = ("vault.", "account.", "colleague.", "policy.", "recovery_kit.", "identity.entitle")


def check_unlocked(
    vault: Vault, own_key: str | None = None, known: Iterable[Checkpoint] = (), tree: GrowingTree | None = None
) -> list[Finding]:
    """Everything found wrong, the log's findings first. `tree`, empty before, holds the log afterwards.

    Whoever has the public line `own_key` need not verify again what they have vouched for themselves.
    """
    kept = readable(known)
    stated: dict[str, list[StatedRow]] = {}
    reading = Reading(
        frozenset(checkpoint.size for checkpoint in kept), tree or GrowingTree(),
        lambda page: take_stated(((row[0], row[1]) for row in page.rows), stated),
    )  # fmt: skip
    log = check_log(vault, attested_size(vault, own_key) if own_key else 0, reading)
    outside = [] if log else check_outside(vault, kept, reading.texts)
    return [*log, *outside, *check_small_rows(vault, stated)]


def attested_size(vault: Vault, own_key: str) -> int:
    """How many entries the newest checkpoint covers that was signed with this key; 0 if there is none.

    Whether the log still is what that checkpoint says is compared by `check_log`, for every checkpoint there is.
    """
    newest_first = sorted(vault.entries.checkpoints(), key=lambda checkpoint: checkpoint.size, reverse=True)
    return next((checkpoint.size for checkpoint in newest_first if _is_by(checkpoint, own_key)), 0)


def _is_by(checkpoint: Checkpoint, key: str) -> bool:
    try:
        verify_signature(checkpoint.text.encode("utf-8"), checkpoint.signature, CUSTODY_CHECKPOINT, [key])
    except SignatureRefused:
        return False
    return True


def bars(finding: Finding) -> bool:
    """Whether nobody may work in a vault of which this is found.

    A broken log bars it, and a row that says who may do what. A row of evidence that differs does not: it is shown to
    everybody and nothing of it leaves, but the next witness can still be heard.
    """
    if finding.code is not FaultCode.CUSTODY_ROW_DIFFERS:
        return True
    return str(finding.facts["action"]).startswith(_SAYING_WHO_MAY)


def is_only_old(findings: Iterable[Finding]) -> bool:
    """Whether an older copy is all that bars the vault: that can be accepted."""
    return {finding.code for finding in findings if bars(finding)} == {FaultCode.CUSTODY_OLDER_COPY}
