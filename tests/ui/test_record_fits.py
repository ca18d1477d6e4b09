"""No word of a running recording is cut, squeezed or covered, whatever happens at once, on the smallest screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.recording import AudioFormat, Gap, GapReason, Marker, MarkerKind, SealState
from desktop.recording.microphone import Device
from desktop.recording.power import PowerReading
from desktop.recording.recorder_messages import OffRecord, RecorderState, RecorderStatus
from desktop.ui.jobs import Jobs
from desktop.ui.main_window import MainWindow
from desktop.ui.record.alarms import Alarm
from desktop.ui.record.sealed_reading import sealed_recording
from desktop.ui.record.state import AsideLength, DeviceChange, Phase, TakenUpAgain
from desktop.ui.record.view import RecordView
from desktop.ui.window import make_window
from tests.office import INTERVIEWER, consented_interview, record_tone
from tests.ui.measuring import overlapping, squeezed, sticking_out
from tests.ui.stand import Desk
from tests.ui.states import part, settle

LAPTOP, SMALLEST = (1366, 768), (1024, 640)
FORMAT = AudioFormat(48_000, 2)
DEVICES = (Device("usb", "USB microphone (a long name, 510)", 2, True), Device("in", "Built-in microphone", 2, False))
GAPS = (Gap(6_000_000, 62_000, GapReason.PAUSE), Gap(14_640_000, 2_400, GapReason.DEVICE_LOST))
MARKERS = (Marker(3_120_000, MarkerKind.IMPORTANT), Marker(20_784_000, MarkerKind.NOTE, "elder brother: ask again"))
STATUS = RecorderStatus(
    RecorderState.RECORDING, 40_767_000, 40_766_000, 2_250_000_000, (0.3, 0.1), GAPS, 2, markers=MARKERS,
    marker_count=2, device="usb", clipped=(0, 0), behind_ms=300,
)  # fmt: skip
AWAY = replace(STATUS, state=RecorderState.PAUSED, away_ms=35_000, peaks=(0.0, 0.0))
ASKING = replace(AWAY, off_record=OffRecord.ASKING, answer_left_ms=85_000)
RETURNED = replace(STATUS, off_record=OffRecord.RETURNED, answer_left_ms=48_000)
GONE = replace(STATUS, state=RecorderState.NO_SIGNAL, waits_for_device=True)
SINCE = datetime(2026, 11, 26, 14, 32, tzinfo=UTC)


@pytest.fixture
def window(qapp: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    with desk.office.as_(INTERVIEWER) as signed_in:
        record_tone(signed_in, consented_interview(signed_in))
    jobs = Jobs()
    made = make_window(qapp, desk.services(), jobs)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.enter(desk.sign_in(INTERVIEWER))
    qtbot.waitUntil(lambda: bool(made._screens))
    assert made.workplace is not None
    made.workplace.choose(made.workplace.signed_in.vault.interviews.all()[0])
    made.show_screen("record")
    settle(made, qtbot)
    yield made
    made.lock()
    jobs.shut_down()
    made._language.switch("en")


def states(window: MainWindow) -> Iterator[str]:
    """Everything that may happen, one after the other, and some of it at once."""
    assert window.workplace is not None
    window.workplace.is_recording = True
    window.workplace.changed()
    view = part(window, RecordView)
    view._timer.setInterval(10**8)
    board = view._presenter._board
    board.show(
        phase=Phase.RECORDING, format=FORMAT, devices=DEVICES, device_id="usb", status=STATUS, gaps=GAPS,
        free_bytes=92 * 10**9, power=PowerReading(84, is_plugged_in=False, left_ms=11_400_000),
    )  # fmt: skip
    yield "recording"
    board.show(just_marked=MARKERS[0], status=replace(STATUS, peaks=(1.0, 0.0)))
    yield "marked, too loud"
    view.marks.open_line()
    view.marks.line.edit.setText("a few words about this moment")
    yield "a note is written"
    view.marks.line.leave()
    board.show(just_marked=None, stop_left_ms=3_800)
    yield "stop was pressed once"
    board.show(stop_left_ms=0, status=AWAY)
    yield "break"
    board.show(status=ASKING)
    yield "off the record"
    board.show(status=replace(ASKING, off_record=OffRecord.KEPT))
    yield "off the record, kept"
    board.show(status=ASKING, alarms=(Alarm.DEVICE_LOST, Alarm.DISK_LOW), spare_id="in")
    yield "off the record without a microphone"
    for alarm in Alarm:
        board.show(
            status=GONE if alarm is Alarm.DEVICE_LOST else STATUS, alarms=(alarm, Alarm.BATTERY_LOW), spare_id="in",
            power=PowerReading(12, is_plugged_in=False, left_ms=1_100_000), taken_up=TakenUpAgain(SINCE, 125_000, 2),
        )  # fmt: skip
        yield str(alarm)
    board.show(status=replace(RETURNED, wall_drift_ms=-7_000), alarms=(Alarm.CLOCK_JUMPED,))
    yield "the question and an alarm"
    view.marks.open_line()
    yield "the question, an alarm and a note"
    view.marks.line.leave()
    board.show(phase=Phase.STOPPING, status=replace(STATUS, state=RecorderState.STOPPING), alarms=(), taken_up=None)
    yield "sealing"
    yield from _afterwards(window, view)


def _afterwards(window: MainWindow, view: RecordView) -> Iterator[str]:
    assert window.workplace is not None
    window.workplace.is_recording = False
    window.workplace.changed()
    board, vault = view._presenter._board, window.workplace.signed_in
    [recording] = vault.vault.recordings.all()
    sealed = sealed_recording(vault, recording)
    seal = replace(sealed.seal, gaps=GAPS, state=SealState.INTERRUPTED)
    aside = AsideLength(recording.id, 305_000, 95_000)
    changes = (DeviceChange(340_000, "Built-in microphone"),)
    board.show(phase=Phase.SEALED, status=None, sealed=sealed)
    yield "sealed"
    board.show(sealed=replace(sealed, seal=seal, markers=MARKERS, asides=(aside, aside)), changes=changes)
    yield "sealed after an interruption, with all that can be said"
    board.show(phase=Phase.READY, sealed=None, is_sought=True, earlier=(replace(sealed, seal=seal, asides=(aside,)),))
    yield "looking for the recorder"
    board.show(is_sought=False)
    view.apart._may_hear = True
    view.apart.show_state(board.state)
    view.apart.open.click()
    yield "a passage off the record is to be heard"
    view.apart.fold()


@pytest.mark.parametrize("language", ["en", "ko", "en_XA"])
def test_nothing_is_cut_while_recording(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window._language.switch(language)
    window.resize(*(LAPTOP if language == "en_XA" else SMALLEST))
    wrong: list[str] = []
    for state in states(window):
        settle(window, qtbot)
        view = part(window, RecordView)
        for what, found in (("out", sticking_out(view)), ("squeezed", squeezed(view)), ("covers", overlapping(view))):
            wrong += [f"{state}: {what}: {which}" for which in found]
    assert not wrong, "\n".join(wrong)
