"""Beneath the lines: the chosen line is confirmed here, and what there is to say about it is said here, quietly."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.transcript import Line
from desktop.ui.fonts import font
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.keys.key_words import key_words
from desktop.ui.transcripts.gate import GateNotice, Walk, Word
from desktop.ui.transcripts.gate_words import notice_words, seconds
from desktop.ui.transcripts.words import flag_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel


class ConfirmBar(QWidget):
    """`confirm_wanted()` for the chosen lines, then on to the next."""

    confirm_wanted = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._line: Line | None = None
        self._missing_ms, self._walk, self._is_short = 0, Walk.LINES, False
        self._notice: GateNotice | None = None
        self.sign, self.words = Glyph("circle-dashed", "muted", 16), PlainLabel(wrap=True)
        self.confirm = Button("circle-check", "primary")
        self.words.setFont(font(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.confirm)
        self.confirm.clicked.connect(self.confirm_wanted)

    def show_line(
        self, line: Line | None, missing_ms: int, walk: Walk, notice: GateNotice | None, *, may_confirm: bool
    ) -> None:
        """Shows how far the chosen line is, or what is to be said."""
        self._line, self._missing_ms, self._walk, self._notice = line, missing_ms, walk, notice
        self.confirm.setEnabled(may_confirm and line is not None)
        self.confirm.set_look("primary" if line is not None and not line.is_final else "")
        self.setVisible(line is not None)
        self.retranslate()

    def be_short(self, *, is_short: bool) -> None:
        """In a small window the key stands in the tip, and what is said has the room."""
        self._is_short = is_short
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        key = key_words(self._keys.key(Duty.CONFIRM))
        goes_on = self.tr("Confirm, next flag") if self._walk is Walk.FLAGS else self.tr("Confirm, next line")
        words = goes_on if self._is_short else f"{goes_on}  \u00b7  {key}"
        self.confirm.set_words(words, f"{self._tip()}  \u00b7  {key}" if self._is_short else self._tip())
        icon, token, words = self._said()
        self.sign.become(icon, token)
        if words != self.words.text():
            self.words.setText(words)
            self.words.setAccessibleName(words)

    def _tip(self) -> str:
        return self.tr(
            "The line was played to its end and reads as it should. What is not heard yet of the next one plays."
        )

    def _said(self) -> tuple[str, str, str]:
        line, notice = self._line, self._notice
        if notice is not None:
            duty = Duty.MERGE if notice.word is Word.SPEAKERS_DIFFER else Duty.CONFIRM
            return "info", "info_text", notice_words(notice, key_words(self._keys.key(duty)))
        if line is None:
            return "circle-dashed", "muted", ""
        if line.is_final:
            return "circle-check", "good_text", self.tr("Final: heard to its end and confirmed.")
        if line.segment.flags and self._walk is Walk.FLAGS:
            return "triangle-alert", "warn_text", ", ".join(flag_words(flag)[0] for flag in line.segment.flags)
        if self._missing_ms:
            words = self.tr("Not heard yet: {seconds} s").replace("{seconds}", seconds(self._missing_ms))
            return "circle-dashed", "muted", words
        return "volume-2", "muted", self.tr("Heard to its end, not confirmed yet.")
