"""At the left: every pack with a tick for the interview at hand, and how much of the room is used."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.fonts import font, strong
from desktop.ui.glossary.presenter import may_tick
from desktop.ui.glossary.state import GlossaryState, PackRow
from desktop.ui.glossary.words import budget_words, languages_words, source_words, title_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled

_SMALL_PX = 12


class PackLine(QWidget):
    """One pack: its tick, what it is called, what is in it, and the button that shows it."""

    def __init__(self, row: PackRow) -> None:
        super().__init__()
        self.row, self.tick, self.show_pack = row, QCheckBox(), Button("chevron-right", "quiet")
        self.title, self.facts = PlainLabel(wrap=True), PlainLabel(look="muted", wrap=True)
        self.title.setFont(strong(14))
        self.facts.setFont(font(_SMALL_PX))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.tick)
        line.addLayout(words, stretch=1)
        line.addWidget(self.show_pack, alignment=Qt.AlignmentFlag.AlignTop)

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is at it."""
        return self.tick.hasFocus() or self.show_pack.hasFocus()

    def show_state(self, state: GlossaryState) -> None:
        """Shows whether it is ticked, and says its words."""
        pack = self.row.pack
        title = title_words(self.row)
        self.title.setText(title)
        self.facts.setText(languages_words(pack.terms) if self.row.is_usable else source_words(self.row))
        self.tick.setChecked(pack.id in state.ticked)
        self.tick.setEnabled(may_tick(state, self.row))
        self.tick.setAccessibleName(title)
        self.show_pack.set_words(self.tr("Show"), title)


class PacksCard(Card):
    """`ticked(pack id, is ticked)`, `shown(pack id)`, `chosen()`."""

    ticked = Signal(str, bool)
    shown = Signal(str)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=10, parent=parent)
        self._title, self.budget = PlainLabel(wrap=True), Message("info")
        self.choose = Button("check", "primary")
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 6, 0)
        self._rows.setSpacing(10)
        self._shown: object = None
        self.lines: list[PackLine] = []
        self._title.setFont(strong(16))
        self.column.addWidget(self._title)
        self.column.addWidget(Scrolled(inside), stretch=1)
        self.column.addWidget(self.budget)
        self.column.addWidget(self.choose)
        self.choose.clicked.connect(self.chosen)

    def show_state(self, state: GlossaryState) -> None:
        """Shows packs, ticks and room."""
        if state.rows != self._shown:
            self._shown = state.rows
            self._fill(state)
        for line in self.lines:
            line.show_state(state)
        has_interview = state.interview is not None
        self._title.setText(self.tr("Heard with") if has_interview else self.tr("Packs"))
        self.budget.say(*(budget_words(state) if has_interview else ("", "info")))
        self.choose.setVisible(has_interview and state.may_write)
        self.choose.setEnabled(state.may_choose)
        self.choose.set_words(self.tr("&Use from now on"))

    def _fill(self, state: GlossaryState) -> None:
        """Makes the lines again; the keyboard stays at the pack it was at."""
        had = next(((one.row.pack.id, one.tick.hasFocus()) for one in self.lines if one.has_keyboard), None)
        empty(self._rows)
        self.lines = [PackLine(row) for row in state.rows]
        for line in self.lines:
            self._rows.addWidget(line)
            line.tick.clicked.connect(lambda is_ticked, pack=line.row.pack.id: self.ticked.emit(pack, is_ticked))
            line.show_pack.clicked.connect(partial(self.shown.emit, line.row.pack.id))
            if had is not None and had[0] == line.row.pack.id:
                (line.tick if had[1] else line.show_pack).setFocus()
        self._rows.addStretch()
