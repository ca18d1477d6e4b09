"""The recovery kit as values: who made it, when it was rehearsed, when it was used. Its secret is never among them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, KitId

LEAST_THRESHOLD, MOST_SHARES = 2, 8


@dataclass(frozen=True, slots=True)
class RecoveryKit:
    """A kit: `threshold` of its `shares` sheets open the vault. Keys as in an account."""

    id: KitId
    threshold: int
    shares: int
    age_recipient: str
    ssh_public_key: str
    made_by: AccountId
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A proof that sheets open the vault; `sheets` are the numbers of those that were read."""

    kit_id: KitId
    sheets: tuple[int, ...]
    rehearsed_by: AccountId
    rehearsed_at: datetime


@dataclass(frozen=True, slots=True)
class KitUse:
    """That somebody came into the vault by sheets, as the new account `account`."""

    kit_id: KitId
    account: AccountId
    used_at: datetime


def require_shareable(threshold: int, shares: int) -> None:
    """Raises `Fault(KIT_NUMBERS_INVALID)` unless 2 ≤ threshold ≤ shares ≤ 8: one sheet alone must never be enough."""
    if not LEAST_THRESHOLD <= threshold <= shares <= MOST_SHARES:
        raise Fault(FaultCode.KIT_NUMBERS_INVALID, threshold=threshold, shares=shares)
