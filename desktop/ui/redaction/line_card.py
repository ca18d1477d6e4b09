"""The line at hand in its own words, to be selected and masked. Nothing in it can be copied away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from desktop.domain.redaction import SETTABLE, MaskKind, Passage
from desktop.domain.redaction_text import stretches_of
from desktop.ui.redaction.state import RedactionState
from desktop.ui.redaction.words import kind_words
from desktop.ui.theme import color
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.private_edits import PrivateText


class LineCard(Card):
    """`masked(kind, first, end)`, `masked_everywhere(kind, said)`; `selected(said)` whenever the selection changes."""

    masked = Signal(str, int, int)
    masked_everywhere = Signal(str, str)
    selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=10, parent=parent)
        self.text, self.kind = PrivateText(), ChoiceField()
        self.set_mask, self.everywhere = Button("eraser", "primary"), Button("search")
        self._field = Field(self.text)
        self._shown: tuple[str, str] = ("", "")
        self._elsewhere = 0
        self._build()

    def _build(self) -> None:
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(selectable)
        self.text.setFixedHeight(72)
        for _ in SETTABLE:
            self.kind.addItem("")
        self.column.addWidget(self._field)
        for widgets in ((self.kind, self.set_mask), (self.everywhere,)):
            row = QHBoxLayout()
            row.addStretch(1 if len(widgets) == 1 else 0)
            for number, widget in enumerate(widgets):
                row.addStretch(number)
                row.addWidget(widget)
            self.column.addLayout(row)
        self.text.selectionChanged.connect(self._selection_changed)
        self.set_mask.clicked.connect(self._mask)
        self.everywhere.clicked.connect(lambda: self.masked_everywhere.emit(self._kind.value, self.said))

    @property
    def _kind(self) -> MaskKind:
        return SETTABLE[max(self.kind.currentIndex(), 0)]

    @property
    def span(self) -> tuple[int, int]:
        """The characters that are selected, as Python counts them."""
        cursor, text = self.text.textCursor(), self.text.toPlainText()
        return _python_at(text, cursor.selectionStart()), _python_at(text, cursor.selectionEnd())

    @property
    def said(self) -> str:
        """The words that are selected."""
        first, end = self.span
        return self.text.toPlainText()[first:end]

    def select(self, passage: Passage) -> None:
        """Selects a passage of the line at hand, as when a suggestion is chosen."""
        text, cursor = self.text.toPlainText(), self.text.textCursor()
        cursor.setPosition(_qt_at(text, passage.first))
        cursor.setPosition(_qt_at(text, passage.end), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)

    def choose_kind(self, kind: MaskKind) -> None:
        """What the selection is taken for."""
        if kind in SETTABLE:
            self.kind.setCurrentIndex(SETTABLE.index(kind))

    def show_state(self, state: RedactionState) -> None:
        """Shows the line at hand; what is masked in it already is marked."""
        line = state.line_at_hand
        text = line.line.text if line is not None else ""
        shown = (state.line or "", text)
        if shown != self._shown:
            self._shown = shown
            self.text.setPlainText(text)
        marks = [self._mark(one.first, one.end) for one in stretches_of(line.line, state.masks_at_hand)] if line else []
        self.text.setExtraSelections(marks)
        self.setVisible(line is not None)
        self._selection_changed()

    def show_elsewhere(self, count: int) -> None:
        """How often the selected words stand unmasked."""
        self._elsewhere = count
        self._say_everywhere()

    def retranslate(self) -> None:
        """Says every word again."""
        self._field.say(self.tr("&Words of the chosen line; select what is to be masked"))
        for index, kind in enumerate(SETTABLE):
            self.kind.setItemText(index, kind_words(kind))
        self.kind.setAccessibleName(self.tr("Kind of mask"))
        self.set_mask.set_words(self.tr("&Mask selection"))
        self._say_everywhere()

    def _say_everywhere(self) -> None:
        self.everywhere.set_words(self.tr("Mask everywhere ({n})").replace("{n}", str(self._elsewhere)))
        self.everywhere.setEnabled(self._elsewhere > 0)

    def _selection_changed(self) -> None:
        first, end = self.span
        self.set_mask.setEnabled(first < end)
        self.selected.emit(self.said)

    def _mask(self) -> None:
        self.masked.emit(self._kind.value, *self.span)

    def _mark(self, first: int, end: int) -> QTextEdit.ExtraSelection:
        mark, shape, text = QTextEdit.ExtraSelection(), QTextCharFormat(), self.text.toPlainText()
        shape.setBackground(color("warn_soft"))
        shape.setFontUnderline(True)
        cursor = self.text.textCursor()
        cursor.setPosition(_qt_at(text, first))
        cursor.setPosition(_qt_at(text, end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, shape
        return mark


def _python_at(text: str, position: int) -> int:
    """Qt counts in UTF-16, Python in characters."""
    return len(text.encode("utf-16-le")[: position * 2].decode("utf-16-le", "ignore"))


def _qt_at(text: str, index: int) -> int:
    return len(text[:index].encode("utf-16-le")) // 2
