"""Outlines of sound, and the widgets that paint them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.level_meter import FLOOR_DB, Level, LevelMeter, decibels
from desktop.ui.widgets.live_waveform import LiveWaveform
from desktop.ui.widgets.peaks import PeakOutline, coarser
from desktop.ui.widgets.waveform import Waveform


@given(st.lists(st.integers(0, 700), min_size=1, max_size=12), st.integers(1, 2))
def test_the_outline_does_not_depend_on_how_blocks_are_cut(sizes: list[int], channels: int) -> None:
    total = sum(sizes)
    frames = np.random.default_rng(7).integers(-32768, 32767, (total, channels), dtype=np.int16)
    cut, whole = PeakOutline(total, 64), PeakOutline(total, 64)
    at = 0
    for size in sizes:
        cut.add(frames[at : at + size])
        at += size
    whole.add(frames)
    assert np.array_equal(cut.peaks(), whole.peaks())
    if total:
        loudest = np.abs(frames.astype(np.int32)).max() / 32768
        assert whole.peaks().max() == pytest.approx(loudest)


def test_a_click_is_never_lost_when_an_outline_gets_coarser() -> None:
    fine = np.zeros(4096, dtype=np.float32)
    fine[3001] = 1.0
    for bars in (1, 7, 140, 280, 5000):
        assert coarser(fine, bars).max() == 1.0
        assert len(coarser(fine, bars)) <= bars
    assert len(coarser(fine, 0)) == 0


def test_seeks_by_keyboard_and_mouse(qtbot: QtBot) -> None:
    wave = Waveform()
    qtbot.addWidget(wave)
    wave.resize(600, 66)
    sought: list[int] = []
    wave.sought.connect(sought.append)
    QTest.keyClick(wave, Qt.Key.Key_Right)
    assert sought == []  # nothing to go to yet
    wave.show_recording(np.full(4096, 0.5, dtype=np.float32), 120_000, [(60_000, 800)])
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
    wave.show_recording(np.full(4096, 0.5, dtype=np.float32), 120_000, [(90_000, 5_000)])
    drawn = wave.grab().toImage()
    wave.show_position(60_000)
    moved = wave.grab().toImage()
    assert blank != drawn != moved
    row = {drawn.pixelColor(x, 3).name() for x in range(430, 470)}
    plain = {drawn.pixelColor(x, 3).name() for x in range(100, 140)}
    assert row > plain  # hatched where something is missing


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
