"""The vault screen: sections side by side, one shown at a time. Knows no section by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget

from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.page import PageHeader, page_column


@dataclass(frozen=True, slots=True)
class Section:
    """One care: its key, its title (asked each time it is shown) and its view."""

    key: str
    icon: str
    title: Callable[[], str]
    view: View


class KeepingView(View):
    """A row of section buttons over the section that is open."""

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self._sections = tuple(sections)
        self._header = PageHeader()
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self.buttons = [Button(section.icon, "quiet") for section in self._sections]
        self._build()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for number, (section, button) in enumerate(zip(self._sections, self.buttons, strict=True)):
            button.setCheckable(True)
            self._group.addButton(button, number)
            self._stack.addWidget(section.view)
            row.addWidget(button)
        row.addStretch()
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self._open)
        column = page_column(self)
        column.addWidget(self._header)
        column.addLayout(row)
        column.addWidget(self._stack, stretch=1)

    def show_section(self, key: str) -> None:
        """Opens the section `key`."""
        for number, section in enumerate(self._sections):
            if section.key == key:
                self.buttons[number].setChecked(True)
                self._open(number)

    def refresh(self) -> None:
        """The open section looks at the vault again."""
        self._sections[self._stack.currentIndex()].view.refresh()

    def leave(self) -> None:
        """The open section keeps what was typed."""
        self._sections[self._stack.currentIndex()].view.leave()

    def focus_first(self) -> None:
        """Where the open section begins."""
        self._sections[self._stack.currentIndex()].view.focus_first()

    def _open(self, number: int) -> None:
        if number != self._stack.currentIndex():
            self._sections[self._stack.currentIndex()].view.leave()
        self._stack.setCurrentIndex(number)
        self._sections[number].view.refresh()
        self._sections[number].view.focus_first()

    def retranslate(self) -> None:
        """Says every word again."""
        self._header.say(self.tr("Vault"), self.tr("What keeps it from being lost, and who looks after it."))
        for section, button in zip(self._sections, self.buttons, strict=True):
            button.set_words(section.title())
            section.view.retranslate()
