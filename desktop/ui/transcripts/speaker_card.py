"""At the right, beneath the line: one button for each who may speak, with the number that does the same with Alt."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.speaking import Speaker
from desktop.ui.fonts import strong
from desktop.ui.transcripts.words import speaker_word
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel

NUMBERS = {
    Speaker.INTERVIEWER: 1,
    Speaker.WITNESS: 2,
    Speaker.INTERPRETER: 3,
    Speaker.OTHER: 4,
    Speaker.UNKNOWN: 0,
}
GOES_ON = 5


class SpeakerCard(Card):
    """`said(speaker)` for the chosen lines, `goes_on()` for all from the chosen one to the next set line."""

    said = Signal(object)
    goes_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=6, parent=parent)
        self._title = PlainLabel()
        self.buttons = {speaker: Button() for speaker in NUMBERS}
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

    def add_keys(self, lines: QWidget) -> None:
        """Alt with a number while the keyboard is on the lines themselves: never while something is typed."""
        for speaker, number in NUMBERS.items():
            self._add_key(lines, number, partial(self.said.emit, speaker))
        self._add_key(lines, GOES_ON, self.goes_on.emit)

    def _add_key(self, lines: QWidget, number: int, act: object) -> None:
        shortcut = QShortcut(QKeySequence(f"Alt+{number}"), lines, act)  # type: ignore[call-overload]
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.setAutoRepeat(False)

    def show_line(self, *, has_line: bool, is_first: bool) -> None:
        """Lines can be set where one is chosen; none stands above the first."""
        for button in self.buttons.values():
            button.setEnabled(has_line)
        self.on.setEnabled(has_line and not is_first)

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Speaker  \u00b7  Alt+number"))
        for speaker, number in NUMBERS.items():
            self.buttons[speaker].set_words(f"{number}  {speaker_word(speaker)}")
        goes_on = self.tr("As above")
        self.on.set_words(
            f"{GOES_ON}  {goes_on}",
            self.tr("Sets the speaker of the line above here and below, up to the next line that somebody set."),
        )
