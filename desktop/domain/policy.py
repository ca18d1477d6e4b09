"""The office's own rules: few, each with a default that is safe, each a whole number within its limits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId


class Policy(StrEnum):
    """What an office may decide for itself."""

    IDENTITY_PERSONS = "identity.persons"
    IDLE_LOCK_MINUTES = "lock.idle_minutes"
    BACKUP_DAYS = "backup.reminder_days"
    OUTSIDE_CHECKPOINT_DAYS = "checkpoint.reminder_days"
    KIT_REHEARSAL_DAYS = "recovery_kit.reminder_days"
    REASON_FOR_CHANGE = "transcript.reason"


@dataclass(frozen=True, slots=True)
class Range:
    """A default, and the limits it may be moved in."""

    default: int
    least: int
    most: int


RANGES = {
    Policy.IDENTITY_PERSONS: Range(2, 1, 2),
    Policy.IDLE_LOCK_MINUTES: Range(10, 1, 60),
    Policy.BACKUP_DAYS: Range(7, 1, 90),
    Policy.OUTSIDE_CHECKPOINT_DAYS: Range(30, 1, 365),
    Policy.KIT_REHEARSAL_DAYS: Range(180, 7, 730),
    Policy.REASON_FOR_CHANGE: Range(1, 0, 2),
}


@dataclass(frozen=True, slots=True)
class PolicyDecision:
    """A rule as somebody set it."""

    policy: Policy
    value: int
    set_by: AccountId
    set_at: datetime


def require_in_range(policy: Policy, value: int) -> None:
    """Raises `Fault(POLICY_OUT_OF_RANGE)`."""
    limits = RANGES[policy]
    if not limits.least <= value <= limits.most:
        raise Fault(
            FaultCode.POLICY_OUT_OF_RANGE, policy=policy.value, value=value, least=limits.least, most=limits.most
        )
