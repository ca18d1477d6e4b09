"""One line across the page: number, time and speaker in the gutter, then a column for each language, side by side.

Its columns begin at one height and, where a page ends, break at one height: what belongs together stays together.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from desktop.export.pdf_pages import CONTENT_WIDTH
from desktop.export.pdf_style import BOLD, INK, QUIET, REGULAR, RULE

NUMBER_AT, TIME_AT, SPEAKER_AT, TEXT_AT = 8 * mm, 10 * mm, 25 * mm, 46 * mm
_GAP = 5 * mm
_SPEAKER_WIDTH = TEXT_AT - SPEAKER_AT - 2 * mm
_ABOVE, _BELOW = 3.0, 4.0
_BASELINE = 10.5


def column_places(columns: int) -> list[tuple[float, float]]:
    """Left edge and width of each of `columns` columns, in points from the content's edge."""
    width = (CONTENT_WIDTH - TEXT_AT - _GAP * (columns - 1)) / columns
    return [(TEXT_AT + (width + _GAP) * index, width) for index in range(columns)]


@dataclass(frozen=True, slots=True)
class Gutter:
    """What stands left of the text; of what is carried over to the next page, the number alone, in brackets."""

    number: str = ""
    time: str = ""
    speaker: Paragraph | None = None


class ColumnsBlock(Flowable):  # type: ignore[misc]  # the PDF library carries no types
    """`columns` holds a paragraph or None for each column."""

    def __init__(self, gutter: Gutter, columns: list[Paragraph | None]) -> None:
        super().__init__()
        self.gutter = gutter
        self.columns = columns
        self.places = column_places(len(columns))

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Lays the columns out; the library's contract."""
        self.heights = [self._height_of(p, place[1]) for p, place in zip(self.columns, self.places, strict=True)]
        self.speaker_height = self._height_of(self.gutter.speaker, _SPEAKER_WIDTH)
        self.width, self.height = width, max(*self.heights, self.speaker_height, _BASELINE) + _ABOVE + _BELOW
        return self.width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """Two blocks, of which the first fits into `height`; nothing where a column would begin on the next page."""
        room = height - _ABOVE - _BELOW
        if room < max(self.speaker_height, _BASELINE):
            return []
        first: list[Paragraph | None] = []
        rest: list[Paragraph | None] = []
        for paragraph, (_, wide) in zip(self.columns, self.places, strict=True):
            halves = self._halves(paragraph, wide, room)
            if halves is None:
                return []
            first.append(halves[0])
            rest.append(halves[1])
        carried = Gutter(f"({self.gutter.number.strip('()')})" if self.gutter.number else "")
        return [ColumnsBlock(self.gutter, first), ColumnsBlock(carried, rest)]

    def draw(self) -> None:
        """Draws at the origin; the library's contract."""
        canvas: Canvas = self.canv
        top = self.height - _ABOVE
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.4)
        canvas.line(0, 0, self.width, 0)
        canvas.setFont(BOLD, 8)
        canvas.setFillColor(INK)
        canvas.drawRightString(NUMBER_AT, top - _BASELINE, self.gutter.number)
        canvas.setFont(REGULAR, 7.5)
        canvas.setFillColor(QUIET)
        canvas.drawString(TIME_AT, top - _BASELINE, self.gutter.time)
        if self.gutter.speaker is not None:
            self.gutter.speaker.drawOn(canvas, SPEAKER_AT, top - self.speaker_height)
        for paragraph, (left, _), high in zip(self.columns, self.places, self.heights, strict=True):
            if paragraph is not None:
                paragraph.drawOn(canvas, left, top - high)

    @staticmethod
    def _height_of(paragraph: Paragraph | None, width: float) -> float:
        return 0.0 if paragraph is None else float(paragraph.wrap(width, 10_000)[1])

    @staticmethod
    def _halves(
        paragraph: Paragraph | None, width: float, room: float
    ) -> tuple[Paragraph | None, Paragraph | None] | None:
        """What fits and what does not; None where not even its beginning fits."""
        if paragraph is None or paragraph.wrap(width, room)[1] <= room:
            return paragraph, None
        halves = paragraph.split(width, room)
        return (halves[0], halves[1]) if len(halves) == 2 else None
