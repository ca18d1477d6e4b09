"""At the right, beneath the line: one button for each who may speak, with the key that does the same."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.speaking import Speaker
from desktop.ui.fonts import strong
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.transcripts.words import speaker_word
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel

DUTIES = {
    Speaker.INTERVIEWER: Duty.SPEAKER_INTERVIEWER,
    Speaker.WITNESS: Duty.SPEAKER_WITNESS,
    Speaker.INTERPRETER: Duty.SPEAKER_INTERPRETER,
    Speaker.OTHER: Duty.SPEAKER_OTHER,
    Speaker.UNKNOWN: Duty.SPEAKER_UNKNOWN,
}
_ALT = "Alt+"


class SpeakerCard(Card):
    """`said(speaker)` for the chosen lines, `goes_on()` for all from the chosen one to the next set line."""

    said = Signal(object)
    goes_on = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=6, parent=parent)
        self._keys, self._title = keys, PlainLabel()
        self.buttons = {speaker: Button() for speaker in DUTIES}
        self.on = Button()
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(14))
        self.column.addWidget(self._title)
        buttons = [*self.buttons.values(), self.on]
        for button in buttons:
            button.setStyleSheet("text-align: left; padding: 4px 8px; min-height: 20px; font-size: 12px;")
        for pair in zip(buttons[::2], buttons[1::2], strict=True):
            row = QHBoxLayout()
            row.setSpacing(6)
            for button in pair:
                row.addWidget(button, stretch=1)
            self.column.addLayout(row)
        for speaker, button in self.buttons.items():
            button.clicked.connect(partial(self.said.emit, speaker))
        self.on.clicked.connect(self.goes_on)

    def show_line(self, *, has_line: bool, is_first: bool) -> None:
        """Lines can be set where one is chosen; none stands above the first."""
        for button in self.buttons.values():
            button.setEnabled(has_line)
        self.on.setEnabled(has_line and not is_first)

    def retranslate(self) -> None:
        """Says everything again. Where all keys are Alt and one more, only that one is said on each button."""
        keys = [self._keys.key(duty) for duty in (*DUTIES.values(), Duty.SPEAKER_AS_ABOVE)]
        are_alt = all(key.startswith(_ALT) for key in keys)
        self._title.setText(self.tr("Speaker  \u00b7  Alt+number") if are_alt else self.tr("Speaker"))
        tip = self.tr("Sets the speaker of the line above here and below, up to the next line that somebody set.")
        words = [*map(speaker_word, self.buttons), self.tr("As above")]
        for button, key, word in zip((*self.buttons.values(), self.on), keys, words, strict=True):
            short = key.removeprefix(_ALT) if are_alt else ""
            button.set_words(f"{short}  {word}".strip(), "" if are_alt else key)
        self.on.setToolTip(tip)
