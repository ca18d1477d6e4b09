"""How a copy for people is wished for: formats, languages, sealed or not, draft or not, and why where it matters."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.export.reading_copy.formats import Format
from desktop.export.reading_copy.gate import CopyWish
from desktop.export.reading_copy.values import DocumentLanguages
from desktop.ui.export.state import ExportState, Way
from desktop.ui.fonts import strong
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel

_COLUMNS, _MARGIN, _BETWEEN = 2, 22, 28


class CopyCard(Card):
    """`wished(CopyWish)` after every change by hand. Hidden for a bundle, and while work is under way."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=_MARGIN, spacing=10, parent=parent)
        self._title = PlainLabel()
        self.formats = {format: QCheckBox() for format in Format}
        self.languages, self.reason = ChoiceField(), QLineEdit()
        self.sealed, self.draft = QCheckBox(), QCheckBox()
        self._warning, self._whose = Message("warn"), PlainLabel(look="muted", wrap=True)
        self._grid, self._how, self._row = QGridLayout(), QVBoxLayout(), QHBoxLayout()
        self._state = ExportState()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._title.setFont(strong(15))
        self._languages_field, self._reason_field = Field(self.languages), Field(self.reason)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._how.setSpacing(4)
        for part in (self._languages_field, self.sealed, self.draft, self._whose):
            self._how.addWidget(part)
        self._how.addStretch()
        self._row.setSpacing(_BETWEEN)
        self._row.addLayout(self._grid, stretch=1)
        self._row.addLayout(self._how)
        self.column.addWidget(self._title)
        self.column.addLayout(self._row)
        self.column.addWidget(self._reason_field)
        self.column.addWidget(self._warning)
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the widest box: in a small window everything stands beneath each other."""
        widest = max(*self._box_widths(), self._how.minimumSize().width())
        return QSize(widest + 2 * _MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = _COLUMNS * (max(self._box_widths()) + 18) + _BETWEEN + self._how.minimumSize().width()
        is_wide = self.width() - 2 * _MARGIN >= needed
        columns = _COLUMNS if is_wide else 1
        for number, box in enumerate(self.formats.values()):
            self._grid.addWidget(box, number // columns, number % columns)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def _box_widths(self) -> list[int]:
        return [box.sizeHint().width() for box in (*self.formats.values(), self.sealed, self.draft)]

    def _connect(self) -> None:
        for box in (*self.formats.values(), self.sealed, self.draft):
            box.toggled.connect(self._changed)
        self.languages.activated.connect(self._changed)
        self.reason.textEdited.connect(self._changed)

    def show_state(self, state: ExportState) -> None:
        """Shows the wish; what only a supervisor may choose is out of reach for others."""
        self._state = state
        self.setVisible(state.way is Way.COPY and state.work is None)
        wish = state.wish
        for format, box in self.formats.items():
            _check(box, is_checked=format in wish.formats)
        _check(self.sealed, is_checked=wish.is_sealed)
        _check(self.draft, is_checked=wish.is_draft)
        for box in (self.sealed, self.draft):
            box.setEnabled(state.is_supervisor)
        if self.reason.text() != wish.reason:
            self.reason.setText(wish.reason)
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state, wish = self._state, self._state.wish
        self._title.setText(self.tr("What people will read"))
        for format, box in self.formats.items():
            box.setText(self._format_words(format))
        self._say_languages()
        self.sealed.setText(self.tr("&Seal it to the destination"))
        self.draft.setText(self.tr("&As a draft, not approved"))
        self._whose.setText(self.tr("A supervisor may choose otherwise."))
        self._whose.setVisible(not state.is_supervisor)
        self._reason_field.say(
            self.tr("&Reason"), self.tr("Why not sealed, or why a draft. It stays in the custody log.")
        )
        self._reason_field.setVisible(wish.is_exception)
        self._warning.say("" if wish.is_sealed else self._plain_words(), "warn")
        self._arrange()

    def _say_languages(self) -> None:
        self._languages_field.say(self.tr("&Languages of the document"))
        words = {
            DocumentLanguages.BOTH: self.tr("Korean and English"),
            DocumentLanguages.KO: self.tr("Korean"),
            DocumentLanguages.EN: self.tr("English"),
        }
        self.languages.clear()
        for value, text in words.items():
            self.languages.addItem(text, value)
        self.languages.setCurrentIndex(list(words).index(self._state.wish.languages))

    def _plain_words(self) -> str:
        return self.tr(
            "Whoever holds the drive can read everything in these files: a finder, a thief, an officer at a border. "
            "Seal them unless the recipient can't open a sealed file."
        )

    def _format_words(self, format: Format) -> str:
        return {
            Format.PDF: self.tr("&PDF, to print"),
            Format.DOCX: self.tr("&Word (DOCX)"),
            Format.TXT: self.tr("Plain te&xt"),
            Format.SRT: self.tr("Captions (SR&T)"),
            Format.VTT: self.tr("Captions (&VTT)"),
            Format.EAF: self.tr("&ELAN (EAF)"),
            Format.JSON: self.tr("&JSON, for programs"),
        }[format]

    def _changed(self) -> None:
        formats = tuple(format for format, box in self.formats.items() if box.isChecked())
        wish: CopyWish = replace(
            self._state.wish,
            formats=formats,
            languages=DocumentLanguages(self.languages.currentData()),
            is_sealed=self.sealed.isChecked(),
            is_draft=self.draft.isChecked(),
            reason=self.reason.text(),
        )
        self.wished.emit(wish)


def _check(box: QCheckBox, *, is_checked: bool) -> None:
    """Without telling: only a hand on it is a wish."""
    with QSignalBlocker(box):
        box.setChecked(is_checked)
