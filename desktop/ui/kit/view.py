"""The recovery kit's section of the vault screen. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.kit.making_card import MakingCard
from desktop.ui.kit.presenter import KitPage, KitPresenter
from desktop.ui.kit.sheets_panel import SheetsPanel
from desktop.ui.kit.state_card import StateCard
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.plain_label import PlainLabel


class KitView(View):
    """State, making, rehearsing, and that it went well: one at a time."""

    def __init__(self, presenter: KitPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.state_card, self.making = StateCard(presenter), MakingCard()
        self.sheets = SheetsPanel(presenter.collector)
        self.done, self.finish = EmptyState("shield-check"), Button("", "primary")
        self.rehearsing, self._title, self.back = Card(margin=26, spacing=12), PlainLabel(), Button(look="link")
        self.written, self._bar, self._pages = Message("info"), QProgressBar(), Pages()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(18))
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch()
        for widget in (self._title, self.sheets, self._bar):
            self.rehearsing.column.addWidget(widget)
        self.rehearsing.column.addLayout(row)
        self.done.buttons.addWidget(self.finish)
        self._by_page = {
            KitPage.STATE: _at_the_top(self.state_card, self.written),
            KitPage.MAKING: _at_the_top(self.making),
            KitPage.REHEARSING: self.rehearsing,
            KitPage.DONE: self.done,
        }
        for page in self._by_page.values():
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self._show
        self.state_card.asked.connect(self._go)
        self.making.asked.connect(presenter.make)
        self.making.writing_asked.connect(presenter.write)
        self.making.left.connect(lambda: self._go(KitPage.STATE))
        self.sheets.taken.connect(presenter.take)
        self.back.clicked.connect(lambda: self._go(KitPage.STATE))
        self.finish.clicked.connect(lambda: self._go(KitPage.STATE))

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()

    def leave(self) -> None:
        """Forgets typed sheets."""
        self.sheets.editor.clear()
        self._presenter.leave()

    def focus_first(self) -> None:
        """Where work on the page shown begins."""
        page = self._presenter.state.page
        card = self.state_card
        {
            KitPage.STATE: card.rehearse if card.rehearse.property("look") == "primary" else card.make,
            KitPage.MAKING: self.making.shares,
            KitPage.REHEARSING: self.sheets.editor.text,
            KitPage.DONE: self.finish,
        }[page].setFocus()

    def _go(self, page: KitPage) -> None:
        self.sheets.editor.clear()
        self._presenter.go(page)
        self.focus_first()

    def _show(self) -> None:
        state = self._presenter.state
        self._pages.setCurrentWidget(self._by_page[state.page])
        self._bar.setVisible(state.is_working)
        self.sheets.setEnabled(not state.is_working)
        self.back.setEnabled(not state.is_working)
        self.sheets.show_read()
        self.state_card.retranslate()
        self.making.show_state(state)
        self.written.say(self._written_words() if state.written else "", "info")
        if state.page is KitPage.DONE:
            self.finish.setFocus()

    def _written_words(self) -> str:
        return self.tr(
            "The sheets are on the drive: one file for each person, and one with all of them. Print them, give each to "
            "another person, empty the drive, and then rehearse."
        )

    def retranslate(self) -> None:
        """Says every word again."""
        self._title.setText(self.tr("Open the vault with the sheets, as in an emergency"))
        self.back.set_words(self.tr("&Back"))
        self._bar.setAccessibleName(self.tr("Opening the vault with the sheets"))
        self.done.say(
            self.tr("The sheets open the vault"),
            self.tr(
                "Saegim read them and opened the vault's key with them, as it would in an emergency. It is logged."
            ),
        )
        self.finish.set_words(self.tr("&Done"))
        self.sheets.retranslate()
        self._show()


def _at_the_top(*widgets: QWidget) -> QWidget:
    """The widgets as high as they need to be, and room below."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return page
