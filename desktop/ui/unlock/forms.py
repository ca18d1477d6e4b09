"""The two forms of the unlock screen: fields only. A passphrase leaves its field the moment it is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.people import Role
from desktop.ui.unlock.presenter import NewVault
from desktop.ui.widgets.field import Field, PassphraseEdit
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.key_file_edit import KeyFileEdit
from desktop.ui.widgets.new_passphrase import NewPassphraseFields
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.words import role_word


class _Form(QWidget):
    """What both forms can do. `submitted` is the Return key in any of its fields."""

    changed = Signal()
    submitted = Signal()

    def _watch(self, edits: Sequence[QLineEdit]) -> None:
        for edit in edits:
            edit.textChanged.connect(self.changed)
            edit.returnPressed.connect(self.submitted)


class UnlockForm(_Form):
    """Folder, account, passphrase, and a key file for those who have one. `other_account`: somebody else is meant."""

    other_account = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.folder, self.key_file = FolderEdit(), KeyFileEdit()
        self.handle, self.passphrase = QLineEdit(), PassphraseEdit()
        self.has_key_file = QCheckBox()
        self._fields = (
            Field(self.folder.edit, beside=self.folder),
            Field(self.handle),
            Field(self.passphrase),
            Field(self.key_file.edit, beside=self.key_file),
        )
        self._build()
        self._watch((self.folder.edit, self.handle, self.passphrase, self.key_file.edit))
        for edit in (self.folder.edit, self.handle):
            edit.textEdited.connect(self.other_account)
        self.has_key_file.toggled.connect(self._fields[3].setVisible)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (*self._fields[:3], self.has_key_file, self._fields[3]):
            column.addWidget(part)
        self._fields[3].setVisible(False)

    @property
    def is_filled(self) -> bool:
        """Whether there is something in every field."""
        return all((self.folder.folder, self.handle.text().strip(), self.passphrase.text()))

    def set_folder(self, folder: str) -> None:
        """Proposes a vault."""
        self.folder.edit.setText(folder)

    def take(self) -> tuple[str, str, str, Path | None]:
        """Folder, account, passphrase and key file; the passphrase is gone from the field afterwards."""
        key_file = self.key_file.path if self.has_key_file.isChecked() else None
        return self.folder.edit.text(), self.handle.text(), self.passphrase.take(), key_file

    def focus_first(self) -> None:
        """The first empty field."""
        edits = (self.folder.edit, self.handle, self.passphrase)
        next((edit for edit in edits if not edit.text()), self.passphrase).setFocus()

    def retranslate(self) -> None:
        """Says every word again."""
        self.folder.retranslate()
        self._fields[0].say(self.tr("&Vault folder"))
        self._fields[1].say(self.tr("&Account"))
        self._fields[2].say(self.tr("&Passphrase"))
        self._fields[3].say(self.tr("&Key file"), self.tr("On its drive. It is read and left where it is."))
        self.key_file.retranslate()
        self.has_key_file.setText(self.tr("This account has a key &file"))


class CreateForm(_Form):
    """Folder, the founder's handle, name and roles, and the passphrase twice."""

    def __init__(self, suggest: Callable[[str], str]) -> None:
        super().__init__()
        self.folder = FolderEdit()
        self.handle, self.display_name = QLineEdit(), QLineEdit()
        self.roles = {role: QCheckBox() for role in Role}
        self.new_passphrase = NewPassphraseFields(suggest, is_wide=True)
        self.passphrase, self.again = self.new_passphrase.passphrase, self.new_passphrase.again
        self._roles_label, self._roles_hint = PlainLabel(look="field"), PlainLabel(look="muted", wrap=True)
        self._fields = (
            Field(self.folder.edit, beside=self.folder),
            Field(self.handle),
            Field(self.display_name),
        )
        self._build()
        self._watch((self.folder.edit, self.handle, self.display_name))
        self.new_passphrase.edited.connect(self.changed)
        self.new_passphrase.entered.connect(self.submitted)
        for box in self.roles.values():
            box.toggled.connect(self.changed)

    def _build(self) -> None:
        for role in (Role.INTERVIEWER, Role.CUSTODIAN):
            self.roles[role].setChecked(True)
        roles = QHBoxLayout()
        for box in self.roles.values():
            roles.addWidget(box)
        roles.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.addWidget(self._fields[0], 0, 0, 1, 2)
        grid.addWidget(self._fields[1], 1, 0)
        grid.addWidget(self._fields[2], 1, 1)
        grid.addWidget(self._roles_label, 2, 0, 1, 2)
        grid.addLayout(roles, 3, 0, 1, 2)
        grid.addWidget(self._roles_hint, 4, 0, 1, 2)
        grid.addWidget(self.new_passphrase, 5, 0, 1, 2)

    @property
    def is_filled(self) -> bool:
        """Whether a vault could be made of this: a custodian is needed to add further accounts."""
        texts = (self.folder.folder, self.handle.text().strip(), self.new_passphrase.is_filled)
        return all(texts) and any(box.isChecked() for box in self.roles.values())

    def take(self) -> NewVault:
        """What was filled in; both passphrases are gone from their fields afterwards."""
        passphrase, again = self.new_passphrase.take()
        return NewVault(
            folder=self.folder.edit.text(),
            handle=self.handle.text(),
            display_name=self.display_name.text(),
            roles=frozenset(role for role, box in self.roles.items() if box.isChecked()),
            passphrase=passphrase,
            again=again,
        )

    def focus_first(self) -> None:
        """The folder."""
        self.folder.edit.setFocus()

    def retranslate(self) -> None:
        """Says every word again."""
        self.folder.retranslate()
        self._fields[0].say(self.tr("&Vault folder"), self.tr("An empty folder, or one that does not exist yet."))
        self._fields[1].say(
            self.tr("&Account"), self.tr("A handle such as interviewer-1. Anybody can read it, so no name.")
        )
        self._fields[2].say(self.tr("&Name shown inside"), self.tr("Sealed in the vault."))
        self._roles_label.setText(self.tr("Roles"))
        self._roles_hint.setText(
            self.tr("Whoever interviews can't approve the same interview. Another account does that.")
        )
        self.new_passphrase.retranslate()
        for role, box in self.roles.items():
            box.setText(role_word(role))
