"""The picture that came from the closed child, or its text. Nothing in it can be selected, copied or followed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.attachments.render.untrusted import Shown
from desktop.ui.fonts import font
from desktop.ui.widgets.plain_label import PlainLabel

_EDGE = 4


class PictureArea(QScrollArea):
    """`resized(width, height)` in pixels of the screen: the room for a picture that is shown whole."""

    resized = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._text = PlainLabel(), PlainLabel(wrap=True)
        self._text.setFont(font(15))
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._text.setMargin(16)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._picture)
        self.viewport().installEventFilter(self)

    def show_page(self, shown: Shown, turned: int, *, is_whole: bool) -> None:
        """Shows pixels turned by `turned` degrees, or text. What is shown whole never scrolls."""
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_whole and shown.width else scrolls
        self.setHorizontalScrollBarPolicy(bars)
        self.setVerticalScrollBarPolicy(bars)
        if shown.width:
            self._show_pixels(shown, turned)
        else:
            self._become(self._text, resizable=True)
            self._text.setText(shown.text)

    def forget(self) -> None:
        """Nothing of it stays on the screen."""
        self._picture.clear()
        self._text.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tells the room."""
        super().resizeEvent(event)
        self.tell_room()

    def tell_room(self) -> None:
        """How many pixels a whole picture may have."""
        ratio = self.devicePixelRatioF()
        self.resized.emit(round((self.width() - 2 * _EDGE) * ratio), round((self.height() - 2 * _EDGE) * ratio))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """No menu, whatever the system offers."""
        if watched is self.viewport() and event.type() is QEvent.Type.ContextMenu:
            return True
        return super().eventFilter(watched, event)

    def _show_pixels(self, shown: Shown, turned: int) -> None:
        image = QImage(shown.pixels, shown.width, shown.height, 3 * shown.width, QImage.Format.Format_RGB888).copy()
        if turned:
            image = image.transformed(QTransform().rotate(turned))
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._become(self._picture, resizable=False)
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._picture.resize(self._picture.sizeHint())

    def _become(self, widget: PlainLabel, *, resizable: bool) -> None:
        if self.widget() is not widget:
            self.takeWidget()
            self.setWidget(widget)
            widget.show()
        self.setWidgetResizable(resizable)
