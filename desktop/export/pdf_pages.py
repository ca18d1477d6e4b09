"""The frame of every page: what document this is, which bundle it belongs to, and which page of how many."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from desktop.export import document_words as w
from desktop.export.pdf_style import (
    BOLD,
    DRAFT_SHADE,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    QUIET,
    REGULAR,
    RULE,
)

_WIDTH, _HEIGHT = A4
CONTENT_WIDTH = _WIDTH - MARGIN_LEFT - MARGIN_RIGHT
_MIDDLE = (_WIDTH / 2, _HEIGHT / 2)
_SMALL = 7.5
_FRONT, LINES = "front", "lines"
_TITLES = 16.0
_MARK_LENGTH, _LARGEST_MARK, _MARK_ANGLE = 640.0, 64.0, 52.0


@dataclass(frozen=True, slots=True)
class Running:
    """What stands above and below the text of each page; `mark` beneath it all, large and pale.

    `columns` are titles, each with its place in points from the left edge of the content, on pages of lines.
    """

    left: str
    right: str
    foot: str
    mark: str = ""
    columns: tuple[tuple[float, str], ...] = ()


class _CountedCanvas(Canvas):  # type: ignore[misc]  # the PDF library carries no types
    """Keeps the pages until all are there, because each names their number."""

    running: Running
    words: w.Words

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)
        self._kept: list[dict[str, object]] = []

    def showPage(self) -> None:  # noqa: N802 - the library's name
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, page in enumerate(self._kept, start=1):
            self.__dict__.update(page)
            self._draw_frame(number, len(self._kept))
            super().showPage()
        super().save()

    def _draw_frame(self, page: int, pages: int) -> None:
        self.setFont(REGULAR, _SMALL)
        self.setFillColor(QUIET)
        self.setStrokeColor(RULE)
        self.setLineWidth(0.5)
        right = _WIDTH - MARGIN_RIGHT
        if page > 1:
            top = _HEIGHT - MARGIN_TOP + 20
            self.drawString(MARGIN_LEFT, top, self.running.left)
            self.drawRightString(right, top, self.running.right)
            self.line(MARGIN_LEFT, top - 6, right, top - 6)
        foot = MARGIN_BOTTOM - 26
        self.line(MARGIN_LEFT, foot + 12, right, foot + 12)
        self.drawString(MARGIN_LEFT, foot, self.running.foot)
        self.drawRightString(right, foot, self.words(w.PAGE, page=page, pages=pages))


def pages(story: list[Flowable], running: Running, words: w.Words, *, title: str) -> bytes:
    """`story` on A4 pages, as PDF 1.4 with embedded fonts only."""

    class _Canvas(_CountedCanvas):
        pass

    _Canvas.running, _Canvas.words = running, words
    target = BytesIO()
    template = BaseDocTemplate(
        target,
        pagesize=A4,
        title=title,
        lang={"ko": "ko-KR", "en": "en-GB"}[words.language],
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    template.addPageTemplates(
        [
            PageTemplate(id=_FRONT, frames=[_frame(0)], onPage=lambda canvas, _: _draw_mark(canvas, running.mark)),
            PageTemplate(id=LINES, frames=[_frame(_TITLES)], onPage=lambda canvas, _: _draw_titles(canvas, running)),
        ]
    )
    template.build(story, canvasmaker=_Canvas)
    return target.getvalue()


def _frame(above: float) -> Frame:
    return Frame(
        MARGIN_LEFT, MARGIN_BOTTOM, CONTENT_WIDTH, _HEIGHT - MARGIN_TOP - MARGIN_BOTTOM - above,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip


def _draw_mark(canvas: Canvas, mark: str) -> None:
    """Across the page before anything else is drawn, in a size that fits it."""
    if not mark:
        return
    size = min(_MARK_LENGTH / stringWidth(mark, BOLD, 1), _LARGEST_MARK)
    canvas.saveState()
    canvas.setFont(BOLD, size)
    canvas.setFillColor(DRAFT_SHADE)
    canvas.translate(*_MIDDLE)
    canvas.rotate(_MARK_ANGLE)
    canvas.drawCentredString(0, 0, mark)
    canvas.restoreState()


def _draw_titles(canvas: Canvas, running: Running) -> None:
    _draw_mark(canvas, running.mark)
    top = _HEIGHT - MARGIN_TOP - _SMALL
    canvas.setFont(BOLD, _SMALL)
    canvas.setFillColor(QUIET)
    for left, title in running.columns:
        canvas.drawString(MARGIN_LEFT + left, top, title)
