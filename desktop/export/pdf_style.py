"""Fonts, inks and paragraph styles of documents. Every font is ours and embedded; nothing is taken from the machine."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD = "NanumGothic", "NanumGothicBold"
INK, QUIET, ACCENT, RULE = HexColor("#1b1f24"), HexColor("#5b6470"), HexColor("#1f4e5f"), HexColor("#d3d8de")
DRAFT_INK, DRAFT_SHADE = HexColor("#9b1c1c"), HexColor("#f0e6e6")
MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MARGIN_BOTTOM = 24 * mm, 22 * mm, 25 * mm, 25 * mm
GUTTER = 23 * mm


def register_fonts(folder: Path) -> None:
    """Makes the two faces in `folder` known to the PDF library; asking twice is harmless."""
    for name in (REGULAR, BOLD):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, folder / f"{name}.ttf"))


def printable(text: str) -> str:
    """`text` as the printed page can show it, safe inside paragraph markup.

    What the font has no shape for, or what no reader could see, is written out as its code point: nothing disappears.
    """
    shapes = _shapes()
    normal = unicodedata.normalize("NFC", text)
    return escape("".join(c if c == " " or _is_shown(c, shapes) else f"[U+{ord(c):04X}]" for c in normal))


def has_glyph(character: str) -> bool:
    """Whether the printed page can show it."""
    return _is_shown(character, _shapes())


def _shapes() -> dict[int, int]:
    shapes: dict[int, int] = pdfmetrics.getFont(REGULAR).face.charToGlyph
    return shapes


def _is_shown(character: str, shapes: dict[int, int]) -> bool:
    return ord(character) in shapes and unicodedata.category(character)[0] not in "CZ"


def _style(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    defaults: dict[str, object] = {
        "fontName": REGULAR,
        "bulletFontName": REGULAR,
        "textColor": INK,
        "splitLongWords": 1,
        "allowWidows": 0,
        "allowOrphans": 0,
    }
    return ParagraphStyle(name, fontSize=size, leading=leading, **{**defaults, **more})


TITLE = _style("title", 21, 28, fontName=BOLD, spaceAfter=3)
SUBTITLE = _style("subtitle", 10.5, 16, textColor=QUIET)
HEADING = _style("heading", 12.5, 18, fontName=BOLD, textColor=ACCENT, spaceBefore=16, spaceAfter=6, keepWithNext=1)
LABEL = _style("label", 8.5, 14, textColor=QUIET)
VALUE = _style("value", 9.5, 14)
TEXT = _style("text", 10.5, 17)
NOTE = _style("note", 8.5, 13.5, textColor=QUIET)
BODY = _style("body", 9.5, 15.5, spaceAfter=6)
SMALL_TEXT = _style("small_text", 9.5, 14.5)
SPEAKER_LABEL = _style("speaker", 8, 11.5, textColor=ACCENT, spaceBefore=1)
DRAFT_NOTE = _style("draft", 13, 20, fontName=BOLD, textColor=DRAFT_INK, spaceBefore=4)
