"""A new passphrase for one's own account, with or without a key file. Widgets only; nothing typed stays."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.accounts.passphrase_presenter import FactorWish, PassphrasePresenter, PassphraseWish
from desktop.ui.fonts import strong
from desktop.ui.identity.proof_fields import ProofFields
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.key_file_edit import KeyFileEdit
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.new_passphrase import NewPassphraseFields
from desktop.ui.widgets.plain_label import PlainLabel


class PassphraseCard(Card):
    """Old, new, new again, and what is needed besides."""

    def __init__(self, presenter: PassphrasePresenter, parent: QWidget | None = None) -> None:
        super().__init__(margin=22, spacing=11, parent=parent)
        self._presenter = presenter
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.proof, self.new = ProofFields(), NewPassphraseFields(presenter.suggest)
        self.factor, self.place = ChoiceField(), KeyFileEdit(is_new=True)
        self._factor_field, self._place_field = Field(self.factor), Field(self.place.edit, beside=self.place)
        self.change, self._told = Button("lock", "primary"), Message()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        for wish in FactorWish:
            self.factor.addItem("", wish)
        parts = (
            self._title,
            self._words,
            self.proof,
            self.new,
            self._factor_field,
            self._place_field,
            self.change,
            self._told,
        )
        for part in parts:
            self.column.addWidget(part)

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self.change.clicked.connect(self._take)
        self.factor.currentIndexChanged.connect(self._show)
        self.place.edit.textChanged.connect(self._show)
        for fields in (self.proof, self.new):
            fields.edited.connect(self._show)
            fields.entered.connect(self._take)

    def clear(self) -> None:
        """Forgets what was typed."""
        self.proof.clear()
        self.new.take()

    @property
    def _wish(self) -> FactorWish:
        return FactorWish(self.factor.currentData())

    def _take(self) -> None:
        if not self.change.isEnabled():
            return
        old, key_file = self.proof.take()
        new, again = self.new.take()
        self._presenter.change(PassphraseWish(old, new, again, key_file, self._wish, self.place.path))

    def _show(self) -> None:
        needs_place = self._wish is FactorWish.KEY_FILE
        is_filled = self.proof.is_filled and self.new.is_filled and not (needs_place and self.place.path is None)
        self._place_field.setVisible(needs_place)
        self.change.setEnabled(is_filled and not self._presenter.is_working)
        self._told.say(self._told_words() if self._presenter.is_done else "", "good")
        self._words.setText(self._state_words())

    def _state_words(self) -> str:
        if self._presenter.has_key_file:
            return self.tr("Your account is opened by a passphrase and a key file.")
        return self.tr("Your account is opened by a passphrase alone.")

    def _told_words(self) -> str:
        if self._presenter.has_key_file:
            return self.tr("Changed. Put a copy of the key file away: without it nobody opens this account.")
        return self.tr("Changed. An older copy of the vault still opens with the old one.")

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Your own passphrase"))
        self.proof.say(self.tr("The &passphrase you have now"))
        self.new.retranslate(self.tr("The &new passphrase"))
        self._factor_field.say(self.tr("Needed &besides it from now on"))
        words = (
            self.tr("The same as now"),
            self.tr("A key file on a drive"),
            self.tr("Nothing else"),
        )
        for at, text in enumerate(words):
            self.factor.setItemText(at, text)
        self._place_field.say(
            self.tr("Place of the key &file"),
            self.tr("It is made there if it isn't there yet. Choose a drive that is kept apart from this laptop."),
        )
        self.place.retranslate()
        self.change.set_words(self.tr("&Change the passphrase"))
        self._show()
