"""What is about to be recorded: from which microphone, in which format, for how long. And what that takes of a disk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from desktop.domain.recording import SAMPLE_RATES_HZ, AudioFormat
from desktop.recording.microphone import Device

USUAL_RATE_HZ = 48_000
USUAL_HOURS = 3
MOST_HOURS = 12
MOST_CHANNELS = 2
HOURS = (1, 2, 3, 4, 6, 8, MOST_HOURS)
_MS_AN_HOUR = 3_600_000


@dataclass(frozen=True, slots=True)
class Plan:
    """`device_id` None: the system's own choice. `hours` is how long the interview may take."""

    device_id: str | None = None
    format: AudioFormat = field(default_factory=lambda: AudioFormat(USUAL_RATE_HZ, 1))
    hours: int = USUAL_HOURS

    @property
    def length_ms(self) -> int:
        """How long the interview may take."""
        return self.hours * _MS_AN_HOUR

    def fitted(self, devices: Iterable[Device]) -> Plan:
        """The same plan with a microphone that is there: the planned one, else the default, else the first."""
        known = {device.id: device for device in devices}
        default = next((one.id for one in known.values() if one.default), next(iter(known), None))
        chosen = self.device_id if self.device_id in known else default
        most = known[chosen].channels if chosen in known else 1
        channels = max(1, min(self.format.channels, most, MOST_CHANNELS))
        return replace(self, device_id=chosen, format=AudioFormat(self.format.sample_rate_hz, channels))


def planned(device_id: str, sample_rate_hz: int, channels: int, hours: int) -> Plan:
    """A plan from what was kept; whatever is none of ours falls back to the usual."""
    rate = sample_rate_hz if sample_rate_hz in SAMPLE_RATES_HZ else USUAL_RATE_HZ
    kept = AudioFormat(rate, channels if 1 <= channels <= MOST_CHANNELS else 1)
    return Plan(device_id or None, kept, hours if 1 <= hours <= MOST_HOURS else USUAL_HOURS)


def expected_bytes_per_hour(format: AudioFormat, stored: Iterable[tuple[int, int]]) -> int:
    """What an hour may be expected to take: the most that earlier recordings of this format took, or half of plain PCM.

    `stored` are their sizes in bytes with their lengths in ms. Never more than plain PCM, which is the most it can be.
    """
    measured = [size * _MS_AN_HOUR // length_ms for size, length_ms in stored if length_ms >= 60_000]
    return min(max([*measured, format.pcm_bytes_per_hour // 2]), format.pcm_bytes_per_hour)
