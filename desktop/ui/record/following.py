"""Follows a running recording: asks the recorder, looks at disk, battery and microphones, and says what is alarming."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import Gap, GapReason, Marker
from desktop.ui.record.alarms import Alarm, AlarmWatch, Seen
from desktop.ui.record.board import Board
from desktop.ui.record.state import RUNNING, DeviceChange, Phase, TakenUpAgain
from desktop.ui.runner import Lane
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.recording.microphone import Device
    from desktop.recording.recorder_messages import RecorderStatus
    from desktop.recording.sitting import RunningRecording

LOOK_AROUND_EVERY = 50  # polls between two looks at disk and battery
LOOK_FOR_DEVICES_EVERY_MS = 3_000
MARKED_TOLD_MS = 4_000
_NO_LOSSES = frozenset({GapReason.PAUSE, GapReason.OFF_RECORD})


class Following:
    """From the start of a recording, or from where it was taken up, to its end."""

    def __init__(self, board: Board, workplace: Workplace, services: Services, lost: Callable[[Fault], None]) -> None:
        self._board, self._workplace, self._services, self._lost = board, workplace, services, lost
        self.begin(None)

    def begin(self, running: RunningRecording | None, *, is_taken_up: bool = False) -> None:
        """Another recording, or none."""
        self._running, self._is_new_to_us = running, is_taken_up
        self._watch = AlarmWatch()
        self._polls = 0
        self._asked_at_ms: int | None = None
        self._marks: int | None = 0 if not is_taken_up else None
        self._marked_at_ms = self._devices_at_ms = 0

    def poll(self) -> None:
        """Called ten times a second. Does nothing but watch the clock while an answer is awaited."""
        running, state = self._running, self._board.state
        if running is None or state.is_lost or state.phase is not Phase.RECORDING:
            return
        if self._asked_at_ms is not None:
            self._show_alarms()
            return
        self._asked_at_ms = self._now_ms()
        self._polls += 1
        looks_around = self._polls % LOOK_AROUND_EVERY == 1
        self._workplace.runner.run(
            lambda _: (running.status(), self._free_bytes() if looks_around else None), self._told, self._fell_silent,
            lane=Lane.SOUND,
        )  # fmt: skip

    def acknowledge(self) -> None:
        """The gravest alarm was seen."""
        if self._board.state.alarms:
            first = self._board.state.alarms[0]
            self._watch.acknowledge(first)
            if first is Alarm.TAKEN_UP:
                self._board.show(taken_up=None)
            self._show_alarms()

    def look_again(self) -> None:
        """Something besides the recorder has changed, such as the consent."""
        if self._board.state.phase in RUNNING:
            self._show_alarms()

    def _told(self, answer: tuple[RecorderStatus, int | None]) -> None:
        self._asked_at_ms = None
        status, free_bytes = answer
        if self._board.state.phase not in RUNNING:
            return
        has_failed = status.state == "failed"
        if has_failed and not self._board.state.is_lost:
            self._workplace.report(status.fault() or Fault(FaultCode.RECORDER_LOST))
        around: dict[str, object] = {}
        if free_bytes is not None:
            around = {"free_bytes": free_bytes, "power": self._services.machine.power.read()}
        if self._is_new_to_us:
            self._is_new_to_us = False
            around["taken_up"] = self._taken_up(status)
        around["just_marked"] = self._marked(status)
        around["changes"] = self._changes(status)
        self._board.show(status=status, gaps=status.gaps, is_lost=has_failed, **around)
        self._show_alarms()
        self._look_for_devices(status)

    def _fell_silent(self, fault: Fault) -> None:
        self._asked_at_ms = None
        self._lost(fault)
        self._show_alarms()

    def _show_alarms(self) -> None:
        state, now_ms = self._board.state, self._now_ms()
        seen = Seen(
            now_ms, state.status, state.room_ms, state.power, is_lost=state.is_lost,
            may_record=state.gate is None or state.gate.is_open, is_taken_up=state.taken_up is not None,
            unanswered_ms=0 if self._asked_at_ms is None else now_ms - self._asked_at_ms,
        )  # fmt: skip
        alarms = self._watch.look(seen)
        if alarms != state.alarms:
            self._board.show(alarms=alarms)

    def _marked(self, status: RecorderStatus) -> Marker | None:
        """The latest marker, for a few seconds after the recorder has told of it."""
        if self._marks is not None and status.marker_count > self._marks:
            self._marked_at_ms = self._now_ms()
        self._marks = status.marker_count
        is_new = self._marked_at_ms and self._now_ms() - self._marked_at_ms < MARKED_TOLD_MS
        return status.markers[-1] if is_new and status.markers else None

    def _changes(self, status: RecorderStatus) -> tuple[DeviceChange, ...]:
        """Every change of the microphone that the recorder has told of."""
        state = self._board.state
        before = state.status.device if state.status is not None else ""
        if not before or not status.device or status.device == before:
            return state.changes
        name = next((device.name for device in state.devices if device.id == status.device), status.device)
        return (*state.changes, DeviceChange(status.elapsed_ms, name))

    def _taken_up(self, status: RecorderStatus) -> TakenUpAgain:
        """Since when no window was there; a lock leaves the window in its place."""
        if self._running is None or not self._running.was_found:
            return TakenUpAgain()
        since = self._services.clock.now() - timedelta(milliseconds=status.alone_ms)
        from_ms = status.elapsed_ms - status.alone_ms
        to_ms = self._board.state.format.frames_to_ms
        lost = [gap for gap in _losses(status.gaps) if to_ms(gap.at_frame) + gap.length_ms >= from_ms]
        return TakenUpAgain(since, status.alone_ms, len(lost))

    def _look_for_devices(self, status: RecorderStatus) -> None:
        """Which microphones are there, while the one in use is not."""
        is_due = self._now_ms() - self._devices_at_ms >= LOOK_FOR_DEVICES_EVERY_MS
        if status.waits_for_device and is_due:
            self._devices_at_ms = self._now_ms()
            self._workplace.runner.run(
                lambda _: self._services.sound.microphones(), self._found, self._workplace.report, lane=Lane.SOUND
            )

    def _found(self, devices: list[Device]) -> None:
        self._board.show(devices=tuple(devices))
        spares = [device.id for device in self._board.state.spares]
        if self._board.state.spare_id not in spares:
            self._board.show(spare_id=spares[0] if spares else None)

    def _free_bytes(self) -> int:
        return self._services.handing.free_bytes(self._workplace.signed_in.vault.root)

    def _now_ms(self) -> int:
        return self._services.clock.monotonic_ms()


def _losses(gaps: tuple[Gap, ...]) -> list[Gap]:
    return [gap for gap in gaps if gap.reason not in _NO_LOSSES]
