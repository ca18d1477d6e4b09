"""At the left the file and one's own passphrase, at the right what the bundle is and brings. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.i18n.formats import moment
from desktop.ui.fonts import strong
from desktop.ui.identity.proof_fields import ProofFields
from desktop.ui.outside.file_edit import FileEdit
from desktop.ui.review_bundles.receiving import ReceivePresenter
from desktop.ui.review_bundles.state import Arrived, TakenIn
from desktop.ui.review_bundles.words import is_said, kind_word
from desktop.ui.review_bundles.work_strip import WorkStrip
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel


class ReceivePanel(View):
    """Shows `presenter.state`. Leaving it forgets what was opened."""

    def __init__(self, presenter: ReceivePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title, self._facts_title = PlainLabel(), PlainLabel(wrap=True)
        self.file, self.proof = FileEdit(), ProofFields()
        self.open, self.take_in = Button("search", "primary"), Button("import", "primary")
        self.conflicts, self.work = Button("triangle-alert", "quiet"), WorkStrip()
        self.facts, self.news = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.warning, self.done = Message("warn"), Message("good")
        self._file_field = Field(self.file.edit, beside=self.file)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        left, right, row = Card(margin=22, spacing=14), Card(margin=22, spacing=14), QHBoxLayout(self)
        for label in (self._title, self._facts_title):
            label.setFont(strong(16))
        ask: tuple[QWidget, ...] = (self._title, self._file_field, self.proof)
        said: tuple[QWidget, ...] = (self._facts_title, self.facts, self.news, self.warning, self.done)
        self._file_field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for part in ask:
            left.column.addWidget(part)
        left.column.addLayout(_at_the_right(self.open))
        left.column.addWidget(self.work)
        left.column.addStretch()
        for part in said:
            right.column.addWidget(part)
        right.column.addLayout(_at_the_right(self.conflicts, self.take_in))
        right.column.addStretch()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(left, stretch=1)
        row.addWidget(right, stretch=1)

    def _connect(self) -> None:
        self._presenter.changed = self.show_state
        self.file.named.connect(self._presenter.choose_file)
        self.file.edit.textChanged.connect(self._presenter.choose_file)
        self.proof.edited.connect(self.show_state)
        self.proof.entered.connect(self._open)
        self.open.clicked.connect(self._open)
        self.take_in.clicked.connect(self._presenter.take_in)
        self.conflicts.clicked.connect(self._presenter.show_conflicts)
        self.work.cancel.clicked.connect(self._presenter.cancel)

    def focus_first(self) -> None:
        """The file."""
        self.file.edit.setFocus()

    def leave(self) -> None:
        """Forgets the passphrase, and what was opened with it."""
        self.proof.clear()
        self._presenter.forget()

    def show_state(self) -> None:
        """Shows what may be pressed, what was opened, and what came of it."""
        state = self._presenter.state
        is_idle = state.work is None
        if self.file.edit.text().strip() != state.path and not self.file.edit.hasFocus():
            self.file.edit.setText(state.path)
        for part in (self.file, self.proof):
            part.setEnabled(is_idle)
        self.open.setEnabled(state.may_open and self.proof.is_filled)
        self.open.set_look("" if state.arrived is not None else "primary")
        self.take_in.setVisible(state.arrived is not None)
        self.take_in.setEnabled(is_idle)
        is_over = self.work.show_work(state.work)
        self._say_arrived(state.arrived)
        self._say_taken_in(state.taken_in)
        if is_over:
            self._lead_on()

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Take in a review bundle"))
        self._file_field.say(self.tr("&File"), self.tr("On the colleague's drive, its name begins with review-."))
        self.file.retranslate()
        self.proof.say(
            self.tr("&Your passphrase, once more"), self.tr("The bundle is sealed to your own key, which it opens.")
        )
        self.open.set_words(self.tr("&Open and verify"))
        self.take_in.set_words(self.tr("&Take in"))
        self.conflicts.set_words(self.tr("Sho&w what is in conflict"))
        self.work.retranslate()
        self.show_state()

    def _lead_on(self) -> None:
        """The keyboard goes to what comes next."""
        for following in (self.take_in, self.conflicts):
            if following.isVisibleTo(self):
                following.setFocus()
                return
        self.focus_first()

    def _open(self) -> None:
        if self.open.isEnabled():
            self._presenter.open(*self.proof.take())

    def _say_arrived(self, arrived: Arrived | None) -> None:
        self.facts.setVisible(arrived is not None)
        self.news.setVisible(arrived is not None)
        self._facts_title.setText(self.tr("Verified") if arrived is not None else self.tr("Nothing is opened"))
        self.warning.say("", "warn")
        if arrived is None:
            return
        names = self._presenter.state.names
        words = self.tr("{witness}, from {name}, made {at}")
        self.facts.setText(
            words.replace("{witness}", arrived.witness_code)
            .replace("{name}", names.get(arrived.colleague, arrived.colleague))
            .replace("{at}", moment(arrived.made_at))
        )
        news = [f"{kind_word(kind)}: {count}" for kind, count in arrived.new_by_kind.items() if is_said(kind)]
        new = self.tr("A new interview for this laptop.") if arrived.is_new_interview else self.tr("New in it:")
        nothing = self.tr("Nothing in it is new: it is older than what is here.")
        self.news.setText("\n".join([new, *news]) if arrived.new_by_kind else nothing)
        if arrived.consents_apart:
            apart = self.tr("Look at these consents: both laptops have noted a decision. {items}")
            self.warning.say(apart.replace("{items}", ", ".join(arrived.consents_apart)), "warn")

    def _say_taken_in(self, taken_in: TakenIn | None) -> None:
        is_to_decide = taken_in is not None and bool(taken_in.conflicts or taken_in.lost)
        self.conflicts.setVisible(is_to_decide)
        if taken_in is None:
            self.done.say("", "good")
            return
        self._facts_title.setText(self.tr("Taken in"))
        words = self.tr("New entries: {new}. Lines in conflict: {conflicts}. Splits or merges not in force: {lost}.")
        said = words.replace("{new}", str(taken_in.rows_new)).replace("{conflicts}", str(taken_in.conflicts))
        self.done.say(said.replace("{lost}", str(taken_in.lost)), "warn" if is_to_decide else "good")


def _at_the_right(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    return row
