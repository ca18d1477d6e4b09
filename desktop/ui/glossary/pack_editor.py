"""At the right: the pack that is shown, its terms one on each line, what is wrong with them, and its versions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.ids import GlossaryId
from desktop.i18n.faults import sentences_for
from desktop.transcription.glossary import UsablePack
from desktop.ui.fonts import font, strong
from desktop.ui.glossary.state import GlossaryState
from desktop.ui.glossary.words import languages_words, source_words, title_words, version_words
from desktop.ui.language import language_now
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel

_SMALL_PX, _TERMS_HEIGHT = 12, 190


class PackEditor(Card):
    """`written(handle, title, lines)` asks for the next version; `new_wanted()` for an empty page."""

    written = Signal(str, str, object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=10, parent=parent)
        self._title, self.facts = PlainLabel(wrap=True), PlainLabel(look="muted", wrap=True)
        self.handle, self.name, self.terms = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.message, self.store = Message("warn"), Button("check")
        self._history_title, self.history = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._filled: tuple[GlossaryId | None, UsablePack | None] = (None, None)
        self._given = ("", "", "")
        self._kept: dict[tuple[GlossaryId | None, UsablePack | None], tuple[str, str, str]] = {}
        self._state = GlossaryState()
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        self._history_title.setFont(strong(13))
        self.history.setFont(font(_SMALL_PX))
        self.terms.setTabChangesFocus(True)
        self.terms.setMinimumHeight(_TERMS_HEIGHT)
        self._fields = Field(self.handle), Field(self.name), Field(self.terms)
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self.store)
        for widget in (self._title, self.facts, *self._fields, self.message):
            self.column.addWidget(widget)
        self.column.addLayout(bottom)
        self.column.addWidget(self._history_title)
        self.column.addWidget(self.history)
        self.column.addStretch()
        self.store.clicked.connect(self._write)

    def show_state(self, state: GlossaryState) -> None:
        """Shows the pack; what is being typed stays while the pack and its version are the same."""
        self._state = state
        row = state.row
        shown = (state.at, row.pack if row is not None else None)
        if shown != self._filled:
            self._fill(shown)
        self._fields[0].setVisible(row is None)
        for edit in (self.handle, self.name, self.terms):
            edit.setReadOnly(not state.may_write)
        self.store.setVisible(state.may_write)
        self.store.setEnabled(not state.is_storing)
        self._say()

    def _fill(self, shown: tuple[GlossaryId | None, UsablePack | None]) -> None:
        """Another pack, or another version: what was typed and not stored comes back with its pack."""
        if self._state.stored is None and self._typed() != self._given:
            self._kept[self._filled] = self._typed()
        pack, self._filled = shown[1], shown
        self._given = (pack.id, pack.title, "\n".join(pack.terms)) if pack is not None else ("", "", "")
        handle, name, terms = self._kept.pop(shown, self._given)
        self.handle.setText(handle)
        self.name.setText(name)
        self.terms.setPlainText(terms)

    def _typed(self) -> tuple[str, str, str]:
        return self.handle.text(), self.name.text(), self.terms.toPlainText()

    def retranslate(self) -> None:
        """Says everything again."""
        handle, name, terms = self._fields
        handle.say(self.tr("&Handle"), self.tr("Small letters, digits and hyphens, such as camps-north"))
        name.say(self.tr("&Name of the pack"))
        terms.say(
            self.tr("&Words, one on each line"),
            self.tr(
                "Institutions, places, dialect. Never the name of a person: other interviews are heard with it too."
            ),
        )
        self._history_title.setText(self.tr("Versions"))
        self._say()

    def _say(self) -> None:
        state, row = self._state, self._state.row
        self._title.setText(title_words(row) if row is not None else self.tr("New pack"))
        facts = (source_words(row), languages_words(row.pack.terms)) if row is not None else ()
        self.facts.setText(" \u00b7 ".join(part for part in facts if part))
        self.facts.setVisible(bool(self.facts.text()))
        self.store.set_words(self.tr("&Store as a new version"))
        self._say_outcome()
        versions = row.versions if row is not None else ()
        self.history.setText("\n".join(version_words(one, state) for one in reversed(versions)))
        for part in (self._history_title, self.history):
            part.setVisible(bool(versions))

    def _say_outcome(self) -> None:
        refusal, stored = self._state.refusal, self._state.stored
        if refusal is not None:
            self.message.say(" ".join(sentences_for(refusal.code, refusal.facts, language_now())), "warn")
        elif stored is not None:
            words = self.tr("Version {version} is in use from now on. Drafts there are stay as they are.")
            self.message.say(words.replace("{version}", str(stored[1])), "good")
        else:
            self.message.say("", "good")

    def _write(self) -> None:
        self.written.emit(self.handle.text(), self.name.text(), self.terms.toPlainText().splitlines())
