"""Opens interviews and says how far each has come. The stage is read off the evidence and stored nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.custody.approvals import approval_in_force
from desktop.custody.recovery import require_rehearsed
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain import ids
from desktop.domain.consent import ConsentState
from desktop.domain.custody import Action
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import InterviewId
from desktop.domain.interview import Interview, Stage
from desktop.domain.people import Role

TAKING_PART = "C01"
_RECORD_GATE = "audio.record"
_ID_BYTES = 8


def open_interview(signed_in: SignedIn, witness_code: str, languages: Sequence[str] = ("ko",)) -> Interview:
    """A new interview with the witness known as `witness_code`, conducted by the account that is signed in.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `Fault(WITNESS_CODE_INVALID)`, `Fault(NUMBER_FORBIDDEN)`, or
    `Fault(KIT_NOT_REHEARSED)`: nothing is entrusted to a vault that one forgotten passphrase would close for ever.
    """
    signed_in.account.require(Role.INTERVIEWER)
    require_rehearsed(signed_in.vault)
    require_no_forbidden_number(*languages)
    interview = Interview(
        id=InterviewId(f"int-{signed_in.chance.token_hex(_ID_BYTES)}"),
        witness_code=ids.witness_code(witness_code),
        interviewer=signed_in.account.id,
        languages=tuple(languages),
        opened_at=signed_in.clock.now(),
    )
    with signed_in.vault.transaction():
        signed_in.vault.interviews.add(interview)
        signed_in.log.record(Action.INTERVIEW_OPENED, interview.id, after=row_digest(interview))
    return interview


def stage_of(signed_in: SignedIn, interview_id: InterviewId) -> Stage:
    """How far the interview has come. An erasure outranks everything else, then a withdrawal of taking part."""
    if signed_in.vault.erasures.is_erased(interview_id):
        return Stage.ERASED
    decisions = signed_in.vault.consents.of(interview_id)
    latest = {decision.item: decision.state for decision in decisions}
    if latest.get(TAKING_PART) is ConsentState.WITHDRAWN:
        return Stage.WITHDRAWN
    if signed_in.vault.handovers.of(interview_id):
        return Stage.HANDED_OVER
    if approval_in_force(signed_in.vault, interview_id) is not None:
        return Stage.APPROVED
    recorded = _recorded_stage(signed_in, interview_id)
    if recorded is not None:
        return recorded
    return Stage.CONSENTED if signed_in.gate(interview_id, _RECORD_GATE).is_open else Stage.PLANNED


def _recorded_stage(signed_in: SignedIn, interview_id: InterviewId) -> Stage | None:
    vault = signed_in.vault
    recordings = vault.recordings.of(interview_id)
    if not recordings:
        return None
    if any(vault.recordings.seal_of(recording.id) is None for recording in recordings):
        return Stage.RECORDING
    drafts = [vault.transcripts.transcript_of(recording.id) for recording in recordings]
    return Stage.DRAFTED if all(draft and draft.is_complete for draft in drafts) else Stage.RECORDED
