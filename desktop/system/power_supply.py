"""Battery and mains of this machine. Linux is read from its own files; elsewhere psutil asks the system.

On Linux psutil knows one battery only, takes that of a mouse for the laptop's, and few names of a mains adapter.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from desktop.recording.power import PowerReading, PowerSupply

_MOST_PERCENT = 100
_LONGEST_MS = 72 * 3_600_000  # a battery that says it lasts longer draws next to nothing now, and knows nothing
_MS_AN_HOUR = 3_600_000
_MAINS = frozenset({"Mains", "USB", "Wireless"})


class LinuxPower:
    """Implements `PowerSupply` on the kernel's `power_supply` class; `system` stands for `/` in a test."""

    def __init__(self, system: Path = Path("/")) -> None:
        self._folder = system / "sys/class/power_supply"

    def read(self) -> PowerReading:
        """All batteries of the machine together; those of mice, headsets and pens are not its own."""
        try:
            supplies = [one for one in sorted(self._folder.iterdir()) if _text(one / "scope") != "Device"]
        except OSError:
            return PowerReading()
        kinds = [(one, _text(one / "type")) for one in supplies]
        batteries = [one for one, kind in kinds if kind == "Battery" and _text(one / "present") != "0"]
        mains = [_number(one / "online") for one, kind in kinds if kind in _MAINS]
        is_plugged_in = _is_plugged_in(mains, {_text(one / "status") for one in batteries})
        if not batteries:
            return PowerReading(is_plugged_in=is_plugged_in)
        left_ms = None if is_plugged_in else _left_ms(batteries)
        return PowerReading(_percent(batteries), is_plugged_in, left_ms)


class AskedPower:
    """Implements `PowerSupply` with psutil, for Windows and macOS."""

    def read(self) -> PowerReading:
        """What the system says."""
        import psutil

        try:
            return reading_of(psutil.sensors_battery())
        except (AttributeError, OSError, RuntimeError, psutil.Error):
            return PowerReading()


def system_power() -> PowerSupply:
    """The power supply of this machine."""
    return LinuxPower() if sys.platform == "linux" else AskedPower()


def reading_of(battery: Any) -> PowerReading:
    """What psutil's answer amounts to; None stands for no battery. Numbers out of their range are not told."""
    if battery is None:
        return PowerReading()
    is_plugged_in = None if battery.power_plugged is None else bool(battery.power_plugged)
    left_ms = int(battery.secsleft) * 1000  # negative: without end, or unknown
    tells = not is_plugged_in and 0 <= left_ms <= _LONGEST_MS
    return PowerReading(_bounded(battery.percent), is_plugged_in, left_ms if tells else None)


def _is_plugged_in(mains: list[int | None], statuses: set[str]) -> bool | None:
    if 1 in mains:
        return True
    if 0 in mains or "Discharging" in statuses:
        return False
    return True if statuses & {"Charging", "Full", "Not charging"} else None


def _percent(batteries: list[Path]) -> int | None:
    """By what is in them together; by their own word where they do not tell that."""
    held = [(_amount(one, "now"), _amount(one, "full")) for one in batteries]
    now, full = (sum(each or 0 for each in column) for column in zip(*held, strict=True))
    if full > 0 and all(each is not None for pair in held for each in pair):
        return _bounded(100 * now / full)
    told = [percent for one in batteries if (percent := _number(one / "capacity")) is not None]
    return _bounded(sum(told) / len(told)) if told else None


def _left_ms(batteries: list[Path]) -> int | None:
    drawn = [_number(one / "power_now") or _number(one / "current_now") or 0 for one in batteries]
    held = [_amount(one, "now") or 0 for one in batteries]
    power = sum(abs(each) for each in drawn)
    left_ms = round(sum(held) / power * _MS_AN_HOUR) if power else 0
    return left_ms if 0 < left_ms <= _LONGEST_MS else None


def _amount(battery: Path, when: str) -> int | None:
    """Energy in microwatt hours or charge in microampere hours, whichever the battery counts in."""
    energy = _number(battery / f"energy_{when}")
    return _number(battery / f"charge_{when}") if energy is None else energy


def _bounded(percent: float) -> int | None:
    return round(min(percent, _MOST_PERCENT)) if percent >= 0 else None


def _number(path: Path) -> int | None:
    try:
        return int(_text(path))
    except ValueError:
        return None


def _text(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip()
    except OSError:
        return ""
