"""At the left while closed: which code, why, and the passphrases of one person or two."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from desktop.domain.identity import LONGEST_REASON, OpeningReason
from desktop.ui.fonts import strong
from desktop.ui.identity.proof_fields import ProofFields
from desktop.ui.identity.state import IdentityState, OpeningForm
from desktop.ui.identity.words import reason_word
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel


class OpeningCard(Card):
    """`submitted(OpeningForm)`, `code_chosen(str)`, and `write` to be connected."""

    submitted = Signal(object)
    code_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=9, parent=parent)
        self._title, self._found = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.code, self.reason, self.words, self.second = QLineEdit(), ChoiceField(), QLineEdit(), QLineEdit()
        self.own, self.others = ProofFields(), ProofFields()
        self._fields = [Field(editor) for editor in (self.code, self.reason, self.words, self.second)]
        self.open, self.write, self._progress = Button("fingerprint", "primary"), Button("plus"), QProgressBar()
        self._state = IdentityState()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        self.words.setMaxLength(LONGEST_REASON)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        code, reason, words, second = self._fields
        for part in (self._title, code, self._found, reason, words, self.own, second, self.others):
            self.column.addWidget(part)
        self.column.addStretch(1)
        for below in (self._progress, self.open, self.write):
            self.column.addWidget(below)

    def _connect(self) -> None:
        self.code.editingFinished.connect(lambda: self.code_chosen.emit(self.code.text()))
        self.reason.currentIndexChanged.connect(self._show_ready)
        for edit in (self.code, self.words, self.second):
            edit.textChanged.connect(self._show_ready)
        for proof in (self.own, self.others):
            proof.edited.connect(self._show_ready)
            proof.entered.connect(self._submit)
        self.open.clicked.connect(self._submit)

    def show_state(self, state: IdentityState) -> None:
        """Shows what is known without opening."""
        state = replace(state, left_ms=0, people=())
        if state == self._state:
            return
        self._state = state
        if not self.code.hasFocus() or not self.code.text():
            self.code.setText(state.code)
        self.retranslate()

    def clear(self) -> None:
        """Forgets what was typed."""
        for edit in (self.words, self.second):
            edit.clear()
        self.own.clear()
        self.others.clear()
        self.reason.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._state
        self._title.setText(self.tr("Open an identity"))
        code, reason, words, second = self._fields
        code.say(self.tr("&Code of the witness"))
        reason.say(self.tr("&Why"))
        words.say(self.tr("In a &few words"), self.tr("No names here: the reason stays readable in the vault."))
        second.say(self.tr("A second person's &account"), self.tr("They sit beside you and type their own passphrase."))
        self.own.say(self.tr("Your own &passphrase"))
        self.others.say(self.tr("Their pa&ssphrase"))
        self._found.setText(self._found_words())
        self._found.setVisible(bool(state.code))
        self.open.set_words(self.tr("&Open"))
        self.write.set_words(self.tr("Write somebody &new\u2026"))
        self._say_reasons()
        second.setVisible(state.needs_second)
        self.others.setVisible(state.needs_second)
        self._progress.setVisible(state.is_working)
        self._progress.setAccessibleName(self.tr("Opening"))
        self._show_ready()

    def _say_reasons(self) -> None:
        chosen = max(self.reason.currentIndex(), 0)
        with QSignalBlocker(self.reason):
            self.reason.clear()
            self.reason.addItem(self.tr("Choose\u2026"), "")
            for one in OpeningReason:
                self.reason.addItem(reason_word(one), one.value)
            self.reason.setCurrentIndex(chosen)

    def _found_words(self) -> str:
        if not self._state.code:
            return ""
        if self._state.is_kept:
            return self.tr("An identity is kept for this code.")
        return self.tr("Nothing is kept for this code. A testimony needs no more than the code.")

    def _show_ready(self) -> None:
        state, reason = self._state, str(self.reason.currentData() or "")
        self._fields[2].setVisible(bool(reason))
        has_words = reason != OpeningReason.OTHER or bool(self.words.text().strip())
        has_second = not state.needs_second or bool(self.second.text().strip() and self.others.is_filled)
        is_ready = bool(self.code.text().strip() and reason and self.own.is_filled and has_words and has_second)
        self.open.setEnabled(is_ready and state.is_entitled and not state.is_working)
        self.write.setEnabled(bool(state.code) and state.is_entitled and not state.is_working)

    def _submit(self) -> None:
        if not self.open.isEnabled():
            return
        own, own_file = self.own.take()
        others, others_file = self.others.take()
        self.submitted.emit(
            OpeningForm(
                self.code.text(), str(self.reason.currentData()), self.words.text(), own, own_file,
                self.second.text(), others, others_file,
            )
        )  # fmt: skip
