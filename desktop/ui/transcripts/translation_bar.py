"""Above the lines: whether the translation is shown, how much there is, and a machine asked for the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.translation import TranslationCounts
from desktop.ui.fonts import font
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.keys.key_words import key_words
from desktop.ui.transcripts.state import TranscriptsState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel


class TranslationBar(QWidget):
    """`shown(is_shown)` and `machine_wanted()`."""

    shown = Signal(bool)
    machine_wanted = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.toggle, self.machine = Button("languages", "toggle"), Button("captions", "quiet")
        self.counts = PlainLabel(look="muted", wrap=True)
        self.toggle.setCheckable(True)
        self.counts.setFont(font(12))
        self._state = TranscriptsState()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.toggle)
        row.addWidget(self.counts, stretch=1)
        row.addWidget(self.machine)
        self.toggle.clicked.connect(self.shown)
        self.machine.clicked.connect(self.machine_wanted)

    def show_state(self, state: TranscriptsState) -> None:
        """Shows whether it is shown, and what there is."""
        self._state = state
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._state
        self.toggle.set_words(self.tr("Translation"), key_words(self._keys.key(Duty.SHOW_TRANSLATION)))
        self.toggle.setChecked(state.shows_translation)
        self.counts.setText(self._count_words(state.translation_counts) if state.shows_translation else "")
        self.machine.set_words(self.tr("Translate by machine"), self._machine_words())
        self.machine.setVisible(state.shows_translation and state.may_transcribe)
        self.machine.setEnabled(bool(state.translating_packs) and state.may_have_translated)
        self.setVisible(bool(state.lines))

    def _count_words(self, counts: TranslationCounts) -> str:
        if not counts.lines:
            return self.tr("Nothing is translated yet.")
        words = self.tr("{lines} lines, {machine} by machine and unverified, {stale} stale")
        return (
            words.replace("{lines}", str(counts.lines))
            .replace("{machine}", str(counts.by_machine))
            .replace("{stale}", str(counts.stale))
        )

    def _machine_words(self) -> str:
        if not self._state.translating_packs:
            return self.tr("No model pack here was made to translate. People can.")
        return self.tr("It stays unverified, stands beneath the Korean, and never goes anywhere without it.")
