"""Going on with an older copy of a vault, knowingly: a custodian's act, with a reason, said in the log for ever."""

from __future__ import annotations

from desktop.custody.checkpoint_text import stated_in
from desktop.custody.log import CustodyLog
from desktop.custody.outside import KnownOutside, check_outside, readable, texts_at
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.vault.vault import Vault

REASON_LIMIT = 200


def checked_reason(text: str) -> str:
    """The reason as it goes into the log. Raises `Fault(REASON_INVALID)` or `Fault(NUMBER_FORBIDDEN)`."""
    reason = " ".join(text.split())
    if not 0 < len(reason) <= REASON_LIMIT or not reason.isprintable():
        raise Fault(FaultCode.REASON_INVALID, most=REASON_LIMIT)
    require_no_forbidden_number(reason)
    return reason


def is_accepted(vault: Vault, known: KnownOutside | None, reason: str) -> bool:
    """Whether this is an older copy, and gone on with for a reason; false where it is none. The log was verified.

    Raises `Fault(CUSTODY_REWRITTEN)`, `Fault(CUSTODY_OLDER_COPY)` without a reason, as `checked_reason` with one, and
    `CUSTODY_NOTHING_TO_ACCEPT` for a reason where none is needed.
    """
    findings = check_outside(vault, readable(known.all(vault.id))) if known else []
    if findings and (findings[0].code is FaultCode.CUSTODY_REWRITTEN or not reason):
        raise findings[0].as_fault()
    if reason and not findings:
        raise Fault(FaultCode.CUSTODY_NOTHING_TO_ACCEPT)
    return bool(findings and checked_reason(reason))


def note_old_copy(vault: Vault, log: CustodyLog, known: KnownOutside, reason: str, found: int) -> None:
    """Writes both states into the log: the one known outside, and the one that is gone on with, of `found` entries."""
    newest = max(known.all(vault.id), key=lambda checkpoint: checkpoint.size)
    facts: dict[str, Fact] = {
        "known_size": newest.size,
        "known_root": stated_in(newest.text).root,
        "found_size": found,
        "found_root": stated_in(texts_at(vault, [found])[found]).root,
        "reason": reason,
    }
    log.record(Action.OLD_COPY_ACCEPTED, vault.id, facts=facts)


def settle_old_copy(vault: Vault, log: CustodyLog, known: KnownOutside, found: int) -> None:
    """Signs a checkpoint over the acceptance; the last thing in its transaction.

    Those of the lost entries that it reaches past would accuse the log of having been rewritten, for ever: they are
    forgotten first. Those beyond go when it is kept; killed in between, the copy is an older one still, no more.
    """
    checkpoint = log.checkpoint()
    known.forget_between(vault.id, found, checkpoint.size)
