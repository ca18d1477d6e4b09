"""Writing a comment on the chosen line: what kind, and the words. Ctrl+Enter stores; what is typed stays until then."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.comment import CommentKind
from desktop.i18n.formats import clock_time
from desktop.ui.fonts import font
from desktop.ui.transcripts.comment_words import kind_word
from desktop.ui.transcripts.comments_state import CommentsState
from desktop.ui.transcripts.translation_card import TranslationEdit
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.number_hint import NumberHint
from desktop.ui.widgets.plain_label import PlainLabel

_HEIGHT = 64


class CommentForm(QWidget):
    """`written(kind, text)` asks to store it, `marked(True)` keeps the chosen line as a first passage in hand."""

    written = Signal(object, str)
    marked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.edit, self.store = ChoiceField(), TranslationEdit(), Button("message-square")
        self.hint, self.number_hint, self.mark = PlainLabel(look="muted", wrap=True), NumberHint(), Button("", "link")
        self._state = CommentsState()
        self._build()

    def _build(self) -> None:
        self.kind.addItems([""] * len(CommentKind))
        self.hint.setFont(font(12))
        self.edit.setFixedHeight(_HEIGHT)
        self.edit.setTabChangesFocus(True)
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self.store)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.kind, self.hint, self.mark, self.edit, self.number_hint):
            column.addWidget(widget)
        column.addLayout(bottom)
        self.kind.activated.connect(self._render)
        self.edit.textChanged.connect(lambda: self.number_hint.look_at(self.edit.toPlainText()))
        self.edit.stored.connect(self._write)
        self.edit.left.connect(self.edit.clearFocus)
        self.store.clicked.connect(self._write)
        self.mark.clicked.connect(lambda: self.marked.emit(self._state.marked is None))

    @property
    def chosen_kind(self) -> CommentKind:
        """The kind that is chosen."""
        return list(CommentKind)[max(self.kind.currentIndex(), 0)]

    def begin(self, kind: CommentKind, text: str = "") -> None:
        """Brings the keyboard here; words already typed are never replaced."""
        self.kind.setCurrentIndex(list(CommentKind).index(kind))
        if text and not self.edit.toPlainText().strip():
            self.edit.setPlainText(text)
        self._render()
        self.edit.setFocus()

    def show_state(self, state: CommentsState) -> None:
        """Shows what may be written; what was stored is taken out of the field."""
        if state.stored > self._state.stored:
            self.edit.clear()
        self._state = state
        self._render()

    def retranslate(self) -> None:
        """Says everything again."""
        for at, kind in enumerate(CommentKind):
            self.kind.setItemText(at, kind_word(kind))
        self.kind.setAccessibleName(self.tr("What kind of comment"))
        self.edit.setAccessibleName(self.tr("Comment on the chosen line"))
        self.edit.setPlaceholderText(self.tr("Comment on the chosen line"))
        self.store.set_words(self.tr("Comment"), "Ctrl+Enter")
        self.number_hint.retranslate()
        self._render()

    def _render(self) -> None:
        state = self._state
        is_contradiction = self.chosen_kind is CommentKind.CONTRADICTION
        self.hint.setVisible(is_contradiction)
        self.mark.setVisible(is_contradiction and (state.here is not None or state.marked is not None))
        if state.marked is None:
            self.hint.setText(self.tr("Choose the first of the two passages, keep it, then choose the second."))
            self.mark.set_words(self.tr("Keep the chosen line"))
        else:
            words = self.tr("Kept: {time}. Now choose the line that says otherwise.")
            self.hint.setText(words.replace("{time}", clock_time(state.marked.start_ms)))
            self.mark.set_words(self.tr("Let it go"))
        is_ready = not is_contradiction or (state.marked is not None and state.marked.segment_id != state.here)
        self.store.setEnabled(state.here is not None and is_ready)
        self.setVisible(state.may_comment)

    def _write(self) -> None:
        text = self.edit.toPlainText().strip()
        if text and self.store.isEnabled():
            self.written.emit(self.chosen_kind, text)
