"""Sections of one screen side by side, one of them open. A bar beneath tells which, and screen readers do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Rule

_SPACING = 4


class SectionBar(QWidget):
    """`opened(number)` when a section is chosen by hand. Arrow keys go from one to the next."""

    opened = Signal(int)

    def __init__(self, icons: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [Button(name, "tab") for name in icons]
        self._group = QButtonGroup(self)
        self._rows = (QHBoxLayout(), QHBoxLayout())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows:
            row.setSpacing(_SPACING)
            column.addLayout(row)
        for number, button in enumerate(self.buttons):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            self._group.addButton(button, number)
            self._rows[0].addWidget(button)
        for row in self._rows:
            row.addStretch()
        column.addWidget(Rule())
        self._group.idToggled.connect(lambda *_: self._lead_to_the_open_one())
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.opened)

    @property
    def has_keyboard(self) -> bool:
        """Whether somebody goes along the bar by keyboard."""
        return any(button.hasFocus() for button in self.buttons)

    def mark(self, number: int) -> None:
        """Shows which section is open."""
        self.buttons[number].setChecked(True)

    def _lead_to_the_open_one(self) -> None:
        """The Tab key goes to the open section, and on from there into it."""
        for button in self.buttons:
            is_open = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_open else Qt.FocusPolicy.NoFocus)

    def say(self, titles: Sequence[str]) -> None:
        """Sets the words."""
        for button, title in zip(self.buttons, titles, strict=True):
            button.set_words(title)
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for half of them: what does not fit goes on in a second row."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arranges anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """As many in the first row as fit, the others beneath."""
        first, second = self._rows
        shown = [button for button in self.buttons if not button.isHidden()]
        ends = list(accumulate(button.sizeHint().width() + _SPACING for button in shown))
        fitting = sum(end - _SPACING <= self.width() for end in ends)
        for at, button in enumerate(shown):
            row, place = (first, at) if at < fitting else (second, at - fitting)
            if row.indexOf(button) != place:
                row.insertWidget(place, button)
