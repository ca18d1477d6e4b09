"""What the redaction screen shows, as one value. Facts only: kinds, numbers and ids, never words of ours."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.custody.redactions import RedactedInterview
from desktop.domain.destination import Destination
from desktop.domain.finding import Finding
from desktop.domain.ids import DestinationId, RedactionId, SegmentId
from desktop.domain.interview import Interview
from desktop.domain.redaction import Mask, MaskKind, Passage, Redaction
from desktop.domain.redaction_text import MaskedLine
from desktop.review.redaction_suggestions import Suggestion, SuggestionState

if TYPE_CHECKING:
    from desktop.export.exporter import ExportResult


@dataclass(frozen=True, slots=True)
class Work:
    """A copy under way: its step, and what is done of how much."""

    step: str = ""
    done: int = 0
    total: int = 0
    is_stopping: bool = False


@dataclass(frozen=True, slots=True)
class RedactionState:
    """One picture of the screen. `findings` is None until the gate has answered; empty means a copy may be made.
    `names` is how many of the witness's own names are looked for; which, is not kept here.
    """

    interview: Interview | None = None
    redactions: tuple[Redaction, ...] = ()
    chosen: RedactionId | None = None
    redacted: RedactedInterview | None = field(default=None, repr=False)
    suggestions: tuple[Suggestion, ...] = field(default=(), repr=False)
    kind: MaskKind | None = None
    line: SegmentId | None = None
    is_new: bool = False
    is_copying: bool = False
    is_naming: bool = False
    may_name: bool = False
    needs_second: bool = True
    names: int = 0
    may_approve: bool = False
    is_approved: bool = False
    destinations: tuple[Destination, ...] = ()
    destination: DestinationId | None = None
    findings: tuple[Finding, ...] | None = None
    folder: str = ""
    free_bytes: int | None = None
    work: Work | None = None
    result: ExportResult | None = None

    @property
    def lines(self) -> tuple[MaskedLine, ...]:
        """Every line of the interview, in the order in which it is read."""
        recordings = self.redacted.recordings if self.redacted is not None else ()
        return tuple(line for recording in recordings for line in recording.lines)

    @property
    def line_at_hand(self) -> MaskedLine | None:
        """The line that is chosen."""
        return next((line for line in self.lines if line.line.segment.id == self.line), None)

    @property
    def masks_at_hand(self) -> tuple[Mask, ...]:
        """The masks in the line that is chosen, and those of sound alone."""
        masks = self.redacted.masks if self.redacted is not None else ()
        return tuple(m for m in masks if not isinstance(m.place, Passage) or m.place.segment_id == self.line)

    @property
    def shown_suggestions(self) -> tuple[Suggestion, ...]:
        """Those of the kind that is asked for; what waits comes first, and nothing is left out."""
        mine = (one for one in self.suggestions if self.kind in (None, one.kind))
        return tuple(sorted(mine, key=lambda one: one.state is not SuggestionState.OPEN))

    @property
    def waiting(self) -> int:
        """How many suggestions nobody has decided."""
        return sum(one.state is SuggestionState.OPEN for one in self.suggestions)

    @property
    def may_copy(self) -> bool:
        """Whether a copy can begin: gate open, a folder chosen, nothing under way."""
        is_open = self.findings is not None and not self.findings
        return is_open and bool(self.folder) and self.free_bytes is not None and self.work is None
