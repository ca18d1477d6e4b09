"""Shows a fault at the top of the window: what happened, what is safe, what to do. Never modal, never in the way.

Tampering stays until somebody has said that they have read it; everything else can simply be closed.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.faults import Fault, FaultKind
from desktop.i18n.faults import sentences_for
from desktop.ui.fonts import font, strong
from desktop.ui.icons import paint_icon
from desktop.ui.language import NAMES, Language
from desktop.ui.theme import tokens
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel

_ICONS = {
    FaultKind.REFUSAL: ("info", "info_text"),
    FaultKind.FAILURE: ("triangle-alert", "warn_text"),
    FaultKind.DEFECT: ("triangle-alert", "warn_text"),
    FaultKind.TAMPERING: ("shield-alert", "danger_text"),
}


class _Mark(QWidget):
    """The kind of the fault as a shape; the words say it too."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = FaultKind.FAILURE
        self.setFixedSize(QSize(24, 24))

    def set_kind(self, kind: FaultKind) -> None:
        """Changes the shape."""
        self._kind = kind
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the shape."""
        name, token = _ICONS[self._kind]
        painter = QPainter(self)
        paint_icon(painter, name, QRectF(self.rect()), tokens[token])
        painter.end()


class FaultPanel(QWidget):
    """The banner, with the margins of a screen around it. `acknowledged` carries tampering that has been read."""

    acknowledged = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Card("banner", margin=16, spacing=3)
        self._language = language
        self._fault: Fault | None = None
        self._shown_in = ""
        self._mark = _Mark()
        self._kind, self._code = PlainLabel(), PlainLabel()
        self._what, self._safe, self._todo = (PlainLabel(wrap=True) for _ in range(3))
        self._other, self._close = Button(look="quiet"), Button()
        self._build()
        self.setVisible(False)

    def _build(self) -> None:
        self._kind.setFont(strong(12))
        self._what.setFont(strong(15))
        self._code.setFont(font(11))
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self._kind, self._what, self._safe, self._todo, self._code):
            words.addWidget(label)
        buttons = QVBoxLayout()
        buttons.addWidget(self._close)
        buttons.addWidget(self._other)
        buttons.addStretch()
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)
        row.addLayout(buttons)
        self._banner.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 32, 0)
        column.addWidget(self._banner)
        self._close.clicked.connect(self.close_fault)
        self._other.clicked.connect(self._swap_language)

    @property
    def fault(self) -> Fault | None:
        """The fault shown now."""
        return self._fault

    @property
    def needs_reading(self) -> bool:
        """Whether tampering is shown that nobody has acknowledged."""
        return self._fault is not None and self._fault.kind is FaultKind.TAMPERING

    def show_fault(self, fault: Fault) -> None:
        """Shows `fault`; tampering already shown gives way to nothing less."""
        if self.needs_reading and fault.kind is not FaultKind.TAMPERING:
            return
        self._fault = fault
        self._shown_in = self._language.code
        self._banner.setProperty("kind", fault.kind.value)
        self._banner.style().unpolish(self._banner)
        self._banner.style().polish(self._banner)
        self._mark.set_kind(fault.kind)
        self.retranslate()
        self.setVisible(True)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear_fault(self) -> None:
        """Takes away what a new attempt has made old; unread tampering stays."""
        if not self.needs_reading:
            self._hide()

    def close_fault(self) -> None:
        """Closes the banner by hand; for tampering that is the acknowledgement."""
        fault, was_tampering = self._fault, self.needs_reading
        self._hide()
        if was_tampering:
            self.acknowledged.emit(fault)

    def retranslate(self) -> None:
        """Says it again in the language in force, or in the one chosen on the banner."""
        if self._fault is None:
            return
        language = self._shown_in or self._language.code
        what, safe, todo = sentences_for(self._fault, language=language)
        self._what.setText(what)
        self._safe.setText(safe)
        self._todo.setText(todo)
        self._kind.setText(self._kind_word(self._fault.kind))
        self._code.setText(self._fault.code.value)
        self._other.set_words(NAMES["en" if language == "ko" else "ko"])
        self._close.set_words(self.tr("I have read this") if self.needs_reading else self.tr("Close"))
        self.setAccessibleName(f"{what} {safe} {todo}")

    def follow_language(self) -> None:
        """The interface has changed its language; so does the banner."""
        self._shown_in = self._language.code
        self.retranslate()

    def _swap_language(self) -> None:
        self._shown_in = "en" if self._shown_in == "ko" else "ko"
        self.retranslate()

    def _kind_word(self, kind: FaultKind) -> str:
        return {
            FaultKind.REFUSAL: self.tr("Not allowed by a rule"),
            FaultKind.FAILURE: self.tr("Something did not work"),
            FaultKind.DEFECT: self.tr("A mistake in Saegim"),
            FaultKind.TAMPERING: self.tr("Evidence is not what it claims to be"),
        }[kind]

    def _hide(self) -> None:
        self._fault = None
        self.setVisible(False)
