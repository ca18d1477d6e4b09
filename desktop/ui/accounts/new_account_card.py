"""A new account: handle, name and roles at the left; at the right its passphrase, typed by the person it belongs to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.people import Role
from desktop.ui.accounts.presenter import AccountForm
from desktop.ui.fonts import strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.new_passphrase import NewPassphraseFields
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.words import role_word


class NewAccountCard(Card):
    """`submitted(AccountForm)`; both passphrases are gone from their fields then."""

    submitted = Signal(object)

    def __init__(self, suggest: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(margin=24, spacing=14, parent=parent)
        self._title, self._roles_label = PlainLabel(), PlainLabel(look="field")
        self.handle, self.display_name, self.new = QLineEdit(), QLineEdit(), NewPassphraseFields(suggest)
        self._fields = (Field(self.handle), Field(self.display_name))
        self.roles = {role: QCheckBox() for role in Role}
        self.add, self._progress = Button("user-plus", "primary"), QProgressBar()
        self._is_working = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        halves, roles, bottom = Columns(spacing=32), QVBoxLayout(), QHBoxLayout()
        roles.setSpacing(0)
        for part in (self._roles_label, *self.roles.values()):
            roles.addWidget(part)
        halves.left.setSpacing(12)
        for field in self._fields:
            halves.left.addWidget(field)
        halves.left.addLayout(roles)
        halves.right.addWidget(self.new)
        for half in (halves.left, halves.right):
            half.addStretch(1)
        bottom.addStretch()
        bottom.addWidget(self.add)
        for widget in (self._title, halves, self._progress):
            self.column.addWidget(widget)
        self.column.addLayout(bottom)

    def _connect(self) -> None:
        self.add.clicked.connect(self._submit)
        for edit in (self.handle, self.display_name):
            edit.textChanged.connect(self._show)
            edit.returnPressed.connect(self._submit)
        for box in self.roles.values():
            box.toggled.connect(self._show)
        self.new.edited.connect(self._show)
        self.new.entered.connect(self._submit)

    def show_working(self, *, is_working: bool) -> None:
        """While an account is being added nothing is pressed twice."""
        self._is_working = is_working
        self._show()

    def clear(self) -> None:
        """Forgets everything that was typed and chosen."""
        self.handle.clear()
        self.display_name.clear()
        self.new.take()
        for box in self.roles.values():
            box.setChecked(False)

    def _chosen(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.roles.items() if box.isChecked())

    def _show(self) -> None:
        is_filled = bool(self.handle.text().strip()) and self.new.is_filled and bool(self._chosen())
        self.add.setEnabled(is_filled and not self._is_working)
        self._progress.setVisible(self._is_working)

    def _submit(self) -> None:
        if self.add.isEnabled():
            passphrase, again = self.new.take()
            self.submitted.emit(
                AccountForm(self.handle.text(), self.display_name.text(), self._chosen(), passphrase, again)
            )

    def retranslate(self) -> None:
        """Says every word again."""
        self._title.setText(self.tr("New account"))
        self._fields[0].say(self.tr("&Account"), self.tr("Anybody can read it, so no name: supervisor-1"))
        self._fields[1].say(self.tr("&Name shown inside"))
        self._roles_label.setText(self.tr("Roles"))
        for role, box in self.roles.items():
            box.setText(role_word(role))
        self.new.retranslate(hint=self.tr("Typed by the person it belongs to. Six words or more."))
        self.add.set_words(self.tr("A&dd account"))
        self._progress.setAccessibleName(self.tr("Adding the account"))
        self._show()
