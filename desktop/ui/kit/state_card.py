"""Where the vault stands with its recovery kit, in a few calm lines, and the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.i18n.formats import day
from desktop.ui.fonts import strong
from desktop.ui.kit.presenter import KitPage, KitPresenter, KitScreen
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel


class StateCard(Card):
    """`asked(KitPage)` when somebody wants to make or to rehearse a kit."""

    asked = Signal(object)

    def __init__(self, presenter: KitPresenter, parent: QWidget | None = None) -> None:
        super().__init__(margin=26, spacing=12, parent=parent)
        self._presenter = presenter
        self.title, self.chip = PlainLabel(), StatusChip()
        self.words, self.facts, self.advice = (
            PlainLabel(wrap=True),
            PlainLabel(look="muted", wrap=True),
            PlainLabel(wrap=True),
        )
        self.make, self.rehearse = Button("plus"), Button("book-open-text")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.title.setFont(strong(18))
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title)
        top.addWidget(self.chip)
        top.addStretch()
        buttons.addWidget(self.rehearse)
        buttons.addWidget(self.make)
        buttons.addStretch()
        self.column.addLayout(top)
        for label in (self.words, self.facts, self.advice):
            self.column.addWidget(label)
        self.column.addSpacing(6)
        self.column.addLayout(buttons)
        self.make.clicked.connect(lambda: self.asked.emit(KitPage.MAKING))
        self.rehearse.clicked.connect(lambda: self.asked.emit(KitPage.REHEARSING))

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._presenter.state
        self.title.setText(self.tr("Recovery kit"))
        self.words.setText(
            self.tr(
                "If every passphrase is lost, sheets of paper kept by different people open the vault together. "
                "One sheet alone opens nothing."
            )
        )
        self.make.set_words(self.tr("Make a &new kit…") if state.kit.kit else self.tr("&Make a kit…"))
        self.rehearse.set_words(self.tr("&Rehearse with the sheets…"))
        self._say_state(state)
        self._offer(state)

    def _offer(self, state: KitScreen) -> None:
        """One primary action: what is missing most."""
        wants_rehearsal = state.kit.kit is not None and (not state.kit.is_ready or state.is_due(self._presenter.now))
        self.make.setVisible(state.may_make)
        self.make.set_look("" if state.kit.kit else "primary")
        self.rehearse.setVisible(state.kit.kit is not None)
        self.rehearse.set_look("primary" if wants_rehearsal else "")

    def _say_state(self, state: KitScreen) -> None:
        self.chip.say(*self._chip(state) if state.is_loaded else ("", "calm"))
        self.facts.setText(self._facts(state))
        self.facts.setVisible(bool(self.facts.text()))
        self.advice.setText(self._advice(state) if state.is_loaded else "")
        self.advice.setVisible(bool(self.advice.text()))

    def _chip(self, state: KitScreen) -> tuple[str, str]:
        if state.kit.kit is None:
            return self.tr("None yet"), "warn"
        if not state.kit.is_ready:
            return self.tr("Not rehearsed"), "warn"
        if state.kit.used:
            return self.tr("Used"), "warn"
        if state.is_due(self._presenter.now):
            return self.tr("Rehearsal due"), "info"
        return self.tr("Rehearsed"), "good"

    def _facts(self, state: KitScreen) -> str:
        kit = state.kit.kit
        if kit is None:
            return ""
        words = self.tr("{kit}: any {threshold} of {shares} sheets, made on {day} by {account}.")
        for name, value in (("threshold", kit.threshold), ("shares", kit.shares), ("kit", kit.id)):
            words = words.replace(f"{{{name}}}", str(value))
        words = words.replace("{day}", day(kit.made_at)).replace("{account}", kit.made_by)
        if state.kit.rehearsed_at is None or state.kit.due_at is None:
            return words
        more = self.tr("Rehearsed on {day}; the next time by {due}.")
        return f"{words}\n{more}".replace("{day}", day(state.kit.rehearsed_at)).replace("{due}", day(state.kit.due_at))

    def _advice(self, state: KitScreen) -> str:
        if state.kit.kit is None:
            return (
                self.tr("No interview can be opened before there is a kit and it was rehearsed once.")
                if state.may_make
                else self.tr("No interview can be opened before a custodian has made a kit.")
            )
        if not state.kit.is_ready:
            return self.tr("Print the sheets, then type them in once. Until then no interview can be opened.")
        if state.kit.used:
            return self.tr("The sheets were together in one room. Make a new kit, so that they open nothing any more.")
        return ""
