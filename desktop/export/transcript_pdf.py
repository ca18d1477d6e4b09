"""The transcript as a PDF/A-1b document, made in memory. Never writes a file and never shows a name: codes only."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Paragraph, Spacer

from desktop.export import document_words as w
from desktop.export.document import RecordingSheet, RedactionSheet, TranscriptDocument
from desktop.export.pdf_archival import ArchivalInfo, archival
from desktop.export.pdf_facts import Facts, facts_table, grouped
from desktop.export.pdf_pages import Running, pages
from desktop.export.pdf_style import (
    BODY,
    HEADING,
    NOTE,
    SUBTITLE,
    TITLE,
    printable,
    register_fonts,
)
from desktop.export.pdf_transcript import recording_story
from desktop.export.times import clock_time, moment
from desktop.i18n.provenance_words import said_of

PROFILE = Path("color") / "sRGB.icc"


def transcript_pdf(document: TranscriptDocument, fonts: Path, language: str) -> bytes:
    """`document` with labels in `language` (`ko`, `en`), for the fonts in `fonts` (the product's `resources/fonts`).

    The same document gives the same bytes: its dates are those of the approval.
    """
    register_fonts(fonts)
    words = w.Words(language)
    title = words(_title(document))
    running = Running(left=document.witness_code, right=title, foot=document.bundle_id)
    pdf = pages(_story(document, words), running, words, title=title)
    return archival(pdf, ArchivalInfo(title, document.approval.approved_at), fonts.parent / PROFILE)


def _story(document: TranscriptDocument, words: w.Words) -> list[Flowable]:
    story = _opening(document, words)
    for sheet in document.recordings:
        story += recording_story(sheet, words)
    story.append(PageBreak())
    return story + _provenance(document, words)


def _opening(document: TranscriptDocument, words: w.Words) -> list[Flowable]:
    date = document.opened_at.strftime("%Y-%m-%d")
    length = sum(sheet.length_ms for sheet in document.recordings)
    approval = document.approval
    facts = [
        (words(w.WITNESS), document.witness_code),
        (words(w.INTERVIEW), document.interview_id),
        (words(w.OPENED), moment(document.opened_at)),
        (words(w.INTERVIEWER), document.interviewer),
        (words(w.LANGUAGES), ", ".join(words(w.LANGUAGE_NAMES.get(code, code)) for code in document.languages)),
        (words(w.LENGTH), clock_time(length)),
        (words(w.APPROVED), words(w.APPROVED_BY, moment=moment(approval.approved_at), supervisor=approval.supervisor)),
        (words(w.PURPOSE), document.purpose),
    ]
    return [
        Paragraph(printable(words(_title(document))), TITLE),
        Paragraph(printable(words(w.SUBTITLE, witness=document.witness_code, date=date)), SUBTITLE),
        Spacer(1, 6 * mm),
        facts_table(facts),
        Spacer(1, 3 * mm),
        Paragraph(printable(words(w.CONFIDENTIAL)), NOTE),
        Paragraph(printable(words(w.HOW_TO_READ)), HEADING),
        Paragraph(printable(words(w.READING)), BODY),
        *_about_translation(document, words),
        *_about_redaction(document, words),
    ]


def _title(document: TranscriptDocument) -> str:
    return w.TITLE if document.redaction is None else w.REDACTED_TITLE


def _about_redaction(document: TranscriptDocument, words: w.Words) -> list[Flowable]:
    """How much is masked and by whom, on the first page: nobody may take a redacted copy for the whole."""
    sheet = document.redaction
    if sheet is None:
        return []
    kinds = [words(text, count=sheet.kinds[kind.value]) for kind, text in w.MASK_KINDS.items() if kind in sheet.kinds]
    facts = [
        (words(w.REDACTED_KINDS), " · ".join(kinds) or "0"),
        (words(w.REDACTED_WITHHELD), str(sheet.withheld)),
        (words(w.REDACTED_BY), ", ".join(sheet.masked_by)),
    ]
    return [
        Paragraph(printable(words(w.REDACTED)), HEADING),
        Paragraph(printable(words(w.REDACTED_READING)), BODY),
        Spacer(1, 3 * mm),
        facts_table(facts),
    ]


def _about_translation(document: TranscriptDocument, words: w.Words) -> list[Flowable]:
    if not any(sheet.translations for sheet in document.recordings):
        return []
    return [Spacer(1, 2 * mm), Paragraph(printable(words(w.TRANSLATION_READING)), BODY)]


def _provenance(document: TranscriptDocument, words: w.Words) -> list[Flowable]:
    story: list[Flowable] = [Paragraph(printable(words(w.PROVENANCE)), TITLE), Spacer(1, 3 * mm)]
    for sheet in document.recordings:
        story.append(Paragraph(printable(words(w.RECORDING, number=sheet.number)), HEADING))
        story.append(facts_table(_recording_facts(sheet, document.redaction, words)))
    story.append(Paragraph(printable(words(w.APPROVAL)), HEADING))
    custody: Facts = [
        (words(w.CONTENT_DIGEST), grouped(document.approval.content_sha256)),
        (words(w.CUSTODY_ENTRIES), str(document.custody.entries)),
        (words(w.CUSTODY_ROOT), document.custody.root),
        (words(w.BUNDLE), document.bundle_id),
    ]
    return [*story, facts_table(custody), Spacer(1, 5 * mm), Paragraph(printable(words(w.TRUST)), BODY)]


def _recording_facts(sheet: RecordingSheet, redaction: RedactionSheet | None, words: w.Words) -> Facts:
    made = sheet.provenance
    facts = [
        (words(w.ORIGIN), words(w.ORIGINS[sheet.origin])),
        *_samples_facts(sheet, redaction, words),
        (words(w.MODEL), made.model_name),
        (words(w.MODEL_DIGEST), grouped(made.model_sha256)),
        (words(w.ENGINE), made.engine),
        (words(w.PARAMETERS), made.parameters),
    ]
    if sheet.seal.source_sha256:
        facts.insert(2, (words(w.SOURCE), grouped(sheet.seal.source_sha256)))
    if sheet.source is not None:
        facts[1:1] = said_of(sheet.source, words.language)
    return [*facts, *_translation_facts(sheet, words)]


def _samples_facts(sheet: RecordingSheet, redaction: RedactionSheet | None, words: w.Words) -> Facts:
    sealed = grouped(sheet.seal.samples_sha256)
    if redaction is None:
        return [(words(w.SAMPLES), sealed)]
    here = grouped(redaction.samples_sha256[sheet.number])
    return [(words(w.REDACTED_SAMPLES), here), (words(w.ORIGINAL_SAMPLES), sealed)]


def _translation_facts(sheet: RecordingSheet, words: w.Words) -> Facts:
    if sheet.translation is None or not sheet.translations:
        return []
    counts = sheet.translation.counts
    said = words(w.TRANSLATION_COUNTED, lines=counts.lines, by_machine=counts.by_machine, stale=counts.stale)
    facts = [(words(w.TRANSLATION_COUNTS), said)]
    if sheet.translation.machine is not None:
        made = sheet.translation.machine.provenance
        facts += [
            (words(w.TRANSLATION_MODEL), made.model_name),
            (words(w.TRANSLATION_DIGEST), grouped(made.model_sha256)),
        ]
    return facts
