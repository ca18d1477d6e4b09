"""The binding must not wear `None` out: PySide6 6.12.0 does on Python 3.11 and kills the program after some hours."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPainterPath


def test_a_thousand_void_calls_keep_none() -> None:
    path = QPainterPath()
    before = sys.getrefcount(None)
    for at in range(1000):
        path.lineTo(at, at)
    assert abs(sys.getrefcount(None) - before) <= 100
