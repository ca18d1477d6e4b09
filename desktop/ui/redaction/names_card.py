"""At the right when asked for: why the identity is opened for the witness's own names, and who proves to be there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.identity import LONGEST_REASON, OpeningReason
from desktop.ui.fonts import strong
from desktop.ui.identity.proof_fields import ProofFields
from desktop.ui.identity.state import OpeningForm
from desktop.ui.identity.words import reason_word
from desktop.ui.redaction.state import RedactionState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel

_REASONS = tuple(OpeningReason)


class NamesCard(Card):
    """`submitted(OpeningForm)`, or `left()` without. No reason is chosen beforehand."""

    submitted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=10, parent=parent)
        self._title, self._why = PlainLabel(wrap=True), PlainLabel(look="muted", wrap=True)
        self.reason, self.words, self.second = ChoiceField(), QLineEdit(), QLineEdit()
        self._fields = tuple(Field(editor) for editor in (self.reason, self.words, self.second))
        self.own, self.others = ProofFields(), ProofFields()
        self.open, self.leave = Button("fingerprint", "primary"), Button("x", "quiet")
        self._code, self._needs_second = "", False
        self._build()
        self._connect()

    def _build(self) -> None:
        self._title.setFont(strong(14))
        self.words.setMaxLength(LONGEST_REASON)
        for _ in (None, *_REASONS):
            self.reason.addItem("")
        reason, words, second = self._fields
        for part in (self._title, self._why, reason, words, self.own, second, self.others, self.open, self.leave):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.reason.currentIndexChanged.connect(self._show_ready)
        for edit in (self.words, self.second):
            edit.textChanged.connect(self._show_ready)
        for proof in (self.own, self.others):
            proof.edited.connect(self._show_ready)
            proof.entered.connect(self._submit)
        self.open.clicked.connect(self._submit)
        self.leave.clicked.connect(self.left)

    def show_state(self, state: RedactionState) -> None:
        """Forgets what was typed as soon as it is not asked any more."""
        if not state.is_naming:
            self.clear()
        self._code = state.interview.witness_code if state.interview is not None else ""
        self._needs_second = state.needs_second
        for part in (self._fields[2], self.others):
            part.setVisible(state.needs_second)
        self._show_ready()

    def clear(self) -> None:
        """Forgets what was typed."""
        self.words.clear()
        self.second.clear()
        self.own.clear()
        self.others.clear()
        self.reason.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Says every word again."""
        self._title.setText(self.tr("Look for the witness's own names"))
        self._why.setText(
            self.tr(
                "The identity is opened for its names and birthplace alone, and the log keeps that it was. They are "
                "looked for until you leave this screen, and written nowhere."
            )
        )
        self.reason.setItemText(0, self.tr("Choose\u2026"))
        for number, one in enumerate(_REASONS, start=1):
            self.reason.setItemText(number, reason_word(one))
        reason, words, second = self._fields
        reason.say(self.tr("&Why"))
        words.say(self.tr("In a few wor&ds"), self.tr("No names here: the reason stays readable in the vault."))
        second.say(self.tr("A second person's &account"), self.tr("They sit beside you and type their own passphrase."))
        self.own.say(self.tr("Your own &passphrase"))
        self.others.say(self.tr("Their pa&ssphrase"))
        self.open.set_words(self.tr("Open and &look for them"))
        self.leave.set_words(self.tr("Cancel"))

    def _show_ready(self) -> None:
        at = self.reason.currentIndex()
        is_other = at > 0 and _REASONS[at - 1] is OpeningReason.OTHER
        has_second = not self._needs_second or bool(self.second.text().strip() and self.others.is_filled)
        has_words = not is_other or bool(self.words.text().strip())
        self.open.setEnabled(at > 0 and has_words and has_second and self.own.is_filled)

    def _submit(self) -> None:
        if not self.open.isEnabled():
            return
        reason, (own, own_file), (others, others_file) = self._chosen(), self.own.take(), self.others.take()
        self.submitted.emit(
            OpeningForm(self._code, reason, self.words.text(), own, own_file, self.second.text(), others, others_file)
        )

    def _chosen(self) -> str:
        return _REASONS[self.reason.currentIndex() - 1].value
