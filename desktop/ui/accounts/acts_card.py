"""What can be done with the chosen account. Each act says plainly what follows, and is confirmed in its place.

No window ever opens over another: somebody may be recording.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.domain.people import Account, Role
from desktop.ui.accounts.presenter import AccountAct
from desktop.ui.fonts import strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.words import role_word

_LOOKS = {AccountAct.REMOVE: "text-danger"}


class ActsCard(Card):
    """`confirmed(act, roles)` after a second press, in another place than the first."""

    confirmed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=18, spacing=10, parent=parent)
        self._account: Account | None = None
        self._acts: tuple[AccountAct, ...] = ()
        self._asked: AccountAct | None = None
        self._is_working = False
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.acts = {act: Button(look=_LOOKS.get(act, "")) for act in AccountAct}
        self.roles = {role: QCheckBox() for role in Role}
        self.confirm, self.cancel = Button(look="primary"), Button(look="quiet")
        self._build()
        self._connect()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)
        for group in (self.roles.values(), self.acts.values(), (self.confirm, self.cancel)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for widget in group:
                row.addWidget(widget)
            row.addStretch()
            self.column.addLayout(row)

    def _connect(self) -> None:
        for act, button in self.acts.items():
            button.clicked.connect(partial(self._ask, act))
        self.cancel.clicked.connect(lambda: self._ask(None))
        self.confirm.clicked.connect(self._confirm)
        for box in self.roles.values():
            box.toggled.connect(self._show)

    def show_account(self, account: Account | None, acts: tuple[AccountAct, ...], *, is_working: bool) -> None:
        """Shows what can be done with `account`. Another account than before takes the question away."""
        if account != self._account:
            self._asked = None
        self._account, self._acts, self._is_working = account, acts, is_working
        self.setVisible(account is not None and bool(acts))
        self.retranslate()

    def close_question(self) -> None:
        """The act is done, or was given up."""
        self._ask(None)

    def _ask(self, act: AccountAct | None, *_: object) -> None:
        self._asked = act
        for role, box in self.roles.items():
            box.setChecked(self._account is not None and role in self._account.roles)
        self.retranslate()
        if act is not None:
            (self.roles[Role.INTERVIEWER] if act is AccountAct.ROLES else self.cancel).setFocus()

    def _confirm(self) -> None:
        if self._asked is not None:
            self.confirmed.emit(self._asked, self._chosen_roles())

    def _chosen_roles(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.roles.items() if box.isChecked())

    def _show(self) -> None:
        asked, roles = self._asked, self._chosen_roles()
        for act, button in self.acts.items():
            button.setVisible(asked is None and act in self._acts)
            button.setEnabled(not self._is_working)
        for box in self.roles.values():
            box.setVisible(asked is AccountAct.ROLES)
        is_change = asked is not AccountAct.ROLES or (
            bool(roles) and self._account is not None and roles != self._account.roles
        )
        for button in (self.confirm, self.cancel):
            button.setVisible(asked is not None)
            button.setEnabled(not self._is_working)
        self.confirm.setEnabled(is_change and not self._is_working)
        self.confirm.set_look("danger" if asked is AccountAct.REMOVE else "primary")

    def retranslate(self) -> None:
        """Says everything again."""
        if self._account is None:
            return
        self._title.setText(self._account.display_name)
        self._words.setText(self._consequence())
        self._words.setVisible(bool(self._words.text()))
        self.acts[AccountAct.ROLES].set_words(self.tr("Change r&oles\u2026"))
        self.acts[AccountAct.DISABLE].set_words(self.tr("D&isable\u2026"))
        self.acts[AccountAct.ENABLE].set_words(self.tr("&Enable\u2026"))
        self.acts[AccountAct.REMOVE].set_words(self.tr("Re&move\u2026"))
        for role, box in self.roles.items():
            box.setText(role_word(role))
        self.confirm.set_words(self._confirming())
        self.cancel.set_words(self.tr("Leave it as it is"))
        self._show()

    def _consequence(self) -> str:
        return {
            None: "",
            AccountAct.ROLES: self.tr(
                "From now on this account may do exactly what these roles may. What it did stays."
            ),
            AccountAct.DISABLE: self.tr(
                "This account can't open the vault until you enable it again. The vault gets a new key, which may take"
                " a while. What the account did stays in the log."
            ),
            AccountAct.ENABLE: self.tr(
                "This account can open the vault again, with its passphrase and roles from before."
            ),
            AccountAct.REMOVE: self.tr(
                "This account never opens the vault again, and its handle is not used again. The vault gets a new key,"
                " which may take a while. What the account did stays in the log. A copy of the vault made before, such"
                " as a backup, still opens for it."
            ),
        }[self._asked]

    def _confirming(self) -> str:
        return {
            None: "",
            AccountAct.ROLES: self.tr("Set these roles"),
            AccountAct.DISABLE: self.tr("Disable this account"),
            AccountAct.ENABLE: self.tr("Enable this account"),
            AccountAct.REMOVE: self.tr("Remove this account for ever"),
        }[self._asked]
