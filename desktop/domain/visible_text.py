"""Text from outside as it may go to a screen or a terminal: nothing in it is unseen or moves a cursor."""

from __future__ import annotations

import unicodedata


def visible(text: str) -> str:
    """`text` with everything unseen in it written out as `[U+202E]`; what can be seen stays as it is."""
    return "".join(c if is_seen(c) else f"[U+{ord(c):04X}]" for c in text)


def is_seen(character: str) -> bool:
    """Whether a character is neither control, format, surrogate, unassigned (C*) nor a line's end (Zl, Zp)."""
    return unicodedata.category(character)[0] != "C" and unicodedata.category(character) not in {"Zl", "Zp"}
