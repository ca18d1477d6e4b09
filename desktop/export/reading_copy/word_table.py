"""Tables of a Word document: facts, and the lines with a head that repeats on every page.

Rows are put together as XML: the library's own way looks through the whole table for every cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm

from desktop.export.reading_copy.front import Facts
from desktop.export.reading_copy.lines import Cell
from desktop.export.reading_copy.shown_text import shown
from desktop.export.reading_copy.word_styles import STYLES

_WIDTH_MM = 174
_GUTTER_MM = (13, 19, 26)
_LABEL_MM = 48


@dataclass(frozen=True, slots=True)
class Row:
    """One line, or one loss, across the page."""

    number: str
    time: str
    speaker: str
    cells: tuple[Cell, ...]


def add_facts(document: WordFile, facts: Facts) -> None:
    """Labels at the left, values at the right."""
    table = _table(document, (_LABEL_MM, _WIDTH_MM - _LABEL_MM))
    for label, value in facts:
        table.append(_row(document, [(label, STYLES.label), (value, "Normal")]))
    document.add_paragraph(style=STYLES.small)


def add_lines(document: WordFile, head: Sequence[str], rows: Sequence[Row]) -> None:
    """Head and rows: number, time, speaker, and a column for each language."""
    columns = len(head) - len(_GUTTER_MM)
    widths = (*_GUTTER_MM, *((_WIDTH_MM - sum(_GUTTER_MM)) / columns for _ in range(columns)))
    table = _table(document, widths)
    table.append(_row(document, [(title, STYLES.label) for title in head], is_head=True))
    for row in rows:
        gutter = [(row.number, STYLES.label), (row.time, STYLES.label), (row.speaker, STYLES.label)]
        texts = [(cell.text, STYLES.beside if cell.is_quiet else STYLES.line) for cell in row.cells]
        table.append(_row(document, [*gutter, *texts]))
    document.add_paragraph(style=STYLES.small)


def _table(document: WordFile, widths_mm: Sequence[float]) -> BaseOxmlElement:
    """An empty table with fixed columns. Word wants a paragraph after it, which whoever asks adds."""
    table = document.add_table(rows=0, cols=len(widths_mm), style="Table Grid")
    table.autofit = False
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths_mm, strict=True):  # noqa: SLF001 - as below
        column.w = Mm(width)
    return table._tbl  # noqa: SLF001 - rows are put together as XML


def _row(document: WordFile, texts: Sequence[tuple[str, str]], *, is_head: bool = False) -> BaseOxmlElement:
    row = OxmlElement("w:tr")
    if is_head:
        properties = OxmlElement("w:trPr")
        for name in ("w:cantSplit", "w:tblHeader"):  # in the order of the schema
            properties.append(OxmlElement(name))
        row.append(properties)
    for text, style in texts:
        row.append(_cell(text, document.styles[style].style_id))
    return row


def _cell(text: str, style_id: str) -> BaseOxmlElement:
    cell, paragraph, properties, style = (OxmlElement(name) for name in ("w:tc", "w:p", "w:pPr", "w:pStyle"))
    style.set(qn("w:val"), style_id)
    properties.append(style)
    paragraph.append(properties)
    if text:
        run, words = OxmlElement("w:r"), OxmlElement("w:t")
        words.set(qn("xml:space"), "preserve")
        words.text = shown(text)
        run.append(words)
        paragraph.append(run)
    cell.append(paragraph)
    return cell
