"""Columns that scroll when the window is too low for them, instead of making it taller or crushing what is in them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_MARGIN = 12
_ASKING = (QEvent.Type.LayoutRequest, QEvent.Type.Show)


class Scrolled(QScrollArea):
    """Shows `content` in a column `width` pixels wide, or as wide as there is room if `width` is 0.

    No border, no place in the Tab order, and nothing cut at the side: the column grows with the words in it, and
    gives way only as far as they allow.
    """

    def __init__(self, content: QWidget, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Other words, or what was hidden while the words changed: the column fits them."""
        if watched is self.widget() and event.type() in _ASKING:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        content = self.widget()
        if content is None:
            return
        needed = content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(needed)
        if self._width:
            self.setMaximumWidth(max(self._width, needed))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The column's own width while there is room for it."""
        hint = super().sizeHint()
        return QSize(self.maximumWidth(), hint.height()) if self._width else hint


class Centered(QScrollArea):
    """Shows `card` in the middle of what there is, `width` pixels wide at most."""

    def __init__(self, card: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._width = card, width
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addStretch(1)
        column.addWidget(card, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card.setFixedWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A narrow window narrows the card."""
        super().resizeEvent(event)
        self._card.setFixedWidth(min(self._width, self.viewport().width() - 2 * _MARGIN))
