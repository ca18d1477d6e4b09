"""What the hand-over screen shows, as one value. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.destination import Destination, HandedCopy, Handover
from desktop.domain.finding import Finding
from desktop.domain.ids import AccountId, DestinationId
from desktop.domain.interview import Interview
from desktop.export.reading_copy.formats import Format
from desktop.export.reading_copy.gate import CopyWish

if TYPE_CHECKING:
    from desktop.export.exporter import ExportResult
    from desktop.export.reading_copy.handing import CopyResult


class Way(StrEnum):
    """The two ways a testimony leaves: the signed bundle that counts, and a copy that people read."""

    BUNDLE = "bundle"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class NewDestination:
    """What the form for a destination holds."""

    handle: str
    title: str
    gate: str
    age_recipient: str


@dataclass(frozen=True, slots=True)
class Work:
    """An export under way: its step, and what is done of how much."""

    step: str = ""
    done: int = 0
    total: int = 0
    is_stopping: bool = False


@dataclass(frozen=True, slots=True)
class ExportState:
    """One picture of the screen. `findings` is None until the gate has answered; empty means it may be handed over."""

    interview: Interview | None = None
    destinations: tuple[Destination, ...] = ()
    gates: tuple[str, ...] = ()
    chosen: DestinationId | None = None
    findings: tuple[Finding, ...] | None = None
    handovers: tuple[Handover, ...] = ()
    names: Mapping[AccountId, str] = field(default_factory=dict)
    may_keep: bool = False
    is_adding: bool = False
    folder: str = ""
    free_bytes: int | None = None
    work: Work | None = None
    result: ExportResult | None = None
    way: Way = Way.BUNDLE
    wish: CopyWish = field(default_factory=lambda: CopyWish((Format.PDF,)))
    copies: tuple[HandedCopy, ...] = ()
    copy_result: CopyResult | None = None
    is_supervisor: bool = False

    @property
    def destination(self) -> Destination | None:
        """The destination that is chosen."""
        return next((d for d in self.destinations if d.id == self.chosen), None)

    @property
    def is_permitted(self) -> bool:
        """Whether the gate is open."""
        return self.findings is not None and not self.findings

    @property
    def may_hand_over(self) -> bool:
        """Whether an export can begin: gate open, a folder chosen, the wish whole, nothing under way."""
        is_ready = self.is_permitted and bool(self.folder) and self.free_bytes is not None and self.work is None
        return is_ready and (self.way is Way.BUNDLE or self.is_wish_whole)

    @property
    def is_wish_whole(self) -> bool:
        """Whether there is a format, and a reason where the copy is an exception."""
        return bool(self.wish.formats) and bool(self.wish.reason.strip() or not self.wish.is_exception)

    @property
    def asked_wish(self) -> CopyWish | None:
        """What the gate is asked about: the copy, or None for the bundle."""
        return self.wish if self.way is Way.COPY else None

    def title_of(self, destination_id: DestinationId) -> str:
        """How a destination is called."""
        return next((d.title for d in self.destinations if d.id == destination_id), destination_id)
