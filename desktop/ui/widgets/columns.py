"""Two columns side by side while there is room for both, one above the other when there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget


class Columns(QWidget):
    """Widgets are added to `left` and `right`; `shares` is how the width is divided."""

    def __init__(self, shares: tuple[int, int] = (1, 1), spacing: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._halves, self._spacing = (QWidget(), QWidget()), spacing
        self.left, self.right = (QVBoxLayout(half) for half in self._halves)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        for half, column, share in zip(self._halves, (self.left, self.right), shares, strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            self._row.addWidget(half, stretch=share)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The wider of the two is enough."""
        width = max(half.minimumSizeHint().width() for half in self._halves)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Longer words need more of the same width."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        """Side by side if neither is cut then."""
        needed = sum(half.minimumSizeHint().width() for half in self._halves) + self._spacing
        is_wide = self.width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
