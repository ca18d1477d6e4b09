"""Recovery sheets as somebody reads them: off the page, not out of the program."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from desktop.crypto.recovery_words import load_recovery_words
from desktop.system.paths import resources

WORDS = load_recovery_words(resources() / "recovery" / "words-ko.txt")


def text_of(pdf: bytes) -> list[str]:
    """The text of each page, with single spaces."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def words_on(path: Path) -> str:
    """The Korean words of a written sheet, in the order of their numbers."""
    pieces = text_of(path.read_bytes())[0].split()
    words = []
    for number in range(1, 34):
        at = next(at for at, piece in enumerate(pieces) if piece == str(number) and pieces[at + 1] in WORDS.korean)
        words.append(pieces[at + 1])
    return " ".join(words)
