"""The first screen: unlock the vault, or create one. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from desktop.i18n.formats import clock_time
from desktop.ui.fonts import strong
from desktop.ui.unlock.forms import CreateForm, UnlockForm
from desktop.ui.unlock.presenter import UnlockPresenter
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Centered

_CARD_WIDTH = 620
_SECOND_MS = 1000


class UnlockView(View):
    """One card in the middle; a second form behind it for a new vault.

    `creating(bool)` when the form for a new vault comes to the front or leaves it; `older_asked(OldCopy)` when somebody
    means to go on with an older copy that could not be unlocked.
    """

    older_asked = Signal(object)
    creating = Signal(bool)

    def __init__(self, presenter: UnlockPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._creates = False
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.unlock_form, self.create_form = UnlockForm(), CreateForm(presenter.suggest)
        self._progress, self._progress_words = QProgressBar(), PlainLabel(look="muted", wrap=True)
        self._pause, self._second = Message("warn"), QTimer(self)
        self._go, self._swap = Button("lock", "primary"), Button(look="link")
        self.older = Button("undo-2")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(24))
        self.create_form.setVisible(False)
        self._second.setInterval(_SECOND_MS)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        card = Card(margin=32, spacing=14)
        card.column.addWidget(self._title)
        card.column.addWidget(self._words)
        card.column.addSpacing(4)
        card.column.addWidget(self.unlock_form)
        card.column.addWidget(self.create_form)
        card.column.addWidget(self._pause)
        card.column.addWidget(self.older)
        card.column.addWidget(self._progress)
        card.column.addWidget(self._progress_words)
        row = QHBoxLayout()
        row.addWidget(self._swap)
        row.addStretch()
        row.addWidget(self._go)
        card.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Centered(card, _CARD_WIDTH))

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self._go.clicked.connect(self._submit)
        self._swap.clicked.connect(self._swap_form)
        self.older.clicked.connect(lambda: self.older_asked.emit(self._presenter.old_copy))
        self._second.timeout.connect(self._show)
        self.unlock_form.other_account.connect(self._presenter.forget_pause)
        for form in (self.unlock_form, self.create_form):
            form.changed.connect(self._show)
            form.submitted.connect(self._submit)

    def refresh(self) -> None:
        """Begins with the vault that was open last."""
        self._presenter.forget_old_copy()
        self.unlock_form.set_folder(self._presenter.folder)
        self.unlock_form.passphrase.take()
        self.create_form.new_passphrase.take()
        self._show()

    def focus_first(self) -> None:
        """Folder if there is none yet, else account."""
        (self.create_form if self._creates else self.unlock_form).focus_first()

    def _show(self) -> None:
        form = self.create_form if self._creates else self.unlock_form
        is_working = self._presenter.is_working
        form.setEnabled(not is_working)
        self._swap.setEnabled(not is_working)
        self._go.setEnabled(form.is_filled and not is_working and not self._seconds_left)
        self.older.setVisible(self._is_old and not self._creates)
        self._show_pause()
        if self._presenter.wants_key_file:
            self.unlock_form.has_key_file.setChecked(True)
        self._progress.setVisible(is_working)
        self._progress_words.setVisible(is_working)

    @property
    def _is_old(self) -> bool:
        """Whether the vault in the form is the older copy that was tried last."""
        copy = self._presenter.old_copy
        return copy is not None and copy.folder == self.unlock_form.folder.edit.text().strip()

    @property
    def _seconds_left(self) -> int:
        return 0 if self._creates else self._presenter.seconds_left

    def _show_pause(self) -> None:
        """Counts down; the button can be pressed again when it is over."""
        left = self._seconds_left
        words = self.tr("After several wrong tries there is a pause. You can try again in {time}.")
        self._pause.say(words.replace("{time}", clock_time(left * 1000)) if left else "", "warn")
        if left and not self._second.isActive():
            self._second.start()
        elif not left:
            self._second.stop()

    def _swap_form(self) -> None:
        self._creates = not self._creates
        self.unlock_form.setVisible(not self._creates)
        self.create_form.setVisible(self._creates)
        self.creating.emit(self._creates)
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
            self._words.setText(self.tr("A sealed place for testimonies on this laptop. Nobody can open it for you."))
            self._go.set_words(self.tr("&Create vault"))
            self._swap.set_words(self.tr("&Back to unlocking"))
        else:
            self._title.setText(self.tr("Unlock the vault"))
            self._words.setText(self.tr("Everything in it is sealed until you unlock it."))
            self._go.set_words(self.tr("&Unlock"))
            self._swap.set_words(self.tr("&Create a new vault"))
        self._progress_words.setText(
            self.tr("Working on it. This takes a few seconds on purpose: it keeps guessers slow.")
        )
        self._progress.setAccessibleName(self._progress_words.text())
        self.older.set_words(
            self.tr("&This older copy was put back on purpose…"),
            self.tr("A custodian can go on with it, with a reason."),
        )
        self.unlock_form.retranslate()
        self.create_form.retranslate()
        self._show()
