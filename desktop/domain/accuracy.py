"""How near machine drafts came to what people approved: counts only, never a word, and no id of anything.

Summed for each interview over lines of one kind, so that every figure can be put together from them and nothing that
was said has to be kept. How texts are compared is `spoken_form`; how counts become figures, `accuracy_groups`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Flag, ReadingKind


class LeftOut(StrEnum):
    """Why a line is in no error rate. It is counted all the same, as left out."""

    UNCERTAIN = "uncertain"
    """Whoever listened was not sure of the words."""
    INAUDIBLE = "inaudible"
    """Somebody marked it so, or wrote in brackets about the sound."""
    WITHHELD = "withheld"
    NUMBER_REMOVED = "number_removed"
    """An identity number stood there: the person wrote another text by rule, not by ear."""


@dataclass(frozen=True, slots=True)
class Errors:
    """Edits that turn what a person wrote, `length` units long, into what the machine wrote.

    The sum is the least possible (Levenshtein); how it divides is that of one of the shortest ways.
    """

    length: int = 0
    substitutions: int = 0
    deletions: int = 0
    insertions: int = 0

    def __add__(self, other: Errors) -> Errors:
        return Errors(
            self.length + other.length,
            self.substitutions + other.substitutions,
            self.deletions + other.deletions,
            self.insertions + other.insertions,
        )

    @property
    def total(self) -> int:
        """All edits."""
        return self.substitutions + self.deletions + self.insertions

    @property
    def rate(self) -> float | None:
        """Edits for each unit that was spoken; may exceed 1. None where nothing was."""
        return self.total / self.length if self.length else None


@dataclass(frozen=True, slots=True)
class LineKind:
    """What lines are counted by. `model` names a model and its digest; `channel` is "2/2" for the second of two.

    `packs` are the glossary packs in use, `flags` what the machine's lines were flagged with.
    """

    model: str
    language: str
    channel: str
    speaker: Speaker
    packs: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    left_out: LeftOut | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over lines: those compared, those left out, and of those somebody judged, how many had to be changed.

    A change of nothing but marks or case is none. `jamo` counts Korean only.
    """

    lines: int = 0
    left_out: int = 0
    judged: int = 0
    changed: int = 0
    words: Errors = field(default_factory=Errors)
    characters: Errors = field(default_factory=Errors)
    jamo: Errors = field(default_factory=Errors)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.lines + other.lines,
            self.left_out + other.left_out,
            self.judged + other.judged,
            self.changed + other.changed,
            self.words + other.words,
            self.characters + other.characters,
            self.jamo + other.jamo,
        )


@dataclass(frozen=True, slots=True)
class SecondReader:
    """Why spans were read a second time, and by which model."""

    kind: ReadingKind
    model: str


@dataclass(frozen=True, slots=True)
class Nearness:
    """Of how many spans the second reading came nearer to the person's text than the first, as near, or less near."""

    nearer: int = 0
    same: int = 0
    farther: int = 0

    def __add__(self, other: Nearness) -> Nearness:
        return Nearness(self.nearer + other.nearer, self.same + other.same, self.farther + other.farther)

    @property
    def spans(self) -> int:
        """All of them."""
        return self.nearer + self.same + self.farther


@dataclass(frozen=True, slots=True)
class InterviewFigures:
    """The counts of one approved interview, and the month ("2026-11") of its approval; nothing says which it is."""

    month: str
    lines: Mapping[LineKind, Tally]
    readings: Mapping[SecondReader, Nearness] = field(default_factory=dict)
