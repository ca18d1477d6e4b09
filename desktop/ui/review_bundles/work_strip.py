"""A step, a bar, how much of how much, and a way out."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.review_bundles.state import Work
from desktop.ui.review_bundles.words import amount_words, step_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel

_UNIT = 1000  # a bar counts to two thousand million at most


class WorkStrip(QWidget):
    """`cancel` is a button to be connected. Seen only while something is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step, self.amount = PlainLabel(), PlainLabel(look="muted")
        self.bar, self.cancel = QProgressBar(), Button("x")
        self._work: Work | None = None
        self.step.setFont(strong(15))
        self.bar.setTextVisible(False)
        column, bottom = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        bottom.addWidget(self.amount, stretch=1)
        bottom.addWidget(self.cancel)
        column.addWidget(self.step)
        column.addWidget(self.bar)
        column.addLayout(bottom)

    def show_work(self, work: Work | None) -> bool:
        """Shows how far it is; the keyboard goes to the way out when something begins.

        True when something has ended with the keyboard on that: it has to go somewhere.
        """
        has_begun, had_keyboard = work is not None and self._work is None, self.cancel.hasFocus()
        self._work = work
        self.setVisible(work is not None)
        if work is None:
            return had_keyboard
        self.bar.setRange(0, max(work.total // _UNIT, 1) if work.total > _UNIT else 0)
        self.bar.setValue(work.done // _UNIT)
        self.cancel.setEnabled(not work.is_stopping)
        self.retranslate()
        if has_begun:
            self.cancel.setFocus()
        return False

    def retranslate(self) -> None:
        """Says everything again."""
        work = self._work or Work()
        self.step.setText(step_words(work))
        self.amount.setText(amount_words(work))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel.set_words(self.tr("S&top"))
