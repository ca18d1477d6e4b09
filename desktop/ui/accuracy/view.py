"""The accuracy screen: a table of what is told apart, and rates over the months under it. Widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.accuracy_groups import By
from desktop.domain.speaking import SPOKEN
from desktop.ui.accuracy.presenter import AccuracyPresenter
from desktop.ui.accuracy.state import AccuracyState
from desktop.ui.accuracy.trend import Trend
from desktop.ui.accuracy.words import by_word, left_out_words, summary, table_of
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.words import language_word

_CHOICES: tuple[By | None, ...] = (*By, None)
_WIDTHS = (0, 96, 100, 142, 142)
_TABLE_HEIGHT = 130
_EMPTY, _RESULT, _NOTHING_YET = 0, 1, 2


class AccuracyView(View):
    """Shows `presenter.state`."""

    def __init__(self, presenter: AccuracyPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.saved = PageHeader(), Message("good")
        self.back, self.export, self.cancel = Button("chevron-left", "quiet"), Button("package"), Button("x", "quiet")
        self.by_label, self.by, self.language = PlainLabel(), ChoiceField(), ChoiceField()
        self.bar, self.step = QProgressBar(), PlainLabel(look="muted")
        self.table, self.trend = RecordsTable(_WIDTHS), Trend()
        self.note, self.few_months = PlainLabel(look="muted", wrap=True), PlainLabel(look="muted", wrap=True)
        self.nothing, self.count, self._pages = EmptyState("list"), Button("rotate-cw"), Pages()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for button in (self.back, self.export):
            self.header.buttons.addWidget(button)
        self.bar.setTextVisible(False)
        self.nothing.buttons.addWidget(self.count)
        for page in (self.nothing, self._result(), QWidget()):
            self._pages.addWidget(page)
        column = page_column(self)
        column.addWidget(self.header)
        column.addWidget(self.saved)
        column.addLayout(self._gathering())
        column.addWidget(self._pages, stretch=1)

    def _gathering(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for choosing in (self.by_label, self.by, self.language):
            row.addWidget(choosing)
        row.addStretch()
        for telling in (self.step, self.bar, self.cancel):
            row.addWidget(telling)
        return row

    def _result(self) -> QWidget:
        page, list_card, trend_card = QWidget(), Card(margin=12, spacing=8), Card(margin=16, spacing=8)
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        list_card.column.addWidget(self.table)
        for widget in (self.trend, self.few_months):
            trend_card.column.addWidget(widget)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(list_card, stretch=1)
        column.addWidget(self.note)
        column.addWidget(trend_card)
        return page

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        self.back.clicked.connect(presenter.go_back)
        self.cancel.clicked.connect(presenter.cancel)
        self.count.clicked.connect(presenter.gather)
        self.export.clicked.connect(self._export)
        self.by.activated.connect(lambda place: presenter.tell_apart(_CHOICES[place]))
        self.language.activated.connect(lambda place: presenter.choose_language(SPOKEN[place]))

    def refresh(self) -> None:
        """Gathers the figures anew."""
        self._presenter.gather()

    def leave(self) -> None:
        """What is being gathered for nobody is let go."""
        self._presenter.cancel()

    def focus_first(self) -> None:
        """The choice, where there is something to tell apart."""
        (self.by if self.by.isVisible() else self.back).setFocus()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        self.header.say(self.tr("Accuracy"), summary(state))
        self.export.setVisible(state.may_export and state.has_figures)
        words = self.tr("Saved as {name}: figures only, no text.").replace("{name}", state.saved)
        self.saved.say(words if state.saved else "", "good")
        self._pages.setCurrentIndex(_RESULT if state.has_figures else _NOTHING_YET if state.is_gathering else _EMPTY)
        for widget in (self.by_label, self.by):
            widget.setVisible(state.has_figures)
        self.language.setVisible(state.has_figures and state.has_language)
        self.by.setCurrentIndex(_CHOICES.index(state.by))
        self.language.setCurrentIndex(SPOKEN.index(state.language))
        self._say_nothing(state)
        self._show_gathering(state)
        self._show_figures(state)

    def _say_nothing(self, state: AccuracyState) -> None:
        """Why there is nothing: nobody approved anything, or somebody stopped the counting."""
        self.count.setVisible(state.figures is None)
        if state.figures is None:
            self.nothing.say(self.tr("Not counted"), self.tr("The counting was stopped before its end."))
            return
        self.nothing.say(
            self.tr("No figures yet"),
            self.tr("Figures appear once transcripts are approved: each compares the machine's draft with the text."),
        )

    def _show_gathering(self, state: AccuracyState) -> None:
        for widget in (self.step, self.bar, self.cancel):
            widget.setVisible(state.is_gathering)
        self.cancel.setEnabled(not state.is_stopping)
        self.step.setText(self.tr("Stopping…") if state.is_stopping else self.tr("Counting…"))
        self.bar.setRange(0, state.total)
        self.bar.setValue(state.done)

    def _show_figures(self, state: AccuracyState) -> None:
        self.table.show_records(*table_of(state))
        self.trend.show_series(state.series)
        self.trend.setVisible(self.trend.has_course)
        self.few_months.setVisible(not self.trend.has_course)
        self.note.setText(self._note(state))

    def _note(self, state: AccuracyState) -> str:
        if state.by is None:
            return self.tr(
                "Of passages read a second time: whether the second reading came nearer to the approved text than the "
                "first one."
            )
        if state.by is By.FLAG:
            return self.tr(
                "“Changed” says how often a flag was right. In the line “No flag” it says what the flags missed."
            )
        words = self.tr(
            "CER: characters wrong, WER: words wrong, per hundred spoken. In brackets: the range in which the true "
            "rate lies 95 times out of 100. A rate needs 200 words, a range 5 interviews."
        )
        left_out = left_out_words(state)
        return " ".join([words, self.tr("Left out: {reasons}.").replace("{reasons}", left_out)]) if left_out else words

    def _export(self) -> None:
        path, chosen = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the figures"),
            "",
            "JSON (*.json);;CSV (*.csv)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            suffix = ".csv" if "csv" in chosen else ".json"
            file = Path(path)
            self._presenter.export(file if file.suffix else file.with_suffix(suffix))

    def retranslate(self) -> None:
        """Says every word again."""
        self.back.set_words(self.tr("Queue"))
        self.export.set_words(self.tr("&Export figures…"), self.tr("Counts and rates only, no text and no names."))
        self.cancel.set_words(self.tr("Stop"))
        self.by_label.setText(self.tr("Compare by"))
        self.by.setAccessibleName(self.tr("Compare by"))
        self.language.setAccessibleName(self.tr("Language of the lines"))
        self.language.clear()
        self.language.addItems([language_word(language) for language in SPOKEN])
        self.by.clear()
        self.by.addItems([by_word(by) for by in _CHOICES])
        self.bar.setAccessibleName(self.tr("Progress"))
        self.table.setAccessibleName(self.tr("Accuracy"))
        self.trend.setAccessibleName(self.tr("Rates over the months"))
        self.few_months.setText(self.tr("A picture over the months appears once a second month has enough words."))
        self.count.set_words(self.tr("&Count again"))
        self.render_state()
