"""What the section about the outside shows, as values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.custody.anchors import Anchor, OutsideState
from desktop.custody.timestamps import TakenAnswers
from desktop.domain.timestamp import TimestampAuthority


class OutsidePage(StrEnum):
    """What is in front."""

    OVERVIEW = "overview"
    AUTHORITIES = "authorities"
    COMPARING = "comparing"


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found in the vault. `waiting` is how many requests have no answer yet, `asked_at` when the last was."""

    outside: OutsideState
    anchors: tuple[Anchor, ...]
    authorities: tuple[TimestampAuthority, ...]
    waiting: int
    asked_at: datetime | None


@dataclass(frozen=True, slots=True)
class OutsideScreen:
    """Everything shown. `written` names the request just written, `taken` is what became of answers just taken."""

    seen: Seen | None = None
    page: OutsidePage = OutsidePage.OVERVIEW
    folder: str = ""
    is_working: bool = False
    written: str = ""
    taken: TakenAnswers | None = None

    @property
    def has_authority(self) -> bool:
        """Whether anybody's stamps are taken here: without one there is nobody to ask."""
        return self.seen is not None and bool(self.seen.authorities)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self.seen is not None and self.seen.waiting > 0

    @property
    def may_start(self) -> bool:
        """Whether something can be written to the drive, or taken from it."""
        return self.has_authority and not self.is_working and bool(self.folder)
