"""One subject of the look before an interview: an icon, its name, and one line that says how it is and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.recording.preflight.checked import Checked, Verdict
from desktop.recording.preflight.words import said, subject_said, verdict_said
from desktop.ui.fonts import font, strong
from desktop.ui.language import language_now
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel

ICONS = {
    Verdict.WAITING: ("circle-dashed", "muted"),
    Verdict.GOOD: ("circle-check", "good_text"),
    Verdict.LOOK: ("triangle-alert", "warn_text"),
    Verdict.BAD: ("circle-x", "danger_text"),
}


class CheckRow(QWidget):
    """Says `checked` in the language in force. The color only helps: icon and words say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._title, self._words = Glyph(*ICONS[Verdict.WAITING], 20), PlainLabel(), PlainLabel(wrap=True)
        self._title.setFont(strong(13))
        self._words.setFont(font(13))
        self._shown: object = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._words)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        mark = QVBoxLayout()
        mark.addWidget(self._glyph)
        mark.addStretch()
        row.addLayout(mark)
        row.addLayout(words, stretch=1)

    def say(self, checked: Checked) -> None:
        """Shows it; nothing is painted anew that is shown already."""
        language = language_now()
        if self._shown == (checked, language):
            return
        self._shown = (checked, language)
        title, words = subject_said(checked.subject, language), said(checked, language)
        self._glyph.become(*ICONS[checked.verdict])
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{title}: {verdict_said(checked.verdict, language)}. {words}")

    def text(self) -> str:
        """The line shown."""
        return self._words.text()
