"""Beneath the table: what there is to say of the chosen files, and what can be done with them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.faults import FaultCode
from desktop.i18n.faults import sentences_for
from desktop.i18n.formats import size
from desktop.ui.fonts import strong
from desktop.ui.imports.state import ImportsState
from desktop.ui.imports.words import name_of, sound_words
from desktop.ui.language import language_now
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.digest import beginning, grouped
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.vault.import_items import ImportItem, ItemState


class ChosenCard(Card):
    """Buttons to be connected: `insist`, `again`, `leave_out`, `onward`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=6, parent=parent)
        self._name, self._words = PlainLabel(wrap=True), PlainLabel(look="muted", wrap=True)
        self._name.setFont(strong(14))
        self.insist, self.again = Button("import"), Button("rotate-ccw")
        self.leave_out, self.onward = Button("x", "quiet"), Button("scroll-text", "quiet")
        self.column.addWidget(self._name)
        self.column.addWidget(self._words)
        for buttons in ((self.insist, self.again), (self.onward, self.leave_out)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for button in buttons:
                row.addWidget(button)
            row.addStretch()
            self.column.addLayout(row)
        self._state = ImportsState()

    def show_state(self, state: ImportsState) -> None:
        """Speaks of what is chosen; hidden while nothing is."""
        self._state = state
        self.retranslate()

    def words(self) -> str:
        """What is said of the chosen files."""
        return self._words.text()

    def retranslate(self) -> None:
        """Says everything again."""
        items = self._state.chosen_items
        self.setVisible(bool(items))
        if not items:
            return
        one = items[0] if len(items) == 1 else None
        self._name.setText(name_of(one) if one else self.tr("{n} files chosen").replace("{n}", str(len(items))))
        self._words.setText(self._said_of(one) if one else "")
        self._words.setVisible(bool(self._words.text()))
        self._show_buttons(items)

    def _show_buttons(self, items: tuple[ImportItem, ...]) -> None:
        codes = {item.fault.code for item in items if item.fault is not None and item.state is ItemState.REFUSED}
        is_free = not self._state.is_taking
        self.insist.setVisible(FaultCode.AUDIO_ELSEWHERE in codes)
        self.again.setVisible(bool(codes - {FaultCode.AUDIO_ELSEWHERE, FaultCode.AUDIO_DUPLICATE}))
        self.onward.setVisible(any(item.state is ItemState.KEPT for item in items))
        for button in (self.insist, self.again, self.leave_out):
            button.setEnabled(is_free)
        self.insist.set_words(self.tr("Bring in &all the same"))
        self.again.set_words(self.tr("Try a&gain"))
        self.leave_out.set_words(self.tr("Take &off the list"), self.tr("The file itself stays where it is."))
        self.onward.set_words(self.tr("Transcripts"))

    def _said_of(self, item: ImportItem) -> str:
        if item.fault is not None and item.state is ItemState.REFUSED:
            return " ".join(sentences_for(item.fault, language=language_now()))
        if item.state is ItemState.KEPT and item.gaps:
            words = self.tr("Its sound is kept as far as it goes. Gaps where something is missing: {n}.")
            return words.replace("{n}", str(item.gaps))
        if item.sha256:
            self._words.setToolTip(grouped(item.sha256))
            digest = self.tr("SHA-256 {digest}").replace("{digest}", beginning(item.sha256))
            return " \u00b7 ".join(part for part in (size(item.size_bytes), sound_words(item), digest) if part)
        return ""
