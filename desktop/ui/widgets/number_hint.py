"""Says calmly, while somebody types, that a text holds a number that may not be kept. It refuses nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from desktop.domain.forbidden_numbers import NumberKind, forbidden_number_in
from desktop.ui.widgets.plain_label import PlainLabel


def number_kind_word(kind: NumberKind) -> str:
    """What the number seems to be."""
    return {
        NumberKind.RESIDENT: QCoreApplication.translate("NumberHint", "a resident registration number"),
        NumberKind.FOREIGNER: QCoreApplication.translate("NumberHint", "a foreigner registration number"),
        NumberKind.PASSPORT: QCoreApplication.translate("NumberHint", "a passport number"),
        NumberKind.DRIVER_LICENSE: QCoreApplication.translate("NumberHint", "a driver license number"),
        NumberKind.NORTH_KOREAN: QCoreApplication.translate("NumberHint", "a North Korean identity number"),
        NumberKind.DEFECTOR: QCoreApplication.translate("NumberHint", "a defector protection number"),
        NumberKind.CHINESE: QCoreApplication.translate("NumberHint", "a Chinese identity number"),
    }[kind]


class NumberHint(PlainLabel):
    """Hidden until `look_at` finds something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(look="warn", wrap=True, parent=parent)
        self.sized(12, QFont.Weight.Normal)
        self._seen = ""
        self.setVisible(False)

    def look_at(self, text: str) -> bool:
        """Shows or hides itself; whether there was something to say."""
        self._seen = text
        kind = forbidden_number_in(text)
        self.setVisible(kind is not None)
        if kind is not None:
            words = self.tr(
                "This looks like {kind}. The law lets nobody keep it, even with consent: leave it out or mask it."
            )
            self.setText(words.replace("{kind}", number_kind_word(kind)))
        return kind is not None

    def retranslate(self) -> None:
        """Says it again."""
        self.look_at(self._seen)
