"""At the right: all that happened to the chosen line, who answers for each word, and the way back to any version."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.ids import AccountId
from desktop.domain.transcript import Line
from desktop.domain.visible_text import visible
from desktop.review.history import LineEvent, blame_of, history_of
from desktop.review.past import PastDraft
from desktop.ui.fonts import font, strong
from desktop.ui.transcripts.blame_text import BlameText
from desktop.ui.transcripts.history_words import event_words, who_and_when
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, Rule, empty
from desktop.ui.widgets.plain_label import PlainLabel

_MOST_EVENTS = 60


class EventRow(QWidget):
    """One thing that happened: what, who and when, why, and the text it gave the line."""

    restored = Signal()

    def __init__(self, event: LineEvent, names: Mapping[AccountId, str], restore: str) -> None:
        super().__init__()
        self.restore = Button("undo-2", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for words, look, size in (
            (event_words(event), "", 13),
            (who_and_when(event, names), "muted", 12),
            (visible(event.text), "", 13),
            (f"\u201c{visible(event.reason)}\u201d" if event.reason else "", "muted", 12),
        ):
            if words:
                label = PlainLabel(words, look, wrap=True)
                label.setFont(font(size))
                column.addWidget(label)
        if restore:
            self.restore.set_words(restore)
            self.restore.setStyleSheet("text-align: left; font-size: 12px;")
            self.restore.clicked.connect(self.restored)
            column.addWidget(self.restore)


class HistoryCard(Card):
    """`restored(version number)` asks to lay an earlier version over the line again, `compared()` for two side by
    side, `whole_compared()` for the whole transcript.
    """

    restored = Signal(int)
    compared = Signal()
    whole_compared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=9, parent=parent)
        self._title, self._none = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.blames, self.blame = QCheckBox(), BlameText()
        self.compare, self.whole = Button("history"), Button("", "link")
        self._rows, self.rows = QVBoxLayout(), list[EventRow]()
        self._line: Line | None = None
        self._draft: PastDraft | None = None
        self._names: Mapping[AccountId, str] = {}
        self._may_correct = False
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        self._rows.setSpacing(12)
        for widget in (self._title, self._none, self.blames, self.blame, Rule()):
            self.column.addWidget(widget)
        self.column.addLayout(self._rows)
        self.column.addStretch()
        bottom = QHBoxLayout()
        bottom.addWidget(self.compare, stretch=1)
        self.column.addLayout(bottom)
        self.column.addWidget(self.whole)
        self.blames.toggled.connect(self._render_blame)
        self.compare.clicked.connect(self.compared)
        self.whole.clicked.connect(self.whole_compared)

    def show_line(
        self, line: Line | None, draft: PastDraft | None, names: Mapping[AccountId, str], *, may_correct: bool
    ) -> None:
        """Shows a line, or that none is chosen. `draft` knows what a split or merged line came of."""
        before = (self._line, self._draft, self._may_correct)
        if (line, draft, may_correct) != before or names != self._names:
            self._line, self._draft, self._names, self._may_correct = line, draft, names, may_correct
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        line = self._line
        self._title.setText(self.tr("History"))
        self._none.setVisible(line is None)
        self._none.setText(self.tr("Choose a line. Nothing that was ever written in it is gone."))
        self.blames.setVisible(line is not None)
        self.blames.setText(self.tr("&Who wrote which word"))
        self.compare.setVisible(line is not None and bool(line.revisions))
        self.compare.set_words(self.tr("Compare versions\u2026"))
        self.whole.set_words(self.tr("The whole transcript\u2026"))
        self._fill()
        self._render_blame()

    def _fill(self) -> None:
        empty(self._rows)
        self.rows = []
        if self._line is None:
            return
        events = history_of(self._line, self._draft)
        hidden = len(events) - _MOST_EVENTS
        shown = (events[0], *events[-(_MOST_EVENTS - 1) :]) if hidden > 0 else events
        for event in reversed(shown):
            row = EventRow(event, self._names, self._restore_words(event))
            if event.version is not None:
                row.restored.connect(partial(self.restored.emit, event.version))
            self._rows.addWidget(row)
            self.rows.append(row)
        if hidden > 0:
            words = self.tr("{n} more are not shown here.")
            self._rows.addWidget(PlainLabel(words.replace("{n}", str(hidden)), look="muted", wrap=True))

    def _restore_words(self, event: LineEvent) -> str:
        line = self._line
        if line is None or event.version is None or event.is_before or not self._may_correct:
            return ""
        is_in_force = event.version == len(line.revisions) or event.text == line.text
        return "" if is_in_force or not event.text.strip() else self.tr("Lay this text over it again")

    def _render_blame(self) -> None:
        is_shown = self._line is not None and self.blames.isChecked()
        self.blame.setVisible(is_shown)
        if is_shown and self._line is not None:
            self.blame.show_words(blame_of(self._line, self._draft), self._names)
