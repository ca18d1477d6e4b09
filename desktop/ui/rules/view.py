"""The office's rules as a list: name, what follows, the number, and who set it. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from desktop.i18n.formats import day
from desktop.ui.fonts import strong
from desktop.ui.rules.presenter import Rule, RulesPresenter
from desktop.ui.rules.words import rule_words, unit_word
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.plain_label import PlainLabel


class RuleCard(Card):
    """One rule. Its button wakes up when the number differs from the one in force."""

    def __init__(self, rule: Rule, presenter: RulesPresenter) -> None:
        super().__init__(margin=16, spacing=4)
        self.rule, self._presenter = rule, presenter
        self.title, self.words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.set_by = PlainLabel(look="muted")
        self.number, self.set = QSpinBox(), Button(look="primary")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.title.setFont(strong(15))
        self.number.setRange(*self.rule.limits)
        self.number.setValue(self.rule.value)
        self.number.setMinimumWidth(130)
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self.title, self.words, self.set_by):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, stretch=1)
        row.addWidget(self.number)
        row.addWidget(self.set)
        self.column.addLayout(row)
        self.number.valueChanged.connect(self.render_state)
        self.set.clicked.connect(lambda: self._presenter.set_rule(self.rule.policy, self.number.value()))

    def render_state(self) -> None:
        """What may be pressed."""
        may_set, is_working = self._presenter.may_set, self._presenter.is_working
        self.number.setEnabled(may_set and not is_working)
        self.set.setVisible(may_set)
        self.set.setEnabled(may_set and not is_working and self.number.value() != self.rule.value)

    def retranslate(self) -> None:
        """Says every word again."""
        name, follows = rule_words(self.rule.policy)
        self.title.setText(name)
        self.words.setText(follows)
        self.number.setSuffix(unit_word(self.rule.policy))
        self.number.setAccessibleName(name)
        self.number.setAccessibleDescription(follows)
        self.set.set_words(self.tr("Set"), name)
        self.set_by.setText(self._who())
        self.render_state()

    def _who(self) -> str:
        decision = self.rule.decision
        if decision is None:
            return self.tr("As Saegim comes; nobody has set it yet.")
        words = self.tr("Set by {account} on {day}")
        return words.replace("{account}", decision.set_by).replace("{day}", day(decision.set_at))


class RulesView(View):
    """A card for each rule, in a column that scrolls when the window is low."""

    def __init__(self, presenter: RulesPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.intro = PlainLabel(look="muted", wrap=True)
        self.cards: list[RuleCard] = []
        self._list = QVBoxLayout()
        self._build()
        presenter.changed = self.render_state
        self.retranslate()

    def _build(self) -> None:
        inside = QWidget()
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(12)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addStretch()
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.intro)
        whole.addWidget(area, stretch=1)

    def refresh(self) -> None:
        """Looks at the rules again."""
        self._presenter.load()

    def render_state(self) -> None:
        """Shows the rules; a number being typed stays while nothing else has changed."""
        rules = self._presenter.rules
        if tuple(card.rule for card in self.cards) != rules:
            empty(self._list)
            self.cards = [RuleCard(rule, self._presenter) for rule in rules]
            for card in self.cards:
                self._list.addWidget(card)
        for card in self.cards:
            card.render_state()

    def retranslate(self) -> None:
        """Says every word again."""
        self.intro.setText(
            self.tr("What the office has decided for itself. Every change is logged with the name of whoever made it.")
            if self._presenter.may_set
            else self.tr("What the office has decided for itself. A custodian can change it.")
        )
        for card in self.cards:
            card.retranslate()
