"""The destruction of what an interview left behind: how much of it, why, and who answered for it. Never what it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, ErasureId, InterviewId


class ErasureScope(StrEnum):
    """How much goes: the audio, or the audio and every written word."""

    MEDIA = "media"
    TESTIMONY = "testimony"


class ErasureReason(StrEnum):
    """Why, as a code: words of one's own could tell what was erased."""

    WITHDRAWAL = "withdrawal"
    SAFETY = "safety"
    COURT_ORDER = "court_order"
    RETENTION_ENDED = "retention_ended"
    MISTAKE = "mistake"


@dataclass(frozen=True, slots=True)
class Erasure:
    """One erasure of one interview, and the two people who signed it."""

    id: ErasureId
    interview_id: InterviewId
    scope: ErasureScope
    reason: ErasureReason
    erased_by: AccountId
    second: AccountId
    erased_at: datetime
