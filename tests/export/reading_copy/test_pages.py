"""The two columns on paper: side by side line by line, over page breaks too, and no line is lost or cut."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from pathlib import Path
from shutil import which
from subprocess import run

import pypdfium2
import pytest
from pypdf import PdfReader

from desktop.export.reading_copy.pdf import pdf
from desktop.export.reading_copy.values import DocumentLanguages
from tests.export.reading_copy.cases import in_english, line, reading_copy
from tests.export.test_transcript_pdf import _JARS, _JAVA
from tests.office import RESOURCES

MANY = 200


@cache
def pages() -> bytes:
    """Two hundred lines of every length, each with its translation; one longer than a page."""
    lengths = [1 + number * 7 % 23 for number in range(MANY)]
    lengths[120] = 150
    lines = [
        line(number, f"{number}번째 줄 시작. " + "두만강을 건넜습니다. " * length, translation=in_english(f"Line {number} begins. " + "We crossed. " * length))
        for number, length in enumerate(lengths, start=1)
    ]  # fmt: skip
    return pdf(reading_copy(DocumentLanguages.BOTH, first=lines), RESOURCES / "fonts")


def tops(page: pypdfium2.PdfPage, words: str) -> list[float]:
    """How high the first character of each of `words` lies, in points from below."""
    text = page.get_textpage()
    found: list[float] = []
    searcher = text.search(words)
    while (hit := searcher.get_next()) is not None:
        found.append(text.get_charbox(hit[0])[3])
    return found


def test_every_line_begins_at_one_height_in_both_columns() -> None:
    document = pypdfium2.PdfDocument(pages())
    seen = 0
    for page in document:
        text = page.get_textpage().get_text_bounded()
        for number in re.findall(r"(\d+)번째 줄 시작", text):
            (korean,) = tops(page, f"{number}번째 줄 시작")
            english = tops(page, f"Line {number} ")
            assert len(english) == 1, f"line {number} is torn apart"
            assert abs(korean - english[0]) < 3, number
            seen += 1
    assert seen == MANY


def test_a_line_longer_than_a_page_goes_on_and_nothing_is_cut() -> None:
    reader = PdfReader(BytesIO(pages()))
    text = re.sub(r"\s", "", "".join(page.extract_text() for page in reader.pages))
    expected = sum(150 if number == 120 else 1 + number * 7 % 23 for number in range(MANY))
    for word in ("두만강을", "건넜습니다.", "We", "crossed."):  # a page may end between two words
        assert text.count(word) == expected, word
    assert f"{len(reader.pages)}/{len(reader.pages)}" in text
    assert len(reader.pages) > 20


def test_nothing_is_drawn_outside_the_margins() -> None:
    document = pypdfium2.PdfDocument(pages())
    for page in document:
        text = page.get_textpage()
        boxes = [text.get_charbox(index) for index in range(text.count_chars())]
        width, height = page.get_size()
        shown = [box for box in boxes if box[2] > box[0]]
        assert min(box[0] for box in shown) > 50
        assert max(box[2] for box in shown) < width - 50
        assert max(box[3] for box in shown) < height


def test_it_is_valid_pdf_a_1b(tmp_path: Path) -> None:
    jars = [_JAVA / f"{name}.jar" for name in _JARS]
    if which("java") is None or not all(jar.exists() for jar in jars):
        pytest.skip("Apache PDFBox Preflight (libpdfbox2-java and what it needs) is not installed")
    path = tmp_path / "copy.pdf"
    path.write_bytes(pdf(reading_copy(is_draft=True), RESOURCES / "fonts"))
    command = ["java", "-cp", ":".join(map(str, jars)), "org.apache.pdfbox.preflight.Validator_A1b", str(path)]
    found = run(command, capture_output=True, text=True, check=False)
    assert "is a valid PDF/A-1b file" in found.stdout, found.stdout
