"""The section about the outside: its overview, the authorities, and comparing, one at a time. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.outside.authorities import AuthoritiesPresenter
from desktop.ui.outside.authorities_page import AuthoritiesPage
from desktop.ui.outside.compare_page import ComparePage
from desktop.ui.outside.comparing import ComparePresenter
from desktop.ui.outside.overview import OverviewPage
from desktop.ui.outside.presenter import OutsidePresenter
from desktop.ui.outside.state import OutsidePage
from desktop.ui.view import View
from desktop.ui.widgets.pages import Pages


class OutsideView(View):
    """Begins with the overview whenever it comes to the front."""

    def __init__(
        self, presenter: OutsidePresenter, authorities: AuthoritiesPresenter, comparing: ComparePresenter
    ) -> None:
        super().__init__()
        self._presenter, self._authorities, self._comparing = presenter, authorities, comparing
        self.overview = OverviewPage(presenter)
        self.authorities = AuthoritiesPage(presenter, authorities)
        self.comparing = ComparePage(comparing)
        self._by_page: dict[OutsidePage, OverviewPage | AuthoritiesPage | ComparePage] = {
            OutsidePage.OVERVIEW: self.overview,
            OutsidePage.AUTHORITIES: self.authorities,
            OutsidePage.COMPARING: self.comparing,
        }
        self._pages = Pages()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for page in self._by_page.values():
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._presenter.changed = self._show
        self._authorities.added = self._added
        self.overview.asked.connect(self._go)
        for back in (self.authorities.back, self.comparing.back):
            back.clicked.connect(lambda: self._go(OutsidePage.OVERVIEW))

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()
        self._comparing.load()

    def leave(self) -> None:
        """Forgets what was typed, and begins with the overview next time."""
        self.authorities.form.clear()
        self._authorities.forget()
        self.comparing.clear()
        self._presenter.go(OutsidePage.OVERVIEW)

    def focus_first(self) -> None:
        """Where work on the page shown begins."""
        self._by_page[self._presenter.state.page].focus_first()

    def _go(self, page: OutsidePage) -> None:
        self.authorities.form.clear()
        self._authorities.forget()
        self.comparing.clear()
        self._presenter.go(page)
        self.refresh()
        self.focus_first()

    def _added(self) -> None:
        self.authorities.form.clear()
        self._presenter.load()

    def _show(self) -> None:
        self._pages.setCurrentWidget(self._by_page[self._presenter.state.page])
        self.overview.show_state()
        self.authorities.show_state()

    def retranslate(self) -> None:
        """Says every word again."""
        for page in self._by_page.values():
            page.retranslate()
        self._show()
