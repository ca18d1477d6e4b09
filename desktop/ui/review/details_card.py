"""At the right of the queue: the chosen interview in figures, why it stands as it does, and the way to its desk."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.ids import AccountId
from desktop.domain.visible_text import visible
from desktop.i18n.faults import sentences_for
from desktop.i18n.formats import clock_time, duration
from desktop.review.overview import Overview, ReviewStage
from desktop.ui.fonts import figures, strong
from desktop.ui.language import language_now
from desktop.ui.review.state import ReviewRow
from desktop.ui.transcripts.review_words import STAGE_TONES, gap_sentence, review_stage_word, stage_sentence
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, Rule
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel

_FIGURES = 7


class DetailsCard(Card):
    """`opened()` leads to the transcript, `changes_wanted()` to what was changed since."""

    opened = Signal()
    changes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=18, spacing=10, parent=parent)
        self._title, self.chip, self.words = PlainLabel(), StatusChip(), PlainLabel(wrap=True)
        self._names = [PlainLabel(look="muted") for _ in range(_FIGURES)]
        self._values = [PlainLabel() for _ in range(_FIGURES)]
        self.reasons, self.why = Message("warn"), PlainLabel(look="muted", wrap=True)
        self.gaps = PlainLabel(look="muted", wrap=True)
        self.open, self.changes = Button("clipboard-check", "primary"), Button("history")
        self._row: ReviewRow | None = None
        self._people: Mapping[AccountId, str] = {}
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(17))
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(self.chip)
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            value.setFont(figures(14, strong().weight()))
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1, alignment=Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        self.column.addLayout(top)
        self.column.addWidget(self.words)
        self.column.addWidget(self.reasons)
        self.column.addWidget(Rule())
        self.column.addLayout(grid)
        for widget in (self.gaps, self.why, self.open, self.changes):
            self.column.addWidget(widget)
        self.column.addStretch()
        self.open.clicked.connect(self.opened)
        self.changes.clicked.connect(self.changes_wanted)

    def show_row(self, row: ReviewRow | None, names: Mapping[AccountId, str]) -> None:
        """Shows one interview, or nothing."""
        self._row, self._people = row, names
        self.setVisible(row is not None)
        if row is not None:
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        row = self._row
        if row is None:
            return
        overview = row.overview
        self._title.setText(row.interview.witness_code)
        self.chip.say(review_stage_word(overview.stage), STAGE_TONES[overview.stage])
        self.words.setText(stage_sentence(overview, self._people))
        is_returned = overview.stage is ReviewStage.RETURNED and overview.returned is not None
        self.reasons.say(visible(overview.returned.reasons) if is_returned and overview.returned else "", "warn")
        self._say_figures(overview)
        self.gaps.setText(gap_sentence(overview.figures))
        self._say_why(overview)
        self.open.set_words(self._open_words(overview))
        self.changes.set_words(self.tr("What was changed since"))
        self.changes.setVisible(overview.stage in (ReviewStage.VOID, ReviewStage.CHANGED, ReviewStage.RETURNED))

    def _say_figures(self, overview: Overview) -> None:
        found, lack = overview.figures, overview.lack
        missing = duration(lack.missing_ms, language_now()) if lack.missing_ms else self.tr("nothing")
        rows = (
            (self.tr("Length"), clock_time(found.length_ms)),
            (self.tr("Lines"), str(found.lines)),
            (self.tr("Flagged"), str(found.flagged)),
            (self.tr("Corrected"), str(found.corrected)),
            (self.tr("Not heard and confirmed"), str(len(lack.not_final))),
            (self.tr("Not transcribed"), missing),
            (self.tr("Open comments"), str(found.open_comments)),
        )
        for name, value, (words, figure) in zip(self._names, self._values, rows, strict=True):
            name.setText(words)
            value.setText(figure)

    def _say_why(self, overview: Overview) -> None:
        """Why this account may not approve what waits."""
        blocked = overview.approve_obstacle if overview.stage is ReviewStage.WAITING else None
        self.why.setVisible(blocked is not None)
        if blocked is not None:
            what, _, todo = sentences_for(blocked, language=language_now())
            self.why.setText(f"{what} {todo}")

    def _open_words(self, overview: Overview) -> str:
        if overview.stage is ReviewStage.WAITING and overview.may_judge:
            return self.tr("Hear and judge it")
        return self.tr("Open the transcript")
