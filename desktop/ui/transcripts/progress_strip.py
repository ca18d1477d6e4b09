"""Beside the heading: how much of the recording was heard, how many lines are final, how many flags are left.

Each number is a button that goes to the next of what is missing.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.progress import Progress
from desktop.i18n.formats import clock_time
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.keys.key_words import key_words
from desktop.ui.theme import color
from desktop.ui.widgets.buttons import Button

_BAR = 3


class ProgressStrip(QWidget):
    """`unheard_wanted()`, `open_wanted()`, `flag_wanted()`: to the next line of that kind."""

    unheard_wanted = Signal()
    open_wanted = Signal()
    flag_wanted = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._mine, self._anybodys = keys, Progress(), Progress()
        self._is_short = False
        self.heard, self.final, self.flags = (
            Button(name, "quiet") for name in ("volume-2", "circle-check", "triangle-alert")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, _BAR + 3)
        row.setSpacing(4)
        for button, wanted in (
            (self.heard, self.unheard_wanted),
            (self.final, self.open_wanted),
            (self.flags, self.flag_wanted),
        ):
            button.clicked.connect(wanted)
            row.addWidget(button)
        row.addStretch(1)

    def show_progress(self, mine: Progress, anybodys: Progress) -> None:
        """Shows how far the account at work has come, and everybody together."""
        if (mine, anybodys) != (self._mine, self._anybodys):
            self._mine, self._anybodys = mine, anybodys
            self.retranslate()
            self.update()

    def be_short(self, *, is_short: bool) -> None:
        """In a small window figures and icons say it, words are for screen readers and in the tips."""
        self._is_short = is_short
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        mine = self._mine
        self.setVisible(mine.lines > 0)
        times, counts = (clock_time(mine.heard_ms), clock_time(mine.speech_ms)), (str(mine.final), str(mine.lines))
        heard, final = self.tr("Heard {done} of {whole}"), self.tr("Final {done} of {whole}")
        flags = self.tr("Flags left: {count}").replace("{count}", str(mine.flags))
        self._say(self.heard, _filled(heard, *times), " / ".join(times), self._heard_tip())
        self._say(self.final, _filled(final, *counts), " / ".join(counts), self._final_tip())
        self._say(self.flags, flags, str(mine.flags), self._flags_tip())

    def _say(self, button: Button, words: str, figures: str, tip: str) -> None:
        if not self._is_short:
            button.set_words(words, tip)
            return
        button.set_words(figures, f"{words}  \u00b7  {tip}")
        button.setAccessibleName(words)

    def _heard_tip(self) -> str:
        everybody = self.tr("Everybody together: {done} of {whole}. To the next unheard line: {key}")
        done, whole = clock_time(self._anybodys.heard_ms), clock_time(self._anybodys.speech_ms)
        return _filled(everybody, done, whole).replace("{key}", key_words(self._keys.key(Duty.NEXT_UNHEARD)))

    def _final_tip(self) -> str:
        return self.tr(
            "Lines that somebody heard to their end and confirmed as they read now. To the next one that is not"
        )

    def _flags_tip(self) -> str:
        words = self.tr("Lines with a reason to listen again that are not final. To the next one: {key}")
        return words.replace("{key}", key_words(self._keys.key(Duty.NEXT_FLAG)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A thin bar beneath: what was heard, and over it what is final."""
        super().paintEvent(event)
        mine = self._mine
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shares = (1.0, mine.heard_ms / max(mine.speech_ms, 1), mine.final / max(mine.lines, 1))
        for share, token in zip(shares, ("line", "wave_rest", "accent"), strict=True):
            painter.setBrush(color(token))
            painter.drawRoundedRect(QRectF(4, self.height() - _BAR - 1, (self.width() - 8) * share, _BAR), 1.5, 1.5)
        painter.end()


def _filled(words: str, done: str, whole: str) -> str:
    return words.replace("{done}", done).replace("{whole}", whole)
