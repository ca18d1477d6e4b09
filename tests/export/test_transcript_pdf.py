"""The transcript document: everything is on it, nothing of the machine is, and it is valid PDF/A-1b."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path
from shutil import which

import pytest
from pypdf import PdfReader

from desktop.export.pdf_facts import grouped
from desktop.export.transcript_pdf import transcript_pdf
from tests.export.documents import MARKED, TEXTS, document
from tests.office import RESOURCES

_JARS = ("preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "commons-io", "javax.activation", "jaxb-api")
_JAVA = Path("/usr/share/java")


@cache
def _pdf(language: str = "ko", extra_lines: int = 0) -> bytes:
    return transcript_pdf(document(extra_lines), RESOURCES / "fonts", language)


@cache
def _text(language: str = "en", extra_lines: int = 0) -> str:
    """What a reader can copy out, without line breaks and blanks."""
    if which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    command = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    found = subprocess.run(command, input=_pdf(language, extra_lines), capture_output=True, check=True)
    return re.sub(r"\s", "", found.stdout.decode("utf-8"))


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_every_word_can_be_found_again() -> None:
    for _, text in TEXTS:
        plain = text.replace("\U0001f600", "[U+1F600]").replace("\u202e", "[U+202E]")
        assert _bare(plain[:60]) in _text()


def test_a_corrected_line_shows_every_version() -> None:
    text = _text()
    assert "보위부에서왔다고했습니다." in text
    assert "Machinedraft:보이부에서왔다고했습니다." in text
    assert "Revision1(interviewer-1,2026-11-2205:31UTC):보이부(보위부)에서왔다고했습니다." in text
    assert "Inforce:revision2(interviewer-1," in text
    assert "Machinedraft:[nowords]" in text


def test_losses_are_shown_where_they_happened() -> None:
    text = _text()
    assert "00:00:20—notrecordedfor00:00:12(break)" in text
    assert "00:01:20to00:01:25—nottranscribedbythemachine" in text


def test_where_it_comes_from_is_on_it() -> None:
    text, shown = _text(), document()
    for fact in (
        shown.bundle_id, shown.interview_id, shown.witness_code, "interviewer-1", "supervisor-1",
        grouped(shown.approval.content_sha256), grouped("5a" * 32), grouped("9c" * 32), shown.custody.root,
        "faster-whisper 1.2.1", "2026-11-24 05:30 UTC",
    ):  # fmt: skip
        assert _bare(fact) in text, fact


def test_long_transcripts_number_their_pages_and_lose_no_line() -> None:
    text = _text("en", 150)
    pages = len(PdfReader(BytesIO(_pdf("en", 150))).pages)
    assert pages > 5
    assert f"{pages}/{pages}" in text
    for number in range(150):
        assert f"{number}번째줄입니다." in text


def test_the_same_document_gives_the_same_bytes() -> None:
    again = transcript_pdf(document(), RESOURCES / "fonts", "ko")
    assert again == _pdf("ko")
    assert again != _pdf("en")


def test_says_when_it_speaks_of_and_nothing_of_the_machine() -> None:
    reader = PdfReader(BytesIO(_pdf()))
    assert reader.metadata is not None
    assert reader.metadata.get("/CreationDate") == "D:20261124053000+00'00'"
    assert set(reader.metadata) == {"/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate"}
    assert b"reportlab" not in _pdf().lower()
    assert str(RESOURCES).encode() not in _pdf()


def test_every_font_is_embedded() -> None:
    if which("pdffonts") is None:
        pytest.skip("pdffonts (poppler-utils) is not installed")
    listed = subprocess.run(["pdffonts", "-"], input=_pdf(), capture_output=True, check=True).stdout.decode()
    rows = listed.splitlines()[2:]
    assert rows
    assert all("NanumGothic" in row and row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_is_valid_pdf_a_1b(language: str, tmp_path: Path) -> None:
    jars = [_JAVA / f"{name}.jar" for name in _JARS]
    if which("java") is None or not all(jar.exists() for jar in jars):
        pytest.skip("Apache PDFBox Preflight (libpdfbox2-java and what it needs) is not installed")
    path = tmp_path / "report.pdf"
    path.write_bytes(_pdf(language))
    command = ["java", "-cp", ":".join(map(str, jars)), "org.apache.pdfbox.preflight.Validator_A1b", str(path)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "is a valid PDF/A-1b file" in found.stdout, found.stdout
    path.write_bytes(_pdf(language).replace(b"/OutputIntents", b"/OutputIntentz"))
    refused = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "is not a valid PDF/A-1b file" in refused.stdout, refused.stdout


def test_testimony_is_never_markup() -> None:
    assert MARKED in "".join(text for _, text in TEXTS)
    assert "<b>지하</b>감방&복도였습니다.{name}" in _text()
