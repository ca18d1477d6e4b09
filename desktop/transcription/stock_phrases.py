"""The list of phrases that speech models invent where nobody speaks, as it ships in `resources/`."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from desktop.domain.plain_text import plain

LIST = Path(__file__).resolve().parents[2] / "resources" / "transcription" / "stock-phrases.json"


def is_stock_phrase(text: str) -> bool:
    """Whether a known invention of subtitle-trained models is in the text, whatever its spaces, marks and case."""
    said = plain(text)
    return any(phrase in said for phrase in _phrases())


@cache
def _phrases() -> tuple[str, ...]:
    return tuple(plain(row["text"]) for row in json.loads(LIST.read_text("utf-8"))["phrases"])
