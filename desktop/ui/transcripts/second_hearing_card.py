"""At the right, for whoever judges: the lines to be heard again, how many were, and the way to the next one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QProgressBar, QWidget

from desktop.review.overview import Overview, ReviewStage
from desktop.ui.fonts import font, strong
from desktop.ui.transcripts.reviewing import ReviewState
from desktop.ui.transcripts.sample_rows import ROW_HEIGHT, SampleDelegate, SampleModel
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel

_LEAST_ROWS = 4


class SecondHearingCard(Card):
    """`line_wanted(line)` asks to see a line of the sample, `play_wanted(line)` to hear the next one that was not."""

    line_wanted = Signal(object)
    play_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=8, parent=parent)
        self._title, self.words, self.bar = PlainLabel(), PlainLabel(look="muted", wrap=True), QProgressBar()
        self.list, self.play = QListView(), Button("play")
        self.model = SampleModel(self.list)
        self._overview: Overview | None = None
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(14))
        self.words.setFont(font(12))
        self.bar.setTextVisible(False)
        rows = self.list
        rows.setModel(self.model)
        rows.setItemDelegate(SampleDelegate(rows))
        rows.setUniformItemSizes(True)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setMinimumHeight(ROW_HEIGHT * _LEAST_ROWS)
        for widget in (self._title, self.words, self.bar, self.play):
            self.column.addWidget(widget)
        self.column.addWidget(rows, stretch=1)
        rows.clicked.connect(self._choose)
        rows.activated.connect(self._choose)
        self.play.clicked.connect(self.play_next)

    def show_state(self, state: ReviewState) -> None:
        """Shows the sample while it waits for somebody who may judge it."""
        overview = state.overview
        is_due = overview is not None and overview.stage is ReviewStage.WAITING and state.is_judge
        self._overview = overview if is_due else None
        self.setVisible(is_due)
        if self._overview is not None:
            self.model.show_lines(self._overview.sample)
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Second hearing"))
        self.list.setAccessibleName(self.tr("Lines to be heard again"))
        self.play.set_words(self.tr("Hear the next one"))
        if self._overview is None:
            return
        heard, count = self._overview.heard, len(self._overview.sample)
        words = self.tr("{heard} of {count} heard to the end: a tenth drawn by chance, and every flagged line.")
        said = words.replace("{heard}", str(heard)).replace("{count}", str(count))
        self.words.setText(said)
        self.bar.setRange(0, max(count, 1))
        self.bar.setValue(heard)
        self.bar.setAccessibleName(said)
        self.play.setVisible(heard < count)
        self.list.setVisible(heard < count)

    def play_next(self) -> None:
        """The next line after the chosen one that was not heard to its end, and round again."""
        if self._overview is None or not self._overview.sample:
            return
        sample, at = self._overview.sample, self.list.currentIndex().row() + 1
        following = next((line for line in (*sample[at:], *sample[:at]) if not line.is_heard), None)
        if following is not None:
            self.list.setCurrentIndex(self.model.index(sample.index(following)))
            self.play_wanted.emit(following)

    def _choose(self, index: QModelIndex) -> None:
        self.line_wanted.emit(self.model.lines[index.row()])
