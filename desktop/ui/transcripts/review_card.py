"""At the right: where the review stands, what is missing before it can be submitted, and the way back and forth."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from textwrap import wrap

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.visible_text import visible
from desktop.i18n.faults import sentences_for
from desktop.review.lacking import Lack, LinePlace
from desktop.review.overview import Overview, ReviewStage
from desktop.ui.fonts import strong
from desktop.ui.language import language_now
from desktop.ui.transcripts.return_form import ReturnForm
from desktop.ui.transcripts.review_words import (
    STAGE_TONES,
    alone_sentence,
    comments_word,
    gap_sentence,
    lack_words,
    recording_words,
    review_stage_word,
    stage_sentence,
)
from desktop.ui.transcripts.reviewing import Reviewing
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel

_LINE = 28  # characters on a button of this width: a button breaks no lines of its own


class ReviewCard(Card):
    """`lines_wanted(places)` asks for the next of these lines, `comments_wanted()` for the comments one by one,
    `difference_wanted()` for what was changed since the approval or submission.
    """

    lines_wanted = Signal(object)
    comments_wanted = Signal()
    difference_wanted = Signal(str)

    def __init__(self, reviewing: Reviewing, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=9, parent=parent)
        self._reviewing = reviewing
        self._title, self.chip, self.words = PlainLabel(), StatusChip(), PlainLabel(wrap=True)
        self.reasons, self._lack_title = Message("warn"), PlainLabel(look="muted", wrap=True)
        self._lacks, self.lacks = QVBoxLayout(), dict[str, Button]()
        self._shown: object = None
        self.gaps, self.why = PlainLabel(look="muted", wrap=True), PlainLabel(look="muted", wrap=True)
        self.alone, self.alone_lines = Message("warn"), Button("arrow-right", "link")
        self.comments, self.difference = Button("message-square"), Button("history")
        self.submit, self.give_back = Button("clipboard-check", "primary"), Button("undo-2")
        self.form = ReturnForm()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        self._lacks.setSpacing(2)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(self.chip)
        self.column.addLayout(top)
        above: tuple[QWidget, ...] = (self.words, self.reasons, self.alone, self.alone_lines, self._lack_title)
        beneath: tuple[QWidget, ...] = (self.gaps, self.why, *self._acts())
        for widget in above:
            self.column.addWidget(widget)
        self.column.addLayout(self._lacks)
        for widget in beneath:
            self.column.addWidget(widget)

    def _acts(self) -> tuple[QWidget, ...]:
        return self.comments, self.difference, self.submit, self.give_back, self.form

    def _connect(self) -> None:
        reviewing = self._reviewing
        reviewing.changed = self.render_state
        self.submit.clicked.connect(reviewing.submit)
        self.give_back.clicked.connect(lambda: self._ask(is_asked=True))
        self.form.left.connect(lambda: self._ask(is_asked=False))
        self.form.given.connect(reviewing.give_back)
        self.comments.clicked.connect(self.comments_wanted)
        self.alone_lines.clicked.connect(self._go_to_alone)
        self.difference.clicked.connect(self._show_difference)

    def _ask(self, *, is_asked: bool) -> None:
        self._reviewing.ask_return(is_asked=is_asked)
        (self.form.edit if is_asked else self.give_back).setFocus()

    def _show_difference(self) -> None:
        overview = self._reviewing.state.overview
        is_void = overview is not None and overview.stage is ReviewStage.VOID
        self.difference_wanted.emit("since-approval" if is_void else "since-submission")

    def render_state(self) -> None:
        """Shows how it stands."""
        state, overview = self._reviewing.state, self._reviewing.state.overview
        if overview is None:
            self.chip.say("", "calm")
            self._hide()
            return
        self.chip.say(review_stage_word(overview.stage), STAGE_TONES[overview.stage])
        self.words.setVisible(True)
        self.words.setText(stage_sentence(overview, state.names))
        is_returned = overview.stage is ReviewStage.RETURNED and overview.returned is not None
        self.reasons.say(visible(overview.returned.reasons) if is_returned and overview.returned else "", "warn")
        self._render_lack(overview)
        self._render_acts(overview)

    def _hide(self) -> None:
        """Before it is known how it stands, nothing is said."""
        said: tuple[QWidget, ...] = (
            self.words,
            self.reasons,
            self.alone,
            self.alone_lines,
            self._lack_title,
            self.gaps,
            self.why,
        )
        for widget in (*said, *self._acts()):
            widget.setVisible(False)
        empty(self._lacks)
        self._shown, self.lacks = None, {}

    def _render_lack(self, overview: Overview) -> None:
        is_due = overview.stage not in (ReviewStage.WAITING, ReviewStage.APPROVED, ReviewStage.NO_TRANSCRIPT)
        alone = alone_sentence(overview)
        self.alone.say(alone, "warn")
        self.alone_lines.setVisible(bool(alone))
        words = lack_words(overview.lack) if is_due else {}
        self._lack_title.setVisible(bool(words))
        self._lack_title.setText(self.tr("Before it can be submitted:"))
        shown = (overview.lacks, language_now()) if words else None
        if shown != self._shown:
            self._shown, self.lacks = shown, {}
            empty(self._lacks)
            if words:
                self._fill_lacks(overview)
        self.gaps.setVisible(overview.stage is not ReviewStage.NO_TRANSCRIPT)
        self.gaps.setText(gap_sentence(overview.figures))
        blocked = overview.submit_obstacle if is_due and not words else None
        self.why.setVisible(blocked is not None)
        if blocked is not None:
            what, _, todo = sentences_for(blocked, language=language_now())
            self.why.setText(f"{what} {todo}")

    def _fill_lacks(self, overview: Overview) -> None:
        """What is missing; of several recordings each by itself, so that nobody searches in the one that is whole."""
        if len(overview.lacks) == 1:
            self._add_lacks(overview.lack, "")
            return
        for number, one in enumerate(overview.lacks, start=1):
            if one.lack is None or lack_words(one.lack):
                self._lacks.addWidget(PlainLabel(recording_words(number, one), look="muted", wrap=True))
            if one.lack is not None:
                self._add_lacks(one.lack, f"{number} ")

    def _add_lacks(self, lack: Lack, which: str) -> None:
        places = {"in_conflict": lack.in_conflict, "not_final": lack.not_final}
        for key, words in lack_words(lack).items():
            self.lacks[which + key] = self._lack_button(words, places.get(key, ()))

    def _lack_button(self, words: str, places: Sequence[LinePlace]) -> Button:
        button = Button("arrow-right", "link")
        button.set_words(words)
        button.setText("\n".join(wrap(words, _LINE)))
        button.setStyleSheet("text-align: left; font-weight: 400;")
        button.clicked.connect(partial(self._go_to, places))
        button.setEnabled(bool(places))
        self._lacks.addWidget(button)
        return button

    def _go_to(self, places: Sequence[LinePlace]) -> None:
        self.lines_wanted.emit(places)

    def _go_to_alone(self) -> None:
        overview = self._reviewing.state.overview
        if overview is not None:
            self.lines_wanted.emit(overview.lack.by_one)

    def _render_acts(self, overview: Overview) -> None:
        state = self._reviewing.state
        self.comments.setVisible(overview.figures.open_comments > 0)
        self.comments.set_words(comments_word(overview.figures.open_comments))
        changed = (ReviewStage.VOID, ReviewStage.CHANGED, ReviewStage.RETURNED)
        self.difference.setVisible(overview.stage in changed)
        self.submit.setVisible(state.may_submit)
        self.submit.setEnabled(not state.is_working)
        self.give_back.setVisible(state.may_return and not state.is_returning)
        self.form.setVisible(state.is_returning)

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Review"))
        self.submit.set_words(self.tr("Submit for review"))
        self.give_back.set_words(self.tr("Return\u2026"))
        self.difference.set_words(self.tr("What was changed since"))
        self.alone_lines.set_words(self.tr("Go to these lines"))
        self.form.retranslate()
        self.render_state()
