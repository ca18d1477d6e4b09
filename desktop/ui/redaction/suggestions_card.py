"""What rules found: one by one or all of a kind, masked or left readable. What was decided stays on the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.redaction import SETTABLE
from desktop.review.redaction_suggestions import Suggestion, SuggestionState
from desktop.ui.redaction.state import RedactionState
from desktop.ui.redaction.words import kind_words, state_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable

_WIDTHS = (84, 0, 84)


class SuggestionsCard(Card):
    """`chosen(one)`, `accepted(several)`, `declined(several)`, `kind_chosen(kind or None)`. Enter and Delete decide."""

    chosen = Signal(object)
    accepted = Signal(object)
    declined = Signal(object)
    kind_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, spacing=10, parent=parent)
        self.title, self.kind, self.table = PlainLabel(wrap=True), ChoiceField(), RecordsTable(_WIDTHS, row_height=34)
        self.accept, self.decline = Button("eraser"), Button("book-open-text")
        self.accept_all, self.decline_all = Button(look="quiet"), Button(look="quiet")
        self.names, self.searched = Button("fingerprint", "quiet"), PlainLabel(look="muted", wrap=True)
        self._shown: tuple[Suggestion, ...] = ()
        self._build()

    def _build(self) -> None:
        for _ in (None, *SETTABLE):
            self.kind.addItem("")
        for widget in (self.title, self.kind):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, stretch=1)
        one = QHBoxLayout()
        for button in (self.accept, self.decline):
            one.addWidget(button)
        self.column.addLayout(one)
        for button in (self.accept_all, self.decline_all, self.names):
            self.column.addWidget(button)
        self.column.addWidget(self.searched)
        self.kind.activated.connect(lambda at: self.kind_chosen.emit((None, *SETTABLE)[at]))
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.accept.clicked.connect(lambda: self.accepted.emit(self._at_hand()))
        self.decline.clicked.connect(lambda: self.declined.emit(self._at_hand()))
        self.accept_all.clicked.connect(lambda: self.accepted.emit(self._waiting()))
        self.decline_all.clicked.connect(lambda: self.declined.emit(self._waiting()))
        for key, button in ((Qt.Key.Key_Return, self.accept), (Qt.Key.Key_Delete, self.decline)):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)

    def show_state(self, state: RedactionState) -> None:
        """Shows the suggestions of the kind that is asked for."""
        shown = state.shown_suggestions
        self.kind.setCurrentIndex((None, *SETTABLE).index(state.kind))
        self.title.setText(self.tr("{n} suggestions wait").replace("{n}", str(state.waiting)))
        self.names.setVisible(state.may_name and not state.names)
        self.searched.setVisible(bool(state.names))
        self.searched.setText(self.tr("Names of the witness looked for too: {n}").replace("{n}", str(state.names)))
        if shown != self._shown:
            self._shown = shown
            self._fill()
        for button in (self.accept, self.decline):
            button.setEnabled(bool(shown))
        for button in (self.accept_all, self.decline_all):
            button.setEnabled(bool(self._waiting()))

    def retranslate(self) -> None:
        """Says every word again."""
        self.kind.setItemText(0, self.tr("All kinds"))
        for index, kind in enumerate(SETTABLE, start=1):
            self.kind.setItemText(index, kind_words(kind))
        self.kind.setAccessibleName(self.tr("Kind of suggestion"))
        self.table.setAccessibleName(self.tr("Suggestions"))
        self.accept.set_words(self.tr("Mask"), self.tr("Enter key"))
        self.decline.set_words(self.tr("Leave"), self.tr("Delete key"))
        self.accept_all.set_words(self.tr("Mask all shown"))
        self.decline_all.set_words(self.tr("Leave all shown"))
        self.names.set_words(self.tr("The witness's own names\u2026"))
        self._fill()

    def _fill(self) -> None:
        titles = (self.tr("Kind"), self.tr("Words"), self.tr("Decided"))
        rows = [(kind_words(one.kind), one.said, state_words(one.state)) for one in self._shown]
        self.table.show_records(titles, rows)

    def _at_hand(self) -> list[Suggestion]:
        row = self.table.currentIndex().row()
        return [self._shown[row]] if 0 <= row < len(self._shown) else []

    def _waiting(self) -> list[Suggestion]:
        return [one for one in self._shown if one.state is SuggestionState.OPEN]

    def _moved(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._shown) and self.table.hasFocus():
            self.chosen.emit(self._shown[index.row()])
