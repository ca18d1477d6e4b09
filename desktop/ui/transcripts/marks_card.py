"""At the right: marks and language of the chosen lines, splitting and merging; each with its key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.marking import Mark
from desktop.domain.transcript import Line
from desktop.ui.fonts import strong
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.keys.key_words import key_words
from desktop.ui.transcripts.gate_words import mark_tip, mark_word
from desktop.ui.transcripts.mark_setting import has_mark
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.words import language_word

MARK_DUTIES = {
    Mark.UNCERTAIN: Duty.MARK_UNCERTAIN,
    Mark.INAUDIBLE: Duty.MARK_INAUDIBLE,
    Mark.WITHHELD: Duty.MARK_WITHHELD,
}
LANGUAGE_DUTIES = {"ko": Duty.LANGUAGE_KO, "en": Duty.LANGUAGE_EN}
_SMALL = "text-align: left; padding: 4px 8px; min-height: 20px; font-size: 12px;"


class MarksCard(Card):
    """`turned(mark)`, `said(language)`, `split_wanted()`, `merge_wanted()`, all for the chosen lines."""

    turned = Signal(object)
    said = Signal(str)
    split_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=6, parent=parent)
        self._keys, self._title = keys, PlainLabel()
        self.marks = {mark: Button("", "toggle") for mark in MARK_DUTIES}
        self.languages = {language: Button("", "toggle") for language in LANGUAGE_DUTIES}
        self.split, self.merge = Button(), Button()
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(14))
        self.column.addWidget(self._title)
        grid = QGridLayout()
        grid.setSpacing(6)
        buttons = [*self.languages.values(), *self.marks.values(), self.split, self.merge]
        places = [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (3, 0), (3, 1)]
        for button, (row, column) in zip(buttons, places, strict=True):
            button.setStyleSheet(_SMALL)
            grid.addWidget(button, row, column)
        self.column.addLayout(grid)
        for mark, button in self.marks.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self.turned.emit, mark))
        for language, button in self.languages.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self.said.emit, language))
        self.split.clicked.connect(self.split_wanted)
        self.merge.clicked.connect(self.merge_wanted)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows what all of the chosen lines bear."""
        for mark, button in self.marks.items():
            button.setChecked(bool(lines) and all(has_mark(line, mark) for line in lines))
            button.setEnabled(bool(lines))
        for language, button in self.languages.items():
            button.setChecked(bool(lines) and all(line.language == language for line in lines))
            button.setEnabled(bool(lines))
        self.split.setEnabled(len(lines) == 1)
        self.merge.setEnabled(bool(lines))

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Marks of the chosen lines"))
        for mark, button in self.marks.items():
            button.set_words(mark_word(mark), _tip(mark_tip(mark), self._keys.key(MARK_DUTIES[mark])))
        for language, button in self.languages.items():
            button.set_words(language_word(language), key_words(self._keys.key(LANGUAGE_DUTIES[language])))
        split = self.tr("At the cursor while correcting, else where playing stands")
        self.split.set_words(self.tr("Split"), _tip(split, self._keys.key(Duty.SPLIT)))
        merge = self.tr("The chosen lines, or this one with the next of its channel")
        self.merge.set_words(self.tr("Merge"), _tip(merge, self._keys.key(Duty.MERGE)))


def _tip(words: str, key: str) -> str:
    return f"{words}  \u00b7  {key_words(key)}"
