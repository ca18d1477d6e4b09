"""What the attachments screen shows, as values. Facts only: codes, numbers and what people wrote, never our words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.attachment import Attachment, Wording
from desktop.domain.drawing import Drawing
from desktop.domain.faults import Fault
from desktop.domain.interview import Interview

if TYPE_CHECKING:
    from desktop.attachments.render.untrusted import NotShown, Shown
    from desktop.attachments.viewing import NoPicture

FIT = 1.0
ZOOMS = (FIT, 1.5, 2.0, 3.0, 4.0)


class Page(StrEnum):
    """Which face of the screen is in front."""

    NO_INTERVIEW = "no_interview"
    LIST = "list"
    LOOKING = "looking"


@dataclass(frozen=True, slots=True)
class Row:
    """One attachment with what counts of what was said of it; where in the recording it belongs, or None."""

    attachment: Attachment
    wording: Wording
    at_ms: int | None


@dataclass(frozen=True, slots=True)
class Adding:
    """Files on their way in: which one, of how many, and how much of it is done."""

    name: str
    number: int
    files: int
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """One attachment being looked at. `result` is None while the closed child is at work."""

    row: Row
    page: int = 0
    zoom: float = FIT
    turned: int = 0
    result: Shown | NotShown | NoPicture | None = None
    drawing: Drawing | None = None

    @property
    def pages(self) -> int:
        """How many pages there are, as far as is known."""
        return int(getattr(self.result, "pages", 1))


@dataclass(frozen=True, slots=True)
class AttachmentsState:
    """One picture of the screen. `refused` are files that were not taken in, `kept` drawings found again."""

    page: Page = Page.NO_INTERVIEW
    interview: Interview | None = None
    rows: tuple[Row, ...] = ()
    chosen: str = ""
    adding: Adding | None = None
    added: int = 0
    refused: tuple[Fault, ...] = ()
    found_again: int = 0
    look: Look | None = None
    is_erased: bool = False

    @property
    def chosen_row(self) -> Row | None:
        """The row that the hand is on."""
        return next((row for row in self.rows if row.attachment.id == self.chosen), None)
