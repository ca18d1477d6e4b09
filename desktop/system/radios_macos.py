"""macOS: its own tools say which radios are on. Not yet run on a real macOS; what can't be read is not told."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Sequence

from desktop.recording.preflight.machine import Radio

_PORTS = ("/usr/sbin/networksetup", "-listallhardwareports")
_WIFI_POWER = ("/usr/sbin/networksetup", "-getairportpower")
_LINK = ("/sbin/ifconfig",)
_BLUETOOTH = ("/usr/sbin/system_profiler", "-json", "-detailLevel", "mini", "SPBluetoothDataType")
_SECONDS = 4.0
Say = Callable[[Sequence[str]], str | None]


class MacRadios:
    """Implements `Radios`. `say` runs one of the system's tools and gives what it says, None when it fails."""

    def __init__(self, say: Say | None = None) -> None:
        self._say = say or _said_by

    def on(self) -> frozenset[Radio] | None:
        """Wi-Fi and cables by `networksetup`, Bluetooth by `system_profiler`; None unless both answer."""
        ports, bluetooth = self._say(_PORTS), self._say(_BLUETOOTH)
        if ports is None or bluetooth is None:
            return None
        on = {radio for name, device in ports_in(ports) if (radio := self._of_port(name, device)) is not None}
        return frozenset(on | ({Radio.BLUETOOTH} if bluetooth_is_on(bluetooth) else set()))

    def _of_port(self, name: str, device: str) -> Radio | None:
        if name in ("Wi-Fi", "AirPort"):
            power = self._say((*_WIFI_POWER, device)) or ""
            return None if power.rstrip().endswith("Off") else Radio.WIFI
        is_active = "status: active" in (self._say((*_LINK, device)) or "")
        is_bridge = "Bridge" in name or "Bluetooth" in name
        return Radio.CABLE if is_active and not is_bridge else None


def ports_in(said: str) -> list[tuple[str, str]]:
    """(name, device) of each port that `networksetup -listallhardwareports` names."""
    return re.findall(r"^Hardware Port: (.+)\nDevice: (\w+)$", said, re.MULTILINE)


def bluetooth_is_on(said: str) -> bool:
    """Whether the controller is on, by `system_profiler`; what it does not call off counts as on."""
    try:
        controllers = [part["controller_properties"] for part in json.loads(said)["SPBluetoothDataType"]]
        return any(one["controller_state"] != "attrib_off" for one in controllers)
    except (ValueError, TypeError, KeyError):
        return True


def _said_by(command: Sequence[str]) -> str | None:
    try:
        done = subprocess.run(
            list(command), stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
