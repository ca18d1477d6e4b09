"""Recovery sheets as PDF, made in memory: one A4 page for each person, always in Korean and English side by side.

For somebody who has never seen one, perhaps years later and without this program. Nothing on it names a person.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from desktop.crypto.recovery_words import RecoveryWords
from desktop.export.pdf_style import ACCENT, BOLD, INK, QUIET, REGULAR, RULE, printable, register_fonts
from desktop.export.recovery_qr import draw_qr

_TEXTS = Path("recovery") / "sheet.json"
_WIDTH, _HEIGHT = A4
_LEFT, _RIGHT, _TOP, _BOTTOM = 17 * mm, _WIDTH - 17 * mm, _HEIGHT - 12 * mm, 9 * mm
_GAP = 8 * mm
_HALF = (_RIGHT - _LEFT - _GAP) / 2
_COLUMNS, _ROWS, _ROW_HEIGHT = 3, 11, 18.4
_PEN = 26  # room above a line for a hand that writes
_QR_SIDE = 41 * mm
_SMALL = ParagraphStyle("small", fontName=REGULAR, fontSize=8.4, leading=12.2, textColor=INK)
_FINE = ParagraphStyle("fine", parent=_SMALL, fontSize=7.3, leading=10.4, textColor=QUIET)
_LANGUAGES = ("ko", "en")

Texts = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class SheetPage:
    """What one sheet says: whose it is, which of how many, and its 33 English words."""

    origin: str
    kit: str
    number: int
    shares: int
    threshold: int
    made_on: date
    words: tuple[str, ...] = field(repr=False)

    def facts(self) -> dict[str, object]:
        """What the texts are filled with."""
        return {"number": self.number, "shares": self.shares, "threshold": self.threshold}


def sheets_pdf(sheets: Sequence[SheetPage], words: RecoveryWords, resources: Path) -> bytes:
    """A page for each of `sheets`, with the product's own fonts. The same sheets give the same bytes."""
    register_fonts(resources / "fonts")
    texts: Texts = json.loads((resources / _TEXTS).read_text("utf-8"))
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, initialFontName=REGULAR, invariant=1, pageCompression=1, lang="ko-KR")
    canvas.setTitle(f"{texts['title']['ko']} · {texts['title']['en']}")
    canvas.setCreator("Saegim")
    canvas.setAuthor("Saegim")
    canvas.setSubject(f"{texts['subtitle']['ko']} · {texts['subtitle']['en']}")
    for sheet in sheets:
        _Page(canvas, sheet, texts, words).draw()
        canvas.showPage()
    canvas.save()
    return target.getvalue()


class _Page:
    """One page, drawn from the top down; `y` is where the next thing begins."""

    def __init__(self, canvas: Canvas, sheet: SheetPage, texts: Texts, words: RecoveryWords) -> None:
        self._canvas, self._sheet, self._texts, self._words = canvas, sheet, texts, words
        self.y = _TOP

    def draw(self) -> None:
        """All of it."""
        self._head()
        self._facts()
        self._pair("what_heading", "what")
        self._word_grid()
        self._emergency()
        self._pair("care_heading", "care")
        self._handwriting()
        self._foot()

    def _say(self, key: str, language: str) -> str:
        return self._texts[key][language].format(**self._sheet.facts())

    def _text(
        self, at: tuple[float, float], text: str, size: float, *, bold: bool = False, quiet: bool = False
    ) -> None:
        self._canvas.setFont(BOLD if bold else REGULAR, size)
        self._canvas.setFillColor(QUIET if quiet else INK)
        self._canvas.drawString(*at, text)

    def _head(self) -> None:
        canvas = self._canvas
        title = f"{self._say('title', 'ko')}  {self._say('title', 'en')}"
        self._text((_LEFT, self.y - 20), title, 21, bold=True)
        subtitle = f"{self._say('subtitle', 'ko')} · {self._say('subtitle', 'en')}"
        self._text((_LEFT, self.y - 36), subtitle, 8.6, quiet=True)
        canvas.setFillColor(ACCENT)
        canvas.setFont(BOLD, 28)
        canvas.drawRightString(_RIGHT, self.y - 24, f"{self._sheet.number} / {self._sheet.shares}")
        canvas.setFont(REGULAR, 8.6)
        canvas.drawRightString(_RIGHT, self.y - 37, f"{self._say('sheet', 'ko')} · {self._say('sheet', 'en')}")
        self.y -= 46

    def _facts(self) -> None:
        """Which vault, which kit, how many: the line that is compared before two sheets are put together."""
        sheet = self._sheet
        needed = f"{self._say('needed_value', 'ko')} · {self._say('needed_value', 'en')}"
        facts = (("vault", sheet.origin), ("kit", sheet.kit), ("needed", needed), ("made", sheet.made_on.isoformat()))
        widths = (0.23, 0.21, 0.36, 0.20)
        height = 34
        self._canvas.setStrokeColor(RULE)
        self._canvas.setLineWidth(0.8)
        self._canvas.roundRect(_LEFT, self.y - height, _RIGHT - _LEFT, height, 4, stroke=1, fill=0)
        x = _LEFT
        for (key, value), width in zip(facts, widths, strict=True):
            label = f"{self._say(key, 'ko')} · {self._say(key, 'en')}"
            self._text((x + 8, self.y - 12.5), label, 6.8, quiet=True)
            self._text((x + 8, self.y - 26.5), value, 10.4, bold=True)
            x += width * (_RIGHT - _LEFT)
        self.y -= height + 11

    def _pair(self, heading: str, text: str) -> None:
        """A heading and a paragraph, Korean at the left, English at the right."""
        lowest = self.y
        for x, language in zip((_LEFT, _LEFT + _HALF + _GAP), _LANGUAGES, strict=True):
            self._text((x, self.y - 9), self._say(heading, language), 9.6, bold=True)
            lowest = min(lowest, self._paragraph(self._say(text, language), x, self.y - 13.5, _HALF))
        self.y = lowest - 9

    def _paragraph(self, text: str, x: float, top: float, width: float, style: ParagraphStyle = _SMALL) -> float:
        """Draws a paragraph below `top`, and says where it ends."""
        paragraph = Paragraph(printable(text), style)
        _, height = paragraph.wrap(width, _HEIGHT)
        paragraph.drawOn(self._canvas, x, top - height)
        return float(top - height)

    def _word_grid(self) -> None:
        heading = f"{self._say('words_heading', 'ko')} · {self._say('words_heading', 'en')}"
        self._text((_LEFT, self.y - 9), heading, 9.6, bold=True)
        top = self.y - 16
        box = _ROWS * _ROW_HEIGHT + 8
        self._canvas.setStrokeColor(INK)
        self._canvas.setLineWidth(1)
        self._canvas.roundRect(_LEFT, top - box, _RIGHT - _LEFT, box, 5, stroke=1, fill=0)
        for at, english in enumerate(self._sheet.words):
            self._word(at, english, top - 4)
        self._paragraph(self._say("words_note", "ko"), _LEFT, top - box - 4, _HALF, _FINE)
        self.y = self._paragraph(self._say("words_note", "en"), _LEFT + _HALF + _GAP, top - box - 4, _HALF, _FINE) - 9

    def _word(self, at: int, english: str, top: float) -> None:
        """Numbered downwards, column after column, as one reads aloud."""
        column, row = divmod(at, _ROWS)
        x = _LEFT + column * (_RIGHT - _LEFT) / _COLUMNS
        y = top - (row + 1) * _ROW_HEIGHT + 6
        canvas = self._canvas
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(QUIET)
        canvas.drawRightString(x + 22, y, str(at + 1))
        self._text((x + 28, y - 0.5), self._words.korean_of(english), 13.5, bold=True)
        self._text((x + 80, y), english, 12)
        if row:
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.4)
            canvas.line(x + 8, y + 13.6, x + (_RIGHT - _LEFT) / _COLUMNS - 8, y + 13.6)

    def _emergency(self) -> None:
        """What to do, beside the code; Korean above English, because the code takes a column of its own."""
        top, width = self.y, _RIGHT - _LEFT - _QR_SIDE - _GAP
        self._canvas.setFillColor(INK)
        draw_qr(self._canvas, self._sheet.words, (_RIGHT - _QR_SIDE, top - _QR_SIDE), _QR_SIDE)
        note = f"{self._say('qr_note', 'ko')}"
        self._canvas.setFont(REGULAR, 6.6)
        self._canvas.setFillColor(QUIET)
        self._canvas.drawCentredString(_RIGHT - _QR_SIDE / 2, top - _QR_SIDE - 5, note)
        self._canvas.drawCentredString(_RIGHT - _QR_SIDE / 2, top - _QR_SIDE - 13, self._say("qr_note", "en"))
        y = top
        for language in _LANGUAGES:
            self._text((_LEFT, y - 9), self._say("emergency_heading", language), 9.6, bold=True)
            y -= 13.5
            for step in (1, 2, 3):
                self._text((_LEFT, y - 9.2), f"{step}", 8.4, bold=True)
                y = self._paragraph(self._say(f"emergency_{step}", language), _LEFT + 12, y, width - 12) - 1
            y -= 6
        self.y = min(y, top - _QR_SIDE - 20) - 2
        self._stock()

    def _stock(self) -> None:
        self._pair("stock_heading", "stock")

    def _handwriting(self) -> None:
        """Lines for a pen: who keeps it, where, since when."""
        keys = ("keeper", "place", "date", "signature")
        width = (_RIGHT - _LEFT - 3 * 12) / 4
        y = max(_BOTTOM + 22, self.y - _PEN)
        for at, key in enumerate(keys):
            x = _LEFT + at * (width + 12)
            self._canvas.setStrokeColor(INK)
            self._canvas.setLineWidth(0.6)
            self._canvas.line(x, y, x + width, y)
            self._text((x, y - 10), f"{self._say(key, 'ko')} · {self._say(key, 'en')}", 7.2, quiet=True)
        self.y = y - 16

    def _foot(self) -> None:
        self._canvas.setFont(REGULAR, 7)
        self._canvas.setFillColor(QUIET)
        self._canvas.drawString(_LEFT, _BOTTOM, f"{self._say('foot', 'ko')} {self._say('foot', 'en')}")
        self._canvas.drawRightString(_RIGHT, _BOTTOM, "Saegim 새김")
