"""Marks that people lay over a line: its language, and that it is uncertain, inaudible or withheld.

A mark takes nothing away. The last one of a kind counts, by number, moment and author.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, SegmentId
from desktop.domain.speaking import SPOKEN


class Mark(StrEnum):
    """What may be said of a line besides its words.

    `UNCERTAIN`: whoever listened is not sure of them. `INAUDIBLE`: part of it can't be understood. `WITHHELD`: the
    witness asked that it goes nowhere; it leaves the vault in no export.
    """

    LANGUAGE = "language"
    UNCERTAIN = "uncertain"
    INAUDIBLE = "inaudible"
    WITHHELD = "withheld"


YES, NO = "yes", ""
"""The values of every mark but the language."""


@dataclass(frozen=True, slots=True)
class Marking:
    """One person's mark. `value` is one of `SPOKEN` for a language, else `YES` or `NO`."""

    segment_id: SegmentId
    number: int
    mark: Mark
    value: str
    author: AccountId
    marked_at: datetime

    @property
    def rank(self) -> tuple[int, datetime, str]:
        """What orders markings on every laptop alike."""
        return (self.number, self.marked_at, self.author)


def require_value(mark: Mark, value: str) -> None:
    """Raises `Fault(MARK_INVALID)` for a value that this mark can't have."""
    if value not in (SPOKEN if mark is Mark.LANGUAGE else (YES, NO)):
        raise Fault(FaultCode.MARK_INVALID, mark=mark.value, value=value[:20])


def marked(markings: tuple[Marking, ...], mark: Mark) -> str | None:
    """The value of a mark in force; None where nobody set it. `markings` are in their order."""
    return next((one.value for one in reversed(markings) if one.mark is mark), None)
