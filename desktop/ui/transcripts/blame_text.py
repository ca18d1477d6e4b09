"""Who answers for each word of a line: each author has a line beneath the words and an ink, and a place in the legend.

The machine's own words stand unmarked. The pointer over a word, and a screen reader, say it in words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.ids import AccountId
from desktop.domain.visible_text import visible
from desktop.review.blame import MACHINE, BlamedWord
from desktop.ui.fonts import font
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.marked_text import PLAIN, Look, MarkedText, Shape, Stretch

_LOOKS = (
    Look("info_text", beneath=Shape.SingleUnderline),
    Look("good_text", beneath=Shape.DashUnderline),
    Look("warn_text", beneath=Shape.DotLine),
    Look("danger_text", beneath=Shape.WaveUnderline),
    Look("accent_text", beneath=Shape.DashDotLine),
    Look("muted", beneath=Shape.DashDotDotLine),
)
_TEXT_PX, _LEGEND_PX = 14, 12


class BlameText(QWidget):
    """The words, and beneath them whose look is whose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = MarkedText(font(_TEXT_PX))
        self._legend = QVBoxLayout()
        self.legend: list[MarkedText] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._legend.setSpacing(2)
        column.addWidget(self.words)
        column.addLayout(self._legend)

    def show_words(self, words: Sequence[BlamedWord], names: Mapping[AccountId, str]) -> None:
        """Shows the words of a line, and its authors in the order in which they first appear."""
        looks = looks_of(words)
        self.words.show_stretches(blame_stretches(words, looks, names), spoken_blame(words, names))
        empty(self._legend)
        self.legend = []
        for author, look in looks.items():
            row = MarkedText(font(_LEGEND_PX))
            name = author_words(author, names)
            row.show_stretches([Stretch(name, look)], name)
            self._legend.addWidget(row)
            self.legend.append(row)


def looks_of(words: Sequence[BlamedWord]) -> dict[AccountId, Look]:
    """Each author's look. More people than looks share some; the pointer still tells them apart."""
    authors = list(dict.fromkeys(word.author for word in words))
    people = [author for author in authors if author != MACHINE]
    looks = {author: _LOOKS[at % len(_LOOKS)] for at, author in enumerate(people)}
    return {author: looks.get(author, PLAIN) for author in authors}


def blame_stretches(
    words: Sequence[BlamedWord], looks: Mapping[AccountId, Look], names: Mapping[AccountId, str]
) -> list[Stretch]:
    """The words as they are painted: neighbors of one author and version in one stretch."""
    translate = QCoreApplication.translate
    found = []
    for (author, version), run in groupby(words, key=lambda word: (word.author, word.version)):
        said = author_words(author, names)
        if version:
            said = translate("History", "{name}, version {n}").replace("{name}", said).replace("{n}", str(version))
        found.append(Stretch(visible("".join(word.text for word in run)), looks[author], said))
    return found


def spoken_blame(words: Sequence[BlamedWord], names: Mapping[AccountId, str]) -> str:
    """The same for a screen reader: each author, then what is theirs."""
    runs = groupby(words, key=lambda word: word.author)
    return " ".join(f"{author_words(author, names)}: {''.join(w.text for w in run).strip()}." for author, run in runs)


def author_words(author: AccountId, names: Mapping[AccountId, str]) -> str:
    """A person's name, or the machine."""
    if author == MACHINE:
        return QCoreApplication.translate("History", "Machine draft")
    return names.get(author, author)
