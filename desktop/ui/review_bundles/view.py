"""The screen of the second laptop: sending, receiving, conflicts and colleagues, one of them seen. Widgets only."""

from __future__ import annotations

from desktop.ui.review_bundles.colleagues_panel import ColleaguesPanel
from desktop.ui.review_bundles.conflicts_panel import ConflictsPanel
from desktop.ui.review_bundles.deciding import ConflictsPresenter
from desktop.ui.review_bundles.knowing import ColleaguesPresenter
from desktop.ui.review_bundles.receive_panel import ReceivePanel
from desktop.ui.review_bundles.receiving import ReceivePresenter
from desktop.ui.review_bundles.send_panel import SendPanel
from desktop.ui.review_bundles.sending import Drives, SendPresenter
from desktop.ui.view import View
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.section_bar import SectionBar
from desktop.ui.workplace import Workplace

SECTIONS = ("send", "receive", "conflicts", "colleagues")


class ReviewBundlesView(View):
    """Four sections; `show_section` opens one by its key."""

    def __init__(self, workplace: Workplace, drives: Drives) -> None:
        super().__init__()
        self.header, self._pages = PageHeader(), Pages()
        self.bar = SectionBar(["package", "import", "triangle-alert", "users"])
        self.send = SendPanel(SendPresenter(workplace, drives))
        self.receive = ReceivePanel(ReceivePresenter(workplace))
        self.conflicts = ConflictsPanel(ConflictsPresenter(workplace))
        self.colleagues = ColleaguesPanel(ColleaguesPresenter(workplace))
        self.panels: tuple[View, ...] = (self.send, self.receive, self.conflicts, self.colleagues)
        for panel in self.panels:
            self._pages.addWidget(panel)
        self.bar.opened.connect(self._open)
        column = page_column(self)
        for part in (self.header, self.bar):
            column.addWidget(part)
        column.addWidget(self._pages, stretch=1)
        self.retranslate()

    @property
    def _panel(self) -> View:
        return self.panels[self._pages.currentIndex()]

    def refresh(self) -> None:
        """The open section looks at the vault again."""
        self._panel.refresh()

    def leave(self) -> None:
        """The open section forgets what was typed."""
        self._panel.leave()

    def show_section(self, key: str) -> None:
        """Opens the section `key`."""
        if key in SECTIONS:
            self.bar.mark(SECTIONS.index(key))
            self._open(SECTIONS.index(key))
            self.focus_first()

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
            self.tr("Second laptop"),
            self.tr("An interview goes to a colleague's laptop on a drive, sealed to them, and comes back with more."),
        )
        self.bar.say([self.tr("Send"), self.tr("Take in"), self.tr("In conflict"), self.tr("Colleagues")])
        for panel in self.panels:
            panel.retranslate()
