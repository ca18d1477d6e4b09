"""The two-person rule: nobody approves what they asked, recorded or corrected."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
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


KeysOf = Callable[[AccountId], Iterable[str]]
"""The public signing lines that an account ever had."""


def require_other_person(
    supervisor: Account, interviewer: AccountId, editors: Iterable[AccountId], keys_of: KeysOf
) -> None:
    """Two accounts are one person where they ever signed with one key.

    Raises `Fault(ACCOUNT_ROLE_MISSING)` or `Fault(APPROVAL_OWN_WORK)`.
    """
    supervisor.require(Role.SUPERVISOR)
    if is_one_of(supervisor.id, {interviewer, *editors}, keys_of):
        raise Fault(FaultCode.APPROVAL_OWN_WORK, account=supervisor.id)


def is_one_of(account: AccountId, others: Collection[AccountId], keys_of: KeysOf) -> bool:
    """Whether the person behind an account is behind one of the others."""
    if account in others:
        return True
    mine = set(map(_key, keys_of(account)))
    return any(not mine.isdisjoint(map(_key, keys_of(other))) for other in others)


def _key(public_line: str) -> str:
    """Type and key of an OpenSSH line, without its comment."""
    return " ".join(public_line.split()[:2])
