"""The form for an authority: its root certificate, whose fingerprint must be compared before it is added."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.i18n.formats import day
from desktop.ui.fonts import exact, strong
from desktop.ui.outside.authorities import AuthoritiesPresenter, NewAuthority
from desktop.ui.outside.file_edit import FileEdit
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.digest import grouped
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel

_ROW = 32


class FingerprintLabel(PlainLabel):
    """A SHA-256 in four groups a line, as it is printed and read aloud. An empty one hides it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFont(exact(16))

    def show_digest(self, sha256: str) -> None:
        """Shows it."""
        self.setText("\n".join(grouped(sha256[at : at + _ROW]) for at in range(0, len(sha256), _ROW)))
        self.setVisible(bool(sha256))


class RootCard(Card):
    """The file first; what it holds, the two names and the button only when it is a root certificate."""

    def __init__(self, presenter: AuthoritiesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(margin=22, spacing=10, parent=parent)
        self._presenter = presenter
        self._title, self.subject, self.until = PlainLabel(), PlainLabel(wrap=True), PlainLabel(look="muted", wrap=True)
        self.file, self.fingerprint, self.compared = FileEdit(), FingerprintLabel(), QCheckBox()
        self._about, self._warned = PlainLabel(look="muted"), PlainLabel(wrap=True)
        self.name, self.handle, self.add = QLineEdit(), QLineEdit(), Button("plus", "primary")
        self._file_field = Field(self.file.edit, beside=self.file)
        self._fields = (Field(self.name), Field(self.handle))
        self._found = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._title.setFont(strong(15))
        self.subject.setFont(strong(14))
        names, bottom, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self._found)
        names.setSpacing(12)
        for field in self._fields:
            names.addWidget(field)
        bottom.addStretch()
        bottom.addWidget(self.add)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.subject, self.until, self._about, self.fingerprint, self._warned, self.compared):
            column.addWidget(widget)
        column.addLayout(names)
        column.addLayout(bottom)
        for part in (self._title, self._file_field, self._found):
            self.column.addWidget(part)

    def _connect(self) -> None:
        self._presenter.changed = self.show_state
        self.file.named.connect(self._look)
        self.compared.toggled.connect(self.show_state)
        self.handle.textChanged.connect(self.show_state)
        for edit in (self.name, self.handle):
            edit.returnPressed.connect(self._submit)
        self.add.clicked.connect(self._submit)

    def clear(self) -> None:
        """Forgets everything typed."""
        for edit in (self.name, self.handle):
            edit.clear()
        self.file.clear()
        self.compared.setChecked(False)

    def focus_first(self) -> None:
        """The file, until it is looked at."""
        (self.compared if self._presenter.root else self.file.edit).setFocus()

    def show_state(self) -> None:
        """Shows the root that is looked at."""
        presenter, root = self._presenter, self._presenter.root
        self._found.setVisible(root is not None)
        if root is not None:
            self.subject.setText(root.subject)
            self.fingerprint.show_digest(root.sha256)
            is_over = root.expires_at < presenter.now
            words = self.tr("This certificate ended on {day}.") if is_over else self.tr("Good until {day}.")
            self.until.setText(words.replace("{day}", day(root.expires_at)))
        is_named = bool(self.handle.text().strip())
        self.add.setEnabled(root is not None and self.compared.isChecked() and is_named and not presenter.is_working)

    def _look(self, path: str) -> None:
        self.compared.setChecked(False)
        self._presenter.look_at(path)

    def _submit(self) -> None:
        if self.add.isEnabled():
            self._presenter.add(NewAuthority(self.handle.text(), self.name.text(), self.compared.isChecked()))

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Add an authority"))
        self._file_field.say(
            self.tr("&Root certificate"), self.tr("A file in PEM form, got from the authority itself.")
        )
        self.file.retranslate()
        self._about.setText(self.tr("Fingerprint (SHA-256)"))
        self._warned.setText(
            self.tr("Compare every group with what the authority says itself: on paper, by phone, in person.")
        )
        self.compared.setText(self.tr("I have &compared all of it, and it is the same"))
        self._fields[0].say(self.tr("&Name"), self.tr("As people call it."))
        self._fields[1].say(self.tr("&Short name"), self.tr("Travels in bundles: seoul-tsa"))
        self.add.set_words(self.tr("A&dd"))
        self.show_state()
