"""A step, a bar, how much of how much, how long still, and a way out."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.backup.state import Work
from desktop.ui.backup.words import step_words, work_words
from desktop.ui.fonts import strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel

_UNIT = 1000  # a bar counts to two thousand million at most


class ProgressPanel(QWidget):
    """`cancel` is a button to be connected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step, self.amount = PlainLabel(), PlainLabel(look="muted")
        self.bar, self.cancel = QProgressBar(), Button("x")
        self._work = Work()
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
        self.retranslate()

    def show_work(self, work: Work) -> None:
        """Shows how far it is."""
        self._work = work
        self.bar.setRange(0, max(work.total // _UNIT, 1) if work.total > 1 else 0)
        self.bar.setValue(work.done // _UNIT)
        self.cancel.setEnabled(not work.is_stopping)
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        self.step.setText(self.tr("Stopping…") if self._work.is_stopping else step_words(self._work.step))
        self.amount.setText(work_words(self._work))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel.set_words(self.tr("&Stop"))
