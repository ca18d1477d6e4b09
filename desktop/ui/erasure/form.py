"""What is to be erased, why, and the second person's own passphrase; the witness's code is typed as confirmation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QProgressBar, QWidget

from desktop.custody.erasure_text import CONTEXT, REASONS, SCOPES
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.ids import InterviewId
from desktop.i18n.catalogue import translate
from desktop.ui.erasure.presenter import Erasable, ErasureForm, ErasureState
from desktop.ui.fonts import strong
from desktop.ui.language import language_now
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field, PassphraseEdit
from desktop.ui.widgets.plain_label import PlainLabel


class ErasureCard(Card):
    """`submitted(ErasureForm)`. Nothing is chosen beforehand but the interview at hand."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=22, spacing=10, parent=parent)
        self._state = ErasureState()
        self.title, self.consequence = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.interview, self.scope, self.reason, self.second = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.code, self.passphrase = QLineEdit(), PassphraseEdit()
        edits: tuple[QWidget, ...] = (
            self.interview, self.scope, self.reason, self.second, self.passphrase, self.code,
        )  # fmt: skip
        self._fields = [Field(edit) for edit in edits]
        self.go, self.bar = Button("circle-x", "danger"), QProgressBar()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title.setFont(strong(16))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.column.addWidget(self.title)
        for field in self._fields[:2]:
            self.column.addWidget(field)
        self.column.addWidget(self.consequence)
        for field in self._fields[2:]:
            self.column.addWidget(field)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.go)

    def _connect(self) -> None:
        self.interview.currentIndexChanged.connect(self._show_scopes)
        self.scope.currentIndexChanged.connect(self._show)
        for edit in (self.code, self.passphrase):
            edit.textChanged.connect(self._show)
        self.go.clicked.connect(self._submit)

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
        self.passphrase.clear()

    def _fill(self, chosen: InterviewId | None) -> None:
        kept = self.interview.currentData() or chosen
        self.interview.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.interview.clear()
        for one in self._state.erasable:
            self.interview.addItem(f"{one.witness_code} · {one.id}", one.id)
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
        self.consequence.setText(self._consequence(scope) if scope else "")
        is_filled = bool(self.code.text().strip() and self.passphrase.text() and self.second.currentData())
        self.go.setEnabled(is_filled and self._chosen() is not None and not self.bar.isVisibleTo(self))

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
            scope, passphrase = ErasureScope(self.scope.currentData()), self.passphrase.take()
            self.submitted.emit(ErasureForm(chosen.id, scope, reason, self.code.text(), second, passphrase))

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
            (self.tr("&Their passphrase"), self.tr("Typed by the second person.")),
            (self.tr("&Witness code, once more"), self.tr("So that it is surely this one.")),
        )
        for field, (label, hint) in zip(self._fields, words, strict=True):
            field.say(label, hint)
        self.go.set_words(self.tr("&Erase for good"))
        self.bar.setAccessibleName(self.tr("Erasing"))
        self._show_scopes()
