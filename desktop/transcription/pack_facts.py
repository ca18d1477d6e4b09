"""What a model's own small files tell of it: which family it is of, which languages it writes, whether it translates.

Used where nobody has written a list yet, and to show what a pack amounts to. Never trusted for more than words.
"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.transcription.parameters import LANGUAGES

_CONFIG_LIMIT_BYTES = 1 << 20
_TOKENIZER_LIMIT_BYTES = 16 << 20
_LARGE_MELS = 128
_DECODERS = ((4, "tiny"), (6, "base"), (12, "small"), (24, "medium"))
"""How many decoder layers each size has at most; what has more is large."""


class Family(StrEnum):
    """The sizes of Whisper, by which speed, memory and quality are known beforehand."""

    TINY = "tiny"
    BASE = "base"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    LARGE_V3 = "large-v3"
    TURBO = "turbo"
    UNKNOWN = "unknown"

    @property
    def may_translate(self) -> bool:
        """Whether it was trained to write Korean speech in English; turbo was not, and answers in Korean."""
        return self not in (Family.TURBO, Family.UNKNOWN)


def family_of(folder: Path) -> Family:
    """By the decoder's depth and the bands of the spectrum it hears; `UNKNOWN` where the files don't say."""
    heads = _object(folder / "config.json").get("alignment_heads")
    bands = _object(folder / "preprocessor_config.json").get("feature_size", 80)
    try:
        layers = max(int(layer) for layer, _ in heads) + 1 if heads else 0
    except (TypeError, ValueError):
        return Family.UNKNOWN
    if not layers:
        return Family.UNKNOWN
    if bands == _LARGE_MELS:
        return Family.TURBO if layers <= _DECODERS[0][0] else Family.LARGE_V3
    return next((Family(name) for most, name in _DECODERS if layers <= most), Family.LARGE)


def languages_of(folder: Path) -> tuple[str, ...]:
    """Ours that the model has a token for; a model for English alone has none and writes English."""
    try:
        with (folder / "tokenizer.json").open("rb") as file:
            tokens = file.read(_TOKENIZER_LIMIT_BYTES)
    except OSError:
        return ()
    known = tuple(language for language in LANGUAGES if f'"<|{language}|>"'.encode("ascii") in tokens)
    return known or ("en",)


def _object(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as opened:
            read = json.loads(opened.read(_CONFIG_LIMIT_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}
