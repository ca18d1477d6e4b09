"""Files on their way in: which one, how far, and a way out that leaves nothing half-made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.ui.attachments.state import Adding
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel

_STEPS = 1000


class ProgressStrip(Card):
    """Hidden while nothing is on its way; `cancelled` when it is to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("quiet", margin=12, spacing=8, parent=parent)
        self.words, self.bar, self.cancel = PlainLabel(wrap=True), QProgressBar(), Button("x")
        self._adding: Adding | None = None
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.bar, stretch=1)
        row.addWidget(self.cancel)
        self.column.addLayout(row)
        self.cancel.clicked.connect(self.cancelled)

    def show_adding(self, adding: Adding | None) -> None:
        """Shows how far it is."""
        self._adding = adding
        self.setVisible(adding is not None)
        if adding is not None:
            self.bar.setValue(_STEPS * adding.done // adding.total if adding.total else 0)
            words = self.tr("File {number} of {files}: {name}")
            words = words.replace("{number}", str(adding.number)).replace("{files}", str(adding.files))
            self.words.setText(words.replace("{name}", adding.name))

    def retranslate(self) -> None:
        """Says every word again."""
        self.cancel.set_words(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.show_adding(self._adding)
