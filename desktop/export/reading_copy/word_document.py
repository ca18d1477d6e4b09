"""A reading copy as a Word document (DOCX), in memory: styles, a table whose head repeats, page numbers, Korean fonts.

The same copy gives the same bytes: dates are the copy's own, and nothing in it tells of this machine.
"""

from __future__ import annotations

from docx import Document
from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from desktop.export import document_words as w
from desktop.export.reading_copy import front
from desktop.export.reading_copy import words as own
from desktop.export.reading_copy.lines import Cell, cells, columns_of, loss, speaker
from desktop.export.reading_copy.values import CopiedRecording, ReadingCopy
from desktop.export.reading_copy.word_file import finished, set_properties
from desktop.export.reading_copy.word_styles import STYLES, set_fonts
from desktop.export.reading_copy.word_table import Row, add_facts, add_lines
from desktop.export.reading_copy.word_text import add_page_numbers, add_text
from desktop.export.times import clock_time

_MARGIN_MM = 18
_PAGE_MM = (210, 297)


def word_document(copy: ReadingCopy) -> bytes:
    """The whole copy."""
    said = own.Said(copy.languages)
    document = Document()
    set_fonts(document, copy.languages)
    _set_page(document)
    _add_running(document, copy, said)
    _add_front(document, copy, said)
    for recording in copy.recordings:
        _add_recording(document, copy, recording, said)
    set_properties(document, said(w.TITLE), copy)
    return finished(document)


def _set_page(document: WordFile) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Mm(side) for side in _PAGE_MM)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)


def _add_running(document: WordFile, copy: ReadingCopy, said: own.Said) -> None:
    """Above and below every page: whose it is, that it is a draft, which copy, and the page's number."""
    section = document.sections[0]
    above, below = section.header.paragraphs[0], section.footer.paragraphs[0]
    if copy.is_draft:
        above.style = document.styles[STYLES.draft]
        add_text(above, front.state(copy, said))
        above = section.header.add_paragraph()
    add_text(above, f"{copy.witness_code} · {said(w.TITLE)}")
    add_page_numbers(below, copy, said)


def _add_front(document: WordFile, copy: ReadingCopy, said: own.Said) -> None:
    add_text(document.add_paragraph(style="Title"), said(w.TITLE))
    if copy.is_draft:
        add_text(document.add_paragraph(style=STYLES.draft), front.state(copy, said))
    for notice in front.notices(copy, said):
        add_text(document.add_paragraph(), notice)
    add_facts(document, front.facts(copy, said))
    add_text(document.add_paragraph(style="Heading 1"), said(own.LEGEND))
    for text in front.legend(copy, said):
        add_text(document.add_paragraph(style=STYLES.legend), text)


def _add_recording(document: WordFile, copy: ReadingCopy, recording: CopiedRecording, said: own.Said) -> None:
    heading = document.add_paragraph(style="Heading 1")
    heading.paragraph_format.page_break_before = True
    add_text(heading, said(w.RECORDING, number=recording.number))
    add_text(document.add_paragraph(style=STYLES.small), front.about_recording(recording, said))
    add_facts(document, front.recording_facts(recording, said))
    if not recording.is_complete:
        add_text(document.add_paragraph(style=STYLES.draft), said(own.INCOMPLETE))
    columns = columns_of(copy)
    rows = [row for _, _, row in sorted(_rows(copy, recording, said), key=lambda timed: timed[:2])]
    if rows:
        head = [said(own.NUMBER), said(own.TIME), said(own.SPEAKER)]
        add_lines(document, [*head, *(said(w.LANGUAGE_NAMES[code]) for code in columns)], rows)
    else:
        add_text(document.add_paragraph(), said(w.NO_LINES))


def _rows(copy: ReadingCopy, recording: CopiedRecording, said: own.Said) -> list[tuple[int, int, Row]]:
    """Lines and losses, each with its time and place."""
    columns = columns_of(copy)
    timed: list[tuple[int, int, Row]] = []
    for line in recording.lines:
        who = speaker(line, said, recording.channels)
        row = Row(str(line.number), clock_time(line.start_ms), who, cells(line, columns, copy))
        timed.append((line.start_ms, line.number, row))
    for lost in recording.losses:
        told = Cell(loss(lost, said), is_quiet=True)
        empty = (Cell("", is_quiet=True),) * (len(columns) - 1)
        timed.append((lost.at_ms, 0, Row("", clock_time(lost.at_ms), "", (told, *empty))))
    return timed
