"""Sets what the witness answered, item by item. Never grants by default, in bulk, or on top of a refusal.

Every answer is a new row: a withdrawal shuts the gates from that moment on and erases no evidence.
"""

from __future__ import annotations

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import TRANSCRIBE_GATE, ConsentDecision, ConsentState
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.moments import moment_after
from desktop.domain.people import Role

FIRST_ITEMS = ("C01", "C02", "C04", "D12", "D01", "D02", "D03")
"""The items that gate recording, transcription and the two destinations, in the order in which they are asked."""

MODES = ("signature", "oral_recorded", "thumbprint", "witnessed_oral")
LANGUAGES = ("ko", "en")
_SHUT = (ConsentState.REFUSED, ConsentState.WITHDRAWN)


def set_consent(
    signed_in: SignedIn,
    interview_id: InterviewId,
    item: str,
    answer: str,
    *,
    mode: str = "oral_recorded",
    language: str = "ko",
) -> ConsentDecision:
    """Notes the witness's answer, asked in `language` (`ko`, `en`) and given by `mode` (one of `MODES`).

    Anybody may note a refusal or a withdrawal; only an interviewer notes what opens a gate. Raises
    `Fault(INTERVIEW_UNKNOWN)`, `CONSENT_ITEM_UNKNOWN`, `CONSENT_ANSWER_INVALID`, `CONSENT_DEPENDS_ON` or
    `ACCOUNT_ROLE_MISSING`.
    """
    interview = signed_in.vault.interviews.get(interview_id)
    state = signed_in.consent_form.state_of(item, answer)
    for given, known in ((mode, MODES), (language, LANGUAGES)):
        if given not in known:
            raise Fault(FaultCode.CONSENT_ANSWER_INVALID, item=item, answer=given[:20], options=", ".join(known))
    if state.is_granted:
        signed_in.account.require(Role.INTERVIEWER)
        _require_dependencies(signed_in, interview_id, item)
    earlier = (one.decided_at for one in signed_in.vault.consents.of(interview.id))
    decision = ConsentDecision(
        interview_id=interview.id,
        item=item,
        answer=answer,
        state=state,
        wording_version=signed_in.consent_form.version,
        language=language,
        mode=mode,
        asked_by=signed_in.account.id,
        decided_at=moment_after(signed_in.clock.now(), earlier),
    )
    _keep(signed_in, decision)
    return decision


def _require_dependencies(signed_in: SignedIn, interview_id: InterviewId, item: str) -> None:
    """The form's rule `dependency`: what rests on a refused item cannot be granted."""
    latest = latest_states(signed_in, interview_id)
    waiting = list(signed_in.consent_form.items[item].depends_on)
    while waiting:
        needed = waiting.pop()
        if latest.get(needed) in _SHUT:
            raise Fault(FaultCode.CONSENT_DEPENDS_ON, item=item, needed=needed)
        waiting.extend(signed_in.consent_form.items[needed].depends_on)


def _keep(signed_in: SignedIn, decision: ConsentDecision) -> None:
    facts = {"item": decision.item, "state": decision.state.value, "wording": decision.wording_version}
    with signed_in.vault.transaction():
        signed_in.vault.consents.add(decision)
        _drop_early_answers(signed_in, decision.interview_id)
        signed_in.log.record(Action.CONSENT_SET, decision.interview_id, after=row_digest(decision), facts=facts)


def _drop_early_answers(signed_in: SignedIn, interview_id: InterviewId) -> None:
    """What a machine heard beforehand is of no use but to a transcript: where there may be none, it goes."""
    if not signed_in.gate(interview_id, TRANSCRIBE_GATE).is_open:
        signed_in.vault.early_answers.forget_interview(interview_id)


def latest_states(signed_in: SignedIn, interview_id: InterviewId) -> dict[str, ConsentState]:
    """What each item asked so far amounts to now; an item that is not in it was never asked."""
    return {decision.item: decision.state for decision in signed_in.vault.consents.of(interview_id)}
