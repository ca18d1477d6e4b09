"""Stands before everything while work ends behind it: says so, and asks for the passphrase. Shows nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.ui.fonts import strong
from desktop.ui.lock.veil_presenter import VeilPresenter
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field, PassphraseEdit
from desktop.ui.widgets.key_file_edit import KeyFileEdit
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Centered

_CARD_WIDTH = 620


class VeilView(View):
    """One card in the middle, like the unlock screen."""

    def __init__(self, presenter: VeilPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.passphrase, self.key_file = PassphraseEdit(), KeyFileEdit()
        self._field, self._key_field = Field(self.passphrase), Field(self.key_file.edit, beside=self.key_file)
        self.back, self.lock = Button("arrow-right", "primary"), Button("lock", "link")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(24))
        card = Card(margin=32, spacing=14)
        for widget in (self._title, self._words, self._field, self._key_field):
            card.column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.lock)
        row.addStretch()
        row.addWidget(self.back)
        card.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Centered(card, _CARD_WIDTH))

    def _connect(self) -> None:
        self._presenter.changed = self.render_state
        self.passphrase.textChanged.connect(self.render_state)
        self.passphrase.returnPressed.connect(self._submit)
        self.back.clicked.connect(self._submit)
        self.lock.clicked.connect(self._presenter.lock_now)

    def refresh(self) -> None:
        """Empty fields."""
        self.passphrase.take()
        self.key_file.edit.clear()
        self.render_state()

    def focus_first(self) -> None:
        """The passphrase."""
        self.passphrase.setFocus()

    def render_state(self) -> None:
        """What may be pressed."""
        is_free = not self._presenter.is_working
        self._field.setEnabled(is_free)
        self._key_field.setEnabled(is_free)
        self._key_field.setVisible(self._presenter.wants_key_file)
        self.back.setEnabled(is_free and bool(self.passphrase.text()))
        self._field.say(self.tr("&Passphrase of {account}").replace("{account}", self._presenter.account))

    def _submit(self) -> None:
        if self.back.isEnabled():
            self._presenter.come_back(self.passphrase.take(), self.key_file.path)

    def retranslate(self) -> None:
        """Says every word again."""
        self._title.setText(self.tr("Hidden"))
        self._words.setText(
            self.tr("Work goes on behind this. As soon as it has ended, the vault is locked and its keys leave memory.")
        )
        self._key_field.say(self.tr("&Key file"), self.tr("On the drive it was put on."))
        self.key_file.retranslate()
        self.back.set_words(self.tr("&Show again"))
        self.lock.set_words(
            self.tr("&End the work and lock now"), self.tr("What can be resumed goes on after unlocking")
        )
        self.render_state()
