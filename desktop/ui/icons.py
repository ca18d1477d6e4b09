"""Lucide icons drawn from SVG at any size, in the color a token has at the moment of painting."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.theme import tokens

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"


class _SvgEngine(QIconEngine):
    """Paints one icon; the color is looked up each time, so a change of theme needs no new icons."""

    def __init__(self, name: str, ink: str, checked_ink: str) -> None:
        super().__init__()
        self._name, self._ink, self._checked_ink = name, ink, checked_ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draws the icon into `rect`."""
        ink = self._checked_ink if state is QIcon.State.On else self._ink
        if mode is QIcon.Mode.Disabled:
            ink = "muted"
        paint_icon(painter, self._name, QRectF(rect), tokens[ink])

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture of `size` device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """A copy for Qt's own keeping."""
        return _SvgEngine(self._name, self._ink, self._checked_ink)


def icon(name: str, ink: str = "text", checked_ink: str = "accent_text") -> QIcon:
    """The icon `name` (its Lucide file name without `.svg`) in the color of the token `ink`."""
    _source(name)
    return QIcon(_SvgEngine(name, ink, checked_ink))


def paint_icon(painter: QPainter, name: str, rect: QRectF, rgb: str) -> None:
    """Draws the icon `name` into `rect` in the color `rgb` (`#rrggbb`)."""
    _renderer(name, rgb).render(painter, rect)


@cache
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, rgb: str) -> QSvgRenderer:
    drawn = _source(name).replace("currentColor", rgb).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(drawn.encode()))
