"""Beside the recording: what the witness agreed to, and whether that lets us record. Asks nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.consent import ConsentForm
from desktop.ui.fonts import font, strong
from desktop.ui.language import language_now
from desktop.ui.record.state import Phase, RecordState
from desktop.ui.record.words import consent_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled


class _Item(QWidget):
    """One consent item: icon, title, and the answer in a word."""

    def __init__(self, icon: str, token: str, title: str, word: str) -> None:
        super().__init__()
        name = PlainLabel(title, wrap=True)
        answer = PlainLabel(word, look="muted")
        answer.setFont(font(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Glyph(icon, token, 20))
        row.addLayout(words, stretch=1)


class _Items(Scrolled):
    """As high as its items where there is room."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of them."""
        content = self.widget()
        height = content.sizeHint().height() if content is not None else 0
        return QSize(super().sizeHint().width(), height)


class ConsentCard(Card):
    """`asked` is emitted when somebody wants the consent screen."""

    asked = Signal()

    def __init__(self, form: ConsentForm, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=10, parent=parent)
        self._form = form
        self._title = PlainLabel()
        self._title.setFont(strong(16))
        items = QWidget()
        self._rows = QVBoxLayout(items)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(9)
        self._answer = PlainLabel(wrap=True)
        self._button = Button("hand-heart")
        self._button.clicked.connect(self.asked)
        self.column.addWidget(self._title)
        self._items = _Items(items)
        self.column.addWidget(self._items)
        self.column.addWidget(self._answer)
        self.column.addWidget(self._button)
        self._state = RecordState()

    def show_state(self, state: RecordState) -> None:
        """Shows items and answer."""
        if (state.consents, state.gate, state.phase) != (self._state.consents, self._state.gate, self._state.phase):
            self._state = state
            self.retranslate()

    def answer_text(self) -> str:
        """The gate's answer as it is said."""
        return self._answer.text()

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Consent"))
        self._button.set_words(self.tr("Consent screen"))
        self._fill_rows()
        state, gate = self._state, self._state.gate
        self._answer.setVisible(gate is not None)
        self._button.setVisible(state.phase is not Phase.NO_INTERVIEW)
        if gate is None:
            return
        look = "" if gate.is_open else "danger"
        if gate.is_open:
            words = self.tr("You may record.")
        elif state.phase is Phase.RECORDING:
            words = self.tr("Consent to record is no longer given. Stop the recording.")
        else:
            titles = ", ".join(self._title_of(item) for item in gate.missing)
            words = self.tr("You may not record yet. Still needed: {items}.").replace("{items}", titles)
        self._answer.setText(words)
        self._answer.setProperty("look", look or "accent")
        self._answer.style().unpolish(self._answer)
        self._answer.style().polish(self._answer)
        self._answer.setFont(strong(14))

    def _fill_rows(self) -> None:
        empty(self._rows)
        for item, answer in self._state.consents:
            word, icon, token = consent_words(answer)
            self._rows.addWidget(_Item(icon, token, self._title_of(item), word))
        self._items.updateGeometry()

    def _title_of(self, item: str) -> str:
        known = self._form.items.get(item)
        return known.title.get(language_now(), item) if known is not None else item
