"""Compares the log with a checkpoint that somebody carried in: from a bundle, a backup, or typed from paper. Logged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.custody.checkpoint_text import CheckpointLine, stated_in, stated_in_print
from desktop.custody.outside import texts_at
from desktop.custody.signed_in import SignedIn
from desktop.custody.typed_root import require_no_slip
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.vault.vault import Vault


class Outcome(StrEnum):
    """What the comparison says of this vault."""

    FITS = "fits"
    OLDER_COPY = "older_copy"
    REWRITTEN = "rewritten"


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a checkpoint of `size` entries and a log of `found` entries stand to one another.

    `signed_by` is the account of this vault whose signature over it holds, or None: for one without a signature (paper)
    or with a foreign one. What differs counts all the same: in a forged vault no true signature would be known.
    """

    outcome: Outcome
    size: int
    found: int
    signed_by: AccountId | None

    @property
    def tampering(self) -> Fault | None:
        """What no slip of anybody's explains: an account of this vault signed a log that is not the one here."""
        if self.outcome is Outcome.FITS or self.signed_by is None:
            return None
        return Fault(FaultCode.CUSTODY_CONTRADICTED, account=self.signed_by)


def compare_with(signed_in: SignedIn, untrusted_text: str, untrusted_signature: str = "") -> Comparison:
    """Compares the log with the text of a checkpoint, or with a number of entries and a root as they are printed.

    Raises `Fault(CHECKPOINT_UNREADABLE)`, `CHECKPOINT_OTHER_VAULT`, and for what a hand has mistyped
    `CHECKPOINT_ROOT_MISTYPED` or `CHECKPOINT_NUMBER_MISTYPED`; then nothing is logged.
    """
    vault = signed_in.vault
    stated = _stated(untrusted_text)
    if stated.origin not in ("", vault.origin):
        raise Fault(FaultCode.CHECKPOINT_OTHER_VAULT)
    ours = texts_at(vault, [stated.size]).get(stated.size)
    if not stated.origin:
        require_no_slip(vault, stated, stated_in(ours).root if ours else "")
    comparison = Comparison(
        _outcome(ours, stated, untrusted_text), stated.size, vault.entries.count(),
        _signer(vault, untrusted_text, untrusted_signature),
    )  # fmt: skip
    facts: dict[str, Fact] = {
        "size": stated.size,
        "root": stated.root,
        "outcome": comparison.outcome.value,
        "signed_by": comparison.signed_by or "",
    }
    signed_in.log.record(Action.OUTSIDE_CHECKPOINT_COMPARED, vault.id, facts=facts)
    return comparison


def _stated(untrusted_text: str) -> CheckpointLine:
    for read in (stated_in, stated_in_print):
        try:
            return read(untrusted_text)
        except ValueError:
            continue
    raise Fault(FaultCode.CHECKPOINT_UNREADABLE)


def _outcome(ours: str | None, stated: CheckpointLine, untrusted_text: str) -> Outcome:
    if ours is None:
        return Outcome.OLDER_COPY
    is_same = ours == untrusted_text if stated.origin else stated_in(ours).root == stated.root
    return Outcome.FITS if is_same else Outcome.REWRITTEN


def _signer(vault: Vault, text: str, signature: str) -> AccountId | None:
    for account in vault.accounts.all() if signature else ():
        keys = vault.accounts.signing_keys(account.id)
        try:
            verify_signature(text.encode("utf-8"), signature, CUSTODY_CHECKPOINT, keys)
        except SignatureRefused:
            continue
        return account.id
    return None
