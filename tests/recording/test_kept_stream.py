"""A silent microphone is opened again every three seconds, another one only when told, and none after it was closed."""

from __future__ import annotations

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.kept_stream import FAULT_TOLD_MS, REOPEN_AFTER_MS, KeptStream
from tests.fakes.hand_clock import HandClock
from tests.fakes.waiting import wait_until


class _Stream:
    def __init__(self, device_id: str, native: tuple[int, int]) -> None:
        self.device_id, self.native = device_id, native
        self.has_ended = False
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True


class _Room:
    """Microphones by name, each with the format it works in; `faults` tells why one can't be opened."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.natives = {"first": (48_000, 1), "second": (48_000, 2)}
        self.faults: dict[str, FaultCode] = {}
        self.opened: list[_Stream] = []
        self.tries = 0
        self.format_changes = 0
        self.stream = KeptStream(self._open, None, self.clock, self._format_has_changed)

    def silent(self, ms: int) -> None:
        """Nothing comes for so long."""
        for _ in range(ms // 100):
            self.stream.look(is_silent=True)
            self.clock.move(100)
        self.stream.look(is_silent=True)

    def settle(self, tries: int) -> None:
        """Waits until so many were tried, and nothing is being opened."""
        wait_until(lambda: self.tries == tries and not self.stream._is_opening, what=f"{tries} tries")

    def fault(self) -> FaultCode | None:
        """What is told."""
        fault = self.stream.fault
        return fault.code if fault else None

    def _open(self, device_id: str | None) -> _Stream:
        self.tries += 1
        wanted = device_id or "first"
        if wanted in self.faults:
            raise Fault(self.faults[wanted])
        self.opened.append(_Stream(wanted, self.natives[wanted]))
        return self.opened[-1]

    def _format_has_changed(self) -> None:
        self.format_changes += 1


def test_it_is_opened_again_until_it_is_there() -> None:
    room = _Room()
    room.stream.look(is_silent=False)
    room.faults["first"] = FaultCode.MICROPHONE_MISSING
    room.silent(REOPEN_AFTER_MS)
    room.settle(2)
    assert room.opened[0].is_closed
    assert not room.stream.has_ended
    room.clock.move(10 * FAULT_TOLD_MS)
    assert room.fault() is FaultCode.MICROPHONE_MISSING, "told for as long as there is none"
    del room.faults["first"]
    room.stream.look(is_silent=True)
    room.settle(3)
    assert (room.stream.device_id, room.fault(), room.format_changes) == ("first", None, 0)
    room.stream.close()
    assert room.opened[1].is_closed
    room.silent(REOPEN_AFTER_MS)
    wait_until(lambda: not room.stream._is_opening, what="the last thread")
    assert room.tries == 3


def test_a_short_silence_and_sound_in_between_open_nothing() -> None:
    room = _Room()
    for _ in range(5):
        room.silent(REOPEN_AFTER_MS - 200)
        room.stream.look(is_silent=False)
    assert room.tries == 1


def test_another_microphone_is_used_when_told_and_only_then() -> None:
    room = _Room()
    room.faults["first"] = FaultCode.MICROPHONE_MISSING
    room.silent(REOPEN_AFTER_MS)
    room.settle(2)
    assert [stream.device_id for stream in room.opened] == ["first"], "no other takes its place unasked"
    room.stream.use("second")
    room.settle(3)
    assert (room.stream.device_id, room.fault()) == ("second", None)
    room.silent(REOPEN_AFTER_MS)
    room.settle(4)
    assert room.opened[-1].device_id == "second"


def test_one_that_cannot_be_opened_leaves_the_one_before_in_use_and_is_told_for_a_while() -> None:
    room = _Room()
    room.faults["second"] = FaultCode.MICROPHONE_FORMAT
    room.stream.use("second")
    room.settle(3)
    assert [stream.device_id for stream in room.opened] == ["first", "first"]
    assert (room.stream.device_id, room.fault()) == ("first", FaultCode.MICROPHONE_FORMAT)
    room.clock.move(FAULT_TOLD_MS)
    assert room.fault() is None


def test_if_neither_is_there_the_one_that_was_wished_for_is_waited_for() -> None:
    room = _Room()
    room.faults = {"first": FaultCode.MICROPHONE_MISSING, "second": FaultCode.MICROPHONE_MISSING}
    room.stream.use("second")
    room.settle(3)
    assert room.stream.device_id == "second"
    room.faults.clear()
    room.silent(REOPEN_AFTER_MS)
    room.settle(4)
    assert room.opened[-1].device_id == "second"


def test_a_microphone_that_comes_back_in_another_format_is_told() -> None:
    room = _Room()
    room.natives["first"] = (16_000, 1)
    room.silent(REOPEN_AFTER_MS)
    room.settle(2)
    assert room.format_changes == 1
    room.faults["first"] = FaultCode.MICROPHONE_FORMAT
    room.silent(REOPEN_AFTER_MS)
    room.settle(3)
    assert (room.format_changes, room.fault()) == (2, FaultCode.MICROPHONE_FORMAT)
    room.stream.use("second")
    room.settle(4)
    assert room.format_changes == 2, "another microphone may work in another format: nobody took it for the first"
