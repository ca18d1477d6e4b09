"""A reading copy as PDF/A-1b, in memory: front matter, then the lines, one column a language, aligned line by line."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Paragraph, Spacer

from desktop.export import document_words as w
from desktop.export.pdf_archival import ArchivalInfo, archival
from desktop.export.pdf_facts import facts_table, grouped
from desktop.export.pdf_pages import LINES, Running, pages
from desktop.export.pdf_style import (
    BODY,
    DRAFT_NOTE,
    HEADING,
    NOTE,
    SMALL_TEXT,
    SPEAKER_LABEL,
    SUBTITLE,
    TITLE,
    has_glyph,
    printable,
    register_fonts,
)
from desktop.export.reading_copy import front
from desktop.export.reading_copy import words as own
from desktop.export.reading_copy.lines import Cell, cells, columns_of, loss, speaker
from desktop.export.reading_copy.pdf_block import (
    SPEAKER_AT,
    TIME_AT,
    ColumnsBlock,
    Gutter,
    column_places,
)
from desktop.export.reading_copy.values import CopiedLine, CopiedRecording, ReadingCopy
from desktop.export.times import clock_time

_PROFILE = Path("color") / "sRGB.icc"
_DIGEST_LENGTH = 64


def pdf(copy: ReadingCopy, fonts: Path) -> bytes:
    """The whole copy; `fonts` is the product's `resources/fonts`. The same copy gives the same bytes."""
    register_fonts(fonts)
    said = own.Said(copy.languages)
    title = said(w.TITLE)
    state = front.state(copy, said)
    foot = " · ".join([f"{said(own.READING_COPY)} {copy.id}", f"{said(own.CUSTODY)} {copy.custody.entries}"])
    running = Running(
        left=copy.witness_code, right=state or title, foot=foot, mark=state, columns=_column_titles(copy, said)
    )
    made = pages([*_front(copy, said), *_lines(copy, said)], running, said, title=title)
    return archival(made, ArchivalInfo(title, copy.speaks_of), fonts.parent / _PROFILE)


def _front(copy: ReadingCopy, said: own.Said) -> list[Flowable]:
    date = copy.opened_at.strftime("%Y-%m-%d")
    subtitles = said.paragraphs(w.SUBTITLE, witness=copy.witness_code, date=date)
    story: list[Flowable] = [Paragraph(printable(said(w.TITLE)), TITLE)]
    story += [Paragraph(printable(text), SUBTITLE) for text in subtitles]
    if copy.is_draft:
        story.append(Paragraph(printable(front.state(copy, said)), DRAFT_NOTE))
    story += [Paragraph(printable(text), NOTE) for text in front.notices(copy, said)]
    story += [Spacer(1, 4 * mm), facts_table(_grouped(front.facts(copy, said)))]
    story.append(Paragraph(printable(said(own.LEGEND)), HEADING))
    story += [Paragraph(printable(text), NOTE) for text in front.legend(copy, said, has_glyph)]
    for recording in copy.recordings:
        story.append(Paragraph(printable(said(w.RECORDING, number=recording.number)), HEADING))
        story.append(facts_table(_grouped(front.recording_facts(recording, said))))
    return story


def _lines(copy: ReadingCopy, said: own.Said) -> list[Flowable]:
    story: list[Flowable] = [NextPageTemplate(LINES), PageBreak()]
    for recording in copy.recordings:
        story.append(Paragraph(printable(said(w.RECORDING, number=recording.number)), HEADING))
        story.append(Paragraph(printable(front.about_recording(recording, said)), NOTE))
        if not recording.is_complete:
            story.append(Paragraph(printable(said(own.INCOMPLETE)), BODY))
        story.append(Spacer(1, 2 * mm))
        timed = sorted(_timed(copy, recording, said), key=lambda one: one[:2])
        story += [block for _, _, block in timed] or [Paragraph(printable(said(w.NO_LINES)), NOTE)]
    return story


def _timed(copy: ReadingCopy, recording: CopiedRecording, said: own.Said) -> list[tuple[int, int, Flowable]]:
    """Lines and losses, each with its time and place."""
    columns = columns_of(copy)
    blocks: list[tuple[int, int, Flowable]] = [
        (line.start_ms, line.number, _block(line, recording, columns, copy, said)) for line in recording.lines
    ]
    for lost in recording.losses:
        told = Paragraph(printable(loss(lost, said)), NOTE)
        blocks.append((lost.at_ms, 0, ColumnsBlock(Gutter(time=clock_time(lost.at_ms)), [told])))
    return blocks


def _block(
    line: CopiedLine, recording: CopiedRecording, columns: tuple[str, ...], copy: ReadingCopy, said: own.Said
) -> Flowable:
    names = [printable(speaker(line, words, recording.channels)) for words in said.each]
    gutter = Gutter(str(line.number), clock_time(line.start_ms), Paragraph("<br/>".join(names), SPEAKER_LABEL))
    return ColumnsBlock(gutter, [_paragraph(cell) for cell in cells(line, columns, copy)])


def _paragraph(cell: Cell) -> Paragraph | None:
    return Paragraph(printable(cell.text), NOTE if cell.is_quiet else SMALL_TEXT) if cell.text else None


def _column_titles(copy: ReadingCopy, said: own.Said) -> tuple[tuple[float, str], ...]:
    """Where the title of each column stands, above the lines of every page."""
    columns = columns_of(copy)
    first = said.each[0]
    titles = [(0.0, "#"), (TIME_AT, first(own.TIME)), (SPEAKER_AT, first(own.SPEAKER))]
    places = zip(column_places(len(columns)), columns, strict=True)
    return tuple(titles + [(left, w.Words(code)(w.LANGUAGE_NAMES[code])) for (left, _), code in places])


def _grouped(facts: front.Facts) -> front.Facts:
    """Digests in groups, so that two people can compare them by voice."""
    return [(label, grouped(value) if len(value) == _DIGEST_LENGTH else value) for label, value in facts]
