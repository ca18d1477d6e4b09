"""A recording's lines as SubRip (SRT) and WebVTT (W3C) captions. A cue is named by its line's number.

SubRip has no way to write a literal tag, and no comments: markup gets wide forms, and what the copy is stands in a cue.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.export import document_words as w
from desktop.export.reading_copy import front
from desktop.export.reading_copy import words as own
from desktop.export.reading_copy.lines import speaker, spoken, translated
from desktop.export.reading_copy.values import CopiedLine, CopiedRecording, ReadingCopy
from desktop.export.times import clock_time_ms
from desktop.export.vtt import escaped

_WIDE = str.maketrans({"<": "＜", ">": "＞", "{": "｛", "}": "｝", "\\": "＼"})
_OPENING_MS = 4_000


def srt(copy: ReadingCopy, recording: CopiedRecording) -> bytes:
    """SubRip, UTF-8, LF; cue 0 says what it is."""
    said = own.Said(copy.languages)
    cues = [_srt_cue(0, 0, _OPENING_MS, [front.state(copy, said), *_short(copy, recording, said)])]
    for line in recording.lines:
        texts = [f"{speaker(line, said, recording.channels)}: {spoken(line, said)}", translated(line, said)]
        cues.append(_srt_cue(line.number, line.start_ms, _end_ms(line), texts))
    return "\n".join(cues).encode("utf-8")


def vtt(copy: ReadingCopy, recording: CopiedRecording) -> bytes:
    """WebVTT, UTF-8, LF; comments at its head say what it is (sections 4.1 and 4.2.2)."""
    said = own.Said(copy.languages)
    cues = "\n".join(_vtt_cue(line, recording, said) for line in recording.lines)
    note = "\n".join(text.replace("-->", "-- >") for text in _head(copy, recording, said))
    return f"WEBVTT\n\nNOTE\n{note}\n\n{cues}".encode()


def _short(copy: ReadingCopy, recording: CopiedRecording, said: own.Said) -> Iterator[str]:
    yield f"{copy.witness_code} · {said(w.RECORDING, number=recording.number)} · {said(own.READING_COPY)} {copy.id}"
    yield f"{said(own.CUSTODY)}: {copy.custody.entries} · {copy.custody.root}"
    yield from said.paragraphs(own.IS_DRAFT if copy.is_draft else own.IS_APPROVED)
    yield from said.paragraphs(own.WIDE_FORMS)


def _head(copy: ReadingCopy, recording: CopiedRecording, said: own.Said) -> Iterator[str]:
    yield said(w.TITLE)
    if copy.is_draft:
        yield front.state(copy, said)
    yield from front.notices(copy, said)
    yield from (f"{label}: {value}" for label, value in front.facts(copy, said))
    yield said(w.RECORDING, number=recording.number)
    yield from (f"{label}: {value}" for label, value in front.recording_facts(recording, said))
    if not recording.is_complete:
        yield said(own.INCOMPLETE)
    yield from front.legend(copy, said)


def _srt_cue(number: int, start_ms: int, end_ms: int, texts: list[str]) -> str:
    times = f"{_comma(start_ms)} --> {_comma(end_ms)}"
    body = "\n".join(text.translate(_WIDE) for text in texts if text)
    return f"{number}\n{times}\n{body}\n"


def _vtt_cue(line: CopiedLine, recording: CopiedRecording, said: own.Said) -> str:
    times = f"{clock_time_ms(line.start_ms)} --> {clock_time_ms(_end_ms(line))}"
    body = f"<v {speaker(line, said, recording.channels)}>{escaped(spoken(line, said))}"
    beside = escaped(translated(line, said))
    return "\n".join([str(line.number), times, body, *([beside] if beside else []), ""])


def _end_ms(line: CopiedLine) -> int:
    """A cue that ends when it starts is not one."""
    return max(line.end_ms, line.start_ms + 1)


def _comma(time_ms: int) -> str:
    return clock_time_ms(time_ms).replace(".", ",")
