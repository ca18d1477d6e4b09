"""The form for a new interview: a witness code and the languages spoken. Never asks for a name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.i18n.catalogue import LANGUAGES
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.words import language_word


class NewInterview(QWidget):
    """`submitted` carries the code and the languages; `left` says that nothing is to be opened."""

    submitted = Signal(str, tuple)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = QLineEdit()
        self._code_field = Field(self.code)
        self._languages_label = PlainLabel(look="field")
        self.languages = {code: QCheckBox() for code in LANGUAGES}
        self.go, self.back = Button("arrow-right", "primary"), Button(look="quiet")
        self._build()
        self.code.textChanged.connect(self._show)
        self.code.returnPressed.connect(self._submit)
        for box in self.languages.values():
            box.toggled.connect(self._show)
        self.go.clicked.connect(self._submit)
        self.back.clicked.connect(self.left)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, self.left.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.clear()

    def _build(self) -> None:
        boxes = QHBoxLayout()
        for box in self.languages.values():
            boxes.addWidget(box)
        boxes.addStretch()
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        buttons.addStretch()
        card = Card(margin=28, spacing=14)
        card.setFixedWidth(560)
        card.column.addWidget(self._code_field)
        card.column.addSpacing(4)
        card.column.addWidget(self._languages_label)
        card.column.addLayout(boxes)
        card.column.addSpacing(8)
        card.column.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def clear(self) -> None:
        """An empty form, Korean spoken."""
        self.code.clear()
        for code, box in self.languages.items():
            box.setChecked(code == "ko")
        self._show()

    def focus_first(self) -> None:
        """The code."""
        self.code.setFocus()

    def _chosen(self) -> tuple[str, ...]:
        return tuple(code for code, box in self.languages.items() if box.isChecked())

    def _show(self) -> None:
        self.go.setEnabled(bool(self.code.text().strip() and self._chosen()))

    def _submit(self) -> None:
        if self.go.isEnabled():
            self.submitted.emit(self.code.text(), self._chosen())

    def retranslate(self) -> None:
        """Says every word again."""
        self._code_field.say(
            self.tr("&Witness code"),
            self.tr("Such as W-2026-014. It stands for the witness everywhere; never type a name here."),
        )
        self._languages_label.setText(self.tr("Languages spoken"))
        for code, box in self.languages.items():
            box.setText(language_word(code))
        self.go.set_words(self.tr("&Go on to consent"))
        self.back.set_words(self.tr("&Cancel"))
