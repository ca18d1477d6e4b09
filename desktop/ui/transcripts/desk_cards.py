"""The cards of the review desk at the right: comments, history and review, and what each asks of the presenter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.comment import CommentKind
from desktop.domain.ids import RecordingId
from desktop.review.lacking import LinePlace
from desktop.review.overview import SampleLine
from desktop.ui.transcripts.comments_card import CommentsCard
from desktop.ui.transcripts.comments_state import Passage
from desktop.ui.transcripts.history_card import HistoryCard
from desktop.ui.transcripts.leading_words import leading_words
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.reading_list import ReadingList
from desktop.ui.transcripts.review_card import ReviewCard
from desktop.ui.transcripts.second_hearing_card import SecondHearingCard
from desktop.ui.transcripts.side_column import SidePage
from desktop.ui.transcripts.suggesting import Suggestion

COMMENTS, HISTORY, REVIEW = "comments", "history", "review"


class DeskCards:
    """`open_page(key)` is asked to bring a page to the front."""

    def __init__(self, presenter: TranscriptsPresenter, lines: ReadingList) -> None:
        self._presenter, self._lines = presenter, lines
        self.comments = CommentsCard(presenter.commenting, presenter.suggesting)
        self.history = HistoryCard()
        self.review, self.second_hearing = ReviewCard(presenter.reviewing), SecondHearingCard()
        self.open_page: Callable[[str], None] = lambda _: None
        self._page = ""
        self._heard = presenter.state.heard
        self._connect()

    def pages(self) -> tuple[SidePage, ...]:
        """From left to right, without the card of the approval, which another puts beside the review."""
        translate = QCoreApplication.translate
        return (
            SidePage(COMMENTS, lambda: translate("SideCards", "Comments"), (self.comments,)),
            SidePage(HISTORY, lambda: translate("SideCards", "History"), (self.history,)),
        )

    def _connect(self) -> None:
        presenter = self._presenter
        commenting, reviewing = presenter.commenting, presenter.reviewing
        self.comments.passage_wanted.connect(self._go_to_passage)
        self.comments.mark_wanted.connect(self._keep_line)
        self.comments.suggestions.line_wanted.connect(lambda one: self._go_to_line(one.segment_id))
        self.comments.suggestions.comment_wanted.connect(self._comment_on)
        self.history.restored.connect(self._restore)
        self.history.compared.connect(self._compare)
        self.history.whole_compared.connect(lambda: presenter.go("difference"))
        self.review.lines_wanted.connect(self._go_to_next)
        self.review.comments_wanted.connect(self._walk_comments)
        self.review.difference_wanted.connect(lambda section: presenter.go(f"difference/{section}"))
        self.second_hearing.line_wanted.connect(self._go_to_sample)
        self.second_hearing.play_wanted.connect(self._play_sample)
        commenting.changed = self._show_comments
        reviewing.changed = self._show_review
        presenter.looking_back.changed = self.show_line

    def turn_to(self, page: str) -> None:
        """Another page of the column is open: what is not in sight is not read."""
        self._page = page
        self._presenter.reviewing.watch(is_shown=page == REVIEW)
        self._presenter.commenting.watch(is_shown=page == COMMENTS)
        self._show_comments()
        self.show_line()

    def show_state(self) -> None:
        """Something was changed, or heard: of the second hearing, for one."""
        heard = self._presenter.state.heard
        if heard is not self._heard:
            self._heard = heard
            self._presenter.reviewing.look_at_heard()

    def show_line(self) -> None:
        """Shows what is said of the chosen line."""
        presenter, line = self._presenter, self._lines.line
        presenter.commenting.stand_at(line.segment.id if line is not None else None)
        if self._page == HISTORY:
            state = presenter.state
            draft = presenter.looking_back.look(state.chosen, line)
            self.history.show_line(line, draft, state.names, may_correct=state.may_correct)

    def retranslate(self) -> None:
        """Says everything again."""
        for card in (self.comments, self.history, self.review, self.second_hearing):
            card.retranslate()

    def _show_comments(self) -> None:
        presenter = self._presenter
        self.comments.render_state()
        if self._page == COMMENTS and presenter.state.may_correct:
            presenter.suggesting.look(presenter.state.lines, presenter.commenting.state.rows)

    def _show_review(self) -> None:
        self.review.render_state()
        self.second_hearing.show_state(self._presenter.reviewing.state)

    def _go_to_line(self, segment_id: str) -> bool:
        for number, line in enumerate(self._presenter.state.lines):
            if line.segment.id == segment_id:
                self._lines.go_to(number)
                return True
        return False

    def _go_to_passage(self, passage: Passage) -> None:
        """The line itself, or, where it was split or merged since, the one that stands in its place."""
        self._presenter.choose_recording(passage.recording_id)
        if not self._go_to_line(passage.segment_id):
            self._go_to_moment(passage.channel, passage.start_ms)

    def _go_to_moment(self, channel: int, at_ms: int) -> None:
        lines = self._presenter.state.lines
        for number, line in enumerate(lines):
            if line.segment.channel == channel and line.segment.start_ms <= at_ms < line.segment.end_ms:
                self._lines.go_to(number)
                return

    def _go_to_next(self, places: Sequence[LinePlace]) -> None:
        """The next of these lines after the chosen one; else the first, in whichever recording it is."""
        wanted = {place.segment_id for place in places}
        lines, at = self._presenter.state.lines, self._lines.number
        later = (number for number in range(at + 1, len(lines)) if lines[number].segment.id in wanted)
        number = next(later, None)
        if number is not None:
            self._lines.go_to(number)
        elif places:
            self._go_to(places[0].recording_id, places[0].segment_id)
        self._lines.setFocus()

    def _go_to(self, recording_id: RecordingId, segment_id: str) -> None:
        self._presenter.choose_recording(recording_id)
        self._go_to_line(segment_id)

    def _go_to_sample(self, line: SampleLine) -> None:
        self._go_to(line.recording_id, line.segment_id)

    def _play_sample(self, line: SampleLine) -> None:
        self._go_to_sample(line)
        self._presenter.following.play_line(self._lines.number)

    def _keep_line(self) -> None:
        state, line = self._presenter.state, self._lines.line
        if line is not None and state.chosen is not None:
            segment = line.segment
            self.comments.keep(Passage(segment.id, state.chosen, segment.channel, segment.start_ms, line.text))

    def _comment_on(self, suggestion: Suggestion) -> None:
        """The supervisor finishes the words: a rule's own are only their beginning."""
        if self._go_to_line(suggestion.segment_id):
            self._presenter.commenting.choose(None)
            self.comments.form.begin(CommentKind.LEADING_QUESTION, leading_words(suggestion.finding.rule))

    def _walk_comments(self) -> None:
        self.open_page(COMMENTS)
        self.comments.go_to_next()

    def _restore(self, version: int) -> None:
        line = self._lines.line
        if line is not None:
            self._presenter.correcting.restore(line.segment.id, version)

    def _compare(self) -> None:
        line = self._lines.line
        if line is not None:
            self._presenter.go(f"difference/{line.segment.id}")
