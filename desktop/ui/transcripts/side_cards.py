"""The cards at the right: which there are, on which page each lies, and what each asks of the presenter.

A new card is made in `__init__`, put on a page in `pages`, connected in `_connect`, told of another chosen line in
`show_line` and of everything else in `show_state`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import SegmentId
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import first_text
from desktop.domain.translation import TranslatedAs
from desktop.ui.transcripts import desk_cards
from desktop.ui.transcripts.approval_card import ApprovalCard
from desktop.ui.transcripts.desk_cards import DeskCards
from desktop.ui.transcripts.gate_widgets import GateWidgets
from desktop.ui.transcripts.line_panel import LinePanel
from desktop.ui.transcripts.marks_card import MarksCard
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.reading_list import ReadingList
from desktop.ui.transcripts.side_column import SidePage
from desktop.ui.transcripts.speaker_card import SpeakerCard
from desktop.ui.transcripts.translation_card import TranslationCard

LINE, TRANSLATION, REVIEW = "line", "translation", desk_cards.REVIEW


class SideCards:
    """Everything they need to know comes from the presenter's state and the chosen line of `lines`."""

    def __init__(self, presenter: TranscriptsPresenter, lines: ReadingList) -> None:
        self._presenter, self._lines = presenter, lines
        self.line_panel, self.speakers = LinePanel(presenter.keys), SpeakerCard(presenter.keys)
        self.marks = MarksCard(presenter.keys)
        self.translation, self.approval = TranslationCard(presenter.keys), ApprovalCard()
        self.desk = DeskCards(presenter, lines)
        self.bring_in_sight: Callable[[QWidget], None] = lambda _: None
        self._connect()

    def pages(self) -> tuple[SidePage, ...]:
        """From left to right."""
        translate = QCoreApplication.translate
        return (
            SidePage(LINE, lambda: translate("SideCards", "Line"), (self.line_panel, self.speakers, self.marks)),
            SidePage(TRANSLATION, lambda: translate("SideCards", "Translation"), (self.translation,)),
            *self.desk.pages(),
            SidePage(
                REVIEW,
                lambda: translate("SideCards", "Review"),
                (self.desk.review, self.desk.second_hearing, self.approval),
            ),
        )

    def _connect(self) -> None:
        presenter, lines = self._presenter, self._lines
        lines.typed.connect(lambda _, text: self.line_panel.number_hint.look_at(text))
        lines.typing.connect(lambda _: self.line_panel.number_hint.look_at(""))
        self.line_panel.edit_wanted.connect(lines.correct)
        self.line_panel.keep_wanted.connect(self.keep_typing)
        self.line_panel.drop_wanted.connect(self.drop_typing)
        self.line_panel.restore_wanted.connect(self.restore_earlier)
        self.speakers.said.connect(self.say_speaker)
        self.speakers.goes_on.connect(self.say_speaker_on)
        self.translation.written.connect(
            lambda segment_id, text, made_as: presenter.translating.write(
                SegmentId(segment_id), text, TranslatedAs(made_as)
            )
        )
        self.translation.left.connect(lines.setFocus)
        self.approval.asked.connect(self._ask_approval)
        self.approval.approved.connect(self._approve)
        self.approval.covering.connect(lambda is_covered: presenter.translating.cover(is_covered=is_covered))

    def _ask_approval(self, is_asked: bool) -> None:  # noqa: FBT001 - a signal has no names
        """The question must not open beneath the edge of a low window, nor the keyboard be left nowhere after it."""
        self._presenter.approving.ask(is_asked=is_asked)
        last = self.approval.leave if is_asked else self.approval.approve
        self.bring_in_sight(last)
        last.setFocus()

    def _approve(self) -> None:
        self._presenter.approving.approve()
        self._lines.setFocus()

    def show_state(self) -> None:
        """Shows what has nothing to do with the chosen line, and then that."""
        self.approval.show_state(self._presenter.state)
        self.desk.show_state()
        self.show_line()

    def show_line(self) -> None:
        """Shows the chosen line."""
        state, line, number = self._presenter.state, self._lines.line, self._lines.number
        may_correct = state.may_correct
        self.line_panel.show_line(
            line,
            state.names,
            may_correct=may_correct,
            is_unsaved=line is not None and (line.segment.id in state.typed or line.segment.id in state.unsaved),
            first_of=lambda reading: first_text(state.lines, reading),
        )
        self.speakers.show_line(has_line=line is not None, is_first=number == 0)
        self.speakers.setVisible(line is not None and may_correct)
        self.show_marks()
        translated = state.translations.get(line.segment.id) if line is not None else None
        self.translation.show_line(translated, state.names, may_write=may_correct)
        self.desk.show_line()

    def show_marks(self) -> None:
        """Shows the marks of all chosen lines."""
        chosen = (self._lines.lines.line(number) for number in self._lines.numbers)
        self.marks.show_lines([line for line in chosen if line is not None])
        self.marks.setVisible(self._lines.line is not None and self._presenter.state.may_correct)

    def use_marks(self, gate: GateWidgets) -> None:
        """The acts of the marks are the gate's."""
        self.marks.turned.connect(gate.turn)
        self.marks.said.connect(gate.say_language)
        self.marks.split_wanted.connect(gate.split)
        self.marks.merge_wanted.connect(gate.merge)
        self._lines.selectionModel().selectionChanged.connect(lambda *_: self.show_marks())

    def restore_earlier(self) -> None:
        """Lays the earlier text over the chosen line again."""
        line = self._lines.line
        if line is not None:
            self._presenter.correcting.restore_earlier(line.segment.id)

    def keep_typing(self) -> None:
        """Stores what was typed in the chosen line and not stored."""
        if self._lines.line is not None:
            self._presenter.correcting.store_typing(self._lines.line.segment.id)

    def drop_typing(self) -> None:
        """Drops it."""
        if self._lines.line is not None:
            self._presenter.typing.drop(self._lines.line.segment.id)

    def say_speaker(self, speaker: Speaker) -> None:
        """Says who speaks in the chosen lines, and goes on to the next one."""
        self._lines.go_to(self._presenter.speaking.say(self._lines.numbers, speaker))

    def say_speaker_on(self) -> None:
        """The same speaker as above, for the chosen line and those below it."""
        self._lines.go_to(self._presenter.speaking.say_on(self._lines.number))

    def retranslate(self) -> None:
        """Says everything again."""
        for card in (self.line_panel, self.speakers, self.marks, self.translation, self.approval, self.desk):
            card.retranslate()
