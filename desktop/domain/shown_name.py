"""A file's name as it may be shown and kept: whatever hides, turns or is no character at all is spelled out."""

from __future__ import annotations

import unicodedata

LONGEST_NAME = 200
_MOST_MARKS = 2
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u061c\u17b4\u17b5")  # take room, or none, and show nothing
_SPELLED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_FIRST_BYTE, _LAST_BYTE = 0xDC80, 0xDCFF  # bytes that are no text, as PEP 383 carries them


def shown_name(name: str) -> str:
    r"""`name` with undecodable bytes as `\xE9`, and controls, marks of direction and blanks as `[U+202E]`.

    Of many accents piled on one letter, all but two are spelled out. At most 200 characters. What comes of it can be
    stored anywhere; names that look alike may still differ, and are told apart by their digests.
    """
    shown: list[str] = []
    marks = 0
    for character in name[: LONGEST_NAME + 1]:
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        shown.append(_shown(character, is_piled=marks > _MOST_MARKS))
    whole = "".join(shown)
    return whole if len(whole) <= LONGEST_NAME else whole[: LONGEST_NAME - 1] + "…"


def _shown(character: str, *, is_piled: bool) -> str:
    code = ord(character)
    if _FIRST_BYTE <= code <= _LAST_BYTE:
        return f"\\x{code - 0xDC00:02X}"
    category = unicodedata.category(character)
    is_odd_space = category == "Zs" and character != " "
    if is_piled or is_odd_space or category in _SPELLED or character in _BLANK:
        return f"[U+{code:04X}]"
    return character
