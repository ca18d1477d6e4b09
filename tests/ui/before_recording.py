"""A record screen before a recording: a listener and a laptop that a test sets as it likes, and a real vault behind."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.microphone import Device
from desktop.recording.power import PowerReading
from desktop.recording.preflight.hearing import ChannelSound, Sound
from desktop.recording.preflight.listening import Doing, Heard
from desktop.recording.preflight.machine import Awake, NoWakefulness, Radio
from desktop.recording.preflight.readings import Asked
from desktop.ui.record.presenter import RecordPresenter
from desktop.ui.services import MachineServices
from tests.fakes.hand_clock import HandClock
from tests.ui.scene import Kept, Scene, make_scene, services

LINE = Device("line", "Line in", 1, default=False)
USB = Device("usb", "USB microphone", 2, default=True)
GOOD_CHANNEL = ChannelSound(floor_db=-63.0, voice_db=-27.0, loudest_db=-15.0, peak=0.4)
GOOD = Sound(7_000, (GOOD_CHANNEL,))


@dataclass
class HandListener:
    """Implements `Listens`: what was asked of it, and what it is made to hear."""

    heard: Heard = field(default_factory=Heard)
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def hear(self, sound: Sound = GOOD, doing: Doing = Doing.LISTENING, **more: Any) -> None:
        """Hears this from now on."""
        self.heard = Heard(doing, tuple(channel.peak for channel in sound.channels), sound, **more)

    def fail(self, code: FaultCode) -> None:
        """Hears nothing."""
        self.heard = Heard(Doing.FAILED, fault=Fault(code))

    def listen(self, device_id: str | None, format: AudioFormat) -> None:
        self.asked.append(("listen", device_id, format))

    def take_own_voice(self) -> None:
        self.asked.append(("take",))

    def forget_own_voice(self) -> None:
        self.asked.append(("forget",))

    def rest(self) -> None:
        self.asked.append(("rest",))

    def rest_and_wait(self) -> None:
        self.asked.append(("rest_and_wait",))


@dataclass
class Laptop:
    """What it tells."""

    power: PowerReading = field(default_factory=lambda: PowerReading(83, is_plugged_in=True))
    radios: frozenset[Radio] | None = frozenset()
    free_bytes: int = 200_000_000_000

    def read(self) -> PowerReading:
        return self.power

    def on(self) -> frozenset[Radio] | None:
        return self.radios


class _Awake(NoWakefulness):
    def stay_awake(self) -> Any:
        import contextlib

        return contextlib.nullcontext(Awake.KEPT)


@dataclass
class BeforeRecording:
    """Everything a test looks at. `started` are the arguments of each recording begun."""

    scene: Scene
    presenter: RecordPresenter
    listener: HandListener
    laptop: Laptop
    clock: HandClock
    devices: list[Device]
    kept: Kept
    started: list[tuple[Any, ...]]


def before_recording(folder: Path, *devices: Device, kept: Kept | None = None, **laptop: Any) -> BeforeRecording:
    """A screen with these microphones; without any, both."""
    scene = make_scene(folder, consents=("C01", "C02", "C04"), lines=0)
    known = list(devices or (LINE, USB))
    listener, machine, clock, settings = HandListener(), Laptop(**laptop), HandClock(), kept or Kept()
    clock.set_wall(round((datetime.now(UTC) - clock.now()).total_seconds() * 1000) + 1_000)  # after the vault's log
    started: list[tuple[Any, ...]] = []
    given = services(
        clock=clock,
        microphones=lambda: list(known),
        start_recording=lambda *arguments: started.append(arguments),
        free_bytes=lambda _: machine.free_bytes,
    )
    given = replace(
        given,
        sound=replace(given.sound, listener=listener),
        machine=MachineServices(asked=Asked(machine, machine, _Awake())),
        settings=settings,
        save_settings=settings.save,
    )
    presenter = RecordPresenter(scene.workplace, given)
    return BeforeRecording(scene, presenter, listener, machine, clock, known, settings, started)
