"""Whether a review bundle that is whole and signed is to be merged here: meant for us, new, of a log that goes on."""

from __future__ import annotations

from desktop.bundle.review_reader import ReadReview
from desktop.custody.checkpoint_text import stated_in
from desktop.custody.colleagues import verified_colleague
from desktop.custody.signed_in import SignedIn
from desktop.domain.colleague import Colleague
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.review_bundle import Direction, ReviewBundle
from desktop.vault.vault import Vault


def require_expected(signed_in: SignedIn, read: ReadReview) -> Colleague:
    """Who sent it. Raises `Fault(REVIEW_BUNDLE_FOR_OTHER)`, `REVIEW_BUNDLE_KNOWN` or `INTERVIEW_ERASED`.

    Raises `Fault(BUNDLE_SIGNER_UNKNOWN)` when it was made in another vault than the one on its signer's card.
    """
    header, vault = read.header, signed_in.vault
    if (header.to_vault, header.to_account) != (vault.id, signed_in.account.id):
        raise Fault(FaultCode.REVIEW_BUNDLE_FOR_OTHER, account=header.to_account)
    sender = verified_colleague(vault, header.from_account)
    if (header.from_vault, header.from_origin) != (sender.vault_id, sender.origin):
        raise Fault(FaultCode.BUNDLE_SIGNER_UNKNOWN, account=header.from_account)
    known = vault.review_bundles.known(header.bundle_id, read.sha256)
    if known is not None:
        raise Fault(FaultCode.REVIEW_BUNDLE_KNOWN, bundle=known.id, at=known.noted_at.isoformat(timespec="seconds"))
    vault.require_not_erased(header.interview_id)
    return sender


def require_continued(vault: Vault, read: ReadReview, sender: Colleague, *, has_new: bool) -> None:
    """Raises `Fault(REVIEW_LOG_REWRITTEN)` unless the sender's log goes on from every state of it that was seen before.

    An older bundle shows a shorter log: it can have nothing new then. What was seen before the fingerprint was last
    compared does not count: after a vault was restored from a backup, two people in one room begin anew.
    """
    for earlier in _seen(vault, sender):
        size = stated_in(earlier.checkpoint).size
        if size > len(read.leaves):
            is_wrong = has_new
        else:
            is_wrong = read.leaves.first(size).checkpoint_text(sender.origin) != earlier.checkpoint
        if is_wrong:
            raise Fault(FaultCode.REVIEW_LOG_REWRITTEN, account=sender.account.id, bundle=earlier.id)


def _seen(vault: Vault, sender: Colleague) -> list[ReviewBundle]:
    """The newest state of the sender's vault that was seen, whoever sent it: it vouches for those before."""
    since = sender.words[-1].said_at
    found = [
        bundle
        for bundle in vault.review_bundles.all()
        if bundle.direction is Direction.RECEIVED
        and bundle.noted_at >= since
        and stated_in(bundle.checkpoint).origin == sender.origin
    ]
    return sorted(found, key=lambda bundle: stated_in(bundle.checkpoint).size)[-1:]
