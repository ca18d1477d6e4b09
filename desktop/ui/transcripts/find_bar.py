"""Above the lines: what is looked for, how strictly, how many places there are, and what is to stand there instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.searching import Wanted
from desktop.ui.fonts import figures, font
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.keys.key_words import key_words
from desktop.ui.transcripts.finding import FindState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel, forget_selection

_SMALL = "padding: 3px 8px; min-height: 22px; font-size: 12px;"


class FindEdit(QLineEdit):
    """`wanted(text)` also while a syllable is composed; `entered(is_back)` at Enter, `left()` at Escape."""

    wanted = Signal(str)
    entered = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(14))
        self.setMinimumWidth(60)
        self.textChanged.connect(self.wanted)
        self.selectionChanged.connect(forget_selection)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """What is being composed is looked for as it stands."""
        super().inputMethodEvent(event)
        composed = event.preeditString()
        if composed:
            at = self.cursorPosition()
            self.wanted.emit(self.text()[:at] + composed + self.text()[at:])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Its own keys; everything else is the field's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            QGuiApplication.inputMethod().commit()
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """`wanted(Wanted)`, `gone(is_back)`, `left()`, `by(text)`, `preview_wanted()`."""

    wanted = Signal(object)
    gone = Signal(bool)
    left = Signal()
    by = Signal(str)
    preview_wanted = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.edit, self.by_edit, self.count = FindEdit(), FindEdit(), PlainLabel(look="muted")
        self.back, self.forth = Button("chevron-left", "quiet"), Button("chevron-right", "quiet")
        self.close_button = Button("x", "quiet")
        self.case, self.whole, self.alike = Button(look="toggle"), Button(look="toggle"), Button(look="toggle")
        self.preview = Button(look="primary")
        self._state, self._text = FindState(), ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self.count.setFont(figures(12))
        self.count.setMinimumWidth(64)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
        first.addWidget(self.edit, stretch=1)
        for widget in (self.count, self.back, self.forth, self.close_button):
            first.addWidget(widget)
        for widget in (self.case, self.whole, self.alike):
            second.addWidget(widget)
        second.addWidget(self.by_edit, stretch=1)
        second.addStretch()
        second.addWidget(self.preview)
        for button in (self.back, self.forth, self.case, self.whole, self.alike, self.close_button, self.preview):
            button.setStyleSheet(_SMALL)
        for button in (self.case, self.whole, self.alike):
            button.setCheckable(True)
        self.alike.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 6)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)

    def _connect(self) -> None:
        self.edit.wanted.connect(self._want)
        self.edit.entered.connect(self.gone)
        for edit in (self.edit, self.by_edit):
            edit.left.connect(self.left)
        self.by_edit.textChanged.connect(self.by)
        self.by_edit.entered.connect(lambda _: self.preview_wanted.emit())
        for button in (self.case, self.whole, self.alike):
            button.clicked.connect(lambda: self._want(self._text))
        self.back.clicked.connect(lambda: self.gone.emit(True))  # noqa: FBT003 - a signal has no names
        self.forth.clicked.connect(lambda: self.gone.emit(False))  # noqa: FBT003
        self.close_button.clicked.connect(self.left)
        self.preview.clicked.connect(self.preview_wanted)

    def begin(self) -> None:
        """Brings the keyboard to what is looked for."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()
        forget_selection()

    def show_state(self, state: FindState) -> None:
        """Shows how many there are, and whether one replaces."""
        self._state = state
        self.setVisible(state.is_open)
        for widget in (self.by_edit, self.preview):
            widget.setVisible(state.is_replacing)
        has_any = bool(state.matches)
        for button in (self.back, self.forth, self.preview):
            button.setEnabled(has_any)
        self.count.setText(self._count_words(state))

    def retranslate(self) -> None:
        """Says everything again."""
        self.edit.setPlaceholderText(self.tr("Find in the transcript"))
        self.edit.setAccessibleName(self.tr("Find in the transcript"))
        self.by_edit.setPlaceholderText(self.tr("Replace with"))
        self.by_edit.setAccessibleName(self.tr("Replace with"))
        key = self._keys.key
        for button, text, words, keys in (
            (self.back, "", self.tr("To the place found before"), key_words(key(Duty.LAST_MATCH))),
            (self.forth, "", self.tr("To the next place found"), key_words(key(Duty.NEXT_MATCH))),
            (self.case, "Aa", self.tr("Capital letters count"), ""),
            (self.whole, self.tr("Word"), self.tr("Whole words only"), ""),
            (self.alike, "로=노", self.tr("Spellings of North and South alike"), ""),
            (self.close_button, "", self.tr("Close"), key_words("Esc")),
            (self.preview, self.tr("Preview\u2026"), self.tr("Shows every change first"), ""),
        ):
            button.set_words(text, f"{words}  \u00b7  {keys}" if keys else words)
            button.setAccessibleName(words)
        self.show_state(self._state)

    def _want(self, text: str) -> None:
        self._text = text
        self.wanted.emit(Wanted(text, self.case.isChecked(), self.whole.isChecked(), self.alike.isChecked()))

    def _count_words(self, state: FindState) -> str:
        if not state.wanted.text.strip():
            return ""
        if not state.matches:
            return self.tr("not found")
        at = "\u2013" if state.at is None else str(state.at + 1)
        return self.tr("{at} of {count}").replace("{at}", at).replace("{count}", str(len(state.matches)))
