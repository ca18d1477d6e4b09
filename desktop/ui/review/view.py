"""The queue of reviews: what to show above, a table, and the chosen interview beside it. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QWidget,
)

from desktop.ui.review.details_card import DetailsCard
from desktop.ui.review.presenter import ReviewPresenter
from desktop.ui.review.state import QueueFilter, QueueState
from desktop.ui.review.table import Column, ReviewModel
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.interview_rows import ROW_HEIGHT, InterviewRowDelegate
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.scrolled import Scrolled

_WIDTHS = {Column.SINCE: 150, Column.LENGTH: 92, Column.HEARD: 104, Column.STAGE: 140}
_DETAILS_WIDTH, _NARROW = 320, 960


class ReviewView(View):
    """Enter or a double click opens an interview."""

    def __init__(self, presenter: ReviewPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.nothing = PageHeader(), EmptyState("clipboard-check")
        self.filters = {one: Button(look="filter") for one in QueueFilter}
        self.table, self._stack = QTableView(), QStackedWidget()
        self.model, self.details = ReviewModel(self.table), DetailsCard()
        self._build()
        self._build_table()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        tools, group = QHBoxLayout(), QButtonGroup(self)
        for button in self.filters.values():
            button.setCheckable(True)
            group.addButton(button)
            tools.addWidget(button)
        tools.addStretch()
        card = Card(margin=12, spacing=0)
        card.column.addWidget(self.table)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(card, stretch=1)
        row.addWidget(Scrolled(self.details, width=_DETAILS_WIDTH))
        self._stack.addWidget(body)
        self._stack.addWidget(self.nothing)
        column = page_column(self)
        column.addWidget(self.header)
        column.addLayout(tools)
        column.addWidget(self._stack, stretch=1)

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(InterviewRowDelegate(table))
        table.setProperty("look", "rows")
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.INTERVIEW, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        for one, button in self.filters.items():
            button.clicked.connect(lambda _=False, to=one: presenter.narrow(to))
        self.table.selectionModel().currentChanged.connect(self._choose)
        self.table.activated.connect(lambda _: presenter.open_chosen())
        self.details.opened.connect(presenter.open_chosen)
        self.details.changes_wanted.connect(presenter.show_changes)

    def refresh(self) -> None:
        """Reads the queue again."""
        self._presenter.open()

    def leave(self) -> None:
        """Reads no further."""
        self._presenter.close()

    def focus_first(self) -> None:
        """The table, or the filters where it is empty."""
        if self._presenter.state.shown:
            self.table.setFocus()
        else:
            self.filters[self._presenter.state.narrowed_to].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A narrow window leaves out of the table what stands beside it as well."""
        super().resizeEvent(event)
        for column in (Column.SINCE, Column.LENGTH):
            self.table.setColumnHidden(column, self.width() < _NARROW)

    def _choose(self, index: QModelIndex) -> None:
        rows = self.model.rows
        if index.isValid() and index.row() < len(rows):
            self._presenter.choose(rows[index.row()].interview.id)

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        shown = state.shown
        self.header.say(self.tr("Review"), self._summary(state))
        for one, button in self.filters.items():
            button.setChecked(one is state.narrowed_to)
            button.set_words(f"{self._filter_word(one)}  {state.count(one)}")
        self.model.show_rows(shown, state.names)
        at = next((at for at, row in enumerate(shown) if row.interview.id == state.chosen), 0)
        if shown and self.table.currentIndex().row() != at:
            self.table.selectRow(at)
        self._stack.setCurrentIndex(0 if shown else 1)
        self.details.show_row(self._presenter.state.row, state.names)  # choosing a row has changed the state
        if not shown:
            self._say_nothing(state)

    def _summary(self, state: QueueState) -> str:
        if state.left:
            return self.tr("Reading: {n} to go").replace("{n}", str(state.left))
        return self.tr("Another person than those who recorded and corrected hears it again, returns or approves it.")

    def _filter_word(self, one: QueueFilter) -> str:
        return {
            QueueFilter.WAITING: self.tr("Waiting"),
            QueueFilter.RETURNED: self.tr("Returned"),
            QueueFilter.APPROVED: self.tr("Approved"),
            QueueFilter.ALL: self.tr("All"),
        }[one]

    def _say_nothing(self, state: QueueState) -> None:
        if not state.is_loaded:
            self.nothing.say("", "")
        elif not state.rows:
            self.nothing.say(
                self.tr("Nothing was submitted yet"),
                self.tr("Whoever corrects a transcript submits it on its page \u201cReview\u201d. Then it waits here."),
            )
        elif state.narrowed_to is QueueFilter.WAITING:
            self.nothing.say(self.tr("Nothing waits"), self.tr("Everything that was submitted has been judged."))
        else:
            self.nothing.say(self.tr("Nothing here"), self.tr("No interview stands like this now."))

    def retranslate(self) -> None:
        """Says every word again."""
        self.table.setAccessibleName(self.tr("Interviews under review"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self.table.viewport().update()
        self.render_state()
