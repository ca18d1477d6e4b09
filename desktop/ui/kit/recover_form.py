"""Coming in by the recovery kit: the vault, its sheets, and a new account. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.kit.recover_presenter import Newcomer, RecoverPresenter
from desktop.ui.kit.sheets_panel import SheetsPanel
from desktop.ui.unlock.forms import FolderEdit
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field, PassphraseEdit
from desktop.ui.widgets.plain_label import PlainLabel

_CARD_WIDTH = 940


class RecoverView(View):
    """Sheets at the left, the new account at the right; `left` when somebody goes back to unlocking."""

    left = Signal()

    def __init__(self, presenter: RecoverPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.folder, self.sheets = FolderEdit(), SheetsPanel(presenter.collector)
        self.handle, self.display_name = QLineEdit(), QLineEdit()
        self.passphrase, self.again = PassphraseEdit(), PassphraseEdit()
        self._edits = (self.handle, self.display_name, self.passphrase, self.again)
        self._fields = [Field(self.folder.edit, beside=self.folder), *(Field(edit) for edit in self._edits)]
        self.go, self.back, self._bar = Button("key-round", "primary"), Button(look="quiet"), QProgressBar()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(22))
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        card = Card(margin=26, spacing=10)
        card.setFixedWidth(_CARD_WIDTH)
        left, right, halves, bottom = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        left.addWidget(self._fields[0])
        left.addWidget(self.sheets, stretch=1)
        for field in self._fields[1:]:
            right.addWidget(field)
        right.addStretch()
        halves.setSpacing(28)
        halves.addLayout(left, stretch=3)
        halves.addLayout(right, stretch=2)
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.go)
        for part in (self._title, self._words, halves, self._bar, bottom):
            card.column.addWidget(part) if isinstance(part, QWidget) else card.column.addLayout(part)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(card, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self.sheets.taken.connect(self._presenter.take)
        for edit in (self.folder.edit, *self._edits):
            edit.textChanged.connect(self._show)
            edit.returnPressed.connect(self._submit)
        self.go.clicked.connect(self._submit)
        self.back.clicked.connect(self._leave)

    def refresh(self) -> None:
        """Begins with the vault that was open last, and no sheet."""
        self.folder.edit.setText(self._presenter.folder)
        self.leave()

    def leave(self) -> None:
        """Forgets sheets and passphrases."""
        self.sheets.clear()
        for edit in (self.passphrase, self.again):
            edit.take()
        self._presenter.forget()

    def focus_first(self) -> None:
        """Where sheets are typed, or the folder if there is none yet."""
        (self.sheets.editor.text if self.folder.edit.text() else self.folder.edit).setFocus()

    def _show(self) -> None:
        is_working = self._presenter.is_working
        texts = (self.folder.edit.text().strip(), self.handle.text().strip(), self.passphrase.text(), self.again.text())
        self.go.setEnabled(all(texts) and self._presenter.collector.is_enough and not is_working)
        self.back.setEnabled(not is_working)
        self.sheets.setEnabled(not is_working and not self._presenter.collector.is_enough)
        self._bar.setVisible(is_working)
        self.sheets.show_read()

    def _submit(self) -> None:
        if self.go.isEnabled():
            self._presenter.recover(
                Newcomer(
                    self.folder.edit.text(), self.handle.text(), self.display_name.text(), self.passphrase.take(),
                    self.again.take(),
                )
            )  # fmt: skip

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
        self._fields[3].say(self.tr("&Passphrase"), self.tr("A sentence of six words or more is best."))
        self._fields[4].say(self.tr("The &same again"))
        self.go.set_words(self.tr("&Open the vault"))
        self.back.set_words(self.tr("&Back to unlocking"))
        self._bar.setAccessibleName(self.tr("Opening the vault"))
        self._show()
