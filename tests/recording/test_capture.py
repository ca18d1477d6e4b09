"""Capture stores every frame, notes every loss, and keeps what it has when the disk is full."""

from __future__ import annotations

import numpy as np

from desktop.domain.faults import FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat, Gap, GapReason
from desktop.recording.capture import RING_MS, Capture
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.pcm import bytes_of
from desktop.recording.recorder_messages import RecorderState
from desktop.recording.recorder_requests import Request, Wish
from tests.fakes.chunk_list import ChunkList
from tests.fakes.hand_clock import HandClock

FORMAT = AudioFormat(1000, 1)


class Rig:
    """A capture whose clock and frames are moved by hand."""

    def __init__(self, room: int = 1_000_000) -> None:
        self.clock = HandClock()
        self.store = ChunkList(room)
        self.writer = ChunkWriter(self.store, RecordingId("r"), FORMAT)
        self.capture = Capture(self.writer, FORMAT, self.clock)
        self.capture.begin()
        self.spoken = 0

    def speak(self, ms: int, *, overflowed: bool = False) -> None:
        """`ms` of a rising counter, in blocks of 20 ms, with a turn every 60 ms."""
        for block in range(ms // 20):
            self.clock.move(20)
            self.put(20, overflowed=overflowed and block == 0)
            if block % 3 == 2:
                self.capture.turn()
        self.capture.turn()

    def put(self, frames: int, *, overflowed: bool = False) -> None:
        """The next frames of the counter."""
        samples = (np.arange(self.spoken, self.spoken + frames) % 30_000).astype(np.int16).reshape(-1, 1)
        self.spoken += frames
        self.capture.on_frames(bytes_of(samples), overflowed)

    def state(self) -> RecorderState:
        """What the capture says now."""
        return self.capture.status.state

    def silence(self, ms: int) -> None:
        """Time passes without frames."""
        for _ in range(ms // 50):
            self.clock.move(50)
            self.capture.turn()


def test_every_frame_is_stored_in_chunks_of_half_a_second() -> None:
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
    assert [row[:3] for row in rig.store.rows] == [(i, i * 500, 500) for i in range(4)] + [(4, 2000, 340)]
    assert (rig.store.samples(FORMAT)[:, 0] == np.arange(2340)).all()
    assert status.stored_bytes == sum(len(row[3]) for row in rig.store.rows)


def test_nothing_is_stored_before_it_may_begin_and_nothing_is_lost() -> None:
    rig = Rig()
    rig.capture = Capture(rig.writer, FORMAT, rig.clock)
    rig.speak(1000)
    assert (rig.state(), rig.store.rows) == (RecorderState.STARTING, [])
    rig.capture.begin()
    rig.speak(1000)
    rig.capture.finish()
    assert (rig.store.samples(FORMAT)[:, 0] == np.arange(2000)).all()
    assert rig.store.gaps == []


def test_stopped_before_it_began_it_has_stored_nothing() -> None:
    rig = Rig()
    rig.capture = Capture(rig.writer, FORMAT, rig.clock)
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
    rig.capture.follow(Wish(Request.PAUSE))
    rig.capture.turn()
    assert rig.state() is RecorderState.PAUSED
    rig.speak(4000)
    assert (rig.capture.status.stored_ms, rig.capture.status.elapsed_ms) == (1000, 1000)
    rig.capture.follow(Wish(Request.RESUME))
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
    rig.capture.follow(Wish(Request.PAUSE))
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
    rig.clock.move(60_000)
    rig.speak(1500)
    assert [gap.reason for gap in rig.store.gaps] == [GapReason.SLEEP]
    assert rig.store.gaps[0].length_ms == 60_000


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
    assert (status.state, status.fault_code, status.stored_ms) == (RecorderState.FAILED, FaultCode.DISK_FULL, 1500)
    rig.capture.finish()
    assert rig.state() is RecorderState.FAILED
    assert (rig.store.samples(FORMAT)[:, 0] == np.arange(1500)).all()


def test_peaks_follow_the_samples() -> None:
    rig = Rig()
    rig.speak(400)
    assert 0.005 < rig.capture.status.peaks[0] < 0.02
