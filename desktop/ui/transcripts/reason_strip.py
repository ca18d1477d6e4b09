"""Above the lines: why is this line changed? Asked where others relied on it; what was typed waits, and is not lost.

Nothing modal: whoever does not know yet goes on working, and answers later. The last reason lies ready for the next.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.custody.old_copy import REASON_LIMIT
from desktop.i18n.formats import clock_time
from desktop.review.reasons import Asked
from desktop.ui.fonts import font, strong
from desktop.ui.transcripts.state import ReasonWanted
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.number_hint import NumberHint
from desktop.ui.widgets.plain_label import PlainLabel


class ReasonEdit(QLineEdit):
    """`left()` at Esc."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc gives it up; everything else is the field's."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ReasonStrip(QFrame):
    """`given(segment_id, reason)` answers, `left(segment_id)` leaves the line as it was."""

    given = Signal(str, str)
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "quiet")
        self.question, self.why = PlainLabel(wrap=True), PlainLabel(look="muted", wrap=True)
        self.edit, self.number_hint = ReasonEdit(), NumberHint()
        self.give, self.leave = Button("check", "primary"), Button("", "quiet")
        self._wanted: ReasonWanted | None = None
        self._more = 0
        self._last = ""
        self._build()

    def _build(self) -> None:
        self.question.setFont(strong(14))
        self.why.setFont(font(12))
        self.edit.setMaxLength(REASON_LIMIT)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, stretch=1)
        row.addWidget(self.give)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for widget in (self.question, self.why):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.number_hint)
        self.edit.textChanged.connect(self._look)
        self.edit.returnPressed.connect(self._give)
        self.edit.left.connect(self._leave)
        self.give.clicked.connect(self._give)
        self.leave.clicked.connect(self._leave)
        self.setVisible(False)

    def show_wanted(self, waiting: Mapping[str, ReasonWanted]) -> None:
        """Asks for the first of them, the others wait behind it; nothing is asked where none waits."""
        wanted, more = next(iter(waiting.values()), None), len(waiting) - 1
        is_new = wanted is not None and wanted != self._wanted
        self._wanted, self._more = wanted, more
        self.setVisible(wanted is not None)
        if wanted is not None:
            self.retranslate()
        if is_new:
            self.edit.setText(self._last)
            self.edit.selectAll()
            self.edit.setFocus()

    def retranslate(self) -> None:
        """Says everything again."""
        self.edit.setAccessibleName(self.tr("Why the line is changed"))
        self.edit.setPlaceholderText(self.tr("Heard again: it is a place name"))
        self.give.set_words(self.tr("Store"))
        self.leave.set_words(self.tr("Leave the line as it was"))
        self.number_hint.retranslate()
        if self._wanted is None:
            return
        question = self.tr("Why is the line at {time} changed?").replace("{time}", clock_time(self._wanted.start_ms))
        more = self.tr("{n} more wait for a reason.").replace("{n}", str(self._more)) if self._more > 0 else ""
        self.question.setText(question)
        self.why.setText(f"{self._why(self._wanted.asked)} {more}".strip())

    def _why(self, asked: Asked) -> str:
        return {
            Asked.RESTORED: self.tr("An earlier text is laid over it again."),
            Asked.SUBMITTED: self.tr("The transcript was submitted for review before."),
            Asked.CONFIRMED: self.tr("Another person has heard and confirmed how it reads."),
            Asked.ALWAYS: self.tr("This office asks for every change."),
        }[asked]

    def _look(self, text: str) -> None:
        has_number = self.number_hint.look_at(text)
        self.give.setEnabled(bool(text.strip()) and not has_number)

    def _give(self) -> None:
        if self._wanted is not None and self.give.isEnabled():
            self._last = self.edit.text().strip()
            self.given.emit(self._wanted.segment_id, self._last)

    def _leave(self) -> None:
        if self._wanted is not None:
            self.left.emit(self._wanted.segment_id)
