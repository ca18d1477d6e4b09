"""What an office decides about a speech model that no list of ours vouches for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import AccountId


@dataclass(frozen=True, slots=True)
class ModelDecision:
    """A custodian's word on the model with this content; the latest one counts.

    `content_sha256` is over the model's files, see `ModelPack`; `name` is what its list called it.
    """

    content_sha256: str
    name: str
    is_accepted: bool
    decided_by: AccountId
    decided_at: datetime
