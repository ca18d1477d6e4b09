"""At the left, below: what of this interview was handed over before, to whom and when."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.i18n.formats import moment, size
from desktop.ui.export.left import Left, left_of
from desktop.ui.export.state import ExportState
from desktop.ui.fonts import figures, font, strong
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.digest import beginning
from desktop.ui.widgets.plain_label import PlainLabel


class HandoversCard(Card):
    """Newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=18, spacing=10, parent=parent)
        self._title, self._none = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._state = ExportState()
        self._shown: object = None
        self._title.setFont(strong(16))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(self._rows)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.column.addWidget(self._title)
        self.column.addWidget(self._none)
        self.column.addWidget(area, stretch=1)

    def show_state(self, state: ExportState) -> None:
        """Shows the hand-overs of the interview at hand."""
        shown = (state.handovers, state.copies, state.destinations)
        self._state = state
        if shown != self._shown:
            self._shown = shown
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._state
        self._title.setText(self.tr("Handed over so far"))
        self._none.setText(self.tr("Nothing of this interview has left the vault."))
        self._none.setVisible(not (state.handovers or state.copies))
        empty(self._rows)
        for entry in left_of(state):
            self._rows.addWidget(self._entry(entry))

    def _entry(self, left: Left) -> QWidget:
        state = self._state
        title = PlainLabel(state.title_of(left.destination_id), wrap=True)
        name = state.names.get(left.by, left.by)
        when = PlainLabel(f"{moment(left.at)} \u00b7 {name}", look="muted", wrap=True)
        what = PlainLabel(self._what(left), look="muted", wrap=True)
        title.setFont(strong(14))
        when.setFont(font(12))
        what.setFont(figures(12))
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for label in (title, when, what):
            column.addWidget(label)
        return entry

    def _what(self, left: Left) -> str:
        if not left.formats:
            return f"{size(left.size_bytes)} \u00b7 {beginning(left.sha256, 2)}"
        marks = [self.tr("document"), ", ".join(left.formats), size(left.size_bytes)]
        if not left.is_sealed:
            marks.append(self.tr("not sealed"))
        if left.is_draft:
            marks.append(self.tr("draft"))
        return " \u00b7 ".join(marks)
