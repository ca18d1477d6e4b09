"""A silent microphone is opened again every three seconds, and never after it was closed."""

from __future__ import annotations

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.kept_stream import REOPEN_AFTER_MS, KeptStream
from tests.fakes.hand_clock import HandClock
from tests.fakes.waiting import wait_until


class _Stream:
    def __init__(self) -> None:
        self.has_ended = False
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True


class _Device:
    def __init__(self) -> None:
        self.opened: list[_Stream] = []
        self.tries = 0
        self.is_there = True

    def open(self) -> _Stream:
        self.tries += 1
        if not self.is_there:
            raise Fault(FaultCode.MICROPHONE_MISSING)
        self.opened.append(_Stream())
        return self.opened[-1]


def _silent(stream: KeptStream, clock: HandClock, ms: int) -> None:
    for _ in range(ms // 100):
        stream.look(is_silent=True)
        clock.move(100)
    stream.look(is_silent=True)


def test_it_is_opened_again_until_it_is_there() -> None:
    clock, device = HandClock(), _Device()
    stream = KeptStream(device.open, clock)
    stream.look(is_silent=False)
    device.is_there = False
    _silent(stream, clock, REOPEN_AFTER_MS)
    wait_until(lambda: device.tries == 2 and not stream._is_opening, what="the second try")
    assert device.opened[0].is_closed
    assert not stream.has_ended
    device.is_there = True
    _silent(stream, clock, REOPEN_AFTER_MS)
    wait_until(lambda: len(device.opened) == 2 and not stream._is_opening, what="the third try")
    stream.close()
    assert device.opened[1].is_closed
    _silent(stream, clock, REOPEN_AFTER_MS)
    wait_until(lambda: not stream._is_opening, what="the last thread")
    assert device.tries == 3


def test_a_short_silence_and_sound_in_between_open_nothing() -> None:
    clock, device = HandClock(), _Device()
    stream = KeptStream(device.open, clock)
    for _ in range(5):
        _silent(stream, clock, REOPEN_AFTER_MS - 200)
        stream.look(is_silent=False)
    assert device.tries == 1
