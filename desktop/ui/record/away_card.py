"""While nothing goes into the recording: a break, or off the record. Told by icon, words and the shape of the frame."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import clock_time
from desktop.ui.fonts import figures, strong
from desktop.ui.record.answer_row import AnswerRow
from desktop.ui.record.state import RecordState
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel


class AwayCard(Card):
    """A solid frame and a cup for a break; a dashed one and a struck-out microphone for off the record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("away", margin=16, spacing=10, parent=parent)
        self.glyph, self.title, self.lasts = Glyph("coffee", "warn_text", 40), PlainLabel(), PlainLabel()
        self.words, self.answer = PlainLabel(wrap=True), AnswerRow()
        self.title.setFont(strong(26))
        self.lasts.setFont(figures(26, strong().weight()))
        head, texts = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.glyph, alignment=Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self.title)
        line.addWidget(self.lasts)
        line.addStretch()
        texts.setSpacing(2)
        texts.addLayout(line)
        texts.addWidget(self.words)
        head.addLayout(texts, stretch=1)
        self.column.addLayout(head)
        self.column.addWidget(self.answer)
        self._state = RecordState()

    def show_state(self, state: RecordState) -> None:
        """Shows which it is, and how long it lasts."""
        kind = "off" if state.is_off_record else "break"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self.glyph.become(*(("coffee", "warn_text") if kind == "break" else ("mic-off", "danger_text")))
        self._state = state
        self.answer.setVisible(kind == "off")
        self.answer.show_state(state)
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        status, is_break = self._state.status, self.property("kind") == "break"
        self.title.setText(self.tr("Break") if is_break else self.tr("Off the record"))
        self.lasts.setText(clock_time(status.away_ms if status is not None else 0))
        self.words.setText(self.tr("Nothing is recorded; it becomes a gap with its length."))
        self.answer.retranslate()


class QuestionStrip(QWidget):
    """After the return: the recording goes on, and the question waits without standing in the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = AnswerRow()
        card = Card("away", margin=12, spacing=6)
        card.setProperty("kind", "off")
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Glyph("mic-off", "danger_text", 28), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.answer, stretch=1)
        card.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.setVisible(False)

    def show_state(self, state: RecordState) -> None:
        """Hidden unless a question waits."""
        self.setVisible(state.off_record == "returned")
        self.answer.show_state(state)

    def retranslate(self) -> None:
        """Says everything again."""
        self.answer.retranslate()
