"""Beneath the outline: back and forward, how fast, which channel, a passage again, what lies here, and the pedals."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from desktop.i18n.formats import clock_time
from desktop.recording.manner import SPEEDS, Balance
from desktop.ui.fonts import figures, font
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.transcripts.hearing import Hearing
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.places import place_words
from desktop.ui.transcripts.player_words import balance_words, speed_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel

SMALL_MS, LARGE_MS = 1_500, 5_000
_NEAR_MS = 400


class PlayerControls(QWidget):
    """Follows `listening`. `loop_wanted()`: the line chosen elsewhere may be the passage. `pedals_wanted(bool)`."""

    loop_wanted = Signal()
    pedals_wanted = Signal(bool)

    def __init__(self, listening: Listening, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listening, self._keys = listening, keys
        self.far_back, self.back = Button("rotate-ccw", "quiet"), Button("rotate-ccw", "quiet")
        self.forward = Button("rotate-cw", "quiet")
        self.speed, self.balance = QComboBox(), QComboBox()
        self.loop, self.pedals = Button("repeat", "filter"), Button("footprints", "filter")
        self.narrower, self.wider = Button("zoom-in", "quiet"), Button("zoom-out", "quiet")
        self.place = PlainLabel(look="muted")
        self._build()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.far_back, self.back, self.forward):
            button.setFont(figures(13))
        for button in (self.far_back, self.back, self.forward, self.loop, self.narrower, self.wider, self.pedals):
            button.setStyleSheet("padding: 3px 7px; min-height: 22px;")
        for box in (self.speed, self.balance):
            box.setStyleSheet("padding: 2px 8px; min-height: 22px;")
            box.setFont(figures(13))
        for button in (self.loop, self.pedals):
            button.setCheckable(True)
        self.place.setFont(font(13))
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for widget in (self.far_back, self.back, self.forward, self.speed, self.balance, self.loop):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.place, stretch=1)
        for widget in (self.narrower, self.wider, self.pedals):
            row.addWidget(widget)

    def _connect(self) -> None:
        listening, hearing = self._listening, self._listening.hearing
        self.far_back.clicked.connect(lambda: listening.move(-LARGE_MS))
        self.back.clicked.connect(lambda: listening.move(-SMALL_MS))
        self.forward.clicked.connect(lambda: listening.move(LARGE_MS))
        self.speed.activated.connect(lambda at: hearing.set_speed(SPEEDS[at]))
        self.balance.activated.connect(lambda at: hearing.set_balance(list(Balance)[at]))
        self.loop.clicked.connect(self.loop_wanted)
        self.pedals.clicked.connect(self.pedals_wanted)
        self.narrower.clicked.connect(self._narrow)
        self.wider.clicked.connect(self._widen)

    def show_listening(self) -> None:
        """Shows manner, passage, and what lies at the present place."""
        listening, hearing = self._listening, self._listening.hearing
        self.speed.setCurrentIndex(SPEEDS.index(hearing.manner.speed))
        self.balance.setCurrentIndex(list(Balance).index(hearing.manner.balance))
        self.balance.setVisible(hearing.has_channels)
        self.loop.setChecked(hearing.is_looping)
        words = place_words(listening.outline.place_at(listening.position_ms, _NEAR_MS))
        self.place.setText(words or self._passage_words(hearing))

    def retranslate(self) -> None:
        """Says everything again."""
        key = self._keys.key
        for button, text, words, keys in (
            (self.far_back, self.tr("5 s"), self.tr("Back 5 seconds"), key(Duty.FAR_BACK)),
            (self.back, self.tr("1.5 s"), self.tr("Back 1.5 seconds"), key(Duty.BACK)),
            (self.forward, self.tr("5 s"), self.tr("Forward 5 seconds"), key(Duty.FAR_FORWARD)),
            (self.loop, "", self.tr("Hear the passage over and over"), key(Duty.LOOP)),
            (self.narrower, "", self.tr("Draw a shorter part, larger"), ""),
            (self.wider, "", self.tr("Draw a longer part"), ""),
            (self.pedals, "", self.tr("Choose the keys of the foot pedals"), ""),
        ):
            button.set_words(text, f"{words}  \u00b7  {keys}" if keys else words)
            button.setAccessibleName(words)
        self._fill(self.speed, [speed_words(speed) for speed in SPEEDS])
        self._fill(self.balance, [balance_words(way) for way in Balance])
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(f"{self.tr('Speed')}  \u00b7  {key(Duty.SLOWER)}  {key(Duty.FASTER)}")
        self.balance.setAccessibleName(self.tr("Channel"))
        self.balance.setToolTip(f"{self.tr('Channel')}  \u00b7  {key(Duty.BALANCE)}")
        self.show_listening()

    def _passage_words(self, hearing: Hearing) -> str:
        passage = hearing.passage
        return "" if passage is None else f"{clock_time(passage.from_ms)}\u2013{clock_time(passage.to_ms)}"

    def _narrow(self) -> None:
        self._listening.page.show_less()
        self._listening.changed()

    def _widen(self) -> None:
        self._listening.page.show_more()
        self._listening.changed()

    @staticmethod
    def _fill(box: QComboBox, words: list[str]) -> None:
        at = box.currentIndex()
        box.clear()
        box.addItems(words)
        box.setCurrentIndex(max(at, 0))
