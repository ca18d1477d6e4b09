"""The styles of a Word document. Korean fonts are named for Korean text: Word would otherwise choose by the machine."""

from __future__ import annotations

from dataclasses import dataclass

from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from desktop.export.reading_copy.values import DocumentLanguages

FONT = "Malgun Gothic"
"""On every Windows with Korean, and replaced by another Korean one elsewhere: Word files carry no fonts."""
_SIDES, _RULE = ("top", "left", "bottom", "right", "insideH", "insideV"), "D3D8DE"
_SLOTS = ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs")
_LANG = {"ko": "ko-KR", "en": "en-GB"}


@dataclass(frozen=True, slots=True)
class _Names:
    small: str = "Saegim Small"
    legend: str = "Saegim Legend"
    draft: str = "Saegim Draft"
    label: str = "Saegim Label"
    line: str = "Saegim Line"
    beside: str = "Saegim Beside"


STYLES = _Names()
_INK, _QUIET, _ACCENT, _WARN = (RGBColor.from_string(color) for color in ("1B1F24", "5B6470", "1F4E5F", "9B1C1C"))


def set_fonts(document: WordFile, languages: DocumentLanguages) -> None:
    """Gives every style we use its font, size and ink, and the document its language."""
    for name, size, ink in (("Normal", 10, _INK), ("Title", 20, _INK), ("Heading 1", 13, _ACCENT)):
        _dress(document.styles[name], size, ink)
    for name, size, ink in (
        (STYLES.small, 9, _QUIET), (STYLES.legend, 9, _QUIET), (STYLES.draft, 14, _WARN), (STYLES.label, 9, _QUIET),
        (STYLES.line, 10, _INK), (STYLES.beside, 9, _QUIET),
    ):  # fmt: skip
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        _dress(style, size, ink)
    document.styles[STYLES.draft].font.bold = True
    for border in document.styles["Table Grid"].element.iter(*(qn(f"w:{side}") for side in _SIDES)):
        border.set(qn("w:color"), _RULE)
    for name in (STYLES.legend, STYLES.label, STYLES.line, STYLES.beside):
        document.styles[name].paragraph_format.space_after = Pt(2)
    _set_language(document, languages)


def _dress(style: ParagraphStyle, size: int, ink: RGBColor) -> None:
    style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), ink
    name_font(style.element.get_or_add_rPr().get_or_add_rFonts())


def name_font(fonts: BaseOxmlElement) -> None:
    """One font for every script, instead of the theme's."""
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for slot in _SLOTS:
        fonts.set(qn(slot), FONT)


def _set_language(document: WordFile, languages: DocumentLanguages) -> None:
    """For spelling and for screen readers: Latin text is English where the document speaks it, Hangul is Korean."""
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), _LANG["en" if "en" in languages.codes else "ko"])
    language.set(qn("w:eastAsia"), _LANG["ko"])
    defaults.append(language)
    name_font(defaults.find(qn("w:rFonts")))
