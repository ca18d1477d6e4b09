"""A record screen's presenter over a real vault, with a recorder that answers as the real one does. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.recording import Gap, GapReason, Marker, MarkerKind, Recording, Seal
from desktop.recording.microphone import Device
from desktop.recording.power import PowerReading
from desktop.recording.recorder_messages import OffRecord, RecorderState, RecorderStatus
from desktop.ui.record.presenter import RecordPresenter
from desktop.ui.record.state import Phase, RecordState
from desktop.ui.services import MachineServices
from tests.fakes.hand_clock import HandClock
from tests.ui.scene import FakeSound, Scene, make_scene, services

MICROPHONES = [Device("line", "Line in", 1, default=False), Device("usb", "USB microphone", 2, default=True)]
STATUS = RecorderStatus(RecorderState.RECORDING, 12_000, 11_500, 240_000, (0.5,), clipped=(0,), device="usb")


@dataclass
class FakeRunning:
    """Answers as a running recording does: what is asked for shows in the next status."""

    scene: Scene
    recording: Recording
    now: RecorderStatus = STATUS
    is_gone: bool = False
    was_found: bool = False
    asked: list[str] = field(default_factory=list)

    def status(self) -> RecorderStatus:
        if self.is_gone:
            raise Fault(FaultCode.RECORDER_LOST)
        return self.now

    def becomes(self, **changes: Any) -> None:
        """The recorder says something else from now on."""
        self.now = replace(self.now, **changes)

    def mark(self, kind: MarkerKind, text: str = "") -> RecorderStatus:
        require_no_forbidden_number(text)
        self.asked.append(f"mark {kind}{' ' if text else ''}{text}")
        marker = Marker(12_000, kind, text)
        return self._do(markers=(*self.now.markers, marker), marker_count=self.now.marker_count + 1)

    def pause(self) -> RecorderStatus:
        return self._do("pause", state=RecorderState.PAUSED)

    def resume(self) -> RecorderStatus:
        gap = Gap(12_000, 4_000, GapReason.PAUSE)
        return self._do("resume", state=RecorderState.RECORDING, gaps=(gap,), gap_count=1)

    def go_off_record(self) -> RecorderStatus:
        return self._do("off", state=RecorderState.PAUSED, off_record=OffRecord.ASKING, answer_left_ms=120_000)

    def answer_off_record(self, *, keep: bool) -> RecorderStatus:
        is_off = self.now.state is RecorderState.PAUSED
        answered = OffRecord.KEPT if keep else OffRecord.DROPPED
        return self._do("keep" if keep else "never keep", off_record=answered if is_off else OffRecord.NO)

    def back_on_record(self) -> RecorderStatus:
        waits = self.now.off_record is OffRecord.ASKING
        after = OffRecord.RETURNED if waits else OffRecord.NO
        return self._do("back", state=RecorderState.RECORDING, off_record=after, answer_left_ms=60_000)

    def use_device(self, device_id: str) -> RecorderStatus:
        return self._do(f"use {device_id}", device=device_id, waits_for_device=False, state=RecorderState.RECORDING)

    def stop(self) -> Seal:
        self.asked.append("stop")
        seal = self.scene.signed_in.vault.recordings.seal_of(self.scene.recording.id)
        assert seal is not None
        return seal

    def _do(self, *asked: str, **changes: Any) -> RecorderStatus:
        self.asked.extend(asked)
        self.becomes(**changes)
        return self.status()


@dataclass
class Room:
    """A presenter, what it runs on, and what it was given."""

    scene: Scene
    presenter: RecordPresenter
    running: FakeRunning
    started: list[tuple[object, ...]]
    clock: HandClock
    power: list[PowerReading]
    sound: FakeSound

    def phase(self) -> Phase:
        """Where the screen is now."""
        return self.presenter.state.phase

    def state(self) -> RecordState:
        """What the screen shows now."""
        return self.presenter.state

    def begin(self) -> None:
        """Records, and has heard from the recorder once."""
        self.presenter.start()
        self.presenter.poll()

    def hear(self, *, after_ms: int = 100, **changes: Any) -> None:
        """Time passes, and the recorder says something else."""
        self.clock.move(after_ms)
        self.running.becomes(**changes)
        self.presenter.poll()

    def alarms(self) -> list[str]:
        """What has to be seen now."""
        return [str(alarm) for alarm in self.presenter.state.alarms]


class _Power:
    def __init__(self, readings: list[PowerReading]) -> None:
        self._readings = readings

    def read(self) -> PowerReading:
        return self._readings[-1]


def room(folder: Path, consents: tuple[str, ...] = ("C01", "C02"), **parts: Callable[..., Any]) -> Room:
    """The screen is open, the interview chosen, nothing recorded yet."""
    scene = make_scene(folder, consents=consents, lines=1)
    running, clock, power = FakeRunning(scene, scene.recording), HandClock(), [PowerReading()]
    sound = FakeSound()
    started: list[tuple[object, ...]] = []

    def start(*given: object) -> FakeRunning:
        started.append(given)
        return running

    given: dict[str, Callable[..., Any]] = {"microphones": lambda: MICROPHONES, "start_recording": start, **parts}
    made = replace(services(sound, clock, **given), machine=MachineServices(power=_Power(power)))
    presenter = RecordPresenter(scene.workplace, made)
    presenter.look()
    return Room(scene, presenter, running, started, clock, power, sound)
