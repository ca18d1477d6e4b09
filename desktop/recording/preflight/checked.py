"""What the look before an interview found: one value for each subject. Codes and numbers only, never a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.faults import Fact


class Subject(StrEnum):
    """What is looked at, in the order in which it is shown."""

    MICROPHONE = "microphone"
    VOICE = "voice"
    NOISE = "noise"
    CHANNELS = "channels"
    DISK = "disk"
    POWER = "power"
    SLEEP = "sleep"
    CLOCK = "clock"
    RADIOS = "radios"


class Verdict(StrEnum):
    """How it is. `LOOK` is worth a look and keeps nobody from recording."""

    WAITING = "waiting"
    GOOD = "good"
    LOOK = "look"
    BAD = "bad"


class Code(StrEnum):
    """What exactly was found. A code belongs to one subject, and has one verdict."""

    MICROPHONE_OPENING = "microphone.opening"
    MICROPHONE_HEARD = "microphone.heard"
    MICROPHONE_RESTING = "microphone.resting"
    MICROPHONE_NONE = "microphone.none"
    MICROPHONE_IN_USE = "microphone.in_use"
    MICROPHONE_REFUSED = "microphone.refused"
    MICROPHONE_FORMAT = "microphone.format"
    MICROPHONE_GONE = "microphone.gone"
    VOICE_WAITING = "voice.waiting"
    VOICE_GOOD = "voice.good"
    VOICE_QUIET = "voice.quiet"
    VOICE_CLIPPED = "voice.clipped"
    VOICE_UNHEARD = "voice.unheard"
    VOICE_SILENT = "voice.silent"
    NOISE_WAITING = "noise.waiting"
    NOISE_QUIET = "noise.quiet"
    NOISE_AUDIBLE = "noise.audible"
    NOISE_LOUD = "noise.loud"
    CHANNELS_WAITING = "channels.waiting"
    CHANNELS_APART = "channels.apart"
    CHANNELS_ALIKE = "channels.alike"
    CHANNELS_ONE_UNHEARD = "channels.one_unheard"
    CHANNELS_ONE_SILENT = "channels.one_silent"
    DISK_ENOUGH = "disk.enough"
    DISK_TIGHT = "disk.tight"
    DISK_SHORT = "disk.short"
    DISK_FULL = "disk.full"
    DISK_UNTOLD = "disk.untold"
    POWER_MAINS = "power.mains"
    POWER_NO_BATTERY = "power.no_battery"
    POWER_LASTS = "power.lasts"
    POWER_SHORT = "power.short"
    POWER_TIME_UNTOLD = "power.time_untold"
    POWER_LOW = "power.low"
    SLEEP_KEPT_OFF = "sleep.kept_off"
    SLEEP_BY_LID = "sleep.by_lid"
    SLEEP_POSSIBLE = "sleep.possible"
    CLOCK_PLAUSIBLE = "clock.plausible"
    CLOCK_JUMPED = "clock.jumped"
    CLOCK_BACKWARDS = "clock.backwards"
    CLOCK_TOO_EARLY = "clock.too_early"
    RADIOS_OFF = "radios.off"
    RADIOS_ON = "radios.on"
    RADIOS_UNTOLD = "radios.untold"

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return Subject(self.value.partition(".")[0])


_WAITING = frozenset({Code.MICROPHONE_OPENING, Code.VOICE_WAITING, Code.NOISE_WAITING, Code.CHANNELS_WAITING})
_GOOD = frozenset(
    {
        Code.MICROPHONE_HEARD,
        Code.MICROPHONE_RESTING,
        Code.VOICE_GOOD,
        Code.NOISE_QUIET,
        Code.CHANNELS_APART,
        Code.DISK_ENOUGH,
        Code.POWER_MAINS,
        Code.POWER_NO_BATTERY,
        Code.POWER_LASTS,
        Code.SLEEP_KEPT_OFF,
        Code.SLEEP_BY_LID,
        Code.CLOCK_PLAUSIBLE,
        Code.RADIOS_OFF,
    }
)
_BAD = frozenset(
    {
        Code.MICROPHONE_NONE,
        Code.MICROPHONE_IN_USE,
        Code.MICROPHONE_REFUSED,
        Code.MICROPHONE_FORMAT,
        Code.MICROPHONE_GONE,
        Code.VOICE_SILENT,
        Code.NOISE_LOUD,
        Code.CHANNELS_ONE_SILENT,
        Code.DISK_SHORT,
        Code.DISK_FULL,
        Code.POWER_LOW,
        Code.CLOCK_BACKWARDS,
        Code.CLOCK_TOO_EARLY,
    }
)
_LOSES = frozenset({Code.MICROPHONE_NONE, Code.DISK_FULL})
"""With these nothing could be recorded at all. Whatever else is wrong is said, and decided by a person."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One subject looked at. `facts` are the numbers and codes its sentence names."""

    code: Code
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def subject(self) -> Subject:
        """What was looked at."""
        return self.code.subject

    @property
    def verdict(self) -> Verdict:
        """How it is."""
        if self.code in _WAITING:
            return Verdict.WAITING
        if self.code in _GOOD:
            return Verdict.GOOD
        return Verdict.BAD if self.code in _BAD else Verdict.LOOK

    @property
    def loses(self) -> bool:
        """Whether an interview begun now would surely not be recorded."""
        return self.code in _LOSES


def overall(checked: Iterable[Checked]) -> Verdict:
    """The verdict on all together: the worst one, and waiting only where nothing is worse."""
    found = {one.verdict for one in checked}
    order = (Verdict.BAD, Verdict.LOOK, Verdict.WAITING)
    return next((verdict for verdict in order if verdict in found), Verdict.GOOD)


def custody_facts(checked: Iterable[Checked]) -> dict[str, Fact]:
    """What the custody log is told: the code of each subject, and every number under `<subject>_<name>`."""
    facts: dict[str, Fact] = {}
    for one in checked:
        facts[one.subject.value] = one.code.value.partition(".")[2]
        facts.update({f"{one.subject.value}_{name}": fact for name, fact in one.facts.items()})
    return facts
