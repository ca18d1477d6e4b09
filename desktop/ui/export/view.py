"""The hand-over screen: widgets only. Destinations and past hand-overs at the left, gate and drive at the right.

Two ways share it: the bundle, and a copy that people read. What differs is between gate and drive.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.export.copy_card import CopyCard
from desktop.ui.export.copy_result_card import CopyResultCard
from desktop.ui.export.destination_form import DestinationForm
from desktop.ui.export.destinations_card import DestinationsCard
from desktop.ui.export.drive_card import DriveCard
from desktop.ui.export.gate_card import GateCard
from desktop.ui.export.handovers_card import HandoversCard
from desktop.ui.export.presenter import ExportPresenter
from desktop.ui.export.result_card import ResultCard
from desktop.ui.export.state import Way
from desktop.ui.view import View
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.widgets.section_bar import SectionBar

_WAYS = (Way.BUNDLE, Way.COPY)


class ExportView(View):
    """Shows `presenter.state`."""

    def __init__(self, presenter: ExportPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        form = presenter.consent_form
        self.header, self.empty = PageHeader(), EmptyState("package")
        self.destinations, self.handovers = DestinationsCard(), HandoversCard()
        self.gate, self.drive, self.result = GateCard(form), DriveCard(), ResultCard()
        self.form, self.copy, self.copy_result = DestinationForm(form), CopyCard(), CopyResultCard()
        self.ways = SectionBar(("package", "book-open-text"))
        self._right, self._whole = Pages(), QStackedWidget()
        asked = (self.gate, self.copy, self.drive)
        self._parts = (self.destinations, self.handovers, *asked, self.result, self.copy_result, self.form)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        asking = QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Scrolled(self._asked()), stretch=1)
        column.addWidget(self.drive)
        for page in (asking, self.form, self.result, self.copy_result):
            self._right.addWidget(page)
        left = QVBoxLayout()
        left.setSpacing(16)
        for card in (self.destinations, self.handovers):
            card.setFixedWidth(316)
            left.addWidget(card, stretch=1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.ways)
        right.addWidget(self._right, stretch=1)
        row.addLayout(right, stretch=1)
        self._whole.addWidget(body)
        self._whole.addWidget(self.empty)
        whole = page_column(self)
        whole.addWidget(self.header)
        whole.addWidget(self._whole, stretch=1)

    def _asked(self) -> QWidget:
        """What is wished for, and the gate's answer to it; it scrolls where a small screen has no room for both."""
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.copy)
        column.addWidget(self.gate, stretch=1)
        return asked

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        presenter.added = self.form.clear
        self.destinations.chosen.connect(presenter.choose)
        self.destinations.add.clicked.connect(self._open_form)
        self.form.submitted.connect(presenter.add)
        self.form.left.connect(lambda: presenter.ask_to_add(is_asked=False))
        self.gate.verified.connect(presenter.verify)
        self.drive.folder_chosen.connect(presenter.choose_folder)
        self.drive.hand_over.clicked.connect(presenter.hand_over)
        self.drive.cancel.clicked.connect(presenter.cancel)
        self.ways.opened.connect(lambda number: presenter.go(_WAYS[number]))
        self.copy.wished.connect(presenter.wish)
        for card in (self.result, self.copy_result):
            card.close_button.clicked.connect(presenter.close_result)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.look()

    def retranslate(self) -> None:
        """Says every word again."""
        self.empty.say(
            self.tr("No interview chosen"),
            self.tr("Choose an interview in the list to see whether, and to whom, it may be handed over."),
        )
        self.ways.say((self.tr("Sealed bundle"), self.tr("Document for people")))
        for part in self._parts:
            part.retranslate()
        self.render_state()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        code = state.interview.witness_code if state.interview is not None else ""
        self.header.say(self.tr("Hand over"), code)
        self._whole.setCurrentIndex(1 if state.interview is None else 0)
        results = (state.is_adding, state.result is not None, state.copy_result is not None)
        self._right.setCurrentIndex(next((at for at, is_it in enumerate(results, start=1) if is_it), 0))
        self.ways.mark(_WAYS.index(state.way))
        self.ways.setVisible(not any(results))
        self.ways.setEnabled(state.work is None)
        for part in self._parts:
            part.show_state(state)

    def _open_form(self) -> None:
        self._presenter.ask_to_add(is_asked=True)
        self.form.title.setFocus(Qt.FocusReason.TabFocusReason)
