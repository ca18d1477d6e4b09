"""One sitting with one witness."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, InterviewId, WitnessCode


class Stage(StrEnum):
    """How far an interview has come, derived from what is in the vault, never stored."""

    PLANNED = "planned"
    CONSENTED = "consented"
    RECORDING = "recording"
    RECORDED = "recorded"
    DRAFTED = "drafted"
    APPROVED = "approved"
    HANDED_OVER = "handed_over"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Interview:
    """Who was interviewed (by code), by whom, and in which languages (`ko`, `en`)."""

    id: InterviewId
    witness_code: WitnessCode
    interviewer: AccountId
    languages: tuple[str, ...]
    opened_at: datetime
