"""One recording on the page: its lines in time order, and between them whatever was not recorded or not transcribed."""

from __future__ import annotations

from reportlab.platypus import Flowable, Paragraph, Spacer

from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedLine
from desktop.export import document_words as w
from desktop.export.document import RecordingSheet
from desktop.export.pdf_lines import LineBlock
from desktop.export.pdf_style import HEADING, NOTE, TEXT, printable
from desktop.export.times import clock_time, moment
from desktop.i18n.gap_reasons import GAP_REASONS


def recording_story(sheet: RecordingSheet, words: w.Words) -> list[Flowable]:
    """The recording's heading, then lines and losses in the order of time."""
    facts = words(
        w.RECORDING_FACTS,
        length=clock_time(sheet.length_ms),
        channels=sheet.format.channels,
        moment=moment(sheet.started_at),
        lines=len(sheet.lines),
    )
    story: list[Flowable] = [
        Paragraph(printable(words(w.RECORDING, number=sheet.number)), HEADING),
        Paragraph(printable(facts), NOTE),
        Spacer(1, 9),
    ]
    timed = sorted([*_line_blocks(sheet, words), *_losses(sheet, words)], key=lambda piece: piece[0])
    if not timed:
        timed = [(0, Paragraph(printable(words(w.NO_LINES)), NOTE))]
    return story + [flowable for _, flowable in timed]


def _line_blocks(sheet: RecordingSheet, words: w.Words) -> list[tuple[int, Flowable]]:
    blocks: list[tuple[int, Flowable]] = []
    for number, line in enumerate(sheet.lines, start=1):
        block = LineBlock(
            _versions(line, sheet, words),
            number=str(number),
            time=clock_time(line.segment.start_ms),
            is_changed=bool(line.revisions),
        )
        blocks.append((line.segment.start_ms, block))
    return blocks


def _versions(line: Line, sheet: RecordingSheet, words: w.Words) -> list[Paragraph]:
    """The text in force, and beneath it everything that stood there before, oldest first."""
    text = printable(line.text or words(w.EMPTY_DRAFT))
    if voice := _voice(line, sheet, words):
        text = f'<font size="8" color="#1f4e5f">{printable(voice)}</font>&nbsp;&nbsp; {text}'
    paragraphs = [Paragraph(text, TEXT)]
    if line.revisions:
        paragraphs += [Paragraph(printable(note), NOTE) for note in _history(line, words)]
    translated = sheet.translations.get(line.segment.id)
    if translated is not None:
        paragraphs += [Paragraph(printable(note), NOTE) for note in _translation(translated, words)]
    return paragraphs


def _translation(translated: TranslatedLine, words: w.Words) -> list[str]:
    """Beneath what was said, never in its place: who translated, and whether it is behind."""
    text = translated.text or words(w.TRANSLATION_EMPTY)
    if translated.is_by_machine:
        notes = [words(w.TRANSLATED_BY_MACHINE, text=text)]
    else:
        latest = translated.revisions[-1]
        role = words(w.TRANSLATED_AS[latest.translated_as])
        at = moment(latest.revised_at)
        notes = [words(w.TRANSLATED_BY_PERSON, role=role, author=latest.author, moment=at, text=text)]
    return [*notes, words(w.TRANSLATION_STALE)] if translated.is_stale else notes


def _voice(line: Line, sheet: RecordingSheet, words: w.Words) -> str:
    """Who speaks; where nobody said so, in which channel, if there are several."""
    if line.speaker in w.SPEAKERS:
        return words(w.SPEAKERS[line.speaker])
    return words(w.CHANNEL, number=line.segment.channel + 1) if sheet.format.channels > 1 else ""


def _history(line: Line, words: w.Words) -> list[str]:
    *earlier, latest = line.revisions
    notes = [words(w.DRAFT_SAID, text=line.segment.text or words(w.EMPTY_DRAFT))]
    for old in earlier:
        at = moment(old.revised_at)
        notes.append(words(w.REVISION_SAID, number=old.number, author=old.author, moment=at, text=old.text))
    at = moment(latest.revised_at)
    return [*notes, words(w.REVISED_BY, number=latest.number, author=latest.author, moment=at)]


def _losses(sheet: RecordingSheet, words: w.Words) -> list[tuple[int, Flowable]]:
    """Gaps of the recording and stretches the engine failed on, as quiet lines of their own."""
    losses: list[tuple[int, Flowable]] = []
    for at_ms, gap in sheet.gaps_by_time:
        reason = words(GAP_REASONS[gap.reason])
        said = w.GAP if gap.length_ms else w.GAP_OF_UNKNOWN_LENGTH
        note = words(said, time=clock_time(at_ms), length=clock_time(gap.length_ms), reason=reason)
        losses.append((at_ms, _quiet(note)))
    for span in sheet.failed_spans:
        note = words(w.FAILED, start=clock_time(span.start_ms), end=clock_time(span.end_ms))
        losses.append((span.start_ms, _quiet(note)))
    return losses


def _quiet(note: str) -> Flowable:
    return LineBlock([Paragraph(printable(note), NOTE)], number="", time="", is_changed=False)
