"""The queue screen: what runs, what waits in which order, what ended and why; and choosing recordings for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.queue.adding_card import AddingCard
from desktop.ui.queue.job_card import JobCard
from desktop.ui.queue.presenter import QueuePresenter
from desktop.ui.queue.state import QueueState, Rest
from desktop.ui.queue.words import left_words, refusal_words, rest_words
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled

_MOST_CARDS = 60
_MOST_REFUSALS = 6
_ADDING = 2


class QueueView(View):
    """A column of jobs, or the choice of recordings in its place."""

    def __init__(self, presenter: QueuePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.rest, self.outcome = PageHeader(), Message("info"), Message()
        self.add, self.hold, self.clear = Button("plus", "primary"), Button("pause"), Button("x", "quiet")
        self.back, self.accuracy = Button("chevron-left", "quiet"), Button("list", "quiet")
        self.more = PlainLabel(look="muted")
        self.nothing, self.adding = EmptyState("captions"), AddingCard()
        self._stack = QStackedWidget()
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._shown: object = None
        self.cards: list[JobCard] = []
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(10)
        for button in (self.back, self.accuracy, self.clear, self.hold, self.add):
            self.header.buttons.addWidget(button)
        for page in (Scrolled(self._list), self.nothing, self.adding):
            self._stack.addWidget(page)
        column = page_column(self)
        for widget in (self.header, self.rest, self.outcome):
            column.addWidget(widget)
        column.addWidget(self._stack, stretch=1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        self.add.clicked.connect(presenter.begin_adding)
        self.back.clicked.connect(presenter.go_back)
        self.accuracy.clicked.connect(presenter.look_at_accuracy)
        self.hold.clicked.connect(self._turn)
        self.clear.clicked.connect(presenter.runner.forget_ended)
        self.adding.asked.connect(presenter.add)
        self.adding.left.connect(presenter.end_adding)
        self.adding.packs_wanted.connect(presenter.look_after_packs)

    def refresh(self) -> None:
        """Looks at the list and the packs again."""
        self._presenter.look_for_packs()

    def leave(self) -> None:
        """What was being chosen is let go."""
        self._presenter.end_adding()

    def focus_first(self) -> None:
        """The one thing that begins work here."""
        self.add.setFocus()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        is_adding = state.candidates is not None
        self.header.say(self.tr("Transcription queue"), self._summary(state))
        self.rest.say(rest_words(state.rest) if state.waiting else "", "info")
        self.outcome.say(*self._outcome(state))
        for button in (self.add, self.hold, self.clear, self.back, self.accuracy):
            button.setVisible(not is_adding)
        self.hold.setVisible(not is_adding and bool(state.waiting) and state.rest is not Rest.RECORDING)
        self.hold.set_words(self.tr("Go on") if self._is_resting(state) else self.tr("Pause"))
        self.hold.set_icon("play" if self._is_resting(state) else "pause")
        self.clear.setVisible(not is_adding and any(not row.is_failed for row in state.ended))
        self._turn_page(_ADDING if is_adding else 0 if state.jobs else 1)
        self.adding.show_state(state)
        self._show_jobs(state)

    def _turn_page(self, page: int) -> None:
        """Whoever goes to the choice or comes back from it by keyboard stays where the work is."""
        was_adding = self._stack.currentIndex() == _ADDING
        self._stack.setCurrentIndex(page)
        if was_adding != (page == _ADDING) and self.isVisible():
            (self.add if was_adding else self.adding.model).setFocus()

    def _is_resting(self, state: QueueState) -> bool:
        return state.rest in (Rest.HELD, Rest.TROUBLE)

    def _show_jobs(self, state: QueueState) -> None:
        if state.jobs != self._shown:
            self._shown = state.jobs
            self._fill(state)
        order = [row.job.id for row in state.waiting if not self._runs(state, row.job.recording_id)]
        for card in self.cards:
            at = card.row.job.id
            card.show_progress(state.running, is_first=order[:1] == [at], is_last=order[-1:] == [at])

    @staticmethod
    def _runs(state: QueueState, recording_id: str) -> bool:
        return state.running is not None and state.running.recording_id == recording_id

    def _fill(self, state: QueueState) -> None:
        presenter = self._presenter
        empty(self._column)
        self.cards = [JobCard(row) for row in state.jobs[:_MOST_CARDS]]
        for card in self.cards:
            self._column.addWidget(card)
            card.moved.connect(partial(presenter.runner.move, card.row.job.id))
            card.cancelled.connect(partial(presenter.cancel, card.row))
            card.retried.connect(partial(presenter.runner.retry, card.row.job.id))
        hidden = len(state.jobs) - len(self.cards)
        self.more = PlainLabel(look="muted")
        self.more.setText(self.tr("{n} more are not shown.").replace("{n}", str(hidden)))
        if hidden:
            self._column.addWidget(self.more)
        self._column.addStretch()

    def _summary(self, state: QueueState) -> str:
        count = len(state.waiting)
        if not count:
            return self.tr("Drafts are made here one after the other, while you do other work.")
        words = self.tr("1 to do") if count == 1 else self.tr("{n} to do").replace("{n}", str(count))
        return " \u00b7 ".join(part for part in (words, left_words(state.left_ms)) if part)

    def _outcome(self, state: QueueState) -> tuple[str, str]:
        if not state.added and not state.refused:
            return "", "good"
        words = [self.tr("{n} recordings were queued.").replace("{n}", str(state.added))]
        words += [refusal_words(refusal) for refusal in state.refused[:_MOST_REFUSALS]]
        if len(state.refused) > _MOST_REFUSALS:
            words.append(self.tr("And {n} more.").replace("{n}", str(len(state.refused) - _MOST_REFUSALS)))
        return "\n".join(words), "warn" if state.refused else "good"

    def _turn(self) -> None:
        runner = self._presenter.runner
        runner.let_go() if self._is_resting(self._presenter.state) else runner.hold()

    def retranslate(self) -> None:
        """Says every word again."""
        self.add.set_words(self.tr("Add &recordings\u2026"))
        self.clear.set_words(self.tr("Clear what has ended"))
        self.accuracy.set_words(self.tr("Acc&uracy"), self.tr("How near drafts came to what people approved"))
        self.back.set_words(self.tr("Transcript"))
        self.nothing.say(
            self.tr("Nothing waits"),
            self.tr("Add recordings, and their drafts are made one after the other. A recording always comes first."),
        )
        self._shown = None
        self.adding.retranslate()
        self.render_state()
