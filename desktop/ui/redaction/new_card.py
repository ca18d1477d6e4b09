"""A new redaction: what it is for, in the office's own words, and what is heard in place of masked sound."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.redaction import Filling
from desktop.ui.redaction.words import filling_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field

_FILLINGS = tuple(Filling)


class NewCard(Card):
    """`made(title, filling)`, `left()`."""

    made = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=24, spacing=14, parent=parent)
        self.title, self.filling = QLineEdit(), ChoiceField()
        self.begin, self.back = Button("plus", "primary"), Button("x", "quiet")
        self._title_field, self._filling_field = Field(self.title), Field(self.filling)
        for _ in _FILLINGS:
            self.filling.addItem("")
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.begin)
        for widget in (self._title_field, self._filling_field):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.begin.clicked.connect(self._make)
        self.title.returnPressed.connect(self._make)
        self.back.clicked.connect(self.left.emit)
        self.title.textChanged.connect(lambda text: self.begin.setEnabled(bool(text.strip())))
        self.begin.setEnabled(False)

    def retranslate(self) -> None:
        """Says every word again."""
        self._title_field.say(self.tr("What it is &for"), self.tr("Stays at the office. No names."))
        self._filling_field.say(self.tr("Masked &sound is replaced by"))
        for index, filling in enumerate(_FILLINGS):
            self.filling.setItemText(index, filling_words(filling))
        self.begin.set_words(self.tr("Begin redaction"))
        self.back.set_words(self.tr("Cancel"))

    def _make(self) -> None:
        if self.title.text().strip():
            self.made.emit(self.title.text(), _FILLINGS[max(self.filling.currentIndex(), 0)].value)
            self.title.clear()
