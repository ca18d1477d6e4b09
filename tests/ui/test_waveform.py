"""Outlines of sound, and the widgets that paint them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.recording import Gap, GapReason, Marker, MarkerKind
from desktop.recording.manner import Passage
from desktop.recording.peak_pyramid import LOST, PEAK_MS, PeakPyramid
from desktop.ui.widgets import wave_picture
from desktop.ui.widgets.level_meter import FLOOR_DB, Level, LevelMeter, decibels
from desktop.ui.widgets.live_waveform import LiveWaveform
from desktop.ui.widgets.outline import Outline, columns_of
from desktop.ui.widgets.wave_picture import MARKER_SIZE, WavePicture
from desktop.ui.widgets.waveform import Waveform

TWO_MINUTES, HOURS = 120_000, 3 * 3_600_000


def outline(
    gap_ms: tuple[int, int] = (60_000, 800),
    markers: tuple[tuple[int, Marker], ...] = (),
    speech_ms: tuple[tuple[int, int], ...] = (),
) -> Outline:
    """Two minutes of the same loudness."""
    peaks = np.full((TWO_MINUTES // PEAK_MS, 1), 180, dtype=np.uint8)
    gap = Gap(gap_ms[0] * 48, gap_ms[1], GapReason.DROPOUT)
    return Outline(TWO_MINUTES, PeakPyramid(peaks), [(gap_ms[0], gap)], markers, speech_ms)


def test_seeks_by_keyboard_and_mouse(qtbot: QtBot) -> None:
    wave = Waveform()
    qtbot.addWidget(wave)
    wave.resize(600, 66)
    sought: list[int] = []
    wave.sought.connect(sought.append)
    QTest.keyClick(wave, Qt.Key.Key_Right)
    assert sought == []  # nothing to go to yet
    wave.show_outline(outline())
    wave.show()
    for key, modifier in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(wave, key, modifier)
    assert sought == [5_000, 35_000, 30_000, 120_000, 120_000, 0]
    QTest.mouseClick(wave, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert sought[-1] == 60_000
    assert "01:00" in wave.accessibleDescription()


def test_paints_bars_playhead_and_gap(qtbot: QtBot) -> None:
    wave = Waveform()
    qtbot.addWidget(wave)
    wave.resize(600, 66)
    blank = wave.grab().toImage()
    wave.show_outline(outline(gap_ms=(90_000, 5_000)))
    drawn = wave.grab().toImage()
    wave.show_position(60_000)
    moved = wave.grab().toImage()
    assert blank != drawn != moved
    row = {drawn.pixelColor(x, 3).name() for x in range(430, 470)}
    plain = {drawn.pixelColor(x, 3).name() for x in range(100, 140)}
    assert row > plain  # hatched where something is missing


def drag(wave: Waveform, from_x: int, to_x: int) -> None:
    """The mouse, pressed, moved and let go."""
    for kind, x in (
        (QEvent.Type.MouseButtonPress, from_x),
        (QEvent.Type.MouseMove, (from_x + to_x) // 2),
        (QEvent.Type.MouseMove, to_x),
        (QEvent.Type.MouseButtonRelease, to_x),
    ):
        at = QPointF(x, 20)
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, at, wave.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(wave, event)


def test_drawing_over_it_lays_out_a_passage_and_goes_nowhere(qtbot: QtBot) -> None:
    wave = Waveform()
    qtbot.addWidget(wave)
    wave.resize(600, 66)
    wave.show_outline(outline())
    sought: list[int] = []
    marked: list[tuple[int, int]] = []
    wave.sought.connect(sought.append)
    wave.marked.connect(lambda first, last: marked.append((first, last)))
    before = wave.grab().toImage()
    drag(wave, 400, 100)
    assert (sought, marked) == ([], [(20_000, 80_000)])
    assert wave.grab().toImage() != before
    drag(wave, 300, 302)  # a hand that trembles
    assert (sought, len(marked)) == ([60_400], 1)


def test_a_part_of_it_is_drawn_and_sought_in_by_itself(qtbot: QtBot) -> None:
    wave = Waveform(height=70, steps_ms=(1_000, 5_000))
    qtbot.addWidget(wave)
    wave.resize(600, 70)
    wave.show_outline(outline())
    whole = wave.grab().toImage()
    wave.show_stretch(Passage(30_000, 45_000))
    assert wave.grab().toImage() != whole
    sought: list[int] = []
    wave.sought.connect(sought.append)
    QTest.mouseClick(wave, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    QTest.keyClick(wave, Qt.Key.Key_Right)
    QTest.keyClick(wave, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(wave, Qt.Key.Key_End)
    assert sought == [35_000, 36_000, 31_000, 45_000]


def test_markers_speech_gaps_and_what_is_lost_are_all_seen(qtbot: QtBot) -> None:
    wave = Waveform()
    qtbot.addWidget(wave)
    wave.resize(600, 66)
    seen = []
    marked = ((20_000, Marker(960_000, MarkerKind.DISTRESS)),)
    lost = np.full((TWO_MINUTES // PEAK_MS, 1), 180, dtype=np.uint8)
    lost[9_000:9_200] = LOST
    for shown in (
        outline(),
        outline(markers=marked),
        outline(speech_ms=((0, 40_000),)),
        Outline(TWO_MINUTES, PeakPyramid(lost)),
        Outline(TWO_MINUTES, PeakPyramid(np.where(lost == LOST, 180, lost).astype(np.uint8))),
    ):
        wave.show_outline(shown)
        seen.append(wave.grab().toImage())
    assert all(a != b for at, a in enumerate(seen) for b in seen[:at])


def test_what_lies_where_one_is_is_told_to_screen_readers(qtbot: QtBot) -> None:
    wave = Waveform()
    qtbot.addWidget(wave)
    wave.words_of = lambda place: place.text if isinstance(place, Marker) else ""
    wave.show_outline(outline(markers=((20_000, Marker(960_000, MarkerKind.NOTE, "names the guard")),)))
    wave.show_position(20_200)
    assert wave.accessibleDescription() == "00:20 / 02:00 \u00b7 names the guard"
    wave.show_position(30_000)
    assert wave.accessibleDescription() == "00:30 / 02:00"


def test_stretches_fall_on_columns_and_never_more_than_there_are() -> None:
    assert columns_of([(0, 100), (95, 250), (990, 1_000)], 0, 1_000, 100) == [(0, 25), (99, 100)]
    assert columns_of([(500, 501)], 0, 1_000_000, 10) == [(0, 1)]  # never too short to be seen
    assert columns_of([(0, 10), (2_000, 3_000)], 100, 1_000, 100) == []
    assert columns_of([(0, 5_000)], 100, 1_000, 100) == [(0, 100)]
    many = [(at * 10, at * 10 + 5) for at in range(100_000)]
    assert len(columns_of(many, 0, 1_000_000, 300)) <= 150
    assert columns_of(many, 5, 5, 300) == []


@pytest.mark.parametrize("seen", [Passage(0, HOURS), Passage(HOURS // 2, HOURS // 2 + 5_000)])
def test_three_hours_take_no_more_strokes_than_two_minutes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seen: Passage
) -> None:
    """Bounded by what is drawn, not by a time: strokes are counted."""
    strokes: dict[str, int] = {"gap": 0, "marker": 0, "bars": 0}

    def count(name: str, number: Callable[..., int]) -> Callable[..., None]:
        return lambda *given: strokes.__setitem__(name, strokes[name] + number(*given))

    long = Outline(
        HOURS,
        PeakPyramid(np.random.default_rng(5).integers(0, 255, (HOURS // PEAK_MS, 2), dtype=np.uint8)),
        [(at * 10_000, Gap(0, 200, GapReason.PAUSE)) for at in range(1_000)],
        [(at * 5_000, Marker(0, MarkerKind.IMPORTANT)) for at in range(2_000)],
        [(at * 2_000, at * 2_000 + 1_500) for at in range(5_400)],
    )
    monkeypatch.setattr(wave_picture, "paint_gap", count("gap", lambda *_: 1))
    monkeypatch.setattr(wave_picture, "paint_icon", count("marker", lambda *_: 1))
    monkeypatch.setattr(wave_picture, "paint_bars", count("bars", lambda _, bars, *__: len(bars)))
    picture = WavePicture(long, seen, None, QSize(880, 66), 1.0)
    assert not picture.bars("accent").isNull()
    assert not picture.signs().isNull()
    assert strokes["bars"] == 880 // 5
    assert 0 < strokes["marker"] <= 880 // MARKER_SIZE + 1
    assert 0 < strokes["gap"] <= 880 // 2


def test_the_live_waveform_counts_in_the_recordings_own_time(qtbot: QtBot) -> None:
    live = LiveWaveform()
    qtbot.addWidget(live)
    live.resize(600, 170)
    for elapsed_ms in range(0, 2_000, 100):
        live.hear((0.1, 0.6 if elapsed_ms == 500 else 0.2), elapsed_ms, gaps_at_ms=[1_000])
    assert len(live.bars()) == 8
    assert live.bars()[2] == 0.6
    before = live.grab().toImage()
    live.rest()
    assert live.bars() == []
    assert live.grab().toImage() != before


def test_the_meter_rises_at_once_falls_slowly_and_remembers_clipping(qtbot: QtBot) -> None:
    level = Level()
    level.hear(0.5)
    assert level.shown_db == pytest.approx(-6.02, abs=0.01)
    level.hear(0.0)
    assert FLOOR_DB < level.shown_db < -6.02
    assert [level.is_clipped] == [False]
    level.hear(1.0)
    for _ in range(100):
        level.hear(0.0)
    assert level.is_clipped
    assert level.shown_db == FLOOR_DB
    assert decibels(0.0) == FLOOR_DB
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.resize(600, 60)
    meter.hear((0.5, 1.0))
    assert len(meter.levels) == 2
    assert meter.accessibleDescription() == "\u22126 dB / 0 dB"
    loud = meter.grab().toImage()
    meter.rest(2)
    assert meter.grab().toImage() != loud
