"""A kept drawing along its own time: a slider, play, and what was said while it was drawn. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from desktop.domain.drawing import counting
from desktop.i18n.formats import clock_time
from desktop.ui.drawing.painting import paint_drawing
from desktop.ui.drawing.replay import Replay
from desktop.ui.fonts import figures
from desktop.ui.theme import color
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel

FOLLOW_MS = 60


class _Picture(QWidget):
    def __init__(self, replay: Replay) -> None:
        super().__init__()
        self._replay = replay
        self.setMinimumSize(240, 150)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The drawing as it was at this moment."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("raised"))
        drawing = self._replay.drawing
        if drawing is not None:
            is_finished = self._replay.at_ms >= self._replay.length_ms
            paint_drawing(painter, QRectF(self.rect()), drawing, None if is_finished else self._replay.at_ms)
        painter.end()


class ReplayPanel(QWidget):
    """Shows `replay`."""

    def __init__(self, replay: Replay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replay = replay
        self.picture, self.slider = _Picture(replay), QSlider(Qt.Orientation.Horizontal)
        self.play, self.listen = Button("play"), Button("volume-2")
        self.time = PlainLabel()
        self.time.setFont(figures(14))
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self.play, self.listen):
            row.addWidget(widget)
        row.addWidget(self.slider, stretch=1)
        row.addWidget(self.time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, stretch=1)
        column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_MS)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        replay = self._replay
        replay.changed = self.show_state
        self._timer.timeout.connect(replay.follow)
        self.play.clicked.connect(lambda: replay.pause() if replay.is_moving else replay.play())
        self.listen.clicked.connect(replay.listen)
        self.slider.setSingleStep(1_000)
        self.slider.setPageStep(10_000)
        self.slider.valueChanged.connect(self._slid)

    def _slid(self, at_ms: int) -> None:
        if at_ms != self._replay.at_ms:
            self._replay.go_to(at_ms)

    def show_state(self) -> None:
        """Shows where it stands."""
        replay = self._replay
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.slider.setRange(0, max(1, replay.length_ms))
        self.slider.setValue(replay.at_ms)
        self.slider.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.time.setText(f"{clock_time(replay.at_ms)} / {clock_time(replay.length_ms)}")
        self.listen.setVisible(replay.may_listen)
        self.play.set_icon("pause" if replay.is_moving else "play")
        self.play.set_words(self.tr("Pause") if replay.is_moving else self.tr("Show how it was drawn"))
        self.picture.setAccessibleName(self._told())
        self.picture.update()
        if replay.is_moving != self._timer.isActive():
            self._timer.start() if replay.is_moving else self._timer.stop()

    def _told(self) -> str:
        drawing = self._replay.drawing
        count = len(counting(drawing.events, self._replay.at_ms)) if drawing is not None else 0
        return self.tr("Drawing with %n stroke(s) and words", "", count)

    def retranslate(self) -> None:
        """Says every word again."""
        self.listen.set_words(self.tr("Listen from here"), self.tr("What was said while this was drawn"))
        self.slider.setAccessibleName(self.tr("How far the drawing had come"))
        self.show_state()
