"""Where a recording comes from, as a column of fields. People are roles or codes in it, never names."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.source_provenance import (
    LONGEST_DEVICE,
    LONGEST_REMARKS,
    Copy,
    HandedBy,
    Maker,
    Source,
    Way,
)
from desktop.i18n.catalogue import translate
from desktop.i18n.provenance_words import CONTEXT, COPIES, GIVERS, MAKERS, WAYS
from desktop.ui.language import language_now
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field

_CODE = "code"
_REMARKS_HEIGHT = 68


class SourceForm(QWidget):
    """`edited` when somebody has changed something and left the field."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.maker, self.way, self.copy, self.giver = (ChoiceField() for _ in range(4))
        self.device, self.made_on, self.code, self.remarks = QLineEdit(), QLineEdit(), QLineEdit(), QPlainTextEdit()
        self._fields = {
            name: Field(getattr(self, name))
            for name in ("maker", "made_on", "device", "copy", "way", "giver", "code", "remarks")
        }
        self._source = Source()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.device.setMaxLength(LONGEST_DEVICE)
        self.made_on.setMaxLength(LONGEST_DEVICE)
        self.code.setMaxLength(LONGEST_DEVICE)
        self.remarks.setFixedHeight(_REMARKS_HEIGHT)
        self.remarks.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        for field in self._fields.values():
            column.addWidget(field)

    def _connect(self) -> None:
        for choice in (self.maker, self.way, self.copy):
            choice.activated.connect(self.edited)
        self.giver.activated.connect(self._giver_chosen)
        for line in (self.device, self.made_on, self.code):
            line.editingFinished.connect(self.edited)
        self.remarks.focusOutEvent = self._remarks_left  # type: ignore[method-assign]

    def _remarks_left(self, event: object) -> None:
        QPlainTextEdit.focusOutEvent(self.remarks, event)  # type: ignore[arg-type]
        self.edited.emit()

    def _giver_chosen(self) -> None:
        is_code = self.giver.currentData() == _CODE
        self._fields["code"].setVisible(is_code)
        if is_code:
            self.code.setFocus()
        else:
            self.edited.emit()

    def source(self) -> Source:
        """What the fields say; nothing is checked yet."""
        giver = str(self.giver.currentData())
        return Source(
            Maker(self.maker.currentData()),
            self.device.text().strip(),
            self.made_on.text().strip(),
            Way(self.way.currentData()),
            (self.code.text().strip().upper() or HandedBy.UNKNOWN.value) if giver == _CODE else giver,
            Copy(self.copy.currentData()),
            self.remarks.toPlainText().strip()[:LONGEST_REMARKS],
        )

    def show_source(self, source: Source) -> None:
        """Shows what was said; what somebody is typing stays."""
        if source == self._source and not self._is_untouched():
            return
        self._source = source
        is_code = source.handed_by not in set(HandedBy)
        blockers = [QSignalBlocker(widget) for widget in (self.device, self.made_on, self.code, self.remarks)]
        for choice, value in (
            (self.maker, source.maker.value),
            (self.way, source.way.value),
            (self.copy, source.copy.value),
            (self.giver, _CODE if is_code else source.handed_by),
        ):
            choice.setCurrentIndex(max(choice.findData(value), 0))
        self.device.setText(source.device)
        self.made_on.setText(source.made_on)
        self.code.setText(source.handed_by if is_code else "")
        self.remarks.setPlainText(source.remarks)
        del blockers
        self._fields["code"].setVisible(is_code)

    def _is_untouched(self) -> bool:
        return self.maker.count() > 0 and self.source() == self._source

    def retranslate(self) -> None:
        """Says everything again, and keeps what was chosen."""
        language = language_now()
        for choice, words in (
            (self.maker, MAKERS),
            (self.way, WAYS),
            (self.copy, COPIES),
            (self.giver, GIVERS),
        ):
            at = max(choice.currentIndex(), 0)
            choice.clear()
            for value, text in words.items():
                choice.addItem(translate(CONTEXT, text, language), value.value)
            if choice is self.giver:
                choice.addItem(self.tr("By a code\u2026"), _CODE)
            choice.setCurrentIndex(at)
        self._fields["code"].setVisible(self.giver.currentData() == _CODE)
        self._label()

    def _label(self) -> None:
        fields = self._fields
        fields["maker"].say(self.tr("Made &by"))
        fields["made_on"].say(self.tr("&Made on"), self.tr("2019, 2019-05, 2019-05-17, 2019~"))
        fields["device"].say(self.tr("&Device"))
        fields["copy"].say(self.tr("Which cop&y"))
        fields["way"].say(self.tr("Came &to us"))
        fields["giver"].say(self.tr("&Handed over by"))
        fields["code"].say(self.tr("Cod&e"), self.tr("Such as W-2026-014 or P-7; never a name"))
        fields["remarks"].say(self.tr("&Remarks"), self.tr("No names here either"))
