"""Text of a testimony as it may go to a terminal."""

from __future__ import annotations


def visible(text: str) -> str:
    """What could move the cursor or hide is written out: a machine's text is not to be trusted with a terminal."""
    return "".join(c if c.isprintable() else f"[U+{ord(c):04X}]" for c in text)
