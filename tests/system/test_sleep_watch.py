"""A machine that slept shows in its clocks; a program that was only busy does not."""

from __future__ import annotations

import pytest

from desktop.system.sleep_watch import SLEPT_MS, SleepWatch, system_sleep_watch


class Clocks:
    """Three clocks in the hand."""

    def __init__(self) -> None:
        self.awake = self.going_on = 1_000
        self.wall = 50_000_000

    def watch(self) -> SleepWatch:
        return SleepWatch(lambda: self.awake, lambda: self.going_on, lambda: self.wall)

    def pass_by(self, awake: int, going_on: int, wall: int) -> None:
        self.awake, self.going_on, self.wall = self.awake + awake, self.going_on + going_on, self.wall + wall


@pytest.mark.parametrize(
    ("awake", "going_on", "wall", "slept"),
    [
        (1_000, 1_000, 1_000, False),
        (90_000, 90_000, 90_000, False),  # the program was busy for a minute and a half
        (1_000, 3_600_000, 3_600_000, True),
        (1_000, 1_000, 3_600_000, True),  # a virtual machine whose other clocks stood still
        (1_000, 1_000 + SLEPT_MS, 1_000, False),
        (1_000, 1_001 + SLEPT_MS, 1_000, True),
        (1_000, 1_000, -3_600_000, False),  # a clock set back is nobody's sleep
    ],
)
def test_sleep_is_what_only_some_clocks_have_seen(awake: int, going_on: int, wall: int, slept: bool) -> None:
    clocks = Clocks()
    watch = clocks.watch()
    clocks.pass_by(awake, going_on, wall)
    assert watch.has_slept() is slept
    assert not watch.has_slept(), "it is told once"


def test_the_clocks_of_this_machine_run_together_while_it_is_awake() -> None:
    watch = system_sleep_watch()
    assert not watch.has_slept()
    assert len(watch._last) == 3
    assert all(reading > 0 for reading in watch._last)
