"""Going on with an older copy of a vault, knowingly: a custodian's act, with a reason, said in the log for ever."""

from __future__ import annotations

from desktop.custody.checkpoint_text import stated_in
from desktop.custody.log import CustodyLog
from desktop.custody.outside import KnownOutside, texts_at
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


def note_old_copy(vault: Vault, log: CustodyLog, known: KnownOutside, reason: str) -> None:
    """Writes both states into the log: the one known outside, and the one that is gone on with."""
    newest = max(known.all(vault.id), key=lambda checkpoint: checkpoint.size)
    count = vault.entries.count()
    facts: dict[str, Fact] = {
        "known_size": newest.size,
        "known_root": stated_in(newest.text).root,
        "found_size": count,
        "found_root": stated_in(texts_at(vault, [count])[count]).root,
        "reason": reason,
    }
    log.record(Action.OLD_COPY_ACCEPTED, vault.id, facts=facts)
