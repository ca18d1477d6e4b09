"""The page under the pen: mouse, finger and pen alike, because Qt gives a pen's and a finger's way as a mouse's.

Finished strokes lie on a layer; only the stroke in progress is drawn anew with every move.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.drawing import LONGEST_LABEL, PAGE_WIDTH, Undoing, counting
from desktop.ui.drawing.painting import draw_events, draw_stroke, ink_layer, page_rect, paint_paper
from desktop.ui.drawing.presenter import BoardPresenter, Tool
from desktop.ui.fonts import font
from desktop.ui.theme import color


class Canvas(QWidget):
    """Shows `presenter.state` and tells it what the hand does. `written` when typed words were set down or given up."""

    written = Signal()

    def __init__(self, presenter: BoardPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._layer: QImage | None = None
        self._painted = 0
        self.typing = QLineEdit(self)
        self._typing_at = (0, 0)
        self.typing.setMaxLength(LONGEST_LABEL)
        self.typing.setFont(font(20))
        self.typing.hide()
        self.typing.returnPressed.connect(self._write)
        self.typing.editingFinished.connect(self._write)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(320, 200)

    @property
    def page(self) -> QRectF:
        """Where the page lies in this widget."""
        return page_rect(QRectF(self.rect()), self._presenter.state.page_height)

    def show_state(self) -> None:
        """Paints what has come; after an undoing, everything anew."""
        events = self._presenter.state.events
        if self._painted > len(events) or any(isinstance(event, Undoing) for event in events[self._painted :]):
            self._layer = None
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The table, the paper, the ink, and the stroke in progress."""
        state, page = self._presenter.state, self.page
        layer = self._ink(page)
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("side"))
        paint_paper(painter, page, state.background)
        shown = layer
        if state.stroke:
            shown = layer.copy()
            on_layer = QPainter(shown)
            on_layer.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = page.width() / PAGE_WIDTH
            draw_stroke(on_layer, scale, state.ink_now, state.width_now, list(state.stroke))
            on_layer.end()
        painter.drawImage(page.topLeft(), shown)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Everything is drawn anew for another size."""
        self._layer = None
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pen down, or where words are to stand."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x, y = self._on_page(event.position())
        if self._presenter.state.tool is Tool.TEXT:
            self._type_at(event.position().toPoint(), (x, y))
        else:
            self._presenter.pen_down(x, y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The pen moves."""
        self._presenter.pen_moves(*self._on_page(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pen up."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._presenter.pen_up()

    def _ink(self, page: QRectF) -> QImage:
        events = self._presenter.state.events
        if self._layer is None:
            size = QSize(max(1, round(page.width())), max(1, round(page.height())))
            self._layer, self._painted = ink_layer(size, self.devicePixelRatioF()), 0
            draw_events(self._layer, page.width(), (events[number - 1] for number in counting(events)))
        else:
            draw_events(self._layer, page.width(), events[self._painted :])
        self._painted = len(events)
        return self._layer

    def _on_page(self, at: QPointF) -> tuple[int, int]:
        page = self.page
        scale = PAGE_WIDTH / max(page.width(), 1)
        return round((at.x() - page.x()) * scale), round((at.y() - page.y()) * scale)

    def _type_at(self, at: QPoint, place: tuple[int, int]) -> None:
        self._write()
        self._typing_at = place
        self.typing.setGeometry(min(at.x(), max(0, self.width() - 320)), max(0, at.y() - 40), 320, 44)
        self.typing.show()
        self.typing.setFocus()

    def _write(self) -> None:
        if self.typing.isVisible():
            text = self.typing.text()
            self.typing.clear()
            self.typing.hide()
            self._presenter.write(*self._typing_at, text)
            self.written.emit()
