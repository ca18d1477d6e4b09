"""At the right, beneath the line: its translation. Ctrl+T brings the keyboard here, Ctrl+Enter stores, Esc leaves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QWidget

from desktop.domain.ids import AccountId
from desktop.domain.translation import TranslatedAs, TranslatedLine
from desktop.ui.fonts import font, strong
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.keys.key_words import key_words
from desktop.ui.transcripts.translation_words import role_words, standing_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.number_hint import NumberHint
from desktop.ui.widgets.plain_label import PlainLabel

_HEIGHT = 70


class TranslationEdit(QPlainTextEdit):
    """`stored()` at Ctrl+Enter, `left()` at Esc. One line of text: Enter alone does nothing."""

    stored = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Its own keys; everything else is the field's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.stored.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TranslationCard(Card):
    """`written(segment_id, text, translated_as)` when a person stores a translation, `left()` when they leave it."""

    written = Signal(str, str, str)
    left = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=8, parent=parent)
        self._keys = keys
        self._title, self.standing = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.edit, self.translated_as, self.store = TranslationEdit(), QComboBox(), Button("check")
        self.number_hint = NumberHint()
        self._line: TranslatedLine | None = None
        self._names: Mapping[AccountId, str] = {}
        self._may_write = False
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(14))
        self.standing.setFont(font(12))
        self.edit.setFixedHeight(_HEIGHT)
        self.edit.setTabChangesFocus(True)
        self.translated_as.addItems([""] * len(TranslatedAs))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.translated_as, stretch=1)
        row.addWidget(self.store)
        for widget in (self._title, self.standing, self.edit, self.number_hint):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.edit.textChanged.connect(lambda: self.number_hint.look_at(self.edit.toPlainText()))
        self.edit.stored.connect(self._write)
        self.edit.left.connect(self._leave)
        self.store.clicked.connect(self._write)

    def show_line(self, line: TranslatedLine | None, names: Mapping[AccountId, str], *, may_write: bool) -> None:
        """Shows the translation of the chosen line. What is being typed stays while its line is chosen."""
        is_same = _segment(line) == _segment(self._line)
        is_new = not is_same or (line is not None and self._line is not None and line.text != self._line.text)
        self._line, self._names, self._may_write = line, names, may_write
        if is_new:
            self.edit.setPlainText(line.text if line is not None else "")
        self.retranslate()

    def begin(self) -> None:
        """Brings the keyboard to the text."""
        if self._line is not None and self._may_write:
            self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Says everything again."""
        line = self._line
        title = self.tr("Translation")
        self._title.setText(f"{title}  \u00b7  {key_words(self._keys.key(Duty.TRANSLATE))}")
        self.standing.setText(standing_words(line, self._names) if line is not None else "")
        self.edit.setReadOnly(not self._may_write)
        self.edit.setEnabled(line is not None)
        self.edit.setAccessibleName(self.tr("Translation of this line"))
        for at, one in enumerate(TranslatedAs):
            self.translated_as.setItemText(at, self.tr("as {role}").replace("{role}", role_words(one)))
        self.translated_as.setAccessibleName(self.tr("As what you translate"))
        is_kept = line is not None and bool(line.revisions) and not line.is_stale
        self.store.set_words(self.tr("Store") if is_kept or line is None or not line.is_there else self.tr("It holds"))
        self.store.setToolTip(self.tr("Ctrl+Enter. The same text again says that it still holds."))
        for widget in (self.translated_as, self.store):
            widget.setVisible(self._may_write)
            widget.setEnabled(line is not None)
        self.number_hint.retranslate()

    def _write(self) -> None:
        text = self.edit.toPlainText().strip()
        if self._line is not None and self._may_write and text:
            translated_as = list(TranslatedAs)[self.translated_as.currentIndex()]
            self.written.emit(self._line.line.segment.id, text, translated_as.value)

    def _leave(self) -> None:
        self.edit.setPlainText(self._line.text if self._line is not None else "")
        self.left.emit()


def _segment(line: TranslatedLine | None) -> str:
    return line.line.segment.id if line is not None else ""
