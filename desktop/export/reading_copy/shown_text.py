"""Text of a testimony as any document may carry it: hostile or not, it comes out as plain characters that can be seen.

Nothing is dropped: what nobody could see is written out by its number, and every document tells which those were.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable

from desktop.domain.visible_text import is_seen

_BLANKS = str.maketrans(dict.fromkeys("\t\n\v\f\r\x85\u2028\u2029", " "))
# Letters and marks that have no shape of their own (Default_Ignorable_Code_Point outside category C, UAX 44), and an
# empty Braille cell: no reader could see them.
_WITHOUT_SHAPE = frozenset(
    {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0}
    | {*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)}
)
Drawn = Callable[[str], bool]
"""Whether a font has a shape for a character."""


def shown(text: str) -> str:
    """`text` in NFC on one line, with everything unseen in it written out as `[U+202E]`."""
    flat = unicodedata.normalize("NFC", text.translate(_BLANKS))
    return "".join(c if has_shape(c) else stand_in(c) for c in flat)


def has_shape(character: str) -> bool:
    """Whether a reader sees something, or a blank, for it. Private-use characters have no meaning outside one font."""
    return is_seen(character) and ord(character) not in _WITHOUT_SHAPE


def stand_in(character: str) -> str:
    """What is written in its place: `[U+202E]`."""
    return f"[U+{ord(character):04X}]"


def stand_ins(texts: Iterable[str], is_drawn: Drawn = lambda _: True) -> Counter[str]:
    """Every character of `texts` that is written by its number, `U+202E`, and how often."""
    found = Counter(c for text in texts for c in unicodedata.normalize("NFC", text.translate(_BLANKS)))
    missing = {c: n for c, n in found.items() if not has_shape(c) or not (c == " " or is_drawn(c))}
    return Counter({f"U+{ord(c):04X}": n for c, n in sorted(missing.items())})
