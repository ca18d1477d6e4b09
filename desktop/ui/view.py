"""What every screen's widget can do. Views show what their presenter says and decide nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class View(QWidget):
    """A screen. Words are asked for in `retranslate`, never kept from construction.

    `badge` is a small sign of it that the frame shows on every screen, such as that a recording runs.
    """

    badge: QWidget | None = None

    def retranslate(self) -> None:
        """Says every word again, in the language in force."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Called when the screen comes to the front: looks at the vault again."""

    def leave(self) -> None:
        """Called before another screen comes or the vault is locked: keep what was typed, fall silent."""

    def show_section(self, key: str) -> None:
        """Brings a part of the screen to the front, where it has parts."""

    def focus_first(self) -> None:
        """Puts the keyboard where work on this screen begins: on the first thing that takes keys."""
        at = self.nextInFocusChain()
        while at is not None and at is not self and self.isAncestorOf(at):
            if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isEnabled() and at.isVisibleTo(self):
                at.setFocus()
                return
            at = at.nextInFocusChain()


def chain_tab(widgets: Sequence[QWidget]) -> None:
    """The Tab key goes from each of `widgets` to the next; those made later would else come last of all."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)
