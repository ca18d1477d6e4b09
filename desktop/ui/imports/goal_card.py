"""At the right: for all files or the chosen ones, which interview they go to and where they come from."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from desktop.i18n.formats import day
from desktop.ui.fonts import strong
from desktop.ui.imports.source_form import SourceForm
from desktop.ui.imports.state import ImportsState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, Rule
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel


class GoalCard(Card):
    """`scope_chosen(bool)`: whether it speaks of the chosen files only; `goal_chosen(interview id)`; `said(Source)`."""

    scope_chosen = Signal(bool)
    goal_chosen = Signal(str)
    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=18, spacing=9, parent=parent)
        self.scope, self.goal, self.source = ChoiceField(), ChoiceField(), SourceForm()
        self._scope_field, self._goal_field = Field(self.scope), Field(self.goal)
        self._title, self._why = PlainLabel(), PlainLabel(look="warn", wrap=True)
        self.as_all = Button("undo-2", "quiet")
        self._title.setFont(strong(15))
        self._state = ImportsState()
        self._shown_goals: object = None
        for widget in (self._scope_field, self._goal_field, self._why, Rule(), self._title, self.source, self.as_all):
            self.column.addWidget(widget)
        self.column.addStretch()
        self.scope.activated.connect(lambda at: self.scope_chosen.emit(at == 1))
        self.goal.activated.connect(self._goal_activated)
        self.source.edited.connect(lambda: self.said.emit(self.source.source()))
        self.retranslate()

    def _goal_activated(self) -> None:
        if self.goal.currentData():
            self.goal_chosen.emit(str(self.goal.currentData()))

    def show_state(self, state: ImportsState) -> None:
        """Shows what is said of all, or of the chosen files."""
        self._state = state
        blockers = [QSignalBlocker(widget) for widget in (self.scope, self.goal)]
        self._show_scope()
        if self._shown_goals != state.goals:
            self._shown_goals = state.goals
            self._fill_goals()
        self.goal.setCurrentIndex(max(self.goal.findData(state.shown_goal), 0) if state.shown_goal else 0)
        del blockers
        self.setEnabled(not state.is_taking)
        may_record = {goal.interview.id: goal.may_record for goal in state.goals}
        self._why.setVisible(state.shown_goal is not None and not may_record.get(state.shown_goal, True))
        self.source.show_source(state.shown_source)
        self.as_all.setVisible(state.says_of_chosen and any(item.has_own_words for item in state.chosen_items))

    def _show_scope(self) -> None:
        words = self.tr("The {n} chosen files only").replace("{n}", str(len(self._state.chosen)))
        if len(self._state.chosen) == 1:
            words = self.tr("The chosen file only")
        self.scope.setItemText(1, words)
        self.scope.setEnabled(bool(self._state.chosen) or self._state.says_of_chosen)
        self.scope.setCurrentIndex(1 if self._state.says_of_chosen else 0)

    def _fill_goals(self) -> None:
        self.goal.clear()
        self.goal.addItem(self.tr("Choose an interview\u2026"), "")
        for goal in self._state.goals:
            interview = goal.interview
            self.goal.addItem(f"{interview.witness_code} \u00b7 {day(interview.opened_at)}", interview.id)

    def retranslate(self) -> None:
        """Says everything again."""
        at = max(self.scope.currentIndex(), 0)
        self.scope.clear()
        self.scope.addItems([self.tr("All files"), self.tr("The chosen file only")])
        self.scope.setCurrentIndex(at)
        self._scope_field.say(self.tr("&What follows is for"))
        self._goal_field.say(self.tr("&Interview"))
        self._why.setText(self.tr("This witness has not agreed to recordings yet. Ask for consent first."))
        self._title.setText(self.tr("Where it comes from"))
        self.as_all.set_words(self.tr("The same as of all"))
        self._shown_goals = None
        self.source.retranslate()
        self.show_state(self._state)
