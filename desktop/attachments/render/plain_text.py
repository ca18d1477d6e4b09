"""Text as text, some thousand letters a page: whatever could act on a screen is written out, nothing is followed.

Runs in the renderer child.
"""

from __future__ import annotations

from desktop.attachments.render.picture import Picture, Refused, Wish
from desktop.attachments.render.wire import MOST_LETTERS, Note, Refusal
from desktop.domain.visible_text import visible

PAGE_LETTERS = 4_000
_KEPT = "\n\t"
_WIDEST = 12  # letters that one sign can become when it is written out


def draw_text(original: bytes, wish: Wish) -> Picture:
    """One page of the text in `original`."""
    text = _decoded(original).replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    pages = max(1, -(-len(text) // PAGE_LETTERS))
    if not 0 <= wish.page < pages:
        raise Refused(Refusal.NO_SUCH_PAGE)
    page = text[wish.page * PAGE_LETTERS : (wish.page + 1) * PAGE_LETTERS]
    shown = "".join(c if c in _KEPT else visible(c) for c in page)[:MOST_LETTERS]
    notes = frozenset({Note.SIGNS_WRITTEN_OUT}) if shown != page else frozenset()
    return Picture(shown.encode("utf-8"), 0, 0, pages, notes)


def _decoded(original: bytes) -> str:
    if original.startswith((b"\xff\xfe", b"\xfe\xff")):
        return original.decode("utf-16", "replace")
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return original.decode(encoding)
        except UnicodeDecodeError:
            continue
    return original.decode("utf-8", "replace")
