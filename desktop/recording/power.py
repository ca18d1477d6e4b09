"""What the laptop runs on, as far as the machine tells. What is not told is None, never a guess."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PowerReading:
    """What the machine runs on at one moment.

    `percent` is 0 to 100, None without a battery; `left_ms` is how long the battery lasts at what is drawn now, None
    while it is plugged in and where nothing tells. `is_plugged_in` is None where nothing tells.
    """

    percent: int | None = None
    is_plugged_in: bool | None = None
    left_ms: int | None = None

    @property
    def has_battery(self) -> bool:
        """Whether there is a battery that tells how full it is."""
        return self.percent is not None

    @property
    def is_on_battery(self) -> bool:
        """Whether it surely runs on its battery."""
        return self.has_battery and self.is_plugged_in is False


class PowerSupply(Protocol):
    """Where the power comes from."""

    def read(self) -> PowerReading:
        """What it is now. Never raises: what can't be read is not told."""
        ...


class SilentPower:
    """Stands where nothing tells."""

    def read(self) -> PowerReading:
        """Nothing."""
        return PowerReading()
