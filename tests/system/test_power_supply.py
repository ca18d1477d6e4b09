"""Battery and mains: what a machine's files tell, what psutil answers, and that nothing told is nothing guessed."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.recording.power import PowerReading, SilentPower
from desktop.system.power_supply import AskedPower, LinuxPower, reading_of, system_power


class Supplies:
    """A folder that stands for `/`, with what hangs on its power."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def add(self, name: str, **values: object) -> None:
        folder = self._root / "sys/class/power_supply" / name
        folder.mkdir(parents=True)
        for key, value in values.items():
            (folder / key).write_text(f"{value}\n")

    def read(self) -> PowerReading:
        return LinuxPower(self._root).read()


@pytest.fixture
def supplies(tmp_path: Path) -> Supplies:
    return Supplies(tmp_path)


def test_no_battery_and_nothing_told(supplies: Supplies) -> None:
    assert supplies.read() == PowerReading()
    assert not supplies.read().is_on_battery


def test_a_machine_on_mains_alone(supplies: Supplies) -> None:
    supplies.add("ADP1", type="Mains", online=1)
    assert supplies.read() == PowerReading(is_plugged_in=True)


def test_on_battery_with_the_time_that_is_left(supplies: Supplies) -> None:
    supplies.add("ADP1", type="Mains", online=0)
    supplies.add(
        "BAT0",
        type="Battery",
        status="Discharging",
        energy_now=20_000_000,
        energy_full=50_000_000,
        power_now=10_000_000,
    )
    reading = supplies.read()
    assert reading == PowerReading(40, is_plugged_in=False, left_ms=2 * 3_600_000)
    assert reading.is_on_battery


def test_two_batteries_are_one(supplies: Supplies) -> None:
    """The second rests while the first is drawn from."""
    supplies.add(
        "BAT0",
        type="Battery",
        status="Discharging",
        energy_now=5_000_000,
        energy_full=25_000_000,
        power_now=-10_000_000,
    )
    supplies.add("BAT1", type="Battery", status="Unknown", energy_now=25_000_000, energy_full=25_000_000, power_now=0)
    assert supplies.read() == PowerReading(60, is_plugged_in=False, left_ms=3 * 3_600_000)


def test_a_charge_limit_is_no_discharge(supplies: Supplies) -> None:
    supplies.add("BAT0", type="Battery", status="Not charging", charge_now=3_000, charge_full=4_000, current_now=0)
    assert supplies.read() == PowerReading(75, is_plugged_in=True)


def test_a_mouse_is_no_battery_of_the_machine(supplies: Supplies) -> None:
    supplies.add("hidpp_battery_0", type="Battery", scope="Device", status="Discharging", capacity=5)
    assert supplies.read() == PowerReading()


def test_a_bay_without_a_battery(supplies: Supplies) -> None:
    supplies.add("BAT0", type="Battery", present=0, status="Unknown")
    assert not supplies.read().has_battery


@pytest.mark.parametrize("said", ["-5", "much", "", "\u00e9"])
def test_nonsense_is_not_told(supplies: Supplies, said: str) -> None:
    supplies.add("BAT0", type="Battery", status="Discharging", capacity=said, energy_now=said, power_now=said)
    assert supplies.read() == PowerReading(None, is_plugged_in=False)


@pytest.mark.parametrize(("drawn", "left_ms"), [(0, None), (1, None), (50, None), (5_000, 6 * 3_600_000)])
def test_a_battery_that_draws_next_to_nothing_knows_no_time(
    supplies: Supplies, drawn: int, left_ms: int | None
) -> None:
    supplies.add("BAT0", type="Battery", status="Discharging", energy_now=30_000, energy_full=30_000, power_now=drawn)
    assert supplies.read().left_ms == left_ms


@pytest.mark.parametrize(
    ("percent", "seconds", "plugged", "reading"),
    [
        (54.4, 7200, False, PowerReading(54, is_plugged_in=False, left_ms=7_200_000)),
        (100.3, -2, True, PowerReading(100, is_plugged_in=True)),
        (30, 3600, True, PowerReading(30, is_plugged_in=True)),
        (30, -1, None, PowerReading(30)),
        (30, 4294967295, False, PowerReading(30, is_plugged_in=False)),
        (-1, -1, None, PowerReading()),
    ],
)
def test_what_psutil_answers(percent: float, seconds: int, plugged: bool | None, reading: PowerReading) -> None:
    assert reading_of(SimpleNamespace(percent=percent, secsleft=seconds, power_plugged=plugged)) == reading


def test_no_battery_for_psutil() -> None:
    assert reading_of(None) == PowerReading() == SilentPower().read()


def test_this_machine_is_read_without_an_error() -> None:
    for supply in (system_power(), AskedPower()):
        percent = supply.read().percent
        assert percent is None or 0 <= percent <= 100
