"""Where every part stands in a review bundle (resources/spec/review-bundle-v1.md section 3), and how long each may be.

The container is the bundle's own; only what lies below `data/` is another.
"""

from __future__ import annotations

import re

from desktop.bundle import format as form
from desktop.bundle import layout

HEADER = "data/review/header.json"
CHECKPOINT = "data/review/custody/checkpoint.txt"
CHECKPOINT_SIGNATURE = "data/review/custody/checkpoint.txt.sig"
LEAVES = "data/review/custody/leaves.txt"
REQUIRED = (HEADER, CHECKPOINT, CHECKPOINT_SIGNATURE, LEAVES)

_ROWS = re.compile(r"data/review/rows/[0-9]{5}\.json\Z")
_NOTED = re.compile(r"data/audio/[0-9]{4}\.json\Z")
_STORED = re.compile(r"data/audio/[0-9]{4}\.(?:stored|source)\Z")
_SMALL = 64 << 10
_KEPT = {HEADER: _SMALL, CHECKPOINT: _SMALL, CHECKPOINT_SIGNATURE: _SMALL, LEAVES: 32 << 20}
ROWS_LIMIT_BYTES = 16 << 20
_NOTED_LIMIT_BYTES = 8 << 20


def rows_path(number: int) -> str:
    """The rows part `number`, counted from 1."""
    return f"data/review/rows/{number:05d}.json"


def noted_path(number: int) -> str:
    """What lies beside the sound of recording `number`, counted from 1: its chunks' lengths, gaps, marks, clocks."""
    return f"data/audio/{number:04d}.json"


def stored_path(number: int) -> str:
    """The stored bytes of recording `number`, chunk after chunk: what its seal's `stored_sha256` is over."""
    return f"data/audio/{number:04d}.stored"


def source_path(number: int) -> str:
    """The untouched file that recording `number` was imported from: what its seal's `source_sha256` is over."""
    return f"data/audio/{number:04d}.source"


def is_rows(path: str) -> bool:
    """Whether `path` is a rows part."""
    return bool(_ROWS.match(path))


def is_sound(path: str) -> bool:
    """Whether `path` is stored sound or the file it came from: what passes through and is never kept in memory."""
    return bool(_STORED.match(path))


def is_known(path: str) -> bool:
    """Whether anything may stand at `path` below `data/`."""
    return path in _KEPT or is_rows(path) or is_sound(path) or bool(_NOTED.match(path))


def kept_limit(path: str) -> int | None:
    """How many bytes a reader keeps of `path` in memory; None for sound, which only passes through."""
    if not path.startswith(form.DATA):
        return layout.kept_limit(path)
    if is_rows(path):
        return ROWS_LIMIT_BYTES
    if _NOTED.match(path):
        return _NOTED_LIMIT_BYTES
    return _KEPT.get(path)
