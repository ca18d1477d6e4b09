"""New keys for one's own account, under the passphrase one has. Who is no custodian has one beside them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.accounts.presenter import Rotation
from desktop.ui.fonts import strong
from desktop.ui.identity.proof_fields import ProofFields
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel


class OwnKeysCard(Card):
    """`wanted(rotation)`; what was typed is handed over once."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=22, spacing=11, parent=parent)
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._title.setFont(strong(16))
        self.proof, self.rotate = ProofFields(), Button("key-round")
        self.custodian, self.custodian_proof = QLineEdit(), ProofFields()
        self._custodian_field = Field(self.custodian)
        self._needs_custodian = self._is_working = False
        for part in (self._title, self._words, self.proof, self._custodian_field, self.custodian_proof, self.rotate):
            self.column.addWidget(part)
        self.rotate.clicked.connect(self._take)
        self.custodian.textChanged.connect(self._show)
        for proof in (self.proof, self.custodian_proof):
            proof.edited.connect(self._show)
        self.retranslate()

    def show_state(self, *, needs_custodian: bool, is_working: bool) -> None:
        """Asks for a custodian where one is needed."""
        self._needs_custodian, self._is_working = needs_custodian, is_working
        self._show()

    def clear(self) -> None:
        """Forgets what was typed."""
        self.proof.clear()
        self.custodian_proof.clear()

    def _take(self) -> None:
        passphrase, key_file = self.proof.take()
        self.wanted.emit(Rotation(passphrase, key_file, self.custodian.text(), *self.custodian_proof.take()))

    def _show(self) -> None:
        for field in (self._custodian_field, self.custodian_proof):
            field.setVisible(self._needs_custodian)
        is_beside = bool(self.custodian.text().strip()) and self.custodian_proof.is_filled
        is_filled = self.proof.is_filled and (is_beside or not self._needs_custodian)
        self.rotate.setEnabled(is_filled and not self._is_working)

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Your own keys"))
        self._words.setText(
            self.tr(
                "New keys under the passphrase you have, for when somebody may have got at the old ones. The old keys"
                " sign nothing from then on, and recipients need the new list of signers."
            )
        )
        self.proof.say(self.tr("&Your passphrase, once more"))
        self._custodian_field.say(self.tr("A c&ustodian beside you"))
        self.custodian_proof.say(self.tr("&The custodian's passphrase"), self.tr("Typed by the custodian."))
        self.rotate.set_words(self.tr("Give me new &keys"))
        self._show()
