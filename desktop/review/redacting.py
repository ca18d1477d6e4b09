"""Redacting: masks set and taken back, suggestions declined, and the whole approved by another person.

Every act is a row with its reason, its person and its custody entry; the text and the sound are never touched.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.custody.approvals import approval_in_force
from desktop.custody.redaction_map import new_map_key
from desktop.custody.redactions import (
    RedactedInterview,
    redacted_content,
    redacted_interview,
    require_other_than_masked,
)
from desktop.custody.row_digest import row_digest
from desktop.custody.rows import verify_interview
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import InterviewId, MaskId, RedactionId
from desktop.domain.people import Role
from desktop.domain.redaction import (
    LONGEST_WORDS,
    SETTABLE,
    Declining,
    Filling,
    Mask,
    MaskedBy,
    MaskKind,
    MaskLifting,
    MaskReason,
    Passage,
    Redaction,
    RedactionApproval,
    VoiceSpan,
    require_passage,
    require_span,
)  # fmt: skip
from desktop.review.correction import checked_text
from desktop.review.redaction_suggestions import SuggestionState, suggestions_in

_ID_BYTES = 8
_NONCE_BYTES = 16

Why = tuple[MaskReason, str]
"""A reason's code, and words (needed only for `OTHER`)."""


def make_redaction(
    signed_in: SignedIn, interview_id: InterviewId, title: str, filling: Filling = Filling.TONE
) -> Redaction:
    """A redaction without masks, with a key of its own for its maps.

    Raises `Fault(INTERVIEW_UNKNOWN)`, `INTERVIEW_ERASED`, `REDACTION_WORDS_INVALID`, `NUMBER_FORBIDDEN` or
    `ACCOUNT_ROLE_MISSING`.
    """
    _require_hand(signed_in)
    vault = signed_in.vault
    vault.interviews.get(interview_id)
    vault.require_not_erased(interview_id)
    wording = _checked_words(title, are_needed=True)
    recipient, sealed_key, holders = new_map_key(signed_in)
    redaction = Redaction(
        RedactionId(f"red-{signed_in.chance.token_hex(_ID_BYTES)}"), interview_id, wording, filling, recipient,
        sealed_key, holders, signed_in.account.id, signed_in.clock.now(),
    )  # fmt: skip
    with vault.transaction():
        vault.redactions.add(redaction)
        facts: dict[str, Fact] = {"interview": interview_id}
        signed_in.log.record(Action.REDACTION_MADE, redaction.id, after=row_digest(redaction), facts=facts)
    return redaction


def mask_passages(
    signed_in: SignedIn,
    redaction_id: RedactionId,
    passages: Sequence[Passage],
    kind: MaskKind,
    why: Why,
    masked_by: MaskedBy = MaskedBy.HAND,
) -> list[Mask]:
    """Masks passages of text with the sound of their words: all of them, or, if one can't be, none.

    Raises `Fault(REDACTION_UNKNOWN)`, `MASK_PLACE_INVALID`, `REDACTION_WORDS_INVALID`, `NUMBER_FORBIDDEN` or
    `ACCOUNT_ROLE_MISSING`.
    """
    if kind not in SETTABLE:
        raise Fault(FaultCode.MASK_PLACE_INVALID)
    with signed_in.vault.transaction():
        lines = {
            line.line.segment.id: line.line
            for recording in _opened(signed_in, redaction_id).recordings
            for line in recording.lines
        }
        for passage in passages:
            line = lines.get(passage.segment_id)
            if line is None:
                raise Fault(FaultCode.MASK_PLACE_INVALID)
            require_passage(passage, line.text, len(line.revisions))
        return [_set(signed_in, redaction_id, (kind, passage), why, masked_by) for passage in passages]


def mask_voice(signed_in: SignedIn, redaction_id: RedactionId, span: VoiceSpan, why: Why) -> Mask:
    """Masks a span of sound alone; what is written stays as it is. Raises as `mask_passages`."""
    with signed_in.vault.transaction():
        recordings = {one.recording.id: one for one in _opened(signed_in, redaction_id).recordings}
        found = recordings.get(span.recording_id)
        if found is None:
            raise Fault(FaultCode.MASK_PLACE_INVALID)
        format = found.recording.format
        require_span(span, format.frames_to_ms(found.seal.frames), format.channels)
        return _set(signed_in, redaction_id, (MaskKind.VOICE, span), why, MaskedBy.HAND)


def lift_mask(signed_in: SignedIn, mask_id: MaskId, words: str) -> MaskLifting:
    """Takes a mask back, for a reason in words.

    Raises `Fault(MASK_UNKNOWN)` also for one that was taken back already, `REDACTION_WORDS_INVALID`,
    `NUMBER_FORBIDDEN`, or `ACCOUNT_ROLE_MISSING`.
    """
    _require_hand(signed_in)
    store = signed_in.vault.redactions
    wording = _checked_words(words, are_needed=True)
    with signed_in.vault.transaction():
        mask = store.mask(mask_id)
        _opened(signed_in, mask.redaction_id)
        if any(one.mask_id == mask_id for one in store.liftings(mask.redaction_id)):
            raise Fault(FaultCode.MASK_UNKNOWN, mask=mask_id[:40])
        lifting = MaskLifting(mask_id, wording, signed_in.account.id, signed_in.clock.now())
        store.add_lifting(lifting)
        facts: dict[str, Fact] = {"redaction": mask.redaction_id}
        signed_in.log.record(Action.REDACTION_MASK_LIFTED, mask_id, after=row_digest(lifting), facts=facts)
    return lifting


def decline(
    signed_in: SignedIn, redaction_id: RedactionId, kind: MaskKind, passages: Sequence[Passage]
) -> list[Declining]:
    """Says of suggestions that a person saw them and leaves them readable. Raises as `mask_passages`."""
    with signed_in.vault.transaction():
        _opened(signed_in, redaction_id)
        return [_decline(signed_in, redaction_id, kind, passage) for passage in passages]


def approve_redaction(signed_in: SignedIn, redaction_id: RedactionId) -> RedactionApproval:
    """The signed-in supervisor's signature over exactly what a copy says and covers now.

    Raises `Fault(REDACTION_UNKNOWN)`, `ACCOUNT_ROLE_MISSING`, `APPROVAL_OWN_WORK`, `REDACTION_OWN_WORK`,
    `EXPORT_NOT_APPROVED` while the transcript itself is not approved, `REDACTION_MASKS_STALE`, `REDACTION_UNDECIDED`
    while something that was found is neither masked nor declined, or `CUSTODY_ROW_DIFFERS`.
    """
    vault = signed_in.vault
    redacted = redacted_interview(vault, redaction_id)
    interview_id = redacted.redaction.interview_id
    require_other_than_masked(vault, redacted, signed_in.account)
    verify_interview(vault, interview_id)
    if approval_in_force(vault, interview_id) is None:
        raise Fault(FaultCode.EXPORT_NOT_APPROVED)
    _require_decided(signed_in, redacted)
    content = redacted_content(redacted)
    approval = RedactionApproval(
        redaction_id=redaction_id,
        supervisor=signed_in.account.id,
        content_sha256=sha256_hex(content),
        signature=signed_in.signer.sign(content, APPROVAL),
        approved_at=signed_in.clock.now(),
    )
    with vault.transaction():
        vault.redactions.add_approval(approval)
        facts: dict[str, Fact] = {"interview": interview_id, "content_sha256": approval.content_sha256}
        signed_in.log.record(Action.REDACTION_APPROVED, redaction_id, after=row_digest(approval), facts=facts)
        signed_in.log.checkpoint()
    return approval


def _require_decided(signed_in: SignedIn, redacted: RedactedInterview) -> None:
    if redacted.stale:
        raise Fault(FaultCode.REDACTION_MASKS_STALE, count=len(redacted.stale))
    waiting = [one for one in suggestions_in(signed_in, redacted) if one.state is SuggestionState.OPEN]
    if waiting:
        raise Fault(FaultCode.REDACTION_UNDECIDED, count=len(waiting))


def _opened(signed_in: SignedIn, redaction_id: RedactionId) -> RedactedInterview:
    _require_hand(signed_in)
    return redacted_interview(signed_in.vault, redaction_id)


def _set(
    signed_in: SignedIn, redaction_id: RedactionId, what: tuple[MaskKind, Passage | VoiceSpan], why: Why, by: MaskedBy
) -> Mask:
    kind, place = what
    reason, words = why
    mask = Mask(
        MaskId(f"mas-{signed_in.chance.token_hex(_ID_BYTES)}"), redaction_id, kind, place, reason,
        _checked_words(words, are_needed=reason.needs_words), by, signed_in.account.id, signed_in.clock.now(),
    )  # fmt: skip
    signed_in.vault.redactions.add_mask(mask)
    facts: dict[str, Fact] = {"redaction": redaction_id, "kind": kind.value, "reason": reason.value, "by": by.value}
    signed_in.log.record(Action.REDACTION_MASK_SET, mask.id, after=row_digest(mask), facts=facts)
    return mask


def _decline(signed_in: SignedIn, redaction_id: RedactionId, kind: MaskKind, passage: Passage) -> Declining:
    nonce = signed_in.chance.token_hex(_NONCE_BYTES)
    one = Declining(redaction_id, kind, passage, nonce, signed_in.account.id, signed_in.clock.now())
    signed_in.vault.redactions.add_declining(one)
    facts: dict[str, Fact] = {"kind": kind.value}
    signed_in.log.record(Action.REDACTION_DECLINED, redaction_id, after=row_digest(one), facts=facts)
    return one


def _checked_words(words: str, *, are_needed: bool) -> str:
    """Raises `Fault(REDACTION_WORDS_INVALID)` or `NUMBER_FORBIDDEN`."""
    if not words.strip() and not are_needed:
        return ""
    try:
        wording = checked_text(words)
    except Fault as fault:
        if fault.code is not FaultCode.TEXT_INVALID:
            raise
        raise Fault(FaultCode.REDACTION_WORDS_INVALID) from fault
    if len(wording) > LONGEST_WORDS:
        raise Fault(FaultCode.REDACTION_WORDS_INVALID)
    return wording


def _require_hand(signed_in: SignedIn) -> None:
    if Role.SUPERVISOR not in signed_in.account.roles:
        signed_in.account.require(Role.INTERVIEWER)
