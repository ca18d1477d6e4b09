"""Finding and replacing on the transcript screen: the bar above the lines, the marks in them, the preview instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget

from desktop.i18n.formats import clock_time
from desktop.ui.keys.duties import Duty
from desktop.ui.transcripts.find_bar import FindBar
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.reading_list import ReadingList
from desktop.ui.transcripts.replace_preview import ReplacePreview


class FindDesk:
    """`bar` and `preview` are put into the screen by whoever makes it; `middle` shows the preview or the lines."""

    def __init__(self, presenter: TranscriptsPresenter, lines: ReadingList, middle: QStackedWidget) -> None:
        self._presenter, self._finding = presenter, presenter.finding
        self._lines, self._middle = lines, middle
        self.bar, self.preview = FindBar(presenter.keys), ReplacePreview()
        self._connect()
        self.bar.hide()

    def keys(self) -> Mapping[Duty, Callable[[], object]]:
        """What the keys of finding do."""
        finding = self._finding
        return {
            Duty.FIND: lambda: self.open(is_replacing=False),
            Duty.REPLACE: lambda: self.open(is_replacing=True),
            Duty.NEXT_MATCH: lambda: finding.go(is_back=False),
            Duty.LAST_MATCH: lambda: finding.go(is_back=True),
        }

    def _connect(self) -> None:
        finding, bar, preview = self._finding, self.bar, self.preview
        finding.changed = self.render
        finding.went_to = self._lines.go_to
        bar.wanted.connect(lambda wanted: finding.want(wanted, max(self._lines.number, 0)))
        bar.gone.connect(lambda is_back: finding.go(is_back=is_back))
        bar.by.connect(finding.replace_by)
        bar.left.connect(self.close)
        bar.preview_wanted.connect(finding.propose)
        preview.left_out.connect(lambda number, is_left_out: finding.leave_out(number, is_left_out=is_left_out))
        preview.left.connect(finding.forget_proposals)
        preview.replace_wanted.connect(finding.replace)

    def open(self, *, is_replacing: bool) -> None:
        """Opens the bar, with the keyboard in it."""
        self._finding.open(is_replacing=is_replacing)
        self.bar.begin()

    def close(self) -> None:
        """The lines alone again, with the keyboard on them."""
        self._finding.close()
        self._lines.setFocus()

    def render(self) -> None:
        """Shows what was found, or what would be replaced."""
        state = self._finding.state
        self.bar.show_state(state)
        match = state.match
        at_hand = (match.segment_id, match.place) if match is not None and not match.is_translation else None
        self._lines.lines.show_found(state.found, at_hand)
        self.preview.show_state(state, self._when)
        is_previewed = state.proposals is not None
        if is_previewed != (self._middle.currentWidget() is self.preview):
            self._middle.setCurrentWidget(self.preview) if is_previewed else self._middle.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Says everything again."""
        self.bar.retranslate()
        self.preview.retranslate()

    def _when(self, segment_id: str) -> str:
        line = self._presenter.state.line(segment_id)
        return clock_time(line.segment.start_ms) if line is not None else ""
