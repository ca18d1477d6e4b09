"""Radios and network cables of this machine, as its system tells of them. Nothing is sent, nothing connects."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from desktop.recording.preflight.machine import Radio, Radios

_KINDS = {"wlan": Radio.WIFI, "bluetooth": Radio.BLUETOOTH, "wwan": Radio.MOBILE, "wimax": Radio.MOBILE}
_IFF_UP = 0x1


class LinuxRadios:
    """Implements `Radios` on the kernel's own files; `system` stands for `/` in a test."""

    def __init__(self, system: Path = Path("/")) -> None:
        self._switches, self._links = system / "sys/class/rfkill", system / "sys/class/net"

    def on(self) -> frozenset[Radio] | None:
        """By the kernel's radio switches, and by network devices that are up. A tunnel is no device of its own."""
        try:
            links = sorted(self._links.iterdir())
        except OSError:
            return None
        return frozenset((*self._switched_on(), *(radio for link in links for radio in _of_link(link))))

    def _switched_on(self) -> Iterator[Radio]:
        switches = sorted(self._switches.iterdir()) if self._switches.is_dir() else []
        for switch in switches:
            kind = _KINDS.get(_text(switch / "type"))
            if kind is not None and _text(switch / "soft") == "0" and _text(switch / "hard") == "0":
                yield kind


def _of_link(link: Path) -> Iterator[Radio]:
    """What a network device is: real ones alone have a `device`, and a radio need not have a switch."""
    if not (link / "device").exists():
        return
    if (link / "wireless").exists() or (link / "phy80211").exists():
        if _flags(link) & _IFF_UP:
            yield Radio.WIFI
    elif _text(link / "operstate") == "up":
        yield Radio.MOBILE if link.name.startswith("ww") else Radio.CABLE


def _flags(link: Path) -> int:
    try:
        return int(_text(link / "flags"), 16)
    except ValueError:
        return 0


def _text(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip()
    except OSError:
        return ""


def system_radios() -> Radios:
    """The radios of this machine, asked in the way of its system."""
    if sys.platform == "win32":
        from desktop.system.radios_windows import WindowsRadios

        return WindowsRadios()
    if sys.platform == "darwin":
        from desktop.system.radios_macos import MacRadios

        return MacRadios()
    return LinuxRadios()
