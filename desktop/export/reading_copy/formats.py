"""The formats a reading copy can take, and the files of each. Nothing is written here: every file is made in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.export.reading_copy.captions import srt, vtt
from desktop.export.reading_copy.elan import eaf
from desktop.export.reading_copy.json_value import json_bytes
from desktop.export.reading_copy.plain_text import plain_text
from desktop.export.reading_copy.values import CopiedRecording, ReadingCopy


class Format(StrEnum):
    """What people may ask for, by the ending of its files."""

    PDF = "pdf"
    DOCX = "docx"
    TXT = "txt"
    SRT = "srt"
    VTT = "vtt"
    EAF = "eaf"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class CopyFile:
    """One file to be made: `make()` gives its bytes. Captions and ELAN go with one recording, so each has its own."""

    format: Format
    name: str
    make: Callable[[], bytes]


_OF_A_RECORDING: dict[Format, Callable[[ReadingCopy, CopiedRecording], bytes]] = {
    Format.SRT: srt,
    Format.VTT: vtt,
    Format.EAF: eaf,
}


def files_of(copy: ReadingCopy, formats: Sequence[Format], fonts: Path) -> Iterator[CopyFile]:
    """The files of each format, each once, in the order of `Format`. Names tell the copy's id and nothing else."""
    for format in Format:
        if format not in formats:
            continue
        for_one = _OF_A_RECORDING.get(format)
        if for_one is None:
            yield CopyFile(format, f"{copy.id}.{format}", _whole(copy, format, fonts))
            continue
        for recording in copy.recordings:
            make = _part(for_one, copy, recording)
            yield CopyFile(format, f"{copy.id}-{recording.number:04d}.{format}", make)


def _part(
    make: Callable[[ReadingCopy, CopiedRecording], bytes], copy: ReadingCopy, recording: CopiedRecording
) -> Callable[[], bytes]:
    return lambda: make(copy, recording)


def _whole(copy: ReadingCopy, format: Format, fonts: Path) -> Callable[[], bytes]:
    return lambda: _make_whole(copy, format, fonts)


def _make_whole(copy: ReadingCopy, format: Format, fonts: Path) -> bytes:
    """The libraries for documents are loaded when one is made: they take their time."""
    if format is Format.PDF:
        from desktop.export.reading_copy.pdf import pdf

        return pdf(copy, fonts)
    if format is Format.DOCX:
        from desktop.export.reading_copy.word_document import word_document

        return word_document(copy)
    return json_bytes(copy) if format is Format.JSON else plain_text(copy)
