"""What two spellings of the same words have in common: the one form in which texts are compared."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """Letters and digits only, in NFC and one case."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return "".join(c for c in folded if unicodedata.category(c)[0] in "LN")
