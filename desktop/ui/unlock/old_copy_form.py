"""Going on with an older copy: what it means, why, and the passphrase once more. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.unlock.old_copy import Acceptance, OldCopy, OldCopyPresenter
from desktop.ui.unlock.old_copy_words import counted_words, lost_words, reason_words, warned_words
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field, PassphraseEdit
from desktop.ui.widgets.key_file_edit import KeyFileEdit
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Centered

_CARD_WIDTH = 720


class OldCopyView(View):
    """One card; `left` when somebody goes back to unlocking."""

    left = Signal()

    def __init__(self, presenter: OldCopyPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title, self.counted = PlainLabel(), PlainLabel(look="warn", wrap=True)
        self._lost, self._warned, self._who = (PlainLabel(wrap=True) for _ in range(3))
        self.reason, self.passphrase, self.key_file = QLineEdit(), PassphraseEdit(), KeyFileEdit()
        self._fields = (
            Field(self.reason), Field(self.passphrase), Field(self.key_file.edit, beside=self.key_file),
        )  # fmt: skip
        self.go, self.back, self._bar = Button("undo-2", "danger"), Button(look="link"), QProgressBar()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(22))
        self.counted.setFont(strong(15))
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        card, bottom = Card(margin=28, spacing=12), QHBoxLayout()
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.go)
        words = (self._title, self.counted, self._lost, self._warned)
        for part in (*words, *self._fields, self._who, self._bar, bottom):
            card.column.addWidget(part) if isinstance(part, QWidget) else card.column.addLayout(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Centered(card, _CARD_WIDTH))

    def _connect(self) -> None:
        self._presenter.changed = self._show
        for edit in (self.reason, self.passphrase):
            edit.textChanged.connect(self._show)
        self.go.clicked.connect(self._submit)
        self.back.clicked.connect(self._leave)

    def open_for(self, copy: OldCopy) -> None:
        """This copy is talked about from now on."""
        self._presenter.ask(copy)
        self.key_file.edit.setText(str(copy.key_file or ""))
        self.retranslate()

    def leave(self) -> None:
        """Forgets what was typed."""
        self.passphrase.take()
        self.reason.clear()
        self.key_file.edit.clear()

    def focus_first(self) -> None:
        """The reason."""
        self.reason.setFocus()

    def _show(self) -> None:
        was_working, is_working = self._bar.isVisibleTo(self), self._presenter.is_working
        copy = self._presenter.copy
        for field in self._fields:
            field.setEnabled(not is_working)
        self._fields[2].setVisible(copy is not None and copy.key_file is not None)
        self.back.setEnabled(not is_working)
        self.go.setEnabled(bool(self.reason.text().strip() and self.passphrase.text()) and not is_working)
        self._bar.setVisible(is_working)
        if was_working and not is_working and copy is not None:
            self.passphrase.setFocus()

    def _submit(self) -> None:
        if self.go.isEnabled():
            self._presenter.accept(Acceptance(self.reason.text(), self.passphrase.take(), self.key_file.path))

    def _leave(self) -> None:
        self.leave()
        self._presenter.ask(None)
        self.left.emit()

    def retranslate(self) -> None:
        """Says every word again."""
        self._title.setText(self.tr("Go on with an older copy"))
        self.counted.setText(counted_words(self._presenter.copy))
        self._lost.setText(lost_words())
        self._warned.setText(warned_words())
        self._fields[0].say(*reason_words())
        self._fields[1].say(self.tr("&Passphrase, once more"))
        self._fields[2].say(self.tr("&Key file"), self.tr("On its drive. It is read and left where it is."))
        self.key_file.retranslate()
        self._who.setText(self._who_words())
        self.go.set_words(self.tr("&Accept what is missing and open"))
        self.back.set_words(self.tr("&Back to unlocking"))
        self._bar.setAccessibleName(self.tr("Opening the vault"))
        self._show()

    def _who_words(self) -> str:
        copy = self._presenter.copy
        if copy is None:
            return ""
        words = self.tr("You open {folder} as {account}. Only a custodian can accept it.")
        return words.replace("{folder}", copy.folder).replace("{account}", copy.handle)
