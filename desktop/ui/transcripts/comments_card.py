"""At the right: the comments on this transcript and a form for another; or one of them with its answers."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QSizePolicy, QWidget

from desktop.ui.transcripts.comment_form import CommentForm
from desktop.ui.transcripts.comment_rows import ROW_HEIGHT, CommentDelegate, CommentsModel
from desktop.ui.transcripts.comment_words import filter_word
from desktop.ui.transcripts.commenting import Commenting
from desktop.ui.transcripts.comments_state import CommentFilter, Passage
from desktop.ui.transcripts.suggesting import Suggesting
from desktop.ui.transcripts.suggestions_panel import SuggestionsPanel
from desktop.ui.transcripts.thread_panel import ThreadPanel
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.plain_label import PlainLabel


class CommentsCard(Card):
    """`passage_wanted(passage)` asks for its line; `mark_wanted()` for the line chosen now, to be kept in hand."""

    passage_wanted = Signal(object)
    mark_wanted = Signal()

    def __init__(self, commenting: Commenting, suggesting: Suggesting, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, spacing=8, parent=parent)
        self._commenting, self._suggesting = commenting, suggesting
        self.narrowed_to, self.following = ChoiceField(), Button("arrow-right", "icon")
        self.list, self.none = QListView(), PlainLabel(look="muted", wrap=True)
        self.model = CommentsModel(self.list)
        self.panel, self.form = ThreadPanel(), CommentForm()
        self.found, self.suggestions = Button("circle-help", "link"), SuggestionsPanel(suggesting)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.narrowed_to.addItems([""] * len(CommentFilter))
        self.narrowed_to.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        rows = self.list
        rows.setModel(self.model)
        rows.setItemDelegate(CommentDelegate(rows))
        rows.setUniformItemSizes(True)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        rows.setMinimumHeight(2 * ROW_HEIGHT)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.narrowed_to, stretch=1)
        top.addWidget(self.following)
        self.column.addLayout(top)
        self.column.addWidget(self.found)
        self.column.addWidget(self.none)
        self.column.addWidget(rows, stretch=1)
        self.column.addWidget(self.suggestions)
        self.column.addWidget(self.panel, stretch=2)
        self.column.addWidget(self.form)

    def _connect(self) -> None:
        commenting = self._commenting
        commenting.changed = self.render_state
        self.narrowed_to.activated.connect(lambda at: commenting.narrow(list(CommentFilter)[at]))
        self.following.clicked.connect(self.go_to_next)
        self.found.clicked.connect(lambda: commenting.narrow(CommentFilter.FOUND))
        self._suggesting.changed = self.render_state
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.panel.answered.connect(commenting.answer)
        self.panel.turned.connect(commenting.turn)
        self.panel.other_wanted.connect(self._go_to_other)
        self.panel.left.connect(lambda: commenting.choose(None))
        self.form.written.connect(commenting.write)
        self.form.marked.connect(self._mark)

    def go_to_next(self) -> None:
        """The next comment that is not done with, and its passage."""
        row = self._commenting.next_open()
        if row is not None:
            self.passage_wanted.emit(row.passage)

    def render_state(self) -> None:
        """Shows the comments."""
        state = self._commenting.state
        shown, is_rule = state.shown, state.narrowed_to is CommentFilter.FOUND
        self.narrowed_to.setCurrentIndex(list(CommentFilter).index(state.narrowed_to))
        self.model.show_rows(shown, state.names)
        at = self.model.place_of(state.chosen)
        if at >= 0 and self.list.currentIndex().row() != at:
            self.list.setCurrentIndex(self.model.index(at))
        is_open = state.row is not None
        self.list.setVisible(bool(shown) and not is_open)
        self.none.setVisible(not shown and not is_open and bool(self._none_words()))
        self.none.setText(self._none_words())
        self._show_found(is_shown=is_rule and not is_open, may_look=not is_rule and not is_open)
        self.following.setEnabled(state.open_count > 0)
        self.panel.show_state(state)
        self.form.show_state(state)
        self.form.setVisible(state.may_comment and not is_open)

    def _show_found(self, *, is_shown: bool, may_look: bool) -> None:
        count = len(self._suggesting.state.found)
        words = self.tr("1 may lead the witness") if count == 1 else self.tr("{n} may lead the witness")
        self.found.set_words(words.replace("{n}", str(count)))
        self.found.setVisible(may_look and count > 0)
        self.suggestions.show_state(is_shown=is_shown)

    def retranslate(self) -> None:
        """Says everything again."""
        for at, one in enumerate(CommentFilter):
            self.narrowed_to.setItemText(at, filter_word(one))
        self.narrowed_to.setAccessibleName(self.tr("Which comments"))
        self.list.setAccessibleName(self.tr("Comments"))
        self.following.setAccessibleName(self.tr("Next open comment"))
        self.following.setToolTip(self.tr("Next open comment"))
        for part in (self.panel, self.form, self.suggestions):
            part.retranslate()
        self.render_state()

    def _none_words(self) -> str:
        if self._commenting.state.narrowed_to is CommentFilter.FOUND:
            return (
                "" if self._suggesting.state.found else self.tr("The rules find no question that may lead the witness.")
            )
        if not self._commenting.state.rows:
            return self.tr("Nobody has commented on this transcript yet.")
        return self.tr("None of the comments is of this kind.")

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()]
        self._commenting.choose(row.id)
        self.passage_wanted.emit(row.passage)

    def _go_to_other(self) -> None:
        row = self._commenting.state.row
        if row is not None and row.other is not None:
            self.passage_wanted.emit(row.other)

    def _mark(self, is_marked: bool) -> None:  # noqa: FBT001 - a signal's argument
        if is_marked:
            self.mark_wanted.emit()
        else:
            self._commenting.mark(None)

    def keep(self, passage: Passage) -> None:
        """Keeps a passage in hand for a contradiction."""
        self._commenting.mark(passage)
