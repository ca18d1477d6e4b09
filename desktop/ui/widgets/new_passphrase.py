"""A new passphrase, typed twice: its strength in words as it is typed, and one suggested by chance to be written down.

The suggestion is shown and nothing else: it is typed from paper, so that it is on paper. Nothing stays after `take`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.language import NAMES
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field, PassphraseEdit
from desktop.ui.widgets.plain_label import PlainLabel


class NewPassphraseFields(QWidget):
    """`edited()` at every letter, `entered()` on Return. `suggest(language)` makes words by chance."""

    edited = Signal()
    entered = Signal()

    def __init__(self, suggest: Callable[[str], str], *, is_wide: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self.passphrase, self.again = PassphraseEdit(), PassphraseEdit()
        self._fields = (Field(self.passphrase), Field(self.again))
        self.strength = PlainLabel(look="muted", wrap=True)
        self._offer = PlainLabel(look="muted")
        self.suggest_korean, self.suggest_english = Button("pencil-line", "link"), Button("pencil-line", "link")
        self.suggestion, self._suggestion_words = PlainLabel(wrap=True), PlainLabel(look="muted", wrap=True)
        self._paper = Card("quiet", margin=12, spacing=4)
        self._build(is_wide=is_wide)
        self._connect()
        self.retranslate()

    def _build(self, *, is_wide: bool) -> None:
        fields = QBoxLayout(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        fields.setSpacing(16 if is_wide else 11)
        for field in self._fields:
            fields.addWidget(field, stretch=1)
        self.suggestion.setFont(strong(19))
        self.suggestion.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._paper.column.addWidget(self.suggestion)
        self._paper.column.addWidget(self._suggestion_words)
        self._paper.setVisible(False)
        suggestions = QHBoxLayout()
        for part in (self._offer, self.suggest_korean, self.suggest_english):
            suggestions.addWidget(part)
        suggestions.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addWidget(self.strength)
        column.addLayout(suggestions)
        column.addWidget(self._paper)

    def _connect(self) -> None:
        for edit in self.edits:
            edit.textChanged.connect(self.edited)
            edit.returnPressed.connect(self.entered)
        self.passphrase.textChanged.connect(self._judge)
        self.suggest_korean.clicked.connect(lambda: self._show("ko"))
        self.suggest_english.clicked.connect(lambda: self._show("en"))

    @property
    def edits(self) -> tuple[QLineEdit, QLineEdit]:
        """Both fields."""
        return self.passphrase, self.again

    @property
    def is_filled(self) -> bool:
        """Whether both were typed; whether they are the same is asked when they are used."""
        return all(edit.text() for edit in self.edits)

    def take(self) -> tuple[str, str]:
        """Both, once; the suggestion goes from the screen too."""
        self.forget_suggestion()
        return self.passphrase.take(), self.again.take()

    def forget_suggestion(self) -> None:
        """Takes the suggestion off the screen."""
        self.suggestion.setText("")
        self.suggestion.setAccessibleName("")
        self._paper.setVisible(False)

    def _show(self, language: str) -> None:
        words = self._suggest(language)
        self.suggestion.setText(words)
        self.suggestion.setAccessibleName(words)
        self._paper.setVisible(True)
        self.passphrase.setFocus()

    def _judge(self) -> None:
        text = self.passphrase.text()
        self.strength.setVisible(bool(text))
        self.strength.setText(self._strength_words(text) if text else "")
        self.passphrase.setAccessibleDescription(self.strength.text())

    def _strength_words(self, text: str) -> str:
        from desktop.crypto.strength import Level, strength_of  # slow to load: only once somebody types

        strength = strength_of(text)
        words = {
            Level.WEAK: self.tr("Too easy to guess."),
            Level.GOOD: self.tr("Good: worth {count} words by chance. Six are strong."),
            Level.STRONG: self.tr("Strong: worth {count} words by chance."),
        }[strength.level]
        return words.replace("{count}", str(strength.words))

    def retranslate(self, label: str = "", hint: str = "") -> None:
        """Says every word again; `label` and `hint` where they are not the usual ones of the first field."""
        self._fields[0].say(
            label or self.tr("&Passphrase"), hint or self.tr("Six words or more that don't belong together.")
        )
        self._fields[1].say(self.tr("The &same again"))
        self._offer.setText(self.tr("Words by chance:"))
        for button, language in ((self.suggest_korean, "ko"), (self.suggest_english, "en")):
            button.set_words(NAMES[language])
            button.setAccessibleName(f"{self._offer.text()} {NAMES[language]}")
        self._suggestion_words.setText(
            self.tr("Write it down, keep the paper apart from the laptop, and type it above.")
        )
        self._judge()
