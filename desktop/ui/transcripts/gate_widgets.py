"""The must-listen gate on the transcript screen: progress above the lines, confirming beneath them, and their keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from desktop.domain.ids import SegmentId
from desktop.domain.marking import Mark
from desktop.ui.keys.duties import Duty
from desktop.ui.transcripts.confirm_bar import ConfirmBar
from desktop.ui.transcripts.gate import Walk
from desktop.ui.transcripts.marks_card import LANGUAGE_DUTIES, MARK_DUTIES
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.progress_strip import ProgressStrip
from desktop.ui.transcripts.reading_list import ReadingList


class GateWidgets:
    """`strip` and `bar` are put where the screen wants them; `show_line_page` is called when flags are walked."""

    def __init__(self, presenter: TranscriptsPresenter, lines: ReadingList) -> None:
        self._presenter, self._lines = presenter, lines
        self.strip, self.bar = ProgressStrip(presenter.keys), ConfirmBar(presenter.keys)
        self.show_line_page: Callable[[], None] = lambda: None
        presenter.walking.go_to, presenter.reshaping.choose = lines.go_to, lines.choose
        self.strip.unheard_wanted.connect(self.go_to_unheard)
        self.strip.flag_wanted.connect(self.go_to_flag)
        self.strip.open_wanted.connect(self.go_to_open)
        self.bar.confirm_wanted.connect(self.confirm)
        lines.chosen_line.connect(self._turn)

    def keys(self) -> Mapping[Duty, Callable[[], object]]:
        """What its keys do."""
        marks = {duty: partial(self.turn, mark) for mark, duty in MARK_DUTIES.items()}
        languages = {duty: partial(self.say_language, language) for language, duty in LANGUAGE_DUTIES.items()}
        return {
            Duty.CONFIRM: self.confirm,
            Duty.NEXT_UNHEARD: self.go_to_unheard,
            Duty.NEXT_FLAG: self.go_to_flag,
            Duty.LAST_OPEN: lambda: self._presenter.walking.go_back(self._lines.number),
            Duty.SPLIT: self.split,
            Duty.MERGE: self.merge,
            **marks,
            **languages,
        }

    def confirm(self) -> None:
        """What is being typed is stored first."""
        self._lines.take_typing()
        self._presenter.confirming.confirm(self._lines.numbers)

    def go_to_unheard(self) -> None:
        """To the next unheard line."""
        self._presenter.walking.go_to_unheard(self._lines.number)

    def go_to_open(self) -> None:
        """To the next line that is not final."""
        self._presenter.walking.go_to_open(self._lines.number)

    def go_to_flag(self) -> None:
        """To the next flag, and shows at the right why it is one."""
        self._presenter.walking.go_to_flag(self._lines.number)
        if self._presenter.state.walk is Walk.FLAGS:
            self.show_line_page()

    def split(self) -> None:
        """At the cursor while a line is being corrected, before the word one stands on, else where playing stands."""
        reshaping, line, place = self._presenter.reshaping, self._lines.line, self._lines.typing_place()
        if place is not None:
            segment_id, text, at_character = place
            self._lines.take_typing()
            reshaping.split_at(SegmentId(segment_id), text, at_character)
        elif line is not None and self._lines.word_place and not self._presenter.listening.is_playing:
            reshaping.split_at(line.segment.id, line.text, self._lines.word_place)
        else:
            reshaping.split(self._lines.number)

    def merge(self) -> None:
        """The chosen lines."""
        self._presenter.reshaping.merge(self._lines.numbers)

    def turn(self, mark: Mark) -> None:
        """Sets or lifts a mark."""
        self._presenter.marking.turn(self._lines.numbers, mark)

    def say_language(self, language: str) -> None:
        """Says which language it is."""
        self._presenter.marking.say_language(self._lines.numbers, language)

    def _turn(self) -> None:
        self._presenter.walking.turn_to(self._lines.number)
        self.show_line()

    def show_state(self) -> None:
        """Shows how far the recording has come, and the chosen line."""
        progress = self._presenter.progress
        self.strip.show_progress(progress.mine, progress.anybodys)
        self._lines.lines.show_shares(progress.shares)
        self.show_line()

    def show_line(self) -> None:
        """Shows how far the chosen line is."""
        state, line = self._presenter.state, self._lines.line
        missing = self._presenter.progress.missing(line) if line is not None else []
        missing_ms = sum(end - start for start, end in missing)
        self.bar.show_line(line, missing_ms, state.walk, state.notice, may_confirm=state.may_correct)

    def be_short(self, *, is_short: bool) -> None:
        """A small window has no room for every word."""
        self.strip.be_short(is_short=is_short)
        self.bar.be_short(is_short=is_short)

    def retranslate(self) -> None:
        """Says everything again."""
        self.strip.retranslate()
        self.bar.retranslate()
