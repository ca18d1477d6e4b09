"""A button that opens a short list of other places to go, where a row of buttons would not fit a small laptop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.icons import icon
from desktop.ui.widgets.buttons import Button

Offer = tuple[str, str, Callable[[], None]]
"""Icon, words and what is done."""


class MoreButton(Button):
    """`offers` is asked each time the list is opened, so that its words are in the language of that moment."""

    def __init__(self, offers: Callable[[], Sequence[Offer]], parent: QWidget | None = None) -> None:
        super().__init__("list", "quiet", parent)
        self._offers = offers
        self.menu_now = QMenu(self)
        self.clicked.connect(self.open_list)

    def open_list(self) -> None:
        """Shows the list beneath the button; the first of it can be taken with Return."""
        self.menu_now.clear()
        for icon_name, words, act in self._offers():
            offered = self.menu_now.addAction(icon(icon_name, "text", "text"), words)
            offered.triggered.connect(act)
        self.menu_now.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        if self.menu_now.actions():
            self.menu_now.setActiveAction(self.menu_now.actions()[0])
