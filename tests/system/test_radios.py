"""Radios: what a Linux machine's files tell, what macOS's tools and Windows' structures say; half an answer is none."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.recording.preflight.machine import Radio
from desktop.system.radios import LinuxRadios, system_radios
from desktop.system.radios_macos import MacRadios
from desktop.system.radios_windows import interfaces_in, radio_is_on


class Machine:
    """A folder that stands for `/`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.link("lo", is_real=False, operstate="unknown")

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n")

    def switch(self, name: str, kind: str, soft: int = 0, hard: int = 0) -> None:
        for key, value in (("type", kind), ("soft", soft), ("hard", hard)):
            self.write(f"sys/class/rfkill/{name}/{key}", str(value))

    def link(self, name: str, *, is_real: bool = True, operstate: str = "up", flags: str = "0x1003") -> None:
        self.write(f"sys/class/net/{name}/operstate", operstate)
        self.write(f"sys/class/net/{name}/flags", flags)
        if is_real:
            (self.root / "sys/class/net" / name / "device").mkdir()

    def on(self) -> frozenset[Radio] | None:
        return LinuxRadios(self.root).on()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_nothing_told_is_not_off(tmp_path: Path) -> None:
    assert LinuxRadios(tmp_path / "nowhere").on() is None


def test_all_off(machine: Machine) -> None:
    machine.switch("rfkill0", "wlan", soft=1)
    machine.switch("rfkill1", "bluetooth", hard=1)
    machine.switch("rfkill2", "gps")
    machine.link("eth0", operstate="down")
    machine.link("docker0", is_real=False)
    assert machine.on() == frozenset()


def test_each_radio_by_its_switch(machine: Machine) -> None:
    machine.switch("rfkill0", "wlan")
    machine.switch("rfkill1", "bluetooth")
    machine.switch("rfkill2", "wwan")
    assert machine.on() == frozenset({Radio.WIFI, Radio.BLUETOOTH, Radio.MOBILE})


def test_a_cable_that_is_plugged_in(machine: Machine) -> None:
    machine.link("enp0s31f6")
    assert machine.on() == frozenset({Radio.CABLE})


def test_a_radio_without_a_switch(machine: Machine) -> None:
    machine.link("wlan0", operstate="dormant")
    (machine.root / "sys/class/net/wlan0/wireless").mkdir()
    assert machine.on() == frozenset({Radio.WIFI})
    machine.write("sys/class/net/wlan0/flags", "0x1002")
    assert machine.on() == frozenset()
    machine.write("sys/class/net/wlan0/flags", "nonsense")
    assert machine.on() == frozenset()


def test_a_telephone_that_lends_its_network(machine: Machine) -> None:
    machine.link("wwan0")
    assert machine.on() == frozenset({Radio.MOBILE})


def test_this_machine_answers() -> None:
    on = system_radios().on()
    assert on is None or on <= set(Radio)


PORTS = "\nHardware Port: Ethernet\nDevice: en5\nEthernet Address: 00\n\nHardware Port: Wi-Fi\nDevice: en0\nEthernet Address: 00\n"


def _mac(wifi: str = "Off", link: str = "inactive", bluetooth: str | None = "attrib_off") -> MacRadios:
    def say(command: Sequence[str]) -> str | None:
        if "-listallhardwareports" in command:
            return PORTS
        if "-getairportpower" in command:
            return f"Wi-Fi Power ({command[-1]}): {wifi}\n"
        if command[0].endswith("ifconfig"):
            return f"{command[-1]}: flags=8863\n\tstatus: {link}\n"
        told = {"SPBluetoothDataType": [{"controller_properties": {"controller_state": bluetooth}}]}
        return None if bluetooth is None else json.dumps(told)

    return MacRadios(say)


def test_macos_by_its_own_tools() -> None:
    assert _mac().on() == frozenset()
    assert _mac(wifi="On").on() == frozenset({Radio.WIFI})
    assert _mac(link="active").on() == frozenset({Radio.CABLE})
    assert _mac(bluetooth="attrib_on").on() == frozenset({Radio.BLUETOOTH})
    assert _mac(bluetooth=None).on() is None
    assert MacRadios(lambda _: None).on() is None
    assert MacRadios(lambda command: "" if "-list" in command[1] else "no json").on() == frozenset({Radio.BLUETOOTH})


@pytest.mark.parametrize(
    ("phys", "is_on"),
    [([], False), ([(1, 1)], True), ([(2, 1)], False), ([(1, 2)], False), ([(2, 2), (1, 1)], True), ([(0, 0)], False)],
)
def test_windows_says_of_each_transmitter_what_keeps_it_off(phys: list[tuple[int, int]], is_on: bool) -> None:
    words = [len(phys), *(word for at, (soft, hard) in enumerate(phys) for word in (at, soft, hard))]
    assert radio_is_on(b"".join(word.to_bytes(4, "little") for word in words)) is is_on


def test_a_cut_structure_is_no_error() -> None:
    assert not radio_is_on(b"")
    assert not radio_is_on(b"\xff\xff\xff\xff")


def test_windows_lists_its_interfaces() -> None:
    infos = [bytes([number]) * 16 + bytes(516) for number in (1, 2)]
    assert interfaces_in((2).to_bytes(4, "little") + bytes(4) + b"".join(infos)) == [b"\x01" * 16, b"\x02" * 16]
