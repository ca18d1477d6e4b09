"""The first screen: unlock the vault, or create one. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from desktop.ui.fonts import strong
from desktop.ui.unlock.forms import CreateForm, UnlockForm
from desktop.ui.unlock.presenter import UnlockPresenter
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel

_CARD_WIDTH = 560


class UnlockView(View):
    """One card in the middle; a second form behind it for a new vault."""

    def __init__(self, presenter: UnlockPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._creates = False
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.unlock_form, self.create_form = UnlockForm(), CreateForm()
        self._progress, self._progress_words = QProgressBar(), PlainLabel(look="muted", wrap=True)
        self._go, self._swap = Button("lock", "primary"), Button(look="quiet")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(24))
        self.create_form.setVisible(False)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        card = Card(margin=32, spacing=14)
        card.setFixedWidth(_CARD_WIDTH)
        card.column.addWidget(self._title)
        card.column.addWidget(self._words)
        card.column.addSpacing(4)
        card.column.addWidget(self.unlock_form)
        card.column.addWidget(self.create_form)
        card.column.addWidget(self._progress)
        card.column.addWidget(self._progress_words)
        row = QHBoxLayout()
        row.addWidget(self._swap)
        row.addStretch()
        row.addWidget(self._go)
        card.column.addLayout(row)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(card, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self._go.clicked.connect(self._submit)
        self._swap.clicked.connect(self._swap_form)
        for form in (self.unlock_form, self.create_form):
            form.changed.connect(self._show)
            form.submitted.connect(self._submit)

    def refresh(self) -> None:
        """Begins with the vault that was open last."""
        self.unlock_form.set_folder(self._presenter.folder)
        for field in (self.unlock_form.passphrase, self.create_form.passphrase, self.create_form.again):
            field.take()
        self._show()

    def focus_first(self) -> None:
        """Folder if there is none yet, else account."""
        (self.create_form if self._creates else self.unlock_form).focus_first()

    def _show(self) -> None:
        form = self.create_form if self._creates else self.unlock_form
        is_working = self._presenter.is_working
        form.setEnabled(not is_working)
        self._swap.setEnabled(not is_working)
        self._go.setEnabled(form.is_filled and not is_working)
        self._progress.setVisible(is_working)
        self._progress_words.setVisible(is_working)

    def _swap_form(self) -> None:
        self._creates = not self._creates
        self.unlock_form.setVisible(not self._creates)
        self.create_form.setVisible(self._creates)
        self.retranslate()
        self.focus_first()

    def _submit(self) -> None:
        if not self._go.isEnabled():
            return
        if self._creates:
            self._presenter.create(self.create_form.take())
        else:
            self._presenter.unlock(*self.unlock_form.take())

    def retranslate(self) -> None:
        """Says every word again."""
        if self._creates:
            self._title.setText(self.tr("Create a vault"))
            self._words.setText(
                self.tr("An encrypted place for testimonies on this laptop. Nobody can open it for you.")
            )
            self._go.set_words(self.tr("&Create vault"))
            self._swap.set_words(self.tr("&Back to unlocking"))
        else:
            self._title.setText(self.tr("Unlock the vault"))
            self._words.setText(self.tr("Everything in it is encrypted until you unlock it."))
            self._go.set_words(self.tr("&Unlock"))
            self._swap.set_words(self.tr("&Create a new vault"))
        self._progress_words.setText(
            self.tr("Working on it. This takes a few seconds on purpose: it keeps guessers slow.")
        )
        self._progress.setAccessibleName(self._progress_words.text())
        self.unlock_form.retranslate()
        self.create_form.retranslate()
        self._show()
