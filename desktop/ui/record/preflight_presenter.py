"""Decides what the look before an interview shows: listens, asks the laptop, keeps what was chosen. No Qt, no words.

Runs only while its panel is seen. It keeps nobody from recording; what it found goes into the custody log.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.faults import Fact, Fault
from desktop.domain.ids import InterviewId
from desktop.domain.recording import AudioFormat
from desktop.recording.preflight.checked import custody_facts
from desktop.recording.preflight.listening import Doing
from desktop.recording.preflight.microphone_rules import HEARS, heard_checks
from desktop.recording.preflight.plan import Plan, planned
from desktop.recording.preflight.readings import Readings, ask_machine, clock_reading, machine_checks, with_vault
from desktop.ui.record.preflight_state import PreflightState
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.recording.microphone import Device
    from desktop.recording.sitting import RunningRecording

LISTENS_MS = 90_000
"""Then the microphone is let go: what was heard stays on the screen, and one key listens again."""
MACHINE_EVERY_MS = 10_000
DEVICES_EVERY_MS = 2_000
READINGS_LAST_MS = 30_000
SOUND_LASTS_MS = 600_000
Chosen = Callable[[Plan, tuple["Device", ...]], None]


class PreflightPresenter:
    """Holds `state`; calls `changed` after every change. `chosen` is told the plan and the microphones there are."""

    def __init__(self, workplace: Workplace, services: Services, chosen: Chosen) -> None:
        self._workplace, self._services, self._chosen = workplace, services, chosen
        kept = services.save_settings()  # those in force: something may have been chosen since the program began
        plan = planned(kept.microphone, kept.sample_rate_hz, kept.channels, kept.planned_hours)
        self.state = PreflightState(plan)
        self.changed: Callable[[], None] = lambda: None
        self._began = clock_reading(services.clock)
        self._is_shown = self._asks_machine = self._asks_devices = False
        self._listens_since_ms = self._machine_at_ms = self._devices_at_ms = 0
        self._heard_at_ms: int | None = None

    def show(self) -> None:
        """The panel is seen: everything is looked at."""
        if not self._is_shown:
            self.look_again()

    def leave(self) -> None:
        """The panel is not seen any more: the microphone is let go."""
        if self._is_shown:
            self._is_shown = False
            self._services.sound.listener.rest()

    def look_again(self) -> None:
        """Looks at everything anew, for microphones too that were connected meanwhile."""
        self._is_shown = True
        self._services.sound.listener.rest()
        self._show(heard=replace(self.state.heard, doing=Doing.OPENING, fault=None))
        self._ask_devices()
        self._ask_machine(is_first=True)

    def poll(self) -> None:
        """Called ten times a second while the panel is seen."""
        if not self._is_shown:
            return
        now_ms, heard = self._services.clock.monotonic_ms(), self._services.sound.listener.heard
        if heard != self.state.heard and not self._asks_devices:
            self._show(heard=heard)
            if heard.doing in HEARS:
                self._heard_at_ms = now_ms
        if heard.doing is Doing.LISTENING and now_ms - self._listens_since_ms > LISTENS_MS:
            self._services.sound.listener.rest()
        if self._is_lost and now_ms - self._devices_at_ms > DEVICES_EVERY_MS:
            self._ask_devices()
        if now_ms - self._machine_at_ms > MACHINE_EVERY_MS:
            self._ask_machine()

    def choose_device(self, device_id: str) -> None:
        """Records from this microphone."""
        self._plan(replace(self.state.plan, device_id=device_id), microphone=device_id)

    def choose_rate(self, sample_rate_hz: int) -> None:
        """Records so many samples a second."""
        format = AudioFormat(sample_rate_hz, self.state.plan.format.channels)
        self._plan(replace(self.state.plan, format=format), sample_rate_hz=sample_rate_hz)

    def choose_channels(self, channels: int) -> None:
        """Records one channel, or two: one for each microphone."""
        format = AudioFormat(self.state.plan.format.sample_rate_hz, channels)
        self._plan(replace(self.state.plan, format=format), channels=channels)

    def choose_hours(self, hours: int) -> None:
        """The interview may take so long."""
        self._show(plan=replace(self.state.plan, hours=hours))
        self._keep(planned_hours=hours)

    def hear_oneself(self) -> None:
        """Takes five seconds and plays them; pressed again, it stops."""
        if self.state.may_hear_oneself:
            self._services.sound.listener.take_own_voice()
            self._listens_since_ms = self._services.clock.monotonic_ms()
        elif self.state.heard.doing in {Doing.TAKING, Doing.PLAYING}:
            self._services.sound.listener.forget_own_voice()

    def recording(
        self, interview_id: InterviewId, device_id: str | None, format: AudioFormat
    ) -> Callable[[Task], RunningRecording]:
        """The work that begins a recording: lets the microphone go, and tells the log what is found.

        What was heard is told with its age, and not at all after ten minutes; the laptop is asked again where that is
        half a minute ago.
        """
        sound, signed_in, now_ms = self._services.sound, self._workplace.signed_in, self._services.clock.monotonic_ms()
        plan, readings, heard = replace(self.state.plan, format=format), self.state.readings, self._heard_facts(now_ms)
        is_old = readings is None or now_ms - self._machine_at_ms > READINGS_LAST_MS
        self._is_shown = False

        def begin(_: Task) -> RunningRecording:
            sound.listener.rest_and_wait()
            told = self._machine_now(readings) if is_old or readings is None else readings
            checked = {**heard, **custody_facts(machine_checks(told, plan))}
            return sound.start_recording(signed_in, interview_id, device_id, format, checked)

        return begin

    def _heard_facts(self, now_ms: int) -> dict[str, Fact]:
        if self._heard_at_ms is None or now_ms - self._heard_at_ms > SOUND_LASTS_MS:
            return {}
        facts = custody_facts(heard_checks(self.state.devices, self.state.heard))
        return {**facts, "microphone_age_s": (now_ms - self._heard_at_ms) // 1000}

    def _machine_now(self, before: Readings | None) -> Readings:
        """On any thread."""
        root, free_bytes = self._workplace.signed_in.vault.root, self._services.handing.free_bytes
        awake = before.awake if before is not None else None
        asked = self._services.machine.asked
        now = ask_machine(asked, self._services.clock, lambda: free_bytes(root), awake)
        return replace(now, clocks=(self._began,), stored=before.stored if before is not None else ())

    @property
    def _is_lost(self) -> bool:
        return self.state.devices == () or self.state.heard.fault is not None

    def _plan(self, plan: Plan, **kept: str | int) -> None:
        before = self.state.plan
        self._show(plan=plan.fitted(self.state.devices or ()))
        self._keep(**kept)
        if (before.device_id, before.format) != (self.state.plan.device_id, self.state.plan.format):
            self._listen()

    def _listen(self) -> None:
        plan = self.state.plan
        if self._is_shown and self.state.devices:
            self._listens_since_ms = self._services.clock.monotonic_ms()
            self._services.sound.listener.listen(plan.device_id, plan.format)

    def _keep(self, **kept: str | int) -> None:
        try:
            self._services.save_settings(**kept)
        except (Fault, OSError):  # it is chosen all the same; the next time it has to be chosen again
            return

    def _ask_devices(self) -> None:
        if self._asks_devices:
            return
        self._asks_devices = True
        self._workplace.runner.run(self._devices, self._heard_of, self._asked_in_vain, lane=Lane.SOUND)

    def _devices(self, _: Task) -> list[Device]:
        """A microphone that is open keeps others from being found."""
        self._services.sound.listener.rest_and_wait()
        return self._services.sound.microphones()

    def _heard_of(self, devices: list[Device]) -> None:
        self._asks_devices = False
        self._devices_at_ms = self._services.clock.monotonic_ms()
        self._show(devices=tuple(devices), plan=self.state.plan.fitted(devices))
        self._listen()

    def _asked_in_vain(self, fault: Fault) -> None:
        self._asks_devices = self._asks_machine = False
        self._workplace.report(fault)

    def _ask_machine(self, *, is_first: bool = False) -> None:
        """Whether sleep can be kept off is tried once: it does not change."""
        if self._asks_machine:
            return
        self._asks_machine = True
        self._machine_at_ms = self._services.clock.monotonic_ms()
        before = None if is_first else self.state.readings
        self._workplace.runner.run(
            lambda _: self._machine_now(before), self._machine_told, self._asked_in_vain, lane=Lane.SOUND
        )

    def _machine_told(self, readings: Readings) -> None:
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: with_vault(readings, signed_in), self._told, self._asked_in_vain)

    def _told(self, readings: Readings) -> None:
        self._asks_machine = False
        self._show(readings=readings)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        if not changes.keys() <= {"heard"}:
            self._chosen(self.state.plan, self.state.devices or ())
        self.changed()
