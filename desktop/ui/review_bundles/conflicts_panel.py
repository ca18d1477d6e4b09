"""Lines that two laptops wrote differently: the versions side by side, with who and when, and room for another text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.i18n.formats import clock_time, moment
from desktop.review.second_laptop.conflicts import Conflict, LostReshaping, Version
from desktop.ui.fonts import font, strong
from desktop.ui.review_bundles.deciding import ConflictsPresenter
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled


class ConflictsPanel(View):
    """Shows `presenter.state`."""

    def __init__(self, presenter: ConflictsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: object = None
        self.none, self.cards = EmptyState("circle-check"), list[ConflictCard]()
        self._rows, content = QVBoxLayout(), QWidget()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(14)
        column, whole = QVBoxLayout(content), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.addLayout(self._rows)
        column.addStretch()
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = Scrolled(content)
        whole.addWidget(self._area, stretch=1)
        whole.addWidget(self.none, stretch=1)
        presenter.changed = self.show_state
        self.retranslate()

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.look()

    def focus_first(self) -> None:
        """The first version of the first line."""
        if self.cards:
            self.cards[0].keep[0].setFocus()

    def show_state(self) -> None:
        """Shows every line in conflict, and what is not in force."""
        state = self._presenter.state
        shown = (state.conflicts, state.lost, state.may_decide)
        if shown != self._shown:
            self._shown = shown
            self._make()

    def retranslate(self) -> None:
        """Says everything again."""
        self._make()

    def _make(self) -> None:
        state = self._presenter.state
        had_focus = any(card.isAncestorOf(card.focusWidget() or self) for card in self.cards)
        empty(self._rows)
        self.cards = [ConflictCard(one, dict(state.names), may_decide=state.may_decide) for one in state.conflicts]
        for card in self.cards:
            card.decided.connect(partial(self._presenter.decide, card.conflict.segment_id))
            self._rows.addWidget(card)
        for lost in state.lost:
            self._rows.addWidget(self._lost(lost))
        is_there = bool(state.conflicts or state.lost)
        self._area.setVisible(is_there)
        self.none.setVisible(not is_there)
        self.none.say(
            self.tr("Nothing is in conflict"),
            self.tr("Where two laptops wrote a line differently, both versions stand here until somebody decides."),
        )
        if had_focus:
            self.focus_first()

    def _lost(self, lost: LostReshaping) -> Card:
        card = Card("quiet", margin=14, spacing=6)
        words = self.tr("Not in force: {name} split or merged this, {at}, while another laptop did otherwise.")
        name = self._presenter.state.names.get(lost.author, lost.author)
        said = PlainLabel(words.replace("{name}", name).replace("{at}", moment(lost.reshaped_at)), "muted", wrap=True)
        card.column.addWidget(said)
        for text in lost.texts:
            card.column.addWidget(PlainLabel(text, wrap=True))
        return card


class ConflictCard(Card):
    """`decided(text)`: how the line reads."""

    decided = Signal(str)

    def __init__(self, conflict: Conflict, names: dict[str, str], *, may_decide: bool) -> None:
        super().__init__(margin=18, spacing=12)
        self.conflict, self.keep = conflict, list[Button]()
        self.other, self.write = QLineEdit(conflict.versions[-1].text), Button("pencil-line")
        head, sides, bottom = PlainLabel(), QHBoxLayout(), QHBoxLayout()
        head.setFont(strong(15))
        head.setText(self.tr("At {time}").replace("{time}", clock_time(conflict.start_ms)))
        sides.setSpacing(12)
        for version in conflict.versions:
            sides.addWidget(self._side(version, names), stretch=1)
        field = Field(self.other)
        field.say(self.tr("Or write how it reads"))
        self.write.set_words(self.tr("Write this"))
        bottom.addWidget(field, stretch=1)
        bottom.addWidget(self.write, alignment=Qt.AlignmentFlag.AlignBottom)
        for part in (*self.keep, self.other, self.write):
            part.setEnabled(may_decide)
        self.write.clicked.connect(lambda: self.decided.emit(self.other.text()))
        self.other.returnPressed.connect(lambda: self.decided.emit(self.other.text()))
        self.column.addWidget(head)
        self.column.addLayout(sides)
        self.column.addLayout(bottom)

    def _side(self, version: Version, names: dict[str, str]) -> QWidget:
        side = Card("quiet", margin=14, spacing=8)
        who, text, keep = PlainLabel(look="muted", wrap=True), PlainLabel(version.text, wrap=True), Button("check")
        text.setFont(font(16))
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        name = names.get(version.author, version.author)
        who.setText(f"{name} · {moment(version.written_at)}")
        keep.set_words(self.tr("Keep this one"), version.text)
        keep.setAccessibleName(self.tr("Keep what {name} wrote").replace("{name}", name))
        keep.clicked.connect(lambda: self.decided.emit(version.text))
        self.keep.append(keep)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(keep)
        side.column.addWidget(who)
        side.column.addWidget(text, stretch=1)
        side.column.addLayout(row)
        return side
