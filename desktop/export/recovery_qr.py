"""A sheet's words as a QR code (ISO/IEC 18004), drawn as rectangles: sharp on every printer, no picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import segno
from reportlab.pdfgen.canvas import Canvas

_QUIET = 4
Row = Sequence[int]


def qr_rows(words: Sequence[str]) -> list[list[int]]:
    """The modules of the code, dark ones 1, without the quiet zone.

    In capitals, because a code holds those and spaces in five and a half bits each; words are read in any case.
    """
    code = segno.make_qr(" ".join(words).upper(), error="m", boost_error=False)
    return [[int(module) for module in row] for row in code.matrix]


def draw_qr(canvas: Canvas, words: Sequence[str], at: tuple[float, float], side: float) -> None:
    """Draws the code with its quiet zone into the square with the lower left corner `at`, `side` points wide."""
    rows = qr_rows(words)
    module = side / (len(rows) + 2 * _QUIET)
    left, top = at[0] + _QUIET * module, at[1] + side - _QUIET * module
    for number, row in enumerate(rows):
        for start, length in _runs(row):
            canvas.rect(left + start * module, top - (number + 1) * module, length * module, module, stroke=0, fill=1)


def _runs(row: Row) -> Iterator[tuple[int, int]]:
    """Where dark modules begin, and how many stand together."""
    start = None
    for at, module in enumerate([*row, 0]):
        if module and start is None:
            start = at
        elif not module and start is not None:
            yield start, at - start
            start = None
