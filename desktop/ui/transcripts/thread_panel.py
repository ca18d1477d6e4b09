"""One comment with its answers, a field for another, and whether it is done with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.comment import Comment
from desktop.domain.visible_text import visible
from desktop.ui.fonts import font, strong
from desktop.ui.transcripts.comment_words import kind_word, written_by
from desktop.ui.transcripts.comments_state import CommentRow, CommentsState
from desktop.ui.transcripts.translation_card import TranslationEdit
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.number_hint import NumberHint
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled

_HEIGHT, _MOST_ANSWERS = 52, 100


class ThreadPanel(Card):
    """`answered(text)`, `turned()` when it is done with or opened again, `other_wanted()` for the second passage."""

    answered = Signal(str)
    turned = Signal()
    other_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("quiet", margin=12, spacing=8, parent=parent)
        self.title, self._rows, self._inside = PlainLabel(), QVBoxLayout(), QWidget()
        self.edit, self.number_hint = TranslationEdit(), NumberHint()
        self.turn, self.other, self.answer = Button("check"), Button("arrow-right", "link"), Button("")
        self.close_button = Button("chevron-left", "icon")
        self._state = CommentsState()
        self._shown: object = None
        self._build()

    def _build(self) -> None:
        self.title.setFont(strong(13))
        self._rows.setContentsMargins(0, 0, 4, 0)
        self._rows.setSpacing(8)
        self._inside.setLayout(self._rows)
        self.edit.setFixedHeight(_HEIGHT)
        self.edit.setTabChangesFocus(True)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.close_button)
        top.addWidget(self.title, stretch=1)
        bottom.addWidget(self.turn)
        bottom.addStretch()
        bottom.addWidget(self.answer)
        self.column.addLayout(top)
        self.column.addWidget(Scrolled(self._inside), stretch=1)
        self.column.addWidget(self.other)
        self.column.addWidget(self.edit)
        self.column.addWidget(self.number_hint)
        self.column.addLayout(bottom)
        self.edit.textChanged.connect(lambda: self.number_hint.look_at(self.edit.toPlainText()))
        self.edit.stored.connect(self._answer)
        self.edit.left.connect(self.edit.clearFocus)
        self.answer.clicked.connect(self._answer)
        self.turn.clicked.connect(self.turned)
        self.other.clicked.connect(self.other_wanted)
        self.close_button.clicked.connect(self.left)

    def show_state(self, state: CommentsState) -> None:
        """Shows the comment that is chosen; hidden where none is."""
        if state.stored > self._state.stored or state.chosen != self._state.chosen:
            self.edit.clear()
        self._state = state
        self.setVisible(state.row is not None)
        if state.row is not None:
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        row, may = self._state.row, self._state.may_comment
        if row is None:
            return
        self.title.setText(kind_word(row.thread.comment.kind))
        self._fill(row)
        self.other.setVisible(row.other is not None)
        self.other.set_words(self.tr("The other passage"))
        self.turn.set_words(self.tr("Open again") if row.thread.is_closed else self.tr("Done"))
        self.turn.set_icon("rotate-ccw" if row.thread.is_closed else "check")
        self.answer.set_words(self.tr("Answer"), "Ctrl+Enter")
        self.close_button.setAccessibleName(self.tr("Back to the comments"))
        self.close_button.setToolTip(self.tr("Back to the comments"))
        self.edit.setAccessibleName(self.tr("Answer"))
        self.edit.setPlaceholderText(self.tr("Answer"))
        self.number_hint.retranslate()
        for widget in (self.edit, self.turn, self.answer):
            widget.setVisible(may)

    def _fill(self, row: CommentRow) -> None:
        shown = (row.thread, tuple(self._state.names.items()), self.answer.accessibleName())
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._rows)
        hidden = len(row.thread.answers) - _MOST_ANSWERS
        self._add(row.thread.comment)
        if hidden > 0:
            self._rows.addWidget(PlainLabel(self.tr("{n} earlier answers").replace("{n}", str(hidden)), look="muted"))
        for answer in row.thread.answers[-_MOST_ANSWERS:]:
            self._add(answer)
        self._rows.addStretch()

    def _add(self, comment: Comment) -> None:
        who, words = PlainLabel(written_by(comment, self._state.names), look="muted", wrap=True), PlainLabel(wrap=True)
        who.setFont(font(12))
        words.setText(visible(comment.text))
        self._rows.addWidget(who)
        self._rows.addWidget(words)

    def _answer(self) -> None:
        text = self.edit.toPlainText().strip()
        if text:
            self.answered.emit(text)
