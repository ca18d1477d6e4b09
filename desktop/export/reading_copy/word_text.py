"""Text in a Word document: always literal, never a field or markup, and fields of our own for page numbers."""

from __future__ import annotations

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from desktop.export.reading_copy import words as own
from desktop.export.reading_copy.shown_text import shown
from desktop.export.reading_copy.values import ReadingCopy

_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


def add_text(paragraph: Paragraph, text: str) -> Run:
    """A run with exactly these characters; what XML can't hold was written out before, or is now."""
    return paragraph.add_run(shown(text))


def add_page_numbers(paragraph: Paragraph, copy: ReadingCopy, said: own.Said) -> None:
    """Which copy, and which page of how many, as fields that Word counts."""
    marks = {name.strip("{}"): name for name in _FIELDS}
    rest = said.each[0](own.COPY_PAGE, copy=copy.id, entries=copy.custody.entries, **marks)
    while rest:
        at, name = min(((rest.find(name), name) for name in _FIELDS if name in rest), default=(len(rest), ""))
        add_text(paragraph, rest[:at])
        if name:
            _add_field(paragraph.add_run(), _FIELDS[name])
        rest = rest[at + len(name) :]


def _add_field(run: Run, field: str) -> None:
    """ISO/IEC 29500-1 section 17.16: begin, instruction, end."""
    for kind in ("begin", "", "end"):
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.set(qn("xml:space"), "preserve")
            mark.text = f" {field} "
        run._r.append(mark)  # noqa: SLF001 - the library has no public call for fields
