"""Reads the list of Korean words that are written differently in the North and in the South."""

from __future__ import annotations

import json
from pathlib import Path

from desktop.domain.spelling import Spelling, spelling_of


def load_spelling(path: Path) -> Spelling:
    """The list in `path`, part of the program. Raises `OSError` or `ValueError`: a broken installation."""
    return spelling_of(json.loads(path.read_text("utf-8"))["groups"])
