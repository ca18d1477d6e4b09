"""The office's rules as a list: name, what follows, the number, and who set it. Widgets only."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import day
from desktop.ui.fonts import font, strong
from desktop.ui.rules.presenter import Rule, RulesPresenter
from desktop.ui.rules.words import rule_words, unit_word
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.card import Rule as Hairline
from desktop.ui.widgets.number_field import NumberField
from desktop.ui.widgets.plain_label import PlainLabel

_SMALL_PX = 12


class RuleRow(QWidget):
    """One rule. Its button comes up when the number differs from the one in force."""

    def __init__(self, rule: Rule, presenter: RulesPresenter) -> None:
        super().__init__()
        self.rule, self._presenter = rule, presenter
        self.title, self.words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.set_by, self.value = PlainLabel(look="muted"), PlainLabel()
        self.number, self.set = NumberField(partial(unit_word, rule.policy)), Button(look="primary")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.title.setFont(strong(15))
        self.value.setFont(strong(15))
        self.set_by.setFont(font(_SMALL_PX))
        self.number.setRange(*self.rule.limits)
        self.number.setValue(self.rule.value)
        kept = self.set.sizePolicy()
        kept.setRetainSizeWhenHidden(self._presenter.may_set)
        self.set.setSizePolicy(kept)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.words, self.set_by):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(words, stretch=1)
        for part in (self.value, self.number, self.set):
            row.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.number.valueChanged.connect(self.render_state)
        self.number.lineEdit().returnPressed.connect(self._set)
        self.set.clicked.connect(self._set)

    def _set(self) -> None:
        self._presenter.set_rule(self.rule.policy, self.number.value())

    def render_state(self) -> None:
        """What may be pressed."""
        may_set, is_working = self._presenter.may_set, self._presenter.is_working
        self.number.setVisible(may_set)
        self.number.setEnabled(may_set and not is_working)
        self.value.setVisible(not may_set)
        self.set.setVisible(may_set and self.number.value() != self.rule.value)
        self.set.setEnabled(may_set and not is_working)

    def retranslate(self) -> None:
        """Says every word again."""
        name, follows = rule_words(self.rule.policy)
        self.title.setText(name)
        self.words.setText(follows)
        self.value.setText(f"{self.rule.value}{unit_word(self.rule.policy, self.rule.value)}")
        self.number.retranslate()
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
    """A row for each rule."""

    def __init__(self, presenter: RulesPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.intro, self._card = PlainLabel(look="muted", wrap=True), Card(margin=20, spacing=11)
        self.rows: list[RuleRow] = []
        self._build()
        self._card.setVisible(False)
        presenter.changed = self.render_state
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.intro)
        column.addWidget(self._card)
        column.addStretch(1)

    def refresh(self) -> None:
        """Looks at the rules again."""
        self._presenter.load()

    def focus_first(self) -> None:
        """The first number, for whoever may change it."""
        if self.rows and self._presenter.may_set:
            self.rows[0].number.setFocus()

    def render_state(self) -> None:
        """Shows the rules; a number being typed stays while nothing else has changed."""
        rules = self._presenter.rules
        if tuple(row.rule for row in self.rows) != rules:
            self._fill(rules)
        for row in self.rows:
            row.render_state()

    def _fill(self, rules: tuple[Rule, ...]) -> None:
        empty(self._card.column)
        self.rows = [RuleRow(rule, self._presenter) for rule in rules]
        for at, row in enumerate(self.rows):
            if at:
                self._card.column.addWidget(Hairline())
            self._card.column.addWidget(row)
        self._card.setVisible(bool(self.rows))

    def retranslate(self) -> None:
        """Says every word again."""
        self.intro.setText(
            self.tr("What the office has decided for itself. Every change is logged with the name of whoever made it.")
            if self._presenter.may_set
            else self.tr("What the office has decided for itself. A custodian can change it.")
        )
        for row in self.rows:
            row.retranslate()
