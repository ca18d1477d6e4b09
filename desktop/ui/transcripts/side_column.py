"""The column at the right: cards on pages of which one is open, so that each is in reach in a low window too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.widgets.section_bar import SectionBar

WIDTH = 262
_SPACING = 14
_ROUNDS = 4  # a label in a card on a page: each asks its own holder for room


@dataclass(frozen=True)
class SidePage:
    """A page: how it is called, and its cards from top to bottom. The first one takes the room that is left."""

    key: str
    words: Callable[[], str]
    cards: Sequence[QWidget]


class SideColumn(QWidget):
    """Opens its pages by hand, by `open`, or one after another by `open_next`; `turned(key)` says which is open."""

    turned = Signal(str)

    def __init__(self, pages: Sequence[SidePage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self.bar, self._stack = SectionBar([""] * len(self._pages)), Pages()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self._stack, stretch=1)
        for page in self._pages:
            self._stack.addWidget(_column_of(page.cards))
        self.bar.opened.connect(self._stack.setCurrentIndex)
        self._stack.currentChanged.connect(lambda _: self.turned.emit(self.shown))

    @property
    def shown(self) -> str:
        """The key of the page that is open."""
        return self._pages[self._stack.currentIndex()].key

    def open(self, key: str) -> None:
        """Brings a page to the front."""
        number = next(at for at, page in enumerate(self._pages) if page.key == key)
        self.bar.mark(number)
        self._stack.setCurrentIndex(number)

    def open_next(self) -> None:
        """Brings the next page to the front, and after the last one the first."""
        self.open(self._pages[(self._stack.currentIndex() + 1) % len(self._pages)].key)

    def bring_in_sight(self, widget: QWidget) -> None:
        """Scrolls the open page to something on it, also to what has only just been shown there."""
        page = self._stack.currentWidget()
        if isinstance(page, Scrolled):
            for _ in range(_ROUNDS):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            page.ensureWidgetVisible(widget)

    def retranslate(self) -> None:
        """Says the names of the pages again."""
        self.bar.say([page.words() for page in self._pages])


def _column_of(cards: Sequence[QWidget]) -> Scrolled:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_SPACING)
    for at, card in enumerate(cards):
        card.setFixedWidth(WIDTH)
        column.addWidget(card, stretch=0 if at else 1)
    return Scrolled(inside, width=WIDTH)
