"""At the left the colleagues and one's own card, at the right the one that is chosen, to be compared. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.colleague import Colleague
from desktop.ui.fonts import exact, strong
from desktop.ui.outside.file_edit import FileEdit
from desktop.ui.review_bundles.knowing import ColleaguesPresenter
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, Rule
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.words import role_word


class ColleaguesPanel(View):
    """Shows `presenter.state`."""

    def __init__(self, presenter: ColleaguesPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title, self._card_title = PlainLabel(), PlainLabel()
        self.table = RecordsTable((0, 150))
        self.own, self.folder, self.save = PlainLabel(wrap=True), FolderEdit("usb"), Button("user-plus")
        self.saved, self._card_words = PlainLabel(look="muted", wrap=True), PlainLabel(look="muted", wrap=True)
        self.chosen = ChosenColleague()
        self._folder_field = Field(self.folder.edit, self.folder)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        left, right, row, columns = QVBoxLayout(), Card(margin=22, spacing=12), QHBoxLayout(self), Card(margin=18)
        mine, bottom = Card(margin=18, spacing=10), QHBoxLayout()
        for label in (self._title, self._card_title):
            label.setFont(strong(16))
        self.own.setFont(exact(15))
        bottom.addWidget(self._folder_field, stretch=1)
        bottom.addWidget(self.save, alignment=Qt.AlignmentFlag.AlignBottom)
        columns.column.addWidget(self._title)
        columns.column.addWidget(self.table, stretch=1)
        for part in (self._card_title, self.own, self._card_words):
            mine.column.addWidget(part)
        mine.column.addLayout(bottom)
        mine.column.addWidget(self.saved)
        right.column.addWidget(Scrolled(self.chosen))
        left.setSpacing(14)
        left.addWidget(columns, stretch=1)
        left.addWidget(mine)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addLayout(left, stretch=1)
        row.addWidget(right, stretch=1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.show_state
        presenter.compared = self.chosen.typed.clear
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._choose(index.row()))
        self.folder.chosen.connect(lambda _: self.show_state())
        self.save.clicked.connect(lambda: presenter.save(self.folder.folder))
        self.chosen.compare.clicked.connect(lambda: presenter.compare(self.chosen.typed.text()))
        self.chosen.typed.returnPressed.connect(lambda: presenter.compare(self.chosen.typed.text()))
        self.chosen.end.clicked.connect(presenter.end)
        self.chosen.add.clicked.connect(self._add)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.look()

    def focus_first(self) -> None:
        """The colleagues, or while there are none one's own card, with which it begins."""
        (self.table if self._presenter.state.colleagues else self.folder.edit).setFocus()

    def leave(self) -> None:
        """Forgets what was typed."""
        self.chosen.typed.clear()

    def show_state(self) -> None:
        """Shows the colleagues, the chosen one, and the own card."""
        state = self._presenter.state
        self.own.setText(state.own_fingerprint)
        self.save.setEnabled(bool(self.folder.folder))
        saved = self.tr("Saved: {path}").replace("{path}", state.saved_at) if state.saved_at else ""
        self.saved.setText(saved)
        self.saved.setVisible(bool(saved))
        rows = [[one.account.display_name, self._state_word(one)] for one in state.colleagues]
        self.table.show_records([self.tr("Name"), self.tr("State")], rows)
        self.chosen.show_colleague(state.colleague, may_keep=state.may_keep)

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Colleagues on other laptops"))
        self.table.setAccessibleName(self._title.text())
        self._card_title.setText(self.tr("Your own card"))
        self._card_words.setText(
            self.tr("Save it on a drive for the other laptop. When they call, read the fingerprint above aloud.")
        )
        self._folder_field.say(self.tr("&Drive or folder"))
        self.folder.retranslate()
        self.save.set_words(self.tr("&Save my card"))
        self.chosen.retranslate()
        self.show_state()

    def _state_word(self, one: Colleague) -> str:
        if one.is_ended:
            return self.tr("Exchange ended")
        return self.tr("Verified") if one.is_verified else self.tr("Not compared yet")

    def _choose(self, row: int) -> None:
        found = self._presenter.state.colleagues
        if 0 <= row < len(found):
            self._presenter.choose(found[row].account.id)

    def _add(self) -> None:
        self._presenter.add(self.chosen.file.edit.text().strip(), self.chosen.name.text())
        self.chosen.forget_card()


class ChosenColleague(QWidget):
    """One colleague with a field for what they read aloud, and beneath it the form for another card."""

    def __init__(self) -> None:
        super().__init__()
        self.name_shown, self.roles, self.chip = PlainLabel(wrap=True), PlainLabel(look="muted"), StatusChip()
        self.typed, self.compare, self.end = QLineEdit(), Button("check", "primary"), Button("circle-x", "quiet")
        self.file, self.name, self.add = FileEdit(), QLineEdit(), Button("plus")
        self._hint, self._add_title = PlainLabel(look="muted", wrap=True), PlainLabel()
        self._typed_field, self._rule = Field(self.typed), Rule()
        self._fields = (Field(self.file.edit, beside=self.file), Field(self.name))
        self._colleague: Colleague | None = None
        self._may_keep = False
        self._build()

    def _build(self) -> None:
        column, buttons, bottom = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        for label in (self.name_shown, self._add_title):
            label.setFont(strong(16))
        self.typed.setFont(exact(15))
        buttons.addWidget(self.end)
        buttons.addStretch()
        buttons.addWidget(self.compare)
        bottom.addStretch()
        bottom.addWidget(self.add)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        chosen: tuple[QWidget, ...] = (self.name_shown, self.roles, self.chip, self._hint, self._typed_field)
        for part in chosen:
            column.addWidget(part)
        column.addLayout(buttons)
        for field in (self._typed_field, *self._fields):
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for part in (self._rule, self._add_title, *self._fields):
            column.addWidget(part)
        column.addLayout(bottom)
        column.addStretch()
        self.typed.textChanged.connect(self._show_buttons)
        self.file.edit.textChanged.connect(self._show_buttons)

    def forget_card(self) -> None:
        """Empties the form for a card."""
        self.file.clear()
        self.name.clear()

    def show_colleague(self, colleague: Colleague | None, *, may_keep: bool) -> None:
        """Shows the colleague; only a custodian compares, ends and adds."""
        self._colleague, self._may_keep = colleague, may_keep
        self.retranslate()

    def _show_buttons(self) -> None:
        one, may_keep = self._colleague, self._may_keep
        is_to_compare = one is not None and not one.is_verified and may_keep
        self._typed_field.setVisible(is_to_compare)
        self.compare.setVisible(is_to_compare)
        self.compare.setEnabled(bool(self.typed.text().strip()))
        self.end.setVisible(one is not None and not one.is_ended and may_keep)
        for part in (self._rule, self._add_title, *self._fields, self.add):
            part.setVisible(may_keep)
        self.add.setEnabled(bool(self.file.edit.text().strip()))

    def retranslate(self) -> None:
        """Says everything again."""
        one = self._colleague
        self.name_shown.setText(one.account.display_name if one is not None else self.tr("Nobody yet"))
        roles = ", ".join(role_word(role) for role in sorted(one.account.roles)) if one is not None else ""
        self.roles.setText(f"{one.account.id} · {roles}" if one is not None else "")
        self.chip.setVisible(one is not None)
        if one is not None:
            words = self.tr("Fingerprint compared") if one.is_verified else self.tr("Fingerprint not compared")
            self.chip.say(words, "good" if one.is_verified else "warn")
        self._hint.setText(self._hint_words())
        self._typed_field.say(self.tr("&Fingerprint, as they read it aloud"))
        self.compare.set_words(self.tr("&Compare"))
        self.end.set_words(self.tr("&End the exchange"))
        self._add_title.setText(self.tr("Add a colleague"))
        self._fields[0].say(self.tr("Ca&rd"), self.tr("The file that ends in .saegim-card.json, from their laptop."))
        self._fields[1].say(self.tr("&Name"), self.tr("Shown on this laptop only."))
        self.file.retranslate()
        self.add.set_words(self.tr("&Add"))
        self._show_buttons()

    def _hint_words(self) -> str:
        if self._colleague is None:
            return self.tr("A colleague on another laptop is known by their card. A custodian adds it.")
        if self._colleague.is_verified:
            return self.tr("Interviews can be sent to them, and what they send is taken in.")
        return self.tr("Call them, have the fingerprint of their card read aloud, and type what you hear.")
