"""The list of interviews, and the form for a new one. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
)

from desktop.ui.icons import icon
from desktop.ui.interviews.new_interview import NewInterview
from desktop.ui.interviews.presenter import InterviewsPresenter, StageFilter
from desktop.ui.interviews.table import Column, InterviewsModel
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.interview_rows import ROW_HEIGHT, InterviewRowDelegate
from desktop.ui.widgets.page import PageHeader, page_column

_WIDTHS = {Column.DAY: 132, Column.LENGTH: 132, Column.LANGUAGES: 150, Column.STAGE: 168}

_SEARCH_WIDTH = 360


class InterviewsView(View):
    """Search and filter above, the table beneath; the empty state before there is anything."""

    def __init__(self, presenter: InterviewsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._header = PageHeader()
        self.new_button = Button("plus", "primary")
        self.search = QLineEdit()
        self.filters = {choice: Button(look="filter") for choice in StageFilter}
        self.table = QTableView()
        self._model = InterviewsModel(self.table)
        self._empty, self._first_button = EmptyState("book-open-text"), Button("plus", "primary")
        self._body = QStackedWidget()
        self.form = NewInterview()
        self._card = Card(margin=12, spacing=0)
        self._build()
        self._build_table()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._header.buttons.addWidget(self.new_button)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self._glass = self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._tools = QHBoxLayout()
        self._tools.addWidget(self.search, stretch=1)
        self._tools.addStretch()
        group = QButtonGroup(self)
        for button in self.filters.values():
            button.setCheckable(True)
            group.addButton(button)
            self._tools.addWidget(button)
        self.filters[StageFilter.ALL].setChecked(True)
        self._card.column.addWidget(self.table)
        self._empty.buttons.addWidget(self._first_button)
        for page in (self._card, self._empty, self.form):
            self._body.addWidget(page)
        column = page_column(self)
        column.addWidget(self._header)
        column.addLayout(self._tools)
        column.addWidget(self._body, stretch=1)

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self._model)
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
        self._presenter.changed = self._show
        self._presenter.opened = self._close_form
        for button in (self.new_button, self._first_button):
            button.clicked.connect(self._open_form)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.table.setFocus)
        for button in self.filters.values():
            button.clicked.connect(self._narrow)
        self.table.activated.connect(self._open_row)
        self.table.clicked.connect(self._open_row)
        self.form.submitted.connect(self._presenter.begin)
        self.form.left.connect(self._close_form)
        QShortcut(QKeySequence.StandardKey.New, self, self._open_form)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """A new theme: the glass in the search field is drawn again."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._glass.setIcon(icon("search", "muted"))

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()

    def focus_first(self) -> None:
        """The list, or the one button there is."""
        if self._body.currentWidget() is self.form:
            self.form.focus_first()
        elif self._presenter.rows:
            self.table.setFocus()
        else:
            self._first_button.setFocus()

    def _show(self) -> None:
        rows = self._presenter.visible_rows
        self._model.show_rows(rows)
        if rows and self.table.currentIndex().row() < 0:
            self.table.selectRow(0)
        if self._body.currentWidget() is not self.form:
            self._body.setCurrentWidget(self._card if self._presenter.rows else self._empty)
        self._say_counts()
        self._show_tools()

    def _show_tools(self) -> None:
        has_list = self._body.currentWidget() is self._card
        self.search.setVisible(has_list)
        for button in self.filters.values():
            button.setVisible(has_list)
        self.new_button.setVisible(has_list and self._presenter.may_open_interviews)
        self._first_button.setVisible(self._presenter.may_open_interviews)

    def _open_form(self) -> None:
        if not self._presenter.may_open_interviews:
            return
        self.form.clear()
        self._body.setCurrentWidget(self.form)
        self.retranslate()
        self.form.focus_first()

    def _close_form(self) -> None:
        self._body.setCurrentWidget(self._card if self._presenter.rows else self._empty)
        self.retranslate()
        self.focus_first()

    def _open_row(self, index: QModelIndex) -> None:
        self._presenter.open_row(self._model.row_at(index.row()))

    def _narrow(self) -> None:
        chosen = next(choice for choice, button in self.filters.items() if button.isChecked())
        self._presenter.narrow(self.search.text(), chosen)

    def _say_counts(self) -> None:
        if self._body.currentWidget() is self.form:
            self._header.say(self.tr("New interview"), self.tr("One sitting with one witness, known here by a code."))
            return
        count = len(self._presenter.rows)
        line = self.tr("%n interview(s) in this vault, all encrypted", "", count)
        self._header.say(self.tr("Interviews"), line if count else "")

    def retranslate(self) -> None:
        """Says every word again."""
        self.new_button.set_words(self.tr("&New interview"), self.tr("Ctrl+N"))
        self._first_button.set_words(self.tr("&New interview"), self.tr("Ctrl+N"))
        self.search.setPlaceholderText(self.tr("Search by code or interviewer"))
        self.search.setAccessibleName(self.tr("Search by code or interviewer"))
        self.table.setAccessibleName(self.tr("Interviews"))
        words = {
            StageFilter.ALL: self.tr("All"),
            StageFilter.TO_REVIEW: self.tr("To review"),
            StageFilter.APPROVED: self.tr("Approved"),
            StageFilter.HANDED_OVER: self.tr("Handed over"),
        }
        for choice, button in self.filters.items():
            button.set_words(words[choice])
        self._empty.say(
            self.tr("No interviews yet"),
            self.tr("An interview begins with a witness code and the witness's consent. No name is needed, or wanted."),
        )
        self.form.retranslate()
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self.table.viewport().update()
        self._say_counts()
        self._show_tools()
