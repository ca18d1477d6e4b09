"""Capture stores every frame, notes every loss, and keeps what it has when the disk is full."""

from __future__ import annotations

import numpy as np

from desktop.domain.faults import FaultCode
from desktop.domain.recording import Gap, GapReason, Marker, MarkerKind, wall_drift_ms
from desktop.recording.capture import RING_MS, WAITS_AFTER_MS
from desktop.recording.pcm import bytes_of
from desktop.recording.recorder_messages import RecorderState
from desktop.recording.recorder_requests import Request
from tests.recording.capture_rig import FORMAT, Rig


def test_every_frame_is_stored_in_chunks_of_two_fifths_of_a_second() -> None:
    rig = Rig()
    assert rig.state() is RecorderState.STARTING
    rig.speak(2340)
    assert rig.state() is RecorderState.RECORDING
    assert rig.capture.status.stored_ms == 2000
    rig.capture.stop()
    rig.capture.turn()
    assert rig.state() is RecorderState.STOPPING
    rig.capture.finish()
    status = rig.capture.status
    assert (status.state, status.stored_ms, status.gap_count, status.clock_drift_ms) == (
        RecorderState.STOPPED, 2340, 0, 0,
    )  # fmt: skip
    assert [row[:3] for row in rig.store.rows] == [(i, i * 400, 400) for i in range(5)] + [(5, 2000, 340)]
    assert (rig.store.samples(FORMAT)[:, 0] == np.arange(2340)).all()
    assert status.stored_bytes == sum(len(row[3]) for row in rig.store.rows)


def test_nothing_is_stored_before_it_may_begin_and_nothing_is_lost() -> None:
    rig = Rig()
    rig.renew()
    rig.speak(1000)
    assert (rig.state(), rig.store.rows) == (RecorderState.STARTING, [])
    rig.capture.begin()
    rig.speak(1000)
    rig.capture.finish()
    assert (rig.store.samples(FORMAT)[:, 0] == np.arange(2000)).all()
    assert rig.store.gaps == []


def test_stopped_before_it_began_it_has_stored_nothing() -> None:
    rig = Rig()
    rig.renew()
    rig.speak(1000)
    rig.capture.finish()
    assert (rig.state(), rig.store.rows) == (RecorderState.STOPPED, [])


def test_frames_that_come_after_the_last_turn_are_kept_by_finish() -> None:
    rig = Rig()
    rig.speak(100)
    rig.put(30)
    rig.capture.finish()
    assert rig.capture.status.stored_ms == 130


def test_a_pause_stores_nothing_and_becomes_a_gap_of_its_length() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(Request.PAUSE)
    rig.capture.turn()
    assert rig.state() is RecorderState.PAUSED
    rig.speak(4000)
    assert (rig.capture.status.stored_ms, rig.capture.status.elapsed_ms) == (1000, 1000)
    rig.ask(Request.RESUME)
    rig.capture.turn()
    rig.speak(600)
    rig.capture.finish()
    assert rig.store.gaps == [Gap(1000, 4000, GapReason.PAUSE)]
    assert (rig.capture.status.stored_ms, rig.capture.status.elapsed_ms) == (1600, 1600)
    assert rig.capture.status.clock_drift_ms == 0
    samples = rig.store.samples(FORMAT)[:, 0]
    assert (samples == np.r_[np.arange(1000), np.arange(5000, 5600)]).all()


def test_stopping_in_a_pause_notes_it_too() -> None:
    rig = Rig()
    rig.speak(500)
    rig.ask(Request.PAUSE)
    rig.capture.turn()
    rig.silence(1000)
    rig.capture.finish()
    assert rig.store.gaps == [Gap(500, 1000, GapReason.PAUSE)]
    assert rig.capture.status.clock_drift_ms == 0


def test_a_microphone_that_vanishes_is_shown_at_once_and_noted_with_its_length() -> None:
    rig = Rig()
    rig.speak(1100)
    rig.silence(350)
    assert rig.state() is RecorderState.NO_SIGNAL
    assert rig.capture.status.stored_ms == 1100, "what was heard before is safe at once"
    rig.silence(1650)
    rig.speak(1500)
    assert rig.state() is RecorderState.RECORDING
    assert rig.store.gaps == [Gap(1100, 2000, GapReason.DEVICE_LOST)]
    rig.capture.finish()
    assert rig.capture.status.stored_ms == 2600
    assert abs(rig.capture.status.clock_drift_ms) <= 20


def test_a_microphone_that_stays_away_is_noted_at_stop() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.silence(5000)
    rig.capture.finish()
    assert rig.store.gaps == [Gap(1000, 5000, GapReason.DEVICE_LOST)]
    assert rig.capture.status.clock_drift_ms == 0


def test_a_machine_that_slept_says_so() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.clock.sleep(60_000)
    rig.speak(1500)
    assert rig.store.gaps == [Gap(1000, 60_000, GapReason.SLEEP)]


def test_a_recorder_that_stood_still_says_so() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.clock.move(10_000)
    rig.speak(1500)
    assert rig.store.gaps == [Gap(1000, 10_000, GapReason.STALLED)]


def test_a_short_sleep_within_a_long_loss_is_not_its_reason() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.silence(6000)
    rig.clock.sleep(4000)
    rig.speak(1500)
    assert rig.store.gaps == [Gap(1000, 10_000, GapReason.DEVICE_LOST)]


def test_frames_that_waited_in_the_driver_while_the_recorder_stood_still_are_no_loss() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.clock.move(3000)
    rig.put(3000)
    rig.speak(1500)
    rig.stop()
    assert rig.store.gaps == []
    assert (rig.heard() == np.arange(5500)).all()


def test_a_microphone_that_returns_in_another_format_says_so() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.silence(2000)
    rig.capture.on_format_change()
    rig.silence(1000)
    rig.speak(1500)
    assert rig.store.gaps == [Gap(1000, 3000, GapReason.FORMAT_CHANGE)]


def test_a_lost_microphone_is_waited_for_also_in_a_break() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.silence(WAITS_AFTER_MS)
    assert not _waits(rig)
    rig.silence(100)
    assert _waits(rig)
    rig.ask(Request.PAUSE)
    rig.silence(100)
    assert rig.state() is RecorderState.PAUSED
    assert _waits(rig)
    rig.speak(100)
    assert not _waits(rig)


def _waits(rig: Rig) -> bool:
    return rig.capture.status.waits_for_device


def test_late_frames_are_no_gap() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.silence(600)
    rig.put(600)
    rig.speak(1500)
    rig.capture.finish()
    assert rig.store.gaps == []
    assert (rig.store.samples(FORMAT)[:, 0] == np.arange(3100)).all()


def test_an_overflow_told_by_the_sound_library_is_a_gap_of_unknown_length() -> None:
    rig = Rig()
    rig.speak(200)
    rig.speak(200, overflowed=True)
    assert rig.store.gaps == [Gap(200, 0, GapReason.DROPOUT)]


def test_a_writer_that_is_too_slow_loses_by_the_count() -> None:
    rig = Rig()
    rig.speak(100)
    rig.put(RING_MS)
    rig.put(400)
    rig.capture.turn()
    rig.put(20)
    rig.capture.turn()
    assert rig.store.gaps == [Gap(100 + RING_MS, 400, GapReason.DROPOUT)]


def test_a_microphone_that_never_speaks_is_named() -> None:
    rig = Rig()
    rig.silence(3100)
    assert rig.state() is RecorderState.NO_SIGNAL
    assert rig.capture.status.fault_code == FaultCode.MICROPHONE_SILENT
    rig.speak(100)
    assert (rig.capture.status.state, rig.capture.status.fault_code) == (RecorderState.RECORDING, "")


def test_a_full_disk_ends_the_recording_and_keeps_every_committed_chunk() -> None:
    rig = Rig(room=3)
    rig.speak(3000)
    status = rig.capture.status
    assert (status.state, status.fault_code, status.stored_ms) == (RecorderState.FAILED, FaultCode.DISK_FULL, 1200)
    rig.capture.finish()
    assert rig.state() is RecorderState.FAILED
    assert (rig.store.samples(FORMAT)[:, 0] == np.arange(1200)).all()


def test_a_writer_that_stands_still_for_five_seconds_loses_nothing_and_the_time_goes_on() -> None:
    rig = Rig()
    rig.speak(1000)
    for _ in range(250):
        rig.clock.move(20)
        rig.put(20)
    assert rig.capture.status.elapsed_ms == 6000, "told though no turn has come"
    rig.speak(1000)
    rig.stop()
    assert rig.store.gaps == []
    assert (rig.heard() == np.arange(7000)).all()


def test_markers_lie_where_they_were_made_however_late_the_writer_comes_to_them() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.clock.move(20)
    rig.put(20)
    rig.mark(MarkerKind.DISTRESS)
    for _ in range(10):
        rig.clock.move(20)
        rig.put(20)
    rig.mark(MarkerKind.NOTE, "  the\tname of \n the guard ")
    rig.capture.turn()
    expected = [Marker(1020, MarkerKind.DISTRESS), Marker(1220, MarkerKind.NOTE, "the name of the guard")]
    assert rig.store.markers == expected
    assert (rig.capture.status.markers, rig.capture.status.marker_count) == (tuple(expected), 2)
    assert rig.capture.status.stored_ms == 1220, "what was marked is safe at once"


def test_only_the_latest_markers_are_told_and_all_are_counted_and_stored() -> None:
    rig = Rig()
    for _ in range(70):
        rig.speak(60)
        rig.mark(MarkerKind.IMPORTANT)
    rig.capture.turn()
    status = rig.capture.status
    assert (len(status.markers), status.marker_count, len(rig.store.markers)) == (64, 70, 70)
    assert status.markers[-1].at_frame == 70 * 60


def test_the_clocks_are_read_at_the_start_each_minute_and_at_the_end() -> None:
    rig = Rig()
    rig.speak(90_000)
    rig.clock.set_wall(7_000)
    assert rig.capture.status.wall_drift_ms == 0
    rig.capture.turn()
    assert rig.capture.status.wall_drift_ms == 7_000
    rig.speak(60_000)
    rig.stop()
    frames = [reading.at_frame for reading in rig.store.readings]
    assert [frame // 1000 for frame in frames] == [0, 60, 120, 150]
    assert wall_drift_ms(rig.store.readings) == 7_000
    first = rig.store.readings[0]
    told = [(reading.at_frame, reading.monotonic_ms - first.monotonic_ms) for reading in rig.store.readings]
    assert all(abs(frame - passed_ms) <= 60 for frame, passed_ms in told)


def test_samples_at_full_scale_are_counted() -> None:
    rig = Rig()
    rig.speak(100)
    rig.capture.on_frames(bytes_of(np.array([[32767], [-32768], [32766], [0]], dtype=np.int16)), False)
    rig.speak(100)
    assert rig.capture.status.clipped == (2,)


def test_peaks_follow_the_samples() -> None:
    rig = Rig()
    rig.speak(400)
    assert 0.005 < rig.capture.status.peaks[0] < 0.02


def test_what_waits_to_be_stored_is_told_though_the_writer_stands_still() -> None:
    rig = Rig()
    rig.speak(1260)
    assert rig.capture.status.behind_ms == 60
    rig.clock.move(7000)
    assert rig.capture.status.behind_ms == 7060
    rig.speak(240)
    rig.ask(Request.PAUSE)
    rig.capture.turn()
    rig.clock.move(9000)
    assert rig.capture.status.behind_ms == 0
