"""Which keys the foot pedals are: a row that is opened when it is needed, and no dialog."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.fonts import font
from desktop.ui.transcripts.pedals import Pedal, Pedals
from desktop.ui.transcripts.player_words import pedal_words
from desktop.ui.widgets.key_button import KeyButton
from desktop.ui.widgets.plain_label import PlainLabel


class PedalRow(QWidget):
    """One button for each pedal: press it, then step on the pedal."""

    def __init__(self, pedals: Pedals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pedals = pedals
        self.note = PlainLabel(look="muted", wrap=True)
        self.note.setFont(font(12))
        self.buttons = {pedal: KeyButton() for pedal in Pedal}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        for pedal, button in self.buttons.items():
            row.addWidget(button)
            button.asked.connect(partial(pedals.ask, pedal))
            button.left.connect(partial(pedals.ask, None))
            button.taken.connect(pedals.take)
        row.addWidget(self.note, stretch=1)

    def show_pedals(self) -> None:
        """Shows the keys in force, and which pedal waits for one."""
        for pedal, button in self.buttons.items():
            key = self.tr("Step on it now\u2026") if self._pedals.asked is pedal else self._pedals.keys[pedal]
            button.set_words(f"{pedal_words(pedal)}:  {key}", self.tr("Press this, then the pedal. Escape leaves it."))

    def retranslate(self) -> None:
        """Says everything again."""
        self.note.setText(
            self.tr("A pedal sends a key. Set it, in its own program, to one that types nothing, such as F4 or F9.")
        )
        self.show_pedals()
