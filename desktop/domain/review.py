"""The two-person rule: nobody approves what they asked, recorded or corrected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.people import Account, Role


@dataclass(frozen=True, slots=True)
class Approval:
    """A supervisor's signature (armored SSHSIG) over the exact content whose SHA-256 is `content_sha256`.

    It is in force only while the content's digest is still the same. `covers_translation` says whether the translation
    was part of it; where it was not, nothing is said of it and it goes nowhere.
    """

    interview_id: InterviewId
    supervisor: AccountId
    content_sha256: str
    signature: str
    approved_at: datetime
    covers_translation: bool = field(default=False, metadata={"added_later": True})


def require_other_person(supervisor: Account, interviewer: AccountId, editors: Iterable[AccountId]) -> None:
    """Raises `Fault(ACCOUNT_ROLE_MISSING)` or `Fault(APPROVAL_OWN_WORK)`."""
    supervisor.require(Role.SUPERVISOR)
    if supervisor.id == interviewer or supervisor.id in set(editors):
        raise Fault(FaultCode.APPROVAL_OWN_WORK, account=supervisor.id)
