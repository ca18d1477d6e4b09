"""At the right, for whoever judges: one question after the other that may lead the witness, as a rule found it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.visible_text import visible
from desktop.i18n.formats import clock_time
from desktop.ui.fonts import font, strong
from desktop.ui.transcripts.leading_words import leading_words
from desktop.ui.transcripts.suggesting import Suggesting, Suggestion
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.marked_text import Look, MarkedText, Shape, Stretch
from desktop.ui.widgets.plain_label import PlainLabel

_FOUND = Look("warn_text", "warn_soft", Shape.WaveUnderline)


class SuggestionsPanel(Card):
    """`comment_wanted(suggestion)` turns one into a comment, `line_wanted(suggestion)` asks to see its line."""

    comment_wanted = Signal(object)
    line_wanted = Signal(object)

    def __init__(self, suggesting: Suggesting, parent: QWidget | None = None) -> None:
        super().__init__("quiet", margin=12, spacing=7, parent=parent)
        self._suggesting = suggesting
        self._title, self.why, self.text = PlainLabel(), PlainLabel(look="muted", wrap=True), MarkedText(font(13))
        self.before, self.following, self.see = (
            Button("chevron-left", "icon"),
            Button("chevron-right", "icon"),
            Button(),
        )
        self.comment, self.aside = Button("message-square"), Button("", "link")
        self._is_shown = False
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(13))
        self.why.setFont(font(12))
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._title, stretch=1)
        top.addWidget(self.before)
        top.addWidget(self.following)
        bottom.addWidget(self.see)
        bottom.addWidget(self.comment, stretch=1)
        self.column.addLayout(top)
        self.column.addWidget(self.text)
        self.column.addWidget(self.why)
        self.column.addLayout(bottom)
        self.column.addWidget(self.aside)
        self.before.clicked.connect(lambda: self._go(-1))
        self.following.clicked.connect(lambda: self._go(1))
        self.see.clicked.connect(self._see)
        self.comment.clicked.connect(self._comment)
        self.aside.clicked.connect(lambda: self._suggesting.set_aside(self.tr("Heard again: it does not lead.")))

    def _go(self, step: int) -> None:
        self._suggesting.go(step)
        self._see()

    def _see(self) -> None:
        if self._suggesting.state.shown is not None:
            self.line_wanted.emit(self._suggesting.state.shown)

    def _comment(self) -> None:
        if self._suggesting.state.shown is not None:
            self.comment_wanted.emit(self._suggesting.state.shown)

    def show_state(self, *, is_shown: bool) -> None:
        """Shows the suggestion at hand, if these are what is looked at and there is one."""
        state = self._suggesting.state
        self._is_shown = is_shown
        self.setVisible(is_shown and state.shown is not None)
        if state.shown is None:
            return
        words = self.tr("May lead: {n} of {count}")
        self._title.setText(words.replace("{n}", str(state.at + 1)).replace("{count}", str(len(state.found))))
        self.why.setText(
            f"{clock_time(state.shown.line.segment.start_ms)} \u00b7 {leading_words(state.shown.finding.rule)}"
        )
        self.text.show_stretches(_stretches(state.shown), visible(state.shown.line.text))
        for button in (self.comment, self.aside):
            button.setEnabled(not state.is_working)

    def retranslate(self) -> None:
        """Says everything again."""
        for button, words in ((self.before, self.tr("The one before")), (self.following, self.tr("The next one"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.see.set_words(self.tr("Show"))
        self.comment.set_words(self.tr("Comment"))
        self.aside.set_words(self.tr("It does not lead"))
        self.show_state(is_shown=self._is_shown)


def _stretches(suggestion: Suggestion) -> list[Stretch]:
    text, place = suggestion.line.text, suggestion.finding
    return [
        Stretch(visible(text[: place.start])),
        Stretch(visible(text[place.start : place.end]), _FOUND),
        Stretch(visible(text[place.end :])),
    ]
