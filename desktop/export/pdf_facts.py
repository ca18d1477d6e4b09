"""Facts on a page, as a table: labels at the left, values at the right, digests in groups that can be read aloud."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Table, TableStyle

from desktop.export.pdf_pages import CONTENT_WIDTH
from desktop.export.pdf_style import LABEL, REGULAR, RULE, VALUE, printable

Facts = list[tuple[str, str]]


def facts_table(facts: Facts) -> Table:
    """The table, as wide as the page's text."""
    rows = [[_cell(label, LABEL), _cell(value, VALUE)] for label, value in facts]
    label_width = 46 * mm
    table = Table(rows, colWidths=[label_width, CONTENT_WIDTH - label_width])
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (0, -1), 4),  # one baseline for small labels and larger values
                ("TOPPADDING", (1, 0), (1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return table


def grouped(digest: str) -> str:
    """A digest in two lines of groups of eight, so that two people can compare it by voice."""
    groups = [digest[start : start + 8] for start in range(0, len(digest), 8)]
    return "\n".join(" ".join(groups[start : start + 4]) for start in range(0, len(groups), 4))


def _cell(value: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph("<br/>".join(printable(part) for part in value.split("\n")), style)
