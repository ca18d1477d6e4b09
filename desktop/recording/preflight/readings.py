"""What the machine and the vault answer before an interview, and the checks that follow from it for a plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from desktop.custody.clock_check import Reading, reading_of
from desktop.custody.signed_in import SignedIn
from desktop.domain.recording import AudioFormat
from desktop.domain.world import Clock
from desktop.recording.power import PowerReading, PowerSupply, SilentPower
from desktop.recording.preflight.checked import Checked
from desktop.recording.preflight.machine import Awake, NoWakefulness, Radio, Radios, SilentRadios, Wakefulness
from desktop.recording.preflight.machine_rules import clock_check, disk_check, power_check, radios_check, sleep_check
from desktop.recording.preflight.plan import Plan, expected_bytes_per_hour

Stored = tuple[AudioFormat, int, int]
"""An earlier recording: its format, its size in bytes, its length in ms."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom to ask about this machine."""

    power: PowerSupply = field(default_factory=SilentPower)
    radios: Radios = field(default_factory=SilentRadios)
    wakefulness: Wakefulness = field(default_factory=NoWakefulness)


@dataclass(frozen=True, slots=True)
class Readings:
    """What the machine says now. `clocks` are earlier readings of its clocks; `stored` earlier recordings."""

    now: Reading
    clocks: tuple[Reading, ...] = ()
    free_bytes: int | None = None
    stored: tuple[Stored, ...] = ()
    power: PowerReading = field(default_factory=PowerReading)
    awake: Awake = Awake.NOT_KEPT
    radios: frozenset[Radio] | None = None

    def expected_bytes_per_hour(self, format: AudioFormat) -> int:
        """What an hour in this format takes, as far as earlier recordings tell."""
        alike = [(size, length_ms) for kind, size, length_ms in self.stored if kind == format]
        return expected_bytes_per_hour(format, alike)


def clock_reading(clock: Clock) -> Reading:
    """What the machine's clocks say now."""
    return Reading(clock.now(), clock.monotonic_ms(), clock.boot_id())


def ask_machine(asked: Asked, clock: Clock, free_bytes: Callable[[], int], awake: Awake | None = None) -> Readings:
    """Asks the machine once; a disk that does not answer is not told.

    Sleep is kept off for a moment, to see whether it can be, unless `awake` says so already. Takes some tenths of a
    second, and a few seconds at most.
    """
    try:
        free: int | None = free_bytes()
    except OSError:
        free = None
    if awake is None:
        with asked.wakefulness.stay_awake() as tried:
            awake = tried
    return Readings(clock_reading(clock), (), free, (), asked.power.read(), awake, asked.radios.on())


def with_vault(readings: Readings, signed_in: SignedIn) -> Readings:
    """The same with what the vault knows: when its latest custody entry was made, and how large its sound is."""
    last = signed_in.vault.entries.last()
    reading = reading_of(last) if last else None
    return replace(readings, clocks=(*readings.clocks, *([reading] if reading else [])), stored=_stored(signed_in))


def machine_checks(readings: Readings, plan: Plan) -> tuple[Checked, ...]:
    """Disk, power, sleep, clock and radios."""
    return (
        disk_check(readings.free_bytes, readings.expected_bytes_per_hour(plan.format), plan),
        power_check(readings.power, plan),
        sleep_check(readings.awake),
        clock_check(readings.now, readings.clocks),
        radios_check(readings.radios),
    )


def _stored(signed_in: SignedIn) -> tuple[Stored, ...]:
    recordings = signed_in.vault.recordings
    formats = {recording.id: recording.format for recording in recordings.all()}
    seals = [(formats[seal.recording_id], seal) for seal in recordings.seals() if seal.recording_id in formats]
    return tuple((format, seal.stored_bytes, format.frames_to_ms(seal.frames)) for format, seal in seals)
