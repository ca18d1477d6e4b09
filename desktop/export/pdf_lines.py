"""How one line of a transcript lies on the page: number and time in the gutter, text beside it, versions beneath.

Never hides that a person changed the machine's words: a changed line carries a rule and what stood there before.
"""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from desktop.export.pdf_style import ACCENT, BOLD, GUTTER, INK, QUIET, REGULAR, TEXT

_NUMBER_WIDTH = 20.0
_SPACE_BELOW = 7.0
_RULE_OFFSET = 9.0
_Parts = list[Paragraph]


class LineBlock(Flowable):  # type: ignore[misc]  # the PDF library carries no types
    """A numbered line. `paragraphs` are drawn one below the other; a page break may fall inside."""

    def __init__(self, paragraphs: _Parts, *, number: str, time: str, is_changed: bool) -> None:
        super().__init__()
        self.paragraphs = paragraphs
        self.number = number
        self.time = time
        self.is_changed = is_changed

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Lays the paragraphs out beside the gutter; the library's contract."""
        self.width = width
        self.heights = [p.wrap(width - GUTTER, height)[1] for p in self.paragraphs]
        self.height = sum(self.heights) + _SPACE_BELOW
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two blocks, of which the first fits into `height`; nothing when not even a few words do."""
        fitting, rest = self._share(width - GUTTER, height - _SPACE_BELOW)
        if not fitting:
            return []
        first = LineBlock(fitting, number=self.number, time=self.time, is_changed=self.is_changed)
        second = LineBlock(rest, number="", time="", is_changed=self.is_changed)
        return [first, second] if rest else [first]

    def _share(self, width: float, height: float) -> tuple[_Parts, _Parts]:
        for index, paragraph in enumerate(self.paragraphs):
            needed = paragraph.wrap(width, height)[1]
            if needed > height:
                halves = paragraph.split(width, height)
                taken = [*self.paragraphs[:index], *halves[:1]]
                left = [*halves[1:]] if halves else [paragraph]
                return taken, [*left, *self.paragraphs[index + 1 :]]
            height -= needed
        return list(self.paragraphs), []

    def draw(self) -> None:
        """Draws at the origin; the library's contract."""
        canvas: Canvas = self.canv
        top = self.height
        self._draw_gutter(canvas, top)
        if self.is_changed:
            canvas.setStrokeColor(ACCENT)
            canvas.setLineWidth(1.2)
            canvas.line(GUTTER - _RULE_OFFSET, _SPACE_BELOW, GUTTER - _RULE_OFFSET, top - 3)
        for paragraph, height in zip(self.paragraphs, self.heights, strict=True):
            top -= height
            paragraph.drawOn(canvas, GUTTER, top)

    def _draw_gutter(self, canvas: Canvas, top: float) -> None:
        baseline = top - TEXT.fontSize
        canvas.setFont(BOLD, 8)
        canvas.setFillColor(INK)
        canvas.drawRightString(_NUMBER_WIDTH - 4, baseline, self.number)
        canvas.setFont(REGULAR, 7.5)
        canvas.setFillColor(QUIET)
        canvas.drawString(_NUMBER_WIDTH, baseline, self.time)
