"""Pages of which one is seen. It needs the room of that one only: Qt would keep room for the largest of all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """A stack as large as the page in front. What a hidden page asked for last may be of another language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Of the page in front."""
        page = self.currentWidget()
        return page.sizeHint().boundedTo(page.maximumSize()) if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Of the page in front."""
        page = self.currentWidget()
        least = page.minimumSizeHint() if page is not None else super().minimumSizeHint()
        return least.expandedTo(page.minimumSize()) if page is not None else least

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Of the page in front."""
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Of the page in front."""
        page = self.currentWidget()
        return page.heightForWidth(width) if page is not None else -1
