"""What other people's programs read in our files: Word's format, ELAN's, captions, PDF. Each returns lines by number."""

from __future__ import annotations

import re
import subprocess
import zipfile
from io import BytesIO
from xml.etree import ElementTree

from docx import Document

_DIGITS = re.compile(r"\d+\Z")


def word_rows(data: bytes) -> dict[int, list[str]]:
    """Cells of every numbered row of the tables in a DOCX, read with python-docx from the bytes."""
    rows: dict[int, list[str]] = {}
    for table in Document(BytesIO(data)).tables:
        for row in table._tbl.tr_lst:
            cells = ["".join(text.text or "" for text in cell.iter(_W + "t")) for cell in row.tc_lst]
            if len(cells) > 2 and _DIGITS.match(cells[0]):
                rows[int(cells[0])] = cells
    return rows


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def xml_parts(data: bytes) -> dict[str, ElementTree.Element]:
    """Every XML part of a ZIP archive, parsed. Raises for one that is not well formed, or a damaged archive."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
        return {name: ElementTree.fromstring(archive.read(name)) for name in names}


def caption_texts(data: bytes, form: str) -> list[tuple[str, str]]:
    """`(start, text)` of each cue as FFmpeg reads it, written again as SRT."""
    command = ["ffmpeg", "-nostdin", "-v", "error", "-f", form, "-i", "-", "-f", "srt", "-c:s", "copy", "-"]
    if form == "webvtt":
        command[-3:] = ["-c:s", "srt", "-"]
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    assert done.stderr == b""
    cues = re.split(r"\n\n(?=\d+\n\d\d:)", done.stdout.decode("utf-8").strip())
    return [(cue.split("\n")[1][:12], "\n".join(cue.split("\n")[2:])) for cue in cues]
