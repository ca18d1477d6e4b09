"""What stands before the lines in every format: what this is, how far to trust it, whence it comes, what marks mean."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.export import document_words as w
from desktop.export.reading_copy import words as own
from desktop.export.reading_copy.lines import translation_mark
from desktop.export.reading_copy.shown_text import Drawn, shown, stand_ins
from desktop.export.reading_copy.values import CopiedRecording, ReadingCopy
from desktop.export.times import clock_time, moment

Facts = list[tuple[str, str]]


def state(copy: ReadingCopy, words: w.Words) -> str:
    """In few words, for every page: nothing where it is approved."""
    return words(own.DRAFT) if copy.is_draft else ""


def notices(copy: ReadingCopy, said: own.Said) -> list[str]:
    """How far it may be relied on, before anything else."""
    return said.paragraphs(own.IS_DRAFT if copy.is_draft else own.IS_APPROVED) + said.paragraphs(w.CONFIDENTIAL)


def facts(copy: ReadingCopy, said: own.Said) -> Facts:
    """Who, when, for whom, in which state, by whose hand, and where the custody log stood."""
    length = clock_time(sum(recording.length_ms for recording in copy.recordings))
    revised = sum(line.revisions > 0 for line in copy.lines)
    revisers = [said(own.REVISED_BY, account=one.account, lines=one.lines) for one in copy.revisers]
    return [
        (said(w.WITNESS), copy.witness_code),
        (said(w.INTERVIEW), copy.interview_id),
        (said(w.OPENED), moment(copy.opened_at)),
        (said(w.INTERVIEWER), copy.interviewer),
        (said(w.LANGUAGES), ", ".join(said(w.LANGUAGE_NAMES[code]) for code in copy.spoken)),
        (said(w.LENGTH), length),
        (said(own.STATE), _approval(copy, said)),
        (said(w.PURPOSE), shown(copy.destination)),
        (said(own.MADE), said(own.MADE_BY, moment=moment(copy.made_at), account=copy.made_by)),
        (said(own.LINES_REVISED), said(own.OF_LINES, revised=revised, lines=len(copy.lines))),
        (said(own.REVISED), ", ".join(revisers) or said(own.NOBODY)),
        (said(own.READING_COPY), copy.id),
        (said(own.CONTENT), copy.content_sha256),
        (said(w.CUSTODY_ENTRIES), str(copy.custody.entries)),
        (said(w.CUSTODY_ROOT), copy.custody.root),
    ]


def recording_facts(recording: CopiedRecording, said: own.Said) -> Facts:
    """Where the text of one recording comes from."""
    told = [
        (said(w.ORIGIN), said(w.ORIGINS[recording.origin])),
        (said(w.SAMPLES), recording.samples_sha256),
        (said(w.SOURCE), recording.source_sha256),
        (said(w.MODEL), shown(recording.model.name)),
        (said(w.MODEL_DIGEST), recording.model.sha256),
    ]
    if (machine := recording.translation_model) is not None:
        told += [(said(w.TRANSLATION_MODEL), shown(machine.name)), (said(w.TRANSLATION_DIGEST), machine.sha256)]
    return [(label, value) for label, value in told if value]


def about_recording(recording: CopiedRecording, said: own.Said) -> str:
    """Its length, beginning, channels and lines."""
    begun = moment(recording.started_at)
    return said(
        w.RECORDING_FACTS,
        length=clock_time(recording.length_ms),
        moment=begun,
        channels=recording.channels,
        lines=len(recording.lines),
    )


def legend(copy: ReadingCopy, said: own.Said, is_drawn: Drawn = lambda _: True) -> list[str]:
    """How to read it: every mark that occurs and no other. `is_drawn` tells what the document's own font can show."""
    paragraphs = [text for words in said.each for text in _legend(copy, words)]
    texts = [text for line in copy.lines for text in (line.text, line.translation.text if line.translation else "")]
    found = stand_ins(texts, is_drawn)
    if found:
        listed = ", ".join(f"{code} (×{count})" for code, count in found.items())
        paragraphs += said.paragraphs(own.STAND_INS, characters=listed)
    return paragraphs


def _approval(copy: ReadingCopy, said: own.Said) -> str:
    approval = copy.approval
    if approval is None:
        return said(own.DRAFT)
    by = said(w.APPROVED_BY, moment=moment(approval.approved_at), supervisor=approval.supervisor)
    return f"{said(w.APPROVED)}: {by}"


def _legend(copy: ReadingCopy, words: w.Words) -> Iterator[str]:
    yield words(own.NUMBERING)
    lines = copy.lines
    if any(line.is_uncertain for line in lines):
        yield words(own.ABOUT_UNCERTAIN, mark=own.UNCERTAIN)
    if any(line.is_inaudible for line in lines):
        yield words(own.ABOUT_INAUDIBLE, mark=words(own.INAUDIBLE))
    if any(line.is_withheld for line in lines):
        yield words(own.ABOUT_WITHHELD, mark=words(own.WITHHELD))
    if any(not (line.text.strip() or line.is_inaudible or line.is_withheld) for line in lines):
        yield words(own.ABOUT_EMPTY, mark=words(w.EMPTY_DRAFT))
    yield from _about_translations(copy, words)
    yield words(own.NOT_SIGNED)


def _about_translations(copy: ReadingCopy, words: w.Words) -> Iterator[str]:
    there = [line for line in copy.lines if line.translation is not None]
    marks = dict.fromkeys(translation_mark(line, words) for line in there)
    machine = words(own.BY_MACHINE)
    for mark in marks:
        yield words(own.ABOUT_MACHINE if mark == machine else own.ABOUT_PERSON, mark=mark)
    if any(line.translation is not None and line.translation.is_stale for line in there):
        yield words(own.ABOUT_STALE, mark=words(own.STALE))
