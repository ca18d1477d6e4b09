"""Who can open identities, and for an entitled custodian the way to change it. The passphrase proves the change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.identity.proof_fields import ProofFields
from desktop.ui.identity.state import EntitledRow, IdentityState
from desktop.ui.view import chain_tab
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel


class EntitledCard(Card):
    """`entitle_wanted(account)` and `end_wanted(account)`, with the proof taken from `proof`."""

    entitle_wanted = Signal(str)
    end_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=12, parent=parent)
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._kit = PlainLabel(look="warn", wrap=True)
        self._title.setFont(strong(16))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.proof, self.renew = ProofFields(), Button("key-round")
        self.acts: dict[str, Button] = {}
        for part in (self._title, self._words, self.proof):
            self.column.addWidget(part)
        self.column.addLayout(self._rows)
        for below in (self._kit, self.renew):
            self.column.addWidget(below)
        self.column.addStretch(1)
        self._state = IdentityState()
        self.proof.edited.connect(self._show_ready)
        self.renew.clicked.connect(lambda: self.entitle_wanted.emit(self._state.account))

    def show_state(self, state: IdentityState) -> None:
        """Shows every account."""
        state = replace(state, left_ms=0, people=())
        if state == self._state:
            return
        self._state = state
        self.retranslate()

    def clear(self) -> None:
        """Forgets what was typed."""
        self.proof.clear()

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._state
        self._title.setText(self.tr("Who is entitled"))
        self._words.setText(
            self.tr(
                "Only the keys of these accounts, and the recovery kit, open identities. The vault's own key does not."
            )
            if state.is_founded
            else self.tr("Nobody yet: this office works with codes alone. The first entitlement makes the store.")
        )
        self._kit.setText(self.tr("The newest recovery kit does not open identities yet. Seal their key anew."))
        self._kit.setVisible(state.is_founded and not state.is_kit_in)
        self.proof.say(self.tr("Your own passphrase, to change it"))
        self.proof.setVisible(state.may_entitle and state.is_founded and state.is_entitled)
        self.renew.set_words(self.tr("Seal the key anew"))
        self.renew.setVisible(self._kit.isVisibleTo(self) and self.proof.isVisibleTo(self))
        empty(self._rows)
        self.acts = {}
        for row in state.entitled:
            self._rows.addWidget(self._row(row))
        chain_tab((self.proof.choose_key_file, *self.acts.values(), self.renew))
        self._show_ready()

    def _row(self, row: EntitledRow) -> QWidget:
        widget, name, chip, act = QWidget(), PlainLabel(row.display_name), StatusChip(), Button()
        line = QHBoxLayout(widget)
        line.setContentsMargins(0, 0, 0, 0)
        if row.is_entitled:
            chip.say(self.tr("Entitled"), "good")
        elif row.has_lapsed:
            chip.say(self.tr("Lost it: renew the key"), "warn")
        else:
            chip.say(self.tr("Codes only"), "calm")
        may_end = row.is_entitled or row.has_lapsed
        act.set_words(self.tr("End") if may_end else self.tr("Entitle"))
        act.setAccessibleName(f"{act.text()} {row.display_name}")
        act.setVisible(self._state.may_entitle)
        act.clicked.connect(partial((self.end_wanted if may_end else self.entitle_wanted).emit, row.account))
        self.acts[row.account] = act
        line.addWidget(name, stretch=1)
        line.addWidget(chip)
        line.addWidget(act)
        return widget

    def _show_ready(self) -> None:
        state = self._state
        is_proved = not state.is_founded or (state.is_entitled and self.proof.is_filled)
        for act in (*self.acts.values(), self.renew):
            act.setEnabled(state.may_entitle and is_proved and not state.is_working)
