"""What is to be erased, why, and the second person's own passphrase; the witness's code is typed as confirmation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QWidget

from desktop.custody.erasure_text import CONTEXT, REASONS, SCOPES
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.ids import InterviewId
from desktop.i18n.catalogue import translate
from desktop.i18n.formats import day
from desktop.ui.erasure.presenter import Erasable, ErasureForm, ErasureState
from desktop.ui.fonts import strong
from desktop.ui.identity.proof_fields import ProofFields
from desktop.ui.language import language_now
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel


class ErasureCard(Card):
    """`submitted(ErasureForm)`, or `left()` without. Nothing is chosen beforehand but the interview at hand."""

    submitted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=24, spacing=14, parent=parent)
        self._state = ErasureState()
        self.title, self.consequence = PlainLabel(), Message("warn")
        self.interview, self.scope, self.reason, self.second = (ChoiceField() for _ in range(4))
        self.code, self.proof = QLineEdit(), ProofFields()
        edits: tuple[QWidget, ...] = (self.interview, self.scope, self.reason, self.second, self.code)
        self._fields = [Field(edit) for edit in edits]
        self.go, self.back, self.bar = Button("circle-x", "danger"), Button(look="link"), QProgressBar()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title.setFont(strong(16))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        halves, bottom = Columns(spacing=32), QHBoxLayout()
        interview, scope, reason, second, code = self._fields
        left, right = (interview, scope, self.consequence, reason), (second, self.proof, code)
        for half, parts in ((halves.left, left), (halves.right, right)):
            half.setSpacing(12)
            for part in parts:
                half.addWidget(part)
            half.addStretch(1)
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.go)
        for widget in (self.title, halves, self.bar):
            self.column.addWidget(widget)
        self.column.addLayout(bottom)

    def _connect(self) -> None:
        self.interview.currentIndexChanged.connect(self._show_scopes)
        self.scope.currentIndexChanged.connect(self._show)
        self.code.textChanged.connect(self._show)
        self.proof.edited.connect(self._show)
        self.go.clicked.connect(self._submit)
        self.back.clicked.connect(self.left)

    def show_state(self, state: ErasureState, chosen: InterviewId | None, *, is_working: bool) -> None:
        """Shows what can be erased, with the interview at hand chosen."""
        self.bar.setVisible(is_working)
        if state != self._state:
            self._state = state
            self._fill(chosen)
        self._show()

    def clear(self) -> None:
        """Forgets what was typed."""
        self.code.clear()
        self.proof.clear()

    def _fill(self, chosen: InterviewId | None) -> None:
        kept = self.interview.currentData() or chosen
        self.interview.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.interview.clear()
        for one in self._state.erasable:
            self.interview.addItem(f"{one.witness_code} · {day(one.opened_at)} · {one.id}", one.id)
        self.interview.setCurrentIndex(max(0, self.interview.findData(kept)))
        self.interview.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.second.clear()
        for account in self._state.others:
            self.second.addItem(account, account)
        self._show_scopes()

    def _chosen(self) -> Erasable | None:
        row = self.interview.currentIndex()
        return self._state.erasable[row] if 0 <= row < len(self._state.erasable) else None

    def _show_scopes(self) -> None:
        chosen, kept, language = self._chosen(), self.scope.currentData(), language_now()
        self.scope.clear()
        for scope in chosen.scopes if chosen else ():
            self.scope.addItem(translate(CONTEXT, SCOPES[scope], language), scope)
        self.scope.setCurrentIndex(max(0, self.scope.findData(kept)))
        self._show()

    def _show(self) -> None:
        scope = self.scope.currentData()
        self.consequence.say(self._consequence(scope) if scope else "", "warn")
        is_filled = bool(self.code.text().strip() and self.proof.is_filled and self.second.currentData())
        is_working = self.bar.isVisibleTo(self)
        self.go.setEnabled(is_filled and self._chosen() is not None and not is_working)
        self.back.setEnabled(not is_working)

    def _consequence(self, scope: ErasureScope) -> str:
        if scope == ErasureScope.MEDIA:
            return self.tr(
                "The recordings go for good. The transcript, the consents and the custody log stay. The interview can "
                "then no longer be handed over."
            )
        return self.tr(
            "Recordings, drafts and every correction go for good, and the witness's identity if nothing else of theirs "
            "is here. The code, the consents and the custody log stay. Nobody can bring it back."
        )

    def _submit(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.go.isEnabled():
            reason, second = ErasureReason(self.reason.currentData()), str(self.second.currentData())
            scope, proof = ErasureScope(self.scope.currentData()), self.proof.take()
            self.submitted.emit(ErasureForm(chosen.id, scope, reason, self.code.text(), second, *proof))

    def retranslate(self) -> None:
        """Says everything again."""
        kept, language = self.reason.currentData(), language_now()
        self.reason.clear()
        for reason in ErasureReason:
            self.reason.addItem(translate(CONTEXT, REASONS[reason], language), reason)
        self.reason.setCurrentIndex(max(0, self.reason.findData(kept)))
        self.title.setText(self.tr("Erase"))
        words = (
            (self.tr("&Interview"), ""),
            (self.tr("What &goes"), ""),
            (self.tr("&Reason"), self.tr("Kept in the log as a code, without words.")),
            (self.tr("Second &person"), self.tr("Signs with you, and sits beside you now.")),
            (self.tr("&Witness code, once more"), self.tr("So that it is surely this one.")),
        )
        for field, (label, hint) in zip(self._fields, words, strict=True):
            field.say(label, hint)
        self.proof.say(self.tr("&Their passphrase"), self.tr("Typed by the second person."))
        self.go.set_words(self.tr("&Erase for good"))
        self.back.set_words(self.tr("&Back"))
        self.bar.setAccessibleName(self.tr("Erasing"))
        self._show_scopes()
