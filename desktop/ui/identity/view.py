"""Identities: the way in at the left, one person at the right, or who is entitled. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.identity import IdentityRecord
from desktop.ui.identity.entitled_card import EntitledCard
from desktop.ui.identity.opening_card import OpeningCard
from desktop.ui.identity.people_card import PeopleCard
from desktop.ui.identity.person_form import PersonForm
from desktop.ui.identity.presenter import IdentityPresenter
from desktop.ui.identity.state import OpeningForm
from desktop.ui.view import View, chain_tab
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.scrolled import Scrolled

_TICK_MS = 1000
_LEFT_WIDTH = 372


class IdentityView(View):
    """Closed most of the time."""

    def __init__(self, presenter: IdentityPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._header, self.who = PageHeader(), Button("users", "toggle")
        self.opening, self.people, self.form, self.entitled = OpeningCard(), PeopleCard(), PersonForm(), EntitledCard()
        self.closed = EmptyState("fingerprint")
        self._left, self._right = Pages(), Pages()
        self._opening_scroll = Scrolled(self.opening, width=_LEFT_WIDTH)
        self._people_scroll = Scrolled(self.people, width=_LEFT_WIDTH)
        self._form_scroll, self._entitled_scroll = Scrolled(self.form), Scrolled(self.entitled)
        self._is_writing, self._shows_entitled, self._at = False, False, ""
        self._chained: list[Button] = []
        self._timer = QTimer(self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.who.setCheckable(True)
        self._header.buttons.addWidget(self.who)
        for left in (self._opening_scroll, self._people_scroll):
            self._left.addWidget(left)
        for right in (self.closed, self._form_scroll, self._entitled_scroll):
            self._right.addWidget(right)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self._left)
        row.addWidget(self._right, stretch=1)
        page = page_column(self)
        page.addWidget(self._header)
        page.addLayout(row, stretch=1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed, presenter.done = self._show, self._done
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(presenter.tick)
        self.opening.submitted.connect(self._open)
        self.opening.code_chosen.connect(presenter.choose)
        self.opening.write.clicked.connect(self._write)
        self.people.chosen.connect(self._choose)
        self.people.add.clicked.connect(self._write)
        self.people.close_now.clicked.connect(self._close)
        self.form.submitted.connect(self._save)
        self.form.left.connect(self._leave_form)
        self.entitled.entitle_wanted.connect(lambda account: presenter.entitle(account, *self.entitled.proof.take()))
        self.entitled.end_wanted.connect(lambda account: presenter.end(account, *self.entitled.proof.take()))
        self.who.toggled.connect(self._switch)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()
        self._show()

    def leave(self) -> None:
        """Closes what is open and forgets what was typed."""
        self._presenter.leave()
        self._forget()
        self.who.setChecked(False)
        self._show()

    def focus_first(self) -> None:
        """The code, for whoever may open what is behind it."""
        (self.opening.code if self._presenter.state.is_entitled else self.who).setFocus()

    def _open(self, form: OpeningForm) -> None:
        self._presenter.open(form)

    def _save(self, person: object, person_id: str) -> None:
        passphrase, key_file = self.form.proof.take()
        self._presenter.save(person, person_id, passphrase, key_file)  # type: ignore[arg-type]

    def _done(self) -> None:
        """Something was opened, written or changed: begin anew with what is shown."""
        self._forget()
        self._show()

    def _write(self) -> None:
        self._is_writing, self._at = True, ""
        self.form.show_person(None)
        self._show()
        self.form.lines["name_hangul"].setFocus()

    def _choose(self, person_id: str) -> None:
        self._is_writing, self._at = False, person_id
        self.form.show_person(self._record())
        self._show()

    def _leave_form(self) -> None:
        self._is_writing = False
        self.form.show_person(self._record())
        self._show()

    def _close(self) -> None:
        self._presenter.close()
        self._forget()
        self._show()
        self.focus_first()

    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._shows_entitled = is_on
        self._show()

    def _forget(self) -> None:
        self._is_writing = False
        self.opening.clear()
        self.form.clear()
        self.entitled.clear()

    def _record(self) -> IdentityRecord | None:
        return next((one for one in self._presenter.state.people if one.person_id == self._at), None)

    def _show(self) -> None:
        state = self._presenter.state
        if state.is_open and not self._is_writing and self._record() is None and state.people:
            self._at = state.people[0].person_id
        if not state.is_open and self.form.person_id:
            self._forget()
        record = self._record()
        if record is not None and not self._is_writing and self.form.person_id != record.person_id:
            self.form.show_person(record)
        if state.is_open != self._timer.isActive():
            self._timer.start() if state.is_open else self._timer.stop()
        self.opening.show_state(state)
        self.people.show_state(state, self._at)
        self._chain()
        self.entitled.show_state(state)
        self.form.show_working(is_working=state.is_working)
        self._left.setCurrentWidget(self._people_scroll if state.is_open else self._opening_scroll)
        self._left.setVisible(state.is_entitled and not state.is_recording)
        self._right.setCurrentWidget(self._front())
        self.opening.setEnabled(not state.is_recording)
        self._say_closed()

    def _chain(self) -> None:
        """The Tab key finds the people before what comes after them."""
        if self.people.entries is not self._chained:
            self._chained = self.people.entries
            chain_tab((self.opening.write, *self._chained, self.people.add))

    def _front(self) -> EmptyState | Scrolled:
        if self._shows_entitled:
            return self._entitled_scroll
        is_shown = self._is_writing or self._presenter.state.is_open
        return self._form_scroll if is_shown and not self._presenter.state.is_recording else self.closed

    def _say_closed(self) -> None:
        state = self._presenter.state
        if state.is_recording:
            self.closed.say(
                self.tr("Closed while a recording runs"),
                self.tr("A witness is in the room. Names can be looked at afterwards."),
            )
        elif not state.is_founded:
            self.closed.say(
                self.tr("This office works with codes alone"),
                self.tr("Nothing needs a name. If names must be kept, a custodian entitles somebody first."),
            )
        elif not state.is_entitled:
            self.closed.say(
                self.tr("Your keys do not open identities"),
                self.tr("Work goes on with the code. A custodian who is entitled can entitle others."),
            )
        else:
            self.closed.say(
                self.tr("Names live apart"),
                self.tr(
                    "They lie under a key of their own. Opening one takes a reason, and is written in the custody log."
                ),
            )

    def retranslate(self) -> None:
        """Says every word again."""
        self._header.say(self.tr("Identities"), self.tr("Who stands behind a code. Everything else knows codes only."))
        self.who.set_words(self.tr("Who is entitled"))
        for part in (self.opening, self.people, self.form, self.entitled):
            part.retranslate()
        self._show()
