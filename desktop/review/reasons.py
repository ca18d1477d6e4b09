"""When somebody is asked why they change a line: where others already relied on how it reads. Asked, never forced.

The office's rule says when; what was asked stands with the revision, for whoever reads the history.
"""

from __future__ import annotations

from enum import StrEnum

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import InterviewId
from desktop.domain.policy import Policy
from desktop.domain.transcript import Line


class Asked(StrEnum):
    """Why a reason is asked for."""

    RESTORED = "restored"
    SUBMITTED = "submitted"
    CONFIRMED = "confirmed"
    ALWAYS = "always"


NEVER, WHERE_IT_MATTERS, ALWAYS = 0, 1, 2
"""The values of the rule."""


def reason_asked(
    signed_in: SignedIn, interview_id: InterviewId, line: Line, *, is_restoring: bool = False
) -> Asked | None:
    """Whether this account is asked why it changes the line, and for what.

    Where it matters: an earlier text is laid over again, the transcript was submitted once, or another person has
    confirmed how the line reads.
    """
    rule = signed_in.vault.policies.value(Policy.REASON_FOR_CHANGE)
    if rule == NEVER:
        return None
    if is_restoring:
        return Asked.RESTORED
    if signed_in.vault.submissions.of(interview_id):
        return Asked.SUBMITTED
    if _is_confirmed_by_others(line, signed_in):
        return Asked.CONFIRMED
    return Asked.ALWAYS if rule == ALWAYS else None


def _is_confirmed_by_others(line: Line, signed_in: SignedIn) -> bool:
    in_force = (one for one in line.confirmations if one.revisions == len(line.revisions))
    return any(one.author != signed_in.account.id for one in in_force)
