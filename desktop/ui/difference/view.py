"""The difference screen: two versions to choose, and what differs between them side by side. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QListView, QStackedWidget

from desktop.ui.difference.presenter import DifferencePresenter
from desktop.ui.difference.rows import TIME_WIDTH, RowDelegate, RowsModel
from desktop.ui.difference.state import DifferenceState
from desktop.ui.difference.words import point_words
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, Rule
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page import PageHeader, page_column

_BATCH = 32


class DifferenceView(View):
    """Left what was, right what is; the time at the side."""

    def __init__(self, presenter: DifferencePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.back, self.whole = PageHeader(), Button("chevron-left", "quiet"), Button("", "quiet")
        self.recordings, self.first, self.second = ChoiceField(), ChoiceField(), ChoiceField()
        self.same = QCheckBox()
        self.rows, self._stack = QListView(), QStackedWidget()
        self.model, self.nothing = RowsModel(self), EmptyState("history")
        self._delegate = RowDelegate(self.rows)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for button in (self.whole, self.back):
            self.header.buttons.addWidget(button)
        rows = self.rows
        rows.setModel(self.model)
        rows.setItemDelegate(self._delegate)
        rows.setLayoutMode(QListView.LayoutMode.Batched)
        rows.setBatchSize(_BATCH)
        rows.setResizeMode(QListView.ResizeMode.Adjust)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.nothing)
        sides = QHBoxLayout()
        sides.setContentsMargins(TIME_WIDTH, 0, 14, 0)
        sides.setSpacing(24)
        for choice in (self.first, self.second):
            choice.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            sides.addWidget(choice, stretch=1)
        card = Card(margin=8, spacing=8)
        card.column.addLayout(sides)
        card.column.addWidget(Rule())
        card.column.addWidget(self._stack, stretch=1)
        tools = QHBoxLayout()
        tools.addWidget(self.recordings)
        tools.addWidget(self.same)
        tools.addStretch()
        column = page_column(self)
        column.addWidget(self.header)
        column.addLayout(tools)
        column.addWidget(card, stretch=1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        self.back.clicked.connect(presenter.go_back)
        self.whole.clicked.connect(presenter.compare_whole)
        for choice in (self.first, self.second):
            choice.activated.connect(self._choose)
        self.recordings.activated.connect(lambda at: presenter.choose_recording(presenter.state.recordings[at]))
        self.same.clicked.connect(lambda is_shown: presenter.show_same(is_shown=is_shown))

    def _choose(self) -> None:
        self._presenter.choose(self.first.currentIndex(), self.second.currentIndex())

    def refresh(self) -> None:
        """Compares the machine draft with what is read now, until a section says otherwise."""
        self._presenter.open()

    def show_section(self, key: str) -> None:
        """A line's versions, or what was done since an approval or a submission."""
        self._presenter.open(key)

    def leave(self) -> None:
        """Keeps nothing."""
        self._presenter.close()

    def focus_first(self) -> None:
        """What is compared."""
        self.first.setFocus()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        self.header.say(self._title(state), self._summary(state))
        self.whole.setVisible(state.line is not None)
        self.recordings.setVisible(state.line is None and len(state.recordings) > 1)
        words = self.tr("Recording {n}")
        _fill(
            self.recordings,
            [words.replace("{n}", str(number)) for number in range(1, len(state.recordings) + 1)],
            state.recordings.index(state.recording) if state.recording in state.recordings else 0,
        )
        points = [point_words(point, state.names) for point in state.points]
        _fill(self.first, points, state.first)
        _fill(self.second, points, state.second)
        self.same.setVisible(state.line is None)
        self.same.setChecked(state.shows_same)
        self._delegate.forget()
        self.model.show_rows(state.shown, state.names)
        self._stack.setCurrentIndex(0 if state.shown else 1)
        self._say_nothing(state)

    def _say_nothing(self, state: DifferenceState) -> None:
        if not state.points and state.is_loaded:
            self.nothing.say(self.tr("No transcript yet"), self.tr("Choose an interview that has a transcript first."))
        elif state.is_loaded:
            self.nothing.say(self.tr("No difference"), self.tr("Both read the same, to the letter."))
        else:
            self.nothing.say("", "")

    def _title(self, state: DifferenceState) -> str:
        return self.tr("Versions of a line") if state.line is not None else self.tr("What has changed")

    def _summary(self, state: DifferenceState) -> str:
        code = state.interview.witness_code if state.interview is not None else ""
        if state.line is not None or not state.points:
            return code
        count = state.differing
        words = self.tr("1 place differs") if count == 1 else self.tr("{n} places differ").replace("{n}", str(count))
        return f"{code} \u00b7 {words}"

    def retranslate(self) -> None:
        """Says every word again."""
        self.back.set_words(self.tr("Transcript"))
        self.whole.set_words(self.tr("The whole transcript"))
        self.same.setText(self.tr("&Also what is the same"))
        self.first.setAccessibleName(self.tr("Earlier version"))
        self.second.setAccessibleName(self.tr("Later version"))
        self.recordings.setAccessibleName(self.tr("Recording"))
        self.rows.setAccessibleName(self.tr("Differences"))
        self.render_state()


def _fill(choice: ChoiceField, words: list[str], chosen: int) -> None:
    if [choice.itemText(at) for at in range(choice.count())] != words:
        choice.clear()
        choice.addItems(words)
    choice.setCurrentIndex(chosen if words else -1)
