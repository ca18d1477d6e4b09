"""The vault screen: sections side by side, one shown at a time. Knows no section by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.ui.view import View
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.widgets.section_bar import SectionBar


@dataclass(frozen=True, slots=True)
class Section:
    """One care: its key, its title (asked each time it is shown) and its view."""

    key: str
    icon: str
    title: Callable[[], str]
    view: View


class KeepingView(View):
    """A bar of sections over the one that is open, which scrolls when the window is too low for it."""

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self._sections = tuple(sections)
        self._header = PageHeader()
        self._stack = Pages()
        self.bar = SectionBar([section.icon for section in self._sections])
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for section in self._sections:
            self._stack.addWidget(Scrolled(section.view))
        self.bar.opened.connect(self._choose)
        column = page_column(self)
        column.addWidget(self._header)
        column.addWidget(self.bar)
        column.addWidget(self._stack, stretch=1)

    def show_section(self, key: str) -> None:
        """Opens the section `key`."""
        for number, section in enumerate(self._sections):
            if section.key == key:
                self.bar.mark(number)
                self._open(number)
                section.view.focus_first()

    def refresh(self) -> None:
        """The open section looks at the vault again."""
        self._sections[self._stack.currentIndex()].view.refresh()

    def leave(self) -> None:
        """The open section keeps what was typed."""
        self._sections[self._stack.currentIndex()].view.leave()

    def focus_first(self) -> None:
        """Where the open section begins."""
        self._sections[self._stack.currentIndex()].view.focus_first()

    def _choose(self, number: int) -> None:
        """Somebody who goes along the bar by keyboard stays there."""
        self._open(number)
        if not self.bar.has_keyboard:
            self.focus_first()

    def _open(self, number: int) -> None:
        if number != self._stack.currentIndex():
            self._sections[self._stack.currentIndex()].view.leave()
        self._stack.setCurrentIndex(number)
        self._sections[number].view.refresh()

    def retranslate(self) -> None:
        """Says every word again."""
        self._header.say(self.tr("Vault"), self.tr("What keeps it from being lost, and who looks after it."))
        self.bar.say([section.title() for section in self._sections])
        for section in self._sections:
            section.view.retranslate()
