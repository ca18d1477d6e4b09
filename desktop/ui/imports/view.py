"""The import screen: what is to be brought in, and what was. Widgets only."""

from __future__ import annotations

from desktop.ui.imports.kept_panel import KeptPanel
from desktop.ui.imports.kept_presenter import KeptPresenter
from desktop.ui.imports.list_panel import ListPanel
from desktop.ui.imports.presenter import ImportsPresenter
from desktop.ui.view import View
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.section_bar import SectionBar

SECTIONS = ("list", "kept")


class ImportsView(View):
    """Two sections, `list` and `kept`; one is seen."""

    def __init__(self, presenter: ImportsPresenter, kept: KeptPresenter) -> None:
        super().__init__()
        self.header, self.bar, self._pages = PageHeader(), SectionBar(["import", "file-audio"]), Pages()
        self.list, self.kept = ListPanel(presenter), KeptPanel(kept)
        for button in (self.list.add_files, self.list.add_folder):
            self.header.buttons.addWidget(button)
            button.clicked.connect(lambda: self.show_section("list"))
        for panel in (self.list, self.kept):
            self._pages.addWidget(panel)
        self.bar.opened.connect(self._open)
        column = page_column(self)
        column.addWidget(self.header)
        column.addWidget(self.bar)
        column.addWidget(self._pages, stretch=1)
        self.retranslate()

    @property
    def _panel(self) -> View:
        return (self.list, self.kept)[self._pages.currentIndex()]

    def refresh(self) -> None:
        """The open section looks at the vault again."""
        self._panel.refresh()

    def leave(self) -> None:
        """The open section keeps what was typed."""
        self._panel.leave()

    def show_section(self, key: str) -> None:
        """Opens the section `key`."""
        if key in SECTIONS:
            self.bar.mark(SECTIONS.index(key))
            self._open(SECTIONS.index(key))

    def focus_first(self) -> None:
        """Where the open section begins."""
        self._panel.focus_first()

    def _open(self, number: int) -> None:
        self._panel.leave()
        self._pages.setCurrentIndex(number)
        self._panel.refresh()

    def retranslate(self) -> None:
        """Says every word again."""
        self.header.say(
            self.tr("Bring in recordings"),
            self.tr(
                "Recordings that exist already. Every file is kept as it is, byte for byte, and decoded beside it."
            ),
        )
        self.bar.say([self.tr("To bring in"), self.tr("Brought in")])
        for panel in (self.list, self.kept):
            panel.retranslate()
