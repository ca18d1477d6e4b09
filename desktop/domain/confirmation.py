"""A person's word that a line was played to its end and reads as it should."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import AccountId, SegmentId


@dataclass(frozen=True, slots=True)
class Confirmation:
    """`revisions` is how many revisions the line had: one more, and nobody has confirmed how it reads now."""

    segment_id: SegmentId
    number: int
    revisions: int
    author: AccountId
    confirmed_at: datetime

    @property
    def rank(self) -> tuple[int, datetime, str]:
        """What orders confirmations on every laptop alike."""
        return (self.number, self.confirmed_at, self.author)
