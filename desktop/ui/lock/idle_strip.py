"""Says half a minute before that the vault will be locked. Any key takes it away; it never takes the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.card import Card
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel


class IdleStrip(QWidget):
    """Hidden while `seconds` is 0."""

    def __init__(self) -> None:
        super().__init__()
        self._seconds = 0
        self.words = PlainLabel(wrap=True)
        self._build()
        self.setVisible(False)

    def _build(self) -> None:
        card = Card("banner", margin=12, spacing=3)
        card.setProperty("kind", "failure")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Glyph("lock", "warn_text", 20))
        row.addWidget(self.words, stretch=1)
        card.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 32, 0)
        column.addWidget(card)

    def warn(self, seconds: int) -> None:
        """Shows how long it still takes; the first time a screen reader says it too."""
        is_new, self._seconds = bool(seconds) and not self._seconds, seconds
        self.setVisible(bool(seconds))
        self.retranslate()
        if is_new:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def retranslate(self) -> None:
        """Says it again."""
        words = self.tr(
            "Nobody has touched this laptop for a while. The vault is locked in {seconds} s. Press any key to go on."
        )
        self.words.setText(words.replace("{seconds}", str(self._seconds)))
        self.setAccessibleName(self.words.text())
