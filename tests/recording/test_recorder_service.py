"""The recorder alone: it goes on for half an hour without a window, then ends in good order."""

from __future__ import annotations

import threading
from multiprocessing.connection import Client, Connection, Listener

import numpy as np
import pytest

from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat, GapReason, Marker, MarkerKind
from desktop.recording import kept_stream
from desktop.recording.capture import Capture
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.control_address import forget_control_address, make_control_address
from desktop.recording.kept_stream import KeptStream
from desktop.recording.recorder_messages import OffRecord, RecorderState, RecorderStatus, read_status
from desktop.recording.recorder_requests import Request, Wish, mark_wish, wish_bytes
from desktop.recording.recorder_service import (
    ALONE_LIMIT_MS,
    MOST_WINDOWS,
    NEVER_BEGUN_MS,
    UNREAD_END_MS,
    RecorderService,
)
from desktop.system.chance import SystemChance
from tests.fakes.chunk_list import ChunkList
from tests.fakes.hand_clock import HandClock
from tests.fakes.waiting import wait_until

FORMAT = AudioFormat(1000, 1)


class _Stream:
    def __init__(self) -> None:
        self.device_id = "one"
        self.native = (1000, 1)
        self.is_closed = False
        self.has_ended = False

    def close(self) -> None:
        self.is_closed = True


class _Room:
    """Opens streams by the name of their device."""

    def __init__(self, first: _Stream) -> None:
        self.opened: list[_Stream] = []
        self._next: list[_Stream] = [first]

    def open(self, device_id: str | None) -> _Stream:
        stream = self._next.pop() if self._next else _Stream()
        stream.device_id = device_id or "one"
        self.opened.append(stream)
        return stream


class _Stuck(_Stream):
    def close(self) -> None:
        threading.Event().wait(60)


class Bench:
    """A service on a thread, with a clock moved by hand."""

    def __init__(self, stream: _Stream, *, begins: bool = True) -> None:
        self.clock = HandClock()
        self.store = ChunkList()
        self.stream = stream
        self.room = _Room(stream)
        self.capture = Capture(ChunkWriter(self.store, RecordingId("r"), FORMAT), FORMAT, self.clock, SystemChance())
        if begins:
            self.capture.begin()
        self.address = make_control_address(SystemChance())
        self.listener = Listener(self.address, authkey=b"key")
        self.service = RecorderService(self.capture, self.listener, self.clock)
        self.thread = threading.Thread(
            target=self.service.run, args=(KeptStream(self.room.open, None, self.clock),), daemon=True
        )
        self.thread.start()

    def speak(self, ms: int) -> None:
        """Frames arrive and are stored."""
        before = self.capture.status.elapsed_ms
        for _ in range(ms // 100):
            self.clock.move(100)
            self.capture.on_frames(np.full((100, 1), 7, dtype="<i2").tobytes(), False)
        wait_until(lambda: self.capture.status.elapsed_ms >= before + ms, what="the frames to be taken")

    def state(self) -> RecorderState:
        """What the capture says now."""
        return self.capture.status.state

    def end(self) -> None:
        """Waits for the service's end and tidies up."""
        self.thread.join(20)
        assert not self.thread.is_alive()
        self.listener.close()
        forget_control_address(self.address)


def test_alone_for_thirty_minutes_it_stops_and_keeps_everything() -> None:
    bench = Bench(_Stream())
    bench.speak(1200)
    bench.clock.move(ALONE_LIMIT_MS - 2000)
    bench.speak(700)
    assert bench.state() in (RecorderState.RECORDING, RecorderState.NO_SIGNAL)
    bench.clock.move(2000)
    wait_until(lambda: bench.capture.status.state.is_final, what="the end")
    bench.end()
    assert bench.stream.is_closed
    assert bench.state() is RecorderState.STOPPED
    assert len(bench.store.samples(FORMAT)) == 1900


def test_a_recorder_that_nobody_lets_begin_ends_soon_and_stores_nothing() -> None:
    bench = Bench(_Stream(), begins=False)
    bench.clock.move(NEVER_BEGUN_MS + 1)
    wait_until(lambda: bench.state().is_final, what="the end")
    bench.end()
    assert bench.store.rows == []


def test_with_a_window_it_goes_on_as_long_as_it_likes() -> None:
    bench = Bench(_Stream())
    with Client(bench.address, authkey=b"key") as window:
        window.send_bytes(wish_bytes(Wish(Request.STATUS)))
        assert window.poll(10)
        assert read_status(window.recv_bytes()).state is RecorderState.STARTING
        bench.clock.move(10 * ALONE_LIMIT_MS)
        bench.speak(500)
        assert not bench.capture.status.state.is_final
        window.send_bytes(wish_bytes(Wish(Request.STOP)))
        assert window.poll(20)
        assert read_status(window.recv_bytes()).state is RecorderState.STOPPED
        window.send_bytes(wish_bytes(Wish(Request.RELEASE)))
        assert window.poll(20)
    bench.end()


def _ask(window: Connection, wish: Wish) -> RecorderStatus:
    window.send_bytes(wish_bytes(wish))
    assert window.poll(20)
    return read_status(window.recv_bytes())


def test_a_second_window_is_answered_while_the_first_hangs_and_a_fifth_is_turned_away() -> None:
    bench = Bench(_Stream())
    windows = [Client(bench.address, authkey=b"key") for _ in range(MOST_WINDOWS)]
    for window in reversed(windows):  # the first one never asks before the last
        assert _ask(window, Wish(Request.STATUS)).state is RecorderState.STARTING
    with Client(bench.address, authkey=b"key") as one_too_many, pytest.raises((EOFError, OSError)):
        _ask(one_too_many, Wish(Request.STATUS))
    windows[1].send_bytes(b"nonsense")
    assert windows[1].poll(20)
    assert read_status(windows[1].recv_bytes()).state is RecorderState.STARTING
    for window in windows[:3]:
        window.close()
    bench.clock.move(10 * ALONE_LIMIT_MS)
    bench.speak(500)
    assert not bench.capture.status.state.is_final, "one window is still there"
    assert _ask(windows[3], Wish(Request.STOP)).state is RecorderState.STOPPED
    _ask(windows[3], Wish(Request.RELEASE))
    windows[3].close()
    bench.end()


def test_another_microphone_is_used_when_told_and_the_status_names_it() -> None:
    bench = Bench(_Stream())
    with Client(bench.address, authkey=b"key") as window:
        assert _ask(window, Wish(Request.STATUS)).device == "one"
        _ask(window, Wish(Request.USE_DEVICE, device="two"))
        wait_until(lambda: _ask(window, Wish(Request.STATUS)).device == "two", what="the other microphone")
        assert bench.stream.is_closed
        _ask(window, Wish(Request.STOP))
        _ask(window, Wish(Request.RELEASE))
    assert bench.room.opened[1].is_closed
    bench.end()


def test_marks_and_spans_off_the_record_reach_the_recording() -> None:
    bench = Bench(_Stream())
    with Client(bench.address, authkey=b"key") as window:
        bench.speak(500)
        _ask(window, mark_wish(MarkerKind.INTERPRETER, ""))
        _ask(window, Wish(Request.GO_OFF_RECORD))
        wait_until(lambda: _ask(window, Wish(Request.STATUS)).off_record is OffRecord.ASKING, what="off the record")
        _ask(window, Wish(Request.ANSWER_OFF_RECORD, keep=True))
        wait_until(lambda: _ask(window, Wish(Request.STATUS)).off_record is OffRecord.KEPT, what="the answer")
        status = _ask(window, Wish(Request.STOP))
        _ask(window, Wish(Request.RELEASE))
    bench.end()
    assert status.markers == (Marker(500, MarkerKind.INTERPRETER),)
    assert [gap.reason for gap in status.gaps] == [GapReason.OFF_RECORD]
    assert len(bench.store.asides) == 1


def test_a_sound_library_that_hangs_at_close_does_not_cost_what_was_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_stream, "CLOSE_SECONDS", 0.2)
    bench = Bench(_Stuck())
    bench.speak(800)
    bench.capture.stop()
    wait_until(lambda: bench.capture.status.state.is_final, what="the end")
    assert bench.state() is RecorderState.STOPPED
    assert bench.capture.status.stored_ms == 800
    bench.clock.move(UNREAD_END_MS + 1)
    bench.end()


def test_the_end_of_the_source_is_the_end() -> None:
    bench = Bench(_Stream())
    bench.speak(300)
    bench.stream.has_ended = True
    wait_until(lambda: bench.capture.status.state is RecorderState.STOPPED, what="the end")
    bench.clock.move(UNREAD_END_MS + 1)
    bench.end()
    assert len(bench.store.samples(FORMAT)) == 300


def test_how_long_no_window_was_there_is_told_to_the_next_one() -> None:
    bench = Bench(_Stream())
    told = [_ask_once(bench)]
    bench.clock.move(95_000)
    told.append(_ask_once(bench))
    assert told == [0, 95_000]
    bench.capture.stop()
    bench.clock.move(UNREAD_END_MS + 1)
    bench.end()


def _ask_once(bench: Bench) -> int:
    """A window that comes, asks, and is gone."""
    with Client(bench.address, authkey=b"key") as window:
        window.send_bytes(wish_bytes(Wish(Request.STATUS)))
        assert window.poll(10)
        alone_ms = read_status(window.recv_bytes()).alone_ms
    wait_until(lambda: not bench.service._company._count, what="the window to be gone")
    return alone_ms
