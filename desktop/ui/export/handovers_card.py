"""At the left, below: what of this interview was handed over before, to whom and when."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.i18n.formats import moment, size
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
        shown = (state.handovers, state.destinations)
        self._state = state
        if shown != self._shown:
            self._shown = shown
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._state
        self._title.setText(self.tr("Handed over so far"))
        self._none.setText(self.tr("Nothing of this interview has left the vault."))
        self._none.setVisible(not state.handovers)
        empty(self._rows)
        for handover in reversed(state.handovers):
            title = PlainLabel(state.title_of(handover.destination_id), wrap=True)
            name = state.names.get(handover.handed_over_by, handover.handed_over_by)
            when = PlainLabel(f"{moment(handover.handed_over_at)} \u00b7 {name}", look="muted", wrap=True)
            digest = beginning(handover.bundle_sha256, 2)
            what = PlainLabel(f"{size(handover.size_bytes)} \u00b7 {digest}", look="muted")
            title.setFont(strong(14))
            when.setFont(font(12))
            what.setFont(figures(12))
            entry = QWidget()
            column = QVBoxLayout(entry)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(1)
            for label in (title, when, what):
                column.addWidget(label)
            self._rows.addWidget(entry)
