"""One sheet to be typed, pasted or scanned: every word checked while it is typed, and the likest ones offered.

What is in it can't be copied out, dragged away or undone back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.crypto.recovery_shares import WORDS_ON_A_SHEET
from desktop.domain.faults import FaultCode
from desktop.i18n.faults import sentences_for
from desktop.ui.fonts import font
from desktop.ui.kit.collector import SheetLook, replaced
from desktop.ui.language import language_now
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel

_MOST_SUGGESTIONS = 5


class SecretText(QPlainTextEdit):
    """Plain text that can be pasted into and not copied out of. `first_asked`: Ctrl+Space takes the likest word."""

    first_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setFont(font(16))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+Space is ours, everything else is typing."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.first_asked.emit()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData | None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """Nothing: these words are worth the vault. An empty thing of ours would be freed twice, once by Qt."""
        return None


class SheetEditor(QWidget):
    """`look` says what is to be said; `taken` is emitted with the text of a whole sheet."""

    taken = Signal(str)

    def __init__(self, look: Callable[[str], SheetLook]) -> None:
        super().__init__()
        self._look = look
        self._seen = SheetLook()
        self.label, self.text, self.bar = PlainLabel(look="field"), SecretText(), QProgressBar()
        self.status = PlainLabel(wrap=True)
        self.suggestions = [Button() for _ in range(_MOST_SUGGESTIONS)]
        self.take = Button("check", "primary")
        self._build()
        self.text.textChanged.connect(self._typed)
        self.text.first_asked.connect(self._take_first)
        self.take.clicked.connect(self._take)
        self._typed()

    def _build(self) -> None:
        self.label.setBuddy(self.text)
        self.bar.setRange(0, WORDS_ON_A_SHEET)
        self.bar.setTextVisible(False)
        self.text.setMinimumHeight(116)
        offered, row = QHBoxLayout(), QHBoxLayout()
        for button in self.suggestions:
            button.clicked.connect(lambda _=False, chosen=button: self._replace(str(chosen.property("word"))))
            offered.addWidget(button)
        offered.addStretch()
        row.addWidget(self.status, stretch=1)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.label)
        column.addWidget(self.text, stretch=1)
        column.addWidget(self.bar)
        column.addLayout(offered)
        column.addLayout(row)

    def clear(self) -> None:
        """Forgets what was typed."""
        self.text.clear()

    def retranslate(self) -> None:
        """Says every word again."""
        self.label.setText(self.tr("&Words of the next sheet, in Korean or English"))
        self.text.setAccessibleName(self.label.text().replace("&", ""))
        self.text.setPlaceholderText(self.tr("Type them in the order of their numbers, or scan the sheet's QR code."))
        self.take.set_words(self.tr("&Take this sheet"))
        self.bar.setAccessibleName(self.tr("Words read"))
        self._say()

    def _typed(self) -> None:
        self._seen = self._look(self.text.toPlainText())
        self.bar.setValue(min(self._seen.words, WORDS_ON_A_SHEET))
        self.take.setEnabled(self._seen.is_whole)
        for at, button in enumerate(self.suggestions):
            word = self._seen.suggestions[at] if at < len(self._seen.suggestions) else ""
            button.setVisible(bool(word))
            button.setProperty("word", word)
            button.set_words(word)
        self._say()

    def _say(self) -> None:
        seen = self._seen
        if seen.wrong:
            words = self.tr("Word {n} is not on any sheet. Compare it, or take one of these.")
            self.status.setText(words.replace("{n}", str(seen.wrong[0])))
        elif seen.refusal is not None:
            self.status.setText(_refusal_words(seen))
        elif seen.facts is not None:
            words = self.tr("Sheet {n} is whole and every word fits.")
            self.status.setText(words.replace("{n}", str(seen.facts.number)))
        else:
            words = self.tr("{n} of {all} words")
            self.status.setText(words.replace("{n}", str(seen.words)).replace("{all}", str(WORDS_ON_A_SHEET)))
        self.status.setAccessibleName(self.status.text())

    def _take(self) -> None:
        if self._seen.is_whole:
            text = self.text.toPlainText()
            self.clear()
            self.taken.emit(text)

    def _take_first(self) -> None:
        if self._seen.suggestions:
            self._replace(self._seen.suggestions[0])

    def _replace(self, word: str) -> None:
        """The unknown word, or the last one while it is being typed, becomes `word`."""
        place = self._seen.wrong[0] if self._seen.wrong else self._seen.words + 1
        self.text.setPlainText(replaced(self.text.toPlainText(), place, word))
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)
        self.text.setFocus()


def _refusal_words(seen: SheetLook) -> str:
    """The fault's own first and last sentence."""
    number = seen.facts.number if seen.facts else 1
    facts = {"sheet": number, "words": seen.words, "needed": WORDS_ON_A_SHEET}
    code = seen.refusal or FaultCode.KIT_WORDS_INVALID
    what, _, todo = sentences_for(code, facts, language_now())
    return f"{what} {todo}"
