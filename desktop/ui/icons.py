"""Lucide icons drawn from SVG in the colors of the theme. An icon keeps the colors it was made in: make it again.

Plain pictures at a few sizes, and no `QIconEngine` in Python, which Qt would copy and destroy at moments of its own.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.theme import tokens

SIZE = 18
_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
_SCALES = (1, 2, 3)


def icon(name: str, ink: str = "text", checked_ink: str = "accent_text") -> QIcon:
    """The icon `name` (its Lucide file name without `.svg`) in the color that the token `ink` has now."""
    return _icon(name, tokens[ink], tokens[checked_ink], tokens["muted"])


@cache
def _icon(name: str, rgb: str, checked_rgb: str, disabled_rgb: str) -> QIcon:
    made = QIcon()
    for mode, state, shade in (
        (QIcon.Mode.Normal, QIcon.State.Off, rgb),
        (QIcon.Mode.Normal, QIcon.State.On, checked_rgb),
        (QIcon.Mode.Disabled, QIcon.State.Off, disabled_rgb),
    ):
        for scale in _SCALES:
            made.addPixmap(_picture(name, shade, scale), mode, state)
    return made


def paint_icon(painter: QPainter, name: str, rect: QRectF, rgb: str) -> None:
    """Draws the icon `name` into `rect` in the color `rgb` (`#rrggbb`)."""
    _renderer(name, rgb).render(painter, rect)


def _picture(name: str, rgb: str, scale: int) -> QPixmap:
    pixmap = QPixmap(SIZE * scale, SIZE * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, SIZE * scale, SIZE * scale), rgb)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, rgb: str) -> QSvgRenderer:
    drawn = _source(name).replace("currentColor", rgb).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(drawn.encode()))
