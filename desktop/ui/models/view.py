"""The section of speech models on the vault screen: a card to install one, and a card for each that is here."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from desktop.i18n.model_words import caveat_words
from desktop.ui.language import language_now
from desktop.ui.models.install_card import InstallCard
from desktop.ui.models.pack_card import PackCard
from desktop.ui.models.presenter import ModelsPresenter
from desktop.ui.models.state import ModelsState
from desktop.ui.models.words import outcome_words
from desktop.ui.view import View
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel


class ModelsView(View):
    """Words, the card to install, what came of it, and the packs."""

    def __init__(self, presenter: ModelsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.intro, self.caveat = PlainLabel(look="muted", wrap=True), PlainLabel(look="muted", wrap=True)
        self.install, self.outcome, self.second = InstallCard(), Message(), QCheckBox()
        self._list = QVBoxLayout()
        self._shown: object = None
        self.cards: list[PackCard] = []
        self._build()
        presenter.changed = self._show
        self.second.clicked.connect(lambda is_wanted: presenter.turn_second(is_wanted=is_wanted))
        self.install.folder_chosen.connect(presenter.choose)
        self.install.asked.connect(presenter.install)
        self.install.stopped.connect(presenter.cancel)
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._list.setSpacing(12)
        for widget in (self.intro, self.install, self.outcome):
            column.addWidget(widget)
        column.addLayout(self._list)
        column.addWidget(self.second)
        column.addWidget(self.caveat)
        column.addStretch(1)

    def refresh(self) -> None:
        """Looks at the packs again."""
        self._presenter.look()

    def leave(self) -> None:
        """A question that was open is closed."""
        self._presenter.ask_to_remove(None)

    def focus_first(self) -> None:
        """The folder."""
        self.install.folder.setFocus()

    def _show(self) -> None:
        state = self._presenter.state
        self.install.show_state(state)
        self.outcome.say(outcome_words(state.outcome) if state.outcome is not None else "", "good")
        self.second.setVisible(sum(row.pack is not None for row in state.rows) > 1)
        self.second.setChecked(state.is_second_wanted)
        self.caveat.setVisible(any(row.pack is not None for row in state.rows))
        if state.rows != self._shown:
            self._shown = state.rows
            self._fill(state)
        for card in self.cards:
            card.show_state(state)

    def _fill(self, state: ModelsState) -> None:
        presenter = self._presenter
        empty(self._list)
        self.cards = [PackCard(row) for row in state.rows]
        for card in self.cards:
            self._list.addWidget(card)
            path, pack = card.row.installed.path, card.row.pack
            card.removal_asked.connect(lambda is_asked, p=path: presenter.ask_to_remove(p if is_asked else None))
            card.removed.connect(presenter.remove)
            if pack is not None:
                card.measure_asked.connect(partial(presenter.measure, pack))
                card.verify_asked.connect(partial(presenter.verify, pack))
                card.decided.connect(lambda is_accepted, p=pack: presenter.decide(p, is_accepted=is_accepted))

    def retranslate(self) -> None:
        """Says every word again."""
        self.intro.setText(
            self.tr(
                "A model writes the drafts, here on this laptop. It may hear testimonies when it is on our list, or "
                "when a custodian has accepted it for this vault."
            )
        )
        self.second.setText(self.tr("Let another measured model read places in doubt &again"))
        self.second.setToolTip(
            self.tr("Both readings are kept, and the difference is shown. Drafts take longer with it.")
        )
        self.caveat.setText(caveat_words(language_now()))
        self.install.retranslate()
        self._show()
