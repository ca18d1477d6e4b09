"""What the look before an interview shows, as one value. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.recording.microphone import Device
from desktop.recording.preflight.checked import Checked, Verdict, overall
from desktop.recording.preflight.listening import Doing, Heard
from desktop.recording.preflight.microphone_rules import heard_checks
from desktop.recording.preflight.plan import Plan
from desktop.recording.preflight.readings import Readings, machine_checks


@dataclass(frozen=True, slots=True)
class PreflightState:
    """One picture. `devices` and `readings` are None until they were asked for."""

    plan: Plan = field(default_factory=Plan)
    devices: tuple[Device, ...] | None = None
    heard: Heard = field(default_factory=Heard)
    readings: Readings | None = None

    @property
    def checked(self) -> tuple[Checked, ...]:
        """Every subject that is known of, in its order."""
        return (*heard_checks(self.devices, self.heard), *self._machine)

    @property
    def verdict(self) -> Verdict:
        """On all of it."""
        return Verdict.WAITING if self.readings is None else overall(self.checked)

    @property
    def loses(self) -> bool:
        """Whether an interview begun now would surely not be recorded."""
        return any(one.loses for one in self.checked)

    @property
    def may_hear_oneself(self) -> bool:
        """Whether the microphone is heard, and nobody is hearing themselves yet."""
        return self.heard.doing is Doing.LISTENING

    @property
    def _machine(self) -> Iterable[Checked]:
        return () if self.readings is None else machine_checks(self.readings, self.plan)
