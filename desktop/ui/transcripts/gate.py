"""What the must-listen gate shows: what was heard of a recording, which way one goes through it, and quiet notices.

Facts only: codes, numbers and ids, never words. No Qt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.progress import HeardLines


@dataclass(frozen=True, slots=True)
class HeardHere:
    """What was heard of one recording: by the account at work, and by anybody."""

    mine: HeardLines = field(default_factory=HeardLines)
    anybody: HeardLines = field(default_factory=HeardLines)


class Walk(StrEnum):
    """Where confirming goes on to: the next line that is not final, or the next flag."""

    LINES = "lines"
    FLAGS = "flags"


class Word(StrEnum):
    """What a notice says."""

    NOT_HEARD = "not_heard"
    ALL_HEARD = "all_heard"
    ALL_FINAL = "all_final"
    NO_FLAG = "no_flag"
    NO_PLACE = "no_place"
    SPEAKERS_DIFFER = "speakers_differ"


@dataclass(frozen=True, slots=True)
class GateNotice:
    """Said beside the lines until another one is chosen. `missing_ms` is what is not heard yet of `line`, a segment."""

    word: Word
    line: str = ""
    missing_ms: int = 0
