"""One quiet line: whether a draft is made while recording, and how far it is. A press turns it off or on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.i18n.formats import clock_time
from desktop.transcription.early_run import EarlyState
from desktop.ui.fonts import font
from desktop.ui.record.early_drafts import EarlyPicture
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel


class EarlyLine(QWidget):
    """`turned(is_wanted)` when somebody wants it otherwise."""

    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.switch = PlainLabel(look="muted"), Button("", "quiet")
        self._picture = EarlyPicture()
        self._has_room = True
        self.words.setFont(font(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.words)
        row.addWidget(self.switch)
        row.addStretch()
        self.switch.clicked.connect(lambda: self.turned.emit(not self._picture.is_wanted))
        self.setVisible(False)

    def show_picture(self, picture: EarlyPicture) -> None:
        """Shows what there is to say."""
        self._picture = picture
        self.setVisible(picture.is_offered and self._has_room)
        self.words.setText(early_words(picture))
        self.switch.set_words(self.tr("Turn off") if picture.is_wanted else self.tr("Turn on"))
        self.switch.setAccessibleName(
            self.tr("No draft while recording") if picture.is_wanted else self.tr("Draft while recording")
        )

    def give_room(self, *, has_room: bool) -> None:
        """It goes while anything that matters more needs the room."""
        self._has_room = has_room
        self.show_picture(self._picture)


def early_words(picture: EarlyPicture) -> str:
    """What the line says."""
    translate = QCoreApplication.translate
    if not picture.is_wanted:
        return translate("EarlyLine", "The draft is made after the recording.")
    if picture.state is None:
        return translate("EarlyLine", "A draft is made while recording.")
    if picture.state in (EarlyState.WORKING, EarlyState.UP_TO_DATE) and picture.at_ms:
        return translate("EarlyLine", "Draft in the background: up to {time}").format(time=clock_time(picture.at_ms))
    return {
        EarlyState.WORKING: translate("EarlyLine", "Draft in the background: begins after the first minute"),
        EarlyState.UP_TO_DATE: translate("EarlyLine", "Draft in the background: begins after the first minute"),
        EarlyState.YIELDING: translate("EarlyLine", "The draft rests: the recording comes first."),
        EarlyState.LOW_BATTERY: translate("EarlyLine", "The draft rests: the battery is low."),
        EarlyState.TOO_SLOW: translate("EarlyLine", "This laptop is too slow for both: the draft is made afterwards."),
        EarlyState.NO_CONSENT: translate(
            "EarlyLine", "No draft: the witness has not agreed to automatic transcription."
        ),
        EarlyState.UNMEASURED: translate("EarlyLine", "The model is not measured here: the draft is made afterwards."),
        EarlyState.NO_MODEL: translate("EarlyLine", "No model pack on this laptop: the draft is made afterwards."),
        EarlyState.FAILED: translate("EarlyLine", "The draft gave up while recording: it is made afterwards."),
    }[picture.state]
