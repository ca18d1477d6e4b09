"""Destroys an interview's audio, or all of its testimony, by the hands of two people. What was there is never logged.

The decision is one transaction: entry, row, the media's key, the words. What follows (the file, the vault's own key,
the write-ahead log) is finished at the next unlock, or by the check's repair, wherever a crash has stopped it.
"""

from __future__ import annotations

from contextlib import suppress

from desktop.custody.erased_identity import settle_identity
from desktop.custody.erased_rows import ACTIONS, digests_of_words, rows_sha256
from desktop.custody.erasure_report import ErasureReport, erasure_report
from desktop.custody.row_digest import row_digest
from desktop.custody.second_person import SecondPerson
from desktop.custody.signed_in import SignedIn
from desktop.custody.unfinished_erasure import finish_erasures
from desktop.domain.erasure import Erasure, ErasureReason, ErasureScope
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import ErasureId, InterviewId
from desktop.domain.people import Role

_ID_BYTES = 8


def erase(
    signed_in: SignedIn, interview_id: InterviewId, scope: ErasureScope, reason: ErasureReason, second: SecondPerson
) -> ErasureReport:
    """Erases, and says what is gone, what remains, and where copies still lie.

    A custodian or supervisor signs, with another account. Raises `Fault(INTERVIEW_UNKNOWN)`, `INTERVIEW_ERASED`,
    `ACCOUNT_ROLE_MISSING`, `SECOND_PERSON_SAME`, `RECORDING_RUNNING` while a recording is not sealed, and where the
    disk failed so that the vault is closed now, how it failed: it is erased then, and finished when next opened.
    """
    require_may_erase(signed_in, interview_id, scope)
    if second.account.id == signed_in.account.id:
        raise Fault(FaultCode.SECOND_PERSON_SAME, account=second.account.id)
    signed_in.vault.close_media(interview_id)
    with signed_in.vault.transaction():
        erasure = Erasure(
            ErasureId(f"era-{signed_in.chance.token_hex(_ID_BYTES)}"), interview_id, scope, reason,
            signed_in.account.id, second.account.id, signed_in.clock.now(),
        )  # fmt: skip
        _destroy(signed_in, erasure, second)
        settle_identity(signed_in, erasure, second)
    return _finished(signed_in, erasure, second)


def _finished(signed_in: SignedIn, erasure: Erasure, second: SecondPerson) -> ErasureReport:
    """It is decided and can't be taken back: the report says what is left to do, if the vault can still be read."""
    try:
        finish_erasures(signed_in, second)
    except Fault:
        with suppress(Fault):
            return erasure_report(signed_in.vault, erasure)
        raise
    return erasure_report(signed_in.vault, erasure)


def require_may_erase(signed_in: SignedIn, interview_id: str, scope: ErasureScope) -> None:
    """Raises what `erase` would of the account and the interview, and erases nothing."""
    if Role.CUSTODIAN not in signed_in.account.roles:
        signed_in.account.require(Role.SUPERVISOR)
    vault = signed_in.vault
    vault.interviews.get(interview_id)
    done = {erasure.scope for erasure in vault.erasures.of(interview_id)}
    if scope in done or ErasureScope.TESTIMONY in done:
        raise Fault(FaultCode.INTERVIEW_ERASED, interview=interview_id[:40])
    if any(vault.recordings.seal_of(recording.id) is None for recording in vault.recordings.all_of(interview_id)):
        raise Fault(FaultCode.RECORDING_RUNNING)


def _destroy(signed_in: SignedIn, erasure: Erasure, second: SecondPerson) -> None:
    vault, interview_id = signed_in.vault, erasure.interview_id
    takes_words = erasure.scope is ErasureScope.TESTIMONY
    digests = digests_of_words(vault, interview_id) if takes_words else []
    vault.erasures.add(erasure)
    vault.erasures.add_rows(erasure.id, digests)
    vault.erasures.forget_media_key(interview_id)
    vault.erasures.delete_jobs(interview_id)
    if takes_words:
        vault.erasures.delete_words(interview_id)
        vault.transcripts.forget_read()
    action, row = ACTIONS[erasure.scope], row_digest(erasure)
    facts: dict[str, Fact] = {
        "reason": erasure.reason.value,
        "media": ", ".join(name for name, owner in vault.media_names().items() if owner == interview_id),
        "recordings": len(vault.recordings.all_of(interview_id)),
        "rows": len(digests),
        "rows_sha256": rows_sha256(digests),
        **second.facts_for(signed_in, action, interview_id, row),
    }
    signed_in.log.record(action, interview_id, after=row, facts=facts)
