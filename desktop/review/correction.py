"""What a person may type as the text of a line. Never lets in what nobody could see or a printer would reorder."""

from __future__ import annotations

import unicodedata

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number

LONGEST_TEXT = 10_000
_HANGUL_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
_LINE_ENDS = frozenset({"Zl", "Zp"})


def checked_text(text: str) -> str:
    """`text` normalized to NFC, without blanks around it.

    Raises `Fault(TEXT_INVALID)` when it is blank (what cannot be heard is written as such: `[inaudible]`), longer than
    10,000 characters, or holds line ends, control, bidirectional, invisible or unassigned characters.
    Raises `Fault(NUMBER_FORBIDDEN)` for an identity number.
    """
    normal = unicodedata.normalize("NFC", text).strip()
    if not any(unicodedata.category(c)[0] in "LNPS" for c in normal):
        raise Fault(FaultCode.TEXT_INVALID, reason="blank")
    if len(normal) > LONGEST_TEXT:
        raise Fault(FaultCode.TEXT_INVALID, reason="too_long")
    if any(is_unseen(c) for c in normal):
        raise Fault(FaultCode.TEXT_INVALID, reason="control_character")
    require_no_forbidden_number(normal)
    return normal


def is_unseen(character: str) -> bool:
    """Whether a reader would not see the character: Unicode's "other" categories, line ends and Hangul fillers."""
    category = unicodedata.category(character)
    return category[0] == "C" or category in _LINE_ENDS or character in _HANGUL_FILLERS
