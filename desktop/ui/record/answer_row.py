"""The question after what was said off the record: keep it sealed apart, or never keep it; and what silence means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import clock_time
from desktop.ui.fonts import strong
from desktop.ui.record.record_keys import Key, with_key
from desktop.ui.record.state import RecordState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel

_WIDE = 640


class AnswerRow(QWidget):
    """Stands in the card of a span off the record, and in the strip after it."""

    keep_wanted = Signal()
    never_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self.silence = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.never, self.keep = Button("x"), Button("lock")
        self.question.setFont(strong(15))
        words, buttons = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.question)
        words.addWidget(self.silence)
        buttons.setSpacing(8)
        buttons.addWidget(self.never)
        buttons.addWidget(self.keep)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.addLayout(words, stretch=1)
        self._box.addLayout(buttons)
        self.never.clicked.connect(self.never_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self._state = RecordState()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The answers stand beside the question where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def show_state(self, state: RecordState) -> None:
        """Shows question and bound while nobody has answered, and the answer afterwards."""
        self._state = state
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state, is_open = self._state, self._state.off_record in {"asking", "returned"}
        self.never.setVisible(is_open)
        self.keep.setVisible(is_open)
        self.never.set_words(with_key(self.tr("Never keep"), Key.NEVER_KEEP))
        self.keep.set_words(with_key(self.tr("Keep sealed apart"), Key.KEEP))
        self.question.setText(self._question())
        self.silence.setVisible(is_open)
        left_ms = state.status.answer_left_ms if state.status is not None else 0
        words = self.tr("Held in memory only. Without an answer it is never kept: {time} left.")
        self.silence.setText(words.replace("{time}", clock_time(left_ms)))

    def _question(self) -> str:
        return {
            "kept": self.tr("What is said now is kept sealed, apart from the testimony."),
            "dropped": self.tr("What is said now is never kept."),
        }.get(self._state.off_record, self.tr("What was said off the record: keep it, or never keep it?"))
