"""Coming in by the recovery kit: the vault, its sheets, and a new account. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.kit.recover_presenter import Newcomer, RecoverPresenter
from desktop.ui.kit.sheets_panel import SheetsPanel
from desktop.ui.unlock.old_copy import OldCopy
from desktop.ui.unlock.old_copy_words import counted_words, lost_words, reason_words, warned_words
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.new_passphrase import NewPassphraseFields
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Centered

_CARD_WIDTH = 940


class RecoverView(View):
    """Sheets at the left, the new account at the right; `left` when somebody goes back to unlocking.

    Where the vault is an older copy it says what that means and asks for a reason: `answered` when one is given.
    """

    left = Signal()
    answered = Signal()

    def __init__(self, presenter: RecoverPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.folder, self.sheets = FolderEdit(), SheetsPanel(presenter.collector)
        self.handle, self.display_name = QLineEdit(), QLineEdit()
        self.new = NewPassphraseFields(presenter.suggest)
        self.reason, self.older = QLineEdit(), QWidget()
        self._counted, self._older_words = PlainLabel(look="warn", wrap=True), PlainLabel(wrap=True)
        self._fields = (Field(self.folder.edit, beside=self.folder), Field(self.handle), Field(self.display_name))
        self._reason_field = Field(self.reason)
        self.go, self.back, self._bar = Button("key-round", "primary"), Button(look="link"), QProgressBar()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(22))
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        card = Card(margin=26, spacing=10)
        halves, bottom = Columns((3, 2), spacing=28), QHBoxLayout()
        halves.left.setSpacing(12)
        halves.left.addWidget(self._fields[0])
        halves.left.addWidget(self.sheets, stretch=1)
        halves.left.addWidget(self.older)
        halves.right.setSpacing(12)
        for field in (*self._fields[1:], self.new):
            halves.right.addWidget(field)
        halves.right.addStretch(1)
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.go)
        older = QVBoxLayout(self.older)
        older.setContentsMargins(0, 0, 0, 0)
        older.setSpacing(8)
        self._counted.setFont(strong(15))
        for widget in (self._counted, self._older_words, self._reason_field):
            older.addWidget(widget)
        for part in (self._title, self._words, halves, self._bar, bottom):
            card.column.addWidget(part) if isinstance(part, QWidget) else card.column.addLayout(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Centered(card, _CARD_WIDTH))

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self.sheets.taken.connect(self._take)
        for edit in (self.folder.edit, self.handle, self.display_name, self.reason):
            edit.textChanged.connect(self._show)
            edit.returnPressed.connect(self._submit)
        self.new.edited.connect(self._show)
        self.new.entered.connect(self._submit)
        self.go.clicked.connect(self._submit)
        self.back.clicked.connect(self._leave)

    def refresh(self) -> None:
        """Begins with the vault that was open last, and no sheet."""
        self.folder.edit.setText(self._presenter.folder)
        self.leave()

    def leave(self) -> None:
        """Forgets sheets and passphrases."""
        self.sheets.clear()
        self.new.take()
        self.reason.clear()
        self._presenter.forget()

    def focus_first(self) -> None:
        """Where sheets are typed, or the folder if there is none yet."""
        (self.sheets.editor.text if self.folder.edit.text() else self.folder.edit).setFocus()

    @property
    def _older(self) -> OldCopy | None:
        """The older copy that was tried last, if it is the vault in the form."""
        older = self._presenter.older
        return older if older is not None and older.folder == self.folder.folder else None

    def _show(self) -> None:
        is_working, older = self._presenter.is_working, self._older
        texts = (
            self.folder.folder, self.handle.text().strip(), self.new.is_filled,
            older is None or self.reason.text().strip(),
        )  # fmt: skip
        self.older.setVisible(older is not None)
        self._counted.setText(counted_words(older))
        self.go.setEnabled(all(texts) and self._presenter.collector.is_enough and not is_working)
        self.back.setEnabled(not is_working)
        self.sheets.setEnabled(not is_working and not self._presenter.collector.is_enough)
        self._bar.setVisible(is_working)
        self.sheets.show_read()

    def _take(self, text: str) -> None:
        self._presenter.take(text)
        (self.handle if self._presenter.collector.is_enough else self.sheets.editor.text).setFocus()

    def _submit(self) -> None:
        if self.go.isEnabled():
            passphrase, again = self.new.take()
            reason = self.reason.text() if self._older else ""
            if reason:
                self.answered.emit()
            self._presenter.recover(
                Newcomer(
                    self.folder.edit.text(), self.handle.text(), self.display_name.text(), passphrase, again, reason
                )
            )

    def _leave(self) -> None:
        self.leave()
        self.left.emit()

    def retranslate(self) -> None:
        """Says every word again."""
        self._title.setText(self.tr("Use the recovery kit"))
        self._words.setText(
            self.tr(
                "The sheets open the vault for a new account, which will be a custodian. No old account is taken over, "
                "and the log says that the kit was used."
            )
        )
        self.folder.retranslate()
        self.sheets.retranslate()
        self._fields[0].say(self.tr("&Vault folder"))
        self._fields[1].say(self.tr("&New account"), self.tr("Anybody can read it, so no name: custodian-2"))
        self._fields[2].say(self.tr("N&ame shown inside"))
        self.new.retranslate()
        self._older_words.setText(f"{lost_words()} {warned_words()}")
        self._reason_field.say(*reason_words())
        self.go.set_words(self.tr("&Open the vault"))
        self.back.set_words(self.tr("&Back to unlocking"))
        self._bar.setAccessibleName(self.tr("Opening the vault"))
        self._show()
