"""Handing a transcript back, on the page itself: reasons are asked for, beginnings of them lie ready."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.custody.old_copy import REASON_LIMIT
from desktop.ui.fonts import font, strong
from desktop.ui.transcripts.review_words import reason_templates
from desktop.ui.transcripts.translation_card import TranslationEdit
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.number_hint import NumberHint
from desktop.ui.widgets.plain_label import PlainLabel

_HEIGHT = 96


class ReturnForm(QWidget):
    """`given(reasons)` hands it back, `left()` does not. What is typed stays until it is stored."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.count, self.number_hint = PlainLabel(), PlainLabel(look="muted"), NumberHint()
        self.templates, self.edit = ChoiceField(), TranslationEdit()
        self.give, self.leave = Button("undo-2", "primary"), Button()
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(14))
        self.count.setFont(font(12))
        self.edit.setFixedHeight(_HEIGHT)
        self.edit.setTabChangesFocus(True)
        self.templates.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.give, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        for widget in (self._title, self.templates, self.edit, self.count, self.number_hint):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.templates.activated.connect(self._put)
        self.edit.textChanged.connect(self._render)
        self.edit.stored.connect(self._give)
        self.edit.left.connect(self.left)
        self.give.clicked.connect(self._give)
        self.leave.clicked.connect(self.left)

    @property
    def reasons(self) -> str:
        """What was typed, on one line."""
        return " ".join(self.edit.toPlainText().split())

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Why is it returned?"))
        words = [self.tr("Begin with\u2026"), *reason_templates()]
        chosen = max(self.templates.currentIndex(), 0)
        self.templates.clear()
        self.templates.addItems(words)
        self.templates.setCurrentIndex(chosen)
        self.templates.setAccessibleName(self.tr("Reasons that lie ready"))
        self.edit.setAccessibleName(self.tr("Reasons"))
        self.edit.setPlaceholderText(self.tr("What has to be mended? Comments say where."))
        self.give.set_words(self.tr("Return it"), "Ctrl+Enter")
        self.leave.set_words(self.tr("Not now"))
        self.number_hint.retranslate()
        self._render()

    def _put(self, number: int) -> None:
        """Adds a reason to what was typed, and takes nothing away."""
        if number > 0:
            self.edit.setPlainText(f"{self.reasons} {reason_templates()[number - 1]}".strip())
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
            self.edit.setFocus()

    def _render(self) -> None:
        length = len(self.reasons)
        self.number_hint.look_at(self.reasons)
        self.give.setEnabled(0 < length <= REASON_LIMIT)
        words = self.tr("{n} of {most} characters")
        self.count.setText(words.replace("{n}", str(length)).replace("{most}", str(REASON_LIMIT)))

    def _give(self) -> None:
        if self.give.isEnabled():
            self.given.emit(self.reasons)
