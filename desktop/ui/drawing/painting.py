"""Paints a drawing: strokes on a layer of their own, so that an eraser takes away ink and never the page beneath."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from desktop.domain.drawing import INK_RGB, PAGE_WIDTH, Background, Drawing, Event, Ink, Label, Point, Stroke, counting
from desktop.ui.fonts import font

PAPER, GRID_INK = "#ffffff", "#d9dde2"
GRID_STEP = 500
LABEL_HEIGHT = 280


def page_rect(room: QRectF, page_height: int) -> QRectF:
    """The largest page with its own sides in the middle of `room`."""
    scale = min(room.width() / PAGE_WIDTH, room.height() / page_height)
    width, height = PAGE_WIDTH * scale, page_height * scale
    return QRectF(room.x() + (room.width() - width) / 2, room.y() + (room.height() - height) / 2, width, height)


def paint_paper(painter: QPainter, page: QRectF, background: Background) -> None:
    """White paper, alike in every theme: what is drawn must look as it was drawn."""
    painter.fillRect(page, QColor(PAPER))
    if background is Background.GRID:
        step = GRID_STEP * page.width() / PAGE_WIDTH
        painter.setPen(QPen(QColor(GRID_INK), 1))
        for at in range(1, int(page.width() / step) + 1):
            painter.drawLine(QPointF(page.x() + at * step, page.top()), QPointF(page.x() + at * step, page.bottom()))
        for at in range(1, int(page.height() / step) + 1):
            painter.drawLine(QPointF(page.left(), page.y() + at * step), QPointF(page.right(), page.y() + at * step))


def ink_layer(size: QSize, ratio: float) -> QImage:
    """An empty layer for ink, for a page of `size`."""
    layer = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    return layer


def draw_events(layer: QImage, width: float, events: Iterable[Event], until_ms: int | None = None) -> None:
    """Draws these strokes and labels onto `layer`, whose page is `width` wide; of each only what was there by then."""
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = width / PAGE_WIDTH
    for event in events:
        if isinstance(event, Stroke):
            points = [point for point in event.points if until_ms is None or point.at_ms <= until_ms]
            draw_stroke(painter, scale, event.ink, event.width, points)
        elif isinstance(event, Label):
            painter.setPen(QColor(INK_RGB[Ink.BLACK]))
            painter.setFont(font(max(8, round(LABEL_HEIGHT * scale))))
            painter.drawText(QPointF(event.x * scale, event.y * scale), event.text)
    painter.end()


def draw_stroke(painter: QPainter, scale: float, ink: Ink, width: int, points: list[Point]) -> None:
    """One line with round ends; a touch is a dot."""
    if not points:
        return
    is_eraser = ink is Ink.ERASER
    mode = QPainter.CompositionMode
    painter.setCompositionMode(mode.CompositionMode_Clear if is_eraser else mode.CompositionMode_SourceOver)
    pen = QPen(QColor(INK_RGB[ink]), max(1.0, width * scale), Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    line = [QPointF(point.x * scale, point.y * scale) for point in points]
    if len(line) == 1:
        painter.drawPoint(line[0])
    else:
        painter.drawPolyline(QPolygonF(line))
    painter.setCompositionMode(mode.CompositionMode_SourceOver)


def paint_drawing(painter: QPainter, room: QRectF, drawing: Drawing, at_ms: int | None) -> None:
    """The drawing as it was at a moment (or finished), as large as fits into `room`."""
    page = page_rect(room, drawing.beginning.page_height)
    paint_paper(painter, page, drawing.beginning.background)
    layer = ink_layer(page.size().toSize(), painter.device().devicePixelRatioF())
    draw_events(layer, page.width(), (drawing.events[n - 1] for n in counting(drawing.events, at_ms)), at_ms)
    painter.drawImage(page.topLeft(), layer)
