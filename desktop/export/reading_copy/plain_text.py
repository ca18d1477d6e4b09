"""A reading copy as plain text: UTF-8, one line of the transcript a line, for any program and any printer."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.export import document_words as w
from desktop.export.reading_copy import front
from desktop.export.reading_copy import words as own
from desktop.export.reading_copy.lines import loss, speaker, spoken, translated
from desktop.export.reading_copy.values import CopiedLine, CopiedRecording, ReadingCopy
from desktop.export.times import clock_time

_BESIDE = " " * 17


def plain_text(copy: ReadingCopy) -> bytes:
    """The whole copy."""
    said = own.Said(copy.languages)
    lines = [said(w.TITLE), "", *_front(copy, said)]
    for recording in copy.recordings:
        lines += ["", "", *_recording(recording, said, front.state(copy, said)), ""]
        lines += [text for _, _, text in sorted(_timed(recording, said))] or [said(w.NO_LINES)]
    return "\n".join([*lines, ""]).encode("utf-8")


def _front(copy: ReadingCopy, said: own.Said) -> Iterator[str]:
    if copy.is_draft:
        yield f"*** {front.state(copy, said)} ***"
    yield from front.notices(copy, said)
    yield ""
    yield from (f"{label}: {value}" for label, value in front.facts(copy, said))
    yield from ("", said(own.LEGEND))
    yield from (f"- {text}" for text in front.legend(copy, said))


def _recording(recording: CopiedRecording, said: own.Said, state: str) -> Iterator[str]:
    title = said(w.RECORDING, number=recording.number)
    yield f"{title} – {state}" if state else title
    yield front.about_recording(recording, said)
    yield from (f"{label}: {value}" for label, value in front.recording_facts(recording, said))
    if not recording.is_complete:
        yield said(own.INCOMPLETE)


def _timed(recording: CopiedRecording, said: own.Said) -> Iterator[tuple[int, int, str]]:
    """Lines and losses with their time and place, so that they sort into one order and lines keep theirs."""
    for line in recording.lines:
        yield line.start_ms, line.number, _line(line, recording, said)
    for lost in recording.losses:
        yield lost.at_ms, 0, f"{'':5}  {clock_time(lost.at_ms)}  --- {loss(lost, said)} ---"


def _line(line: CopiedLine, recording: CopiedRecording, said: own.Said) -> str:
    who = speaker(line, said, recording.channels)
    text = f"{line.number:>5}  {clock_time(line.start_ms)}  {who}: {spoken(line, said)}"
    beside = translated(line, said)
    return f"{text}\n{_BESIDE}{beside}" if beside else text
