"""What is asked of a renderer, and what it gives: pixels or text of one page, and what else the original holds."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.attachments.render.wire import MOST_PIXELS, MOST_SIDE, Note, Refusal


@dataclass(frozen=True, slots=True)
class Wish:
    """Page `page` (from 0) into a box of `width` by `height` pixels."""

    page: int
    width: int
    height: int

    def fitted(self, width: float, height: float) -> tuple[int, int]:
        """The greatest size in the box with the sides' own ratio, within what may be answered at all; 1 at least."""
        most_width, most_height = min(self.width, MOST_SIDE), min(self.height, MOST_SIDE)
        scale = min(most_width / max(width, 1e-6), most_height / max(height, 1e-6))
        fitted_width = max(1, min(most_width, round(width * scale)))
        fitted_height = max(1, min(most_height, round(height * scale)))
        if fitted_width * fitted_height > MOST_PIXELS:
            shrink = (MOST_PIXELS / (fitted_width * fitted_height)) ** 0.5
            fitted_width, fitted_height = max(1, int(fitted_width * shrink)), max(1, int(fitted_height * shrink))
        return fitted_width, fitted_height


@dataclass(frozen=True, slots=True)
class Picture:
    """`body` is rows of red, green, blue; or UTF-8 text where width and height are 0."""

    body: bytes
    width: int
    height: int
    pages: int
    notes: frozenset[Note]


class Refused(Exception):  # noqa: N818 - reads as what it says
    """Nothing is shown, and why."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why
