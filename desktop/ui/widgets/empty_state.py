"""What a screen shows while there is nothing to show: why, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.icons import paint_icon
from desktop.ui.theme import color, tokens
from desktop.ui.widgets.plain_label import PlainLabel

_WORDS_WIDTH, _NARROWEST, _MARGIN = 460, 240, 11


class IconDisc(QWidget):
    """An icon on a soft disc. Decoration: it has no meaning of its own."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(QSize(64, 64))

    def become(self, name: str) -> None:
        """Changes the icon."""
        self._name = name
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints disc and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent_soft"))
        painter.drawEllipse(self.rect())
        paint_icon(painter, self._name, QRectF(19, 19, 26, 26), tokens["accent_text"])
        painter.end()


class EmptyState(QWidget):
    """Icon, a line, an explanation, and room for one button (`buttons`)."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(wrap=True)
        self._title.setFont(strong(18))
        self._words = PlainLabel(look="muted", wrap=True)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setFixedWidth(_WORDS_WIDTH)
        self.buttons = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        column.addStretch()
        column.addWidget(IconDisc(icon_name), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self._title, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(self.buttons)
        column.addStretch()
        self.buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow is possible: the words take more lines then."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """No wider than what there is."""
        super().resizeEvent(event)
        for label in (self._title, self._words):
            label.setFixedWidth(min(_WORDS_WIDTH, self.contentsRect().width() - 2 * _MARGIN))

    def say(self, title: str, words: str) -> None:
        """Sets the line and the explanation."""
        self._title.setText(title)
        self._words.setText(words)
