"""Every act of a vault, killed at any call that changes the disk, or with any one such call failed.

No committed row is lost, and the vault always opens. The seed is printed with what was counted; `SAEGIM_SEED` repeats it.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.domain.faults import FaultCode
from tests.fakes.broken_calls import Call, Ended, calls_in
from tests.faults.acts import ACTS, OPENING
from tests.faults.tally import SEED, TALLY
from tests.faults.trials import Trials

ERRORS = ("ENOSPC", "EIO")
KILLS_IN_ALL = 300
SAID = {FaultCode.DISK_FULL, FaultCode.DISK_FAILED, FaultCode.DRIVE_FULL, FaultCode.DRIVE_LOST}
OPENING_WRITES = 14


@pytest.mark.parametrize("name", ACTS)
def test_an_act_killed_anywhere_loses_nothing(trials: Trials, name: str) -> None:
    chance = random.Random(f"{SEED} kill {name}")
    try_kills(trials, name, [chance.choice(chance.choice([trials.calls_of(name), turning_points(trials, name)]))])


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ACTS)
def test_an_act_killed_at_many_moments_loses_nothing(trials: Trials, name: str) -> None:
    chance = random.Random(f"{SEED} kills {name}")
    calls = trials.calls_of(name)
    try_kills(trials, name, chance.sample(calls, min(len(calls), -(-KILLS_IN_ALL // len(ACTS)))))


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ACTS)
def test_an_act_killed_at_every_turning_point_loses_nothing(trials: Trials, name: str) -> None:
    try_kills(trials, name, turning_points(trials, name))


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ACTS)
def test_an_opening_killed_after_a_kill_loses_nothing_either(trials: Trials, name: str) -> None:
    chance = random.Random(f"{SEED} again {name}")
    for call in chance.sample(trials.calls_of(name), 10):
        try_kill(trials, name, call, Call("pwrite64", chance.randint(1, OPENING_WRITES)))
    assert TALLY.of(name).killed_again


@pytest.mark.parametrize("name", ACTS)
def test_an_act_one_of_whose_writes_fails_loses_nothing(trials: Trials, name: str) -> None:
    chance = random.Random(f"{SEED} fail {name}")
    try_failures(trials, name, [chance.choice(trials.calls_of(name))], [chance.choice(ERRORS)])


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ACTS)
def test_an_act_any_of_whose_writes_fails_loses_nothing(trials: Trials, name: str) -> None:
    try_failures(trials, name, trials.calls_of(name), ERRORS)


def test_calls_are_told_by_name_and_number() -> None:
    log = 'write(1, "x", 1) = 1\npwrite64(4, "y", 1, 0) = 1\n+++ exited with 0 +++\nwrite(1, "z", 1) = 1\n'
    assert [str(call) for call in calls_in(log)] == ["write 1", "pwrite64 1", "write 2"]


def turning_points(trials: Trials, name: str) -> list[Call]:
    """Every flush, rename, removal and small file of the act: all but the pages, of which there are most."""
    return [call for call in trials.calls_of(name) if call.name != "pwrite64"]


def try_kills(trials: Trials, name: str, calls: Sequence[Call]) -> None:
    for call in calls:
        try_kill(trials, name, call, None)


def try_kill(trials: Trials, name: str, call: Call, again_at: Call | None) -> None:
    """Kills the act at `call`, then perhaps the opening that follows, and looks at what is left."""
    row, folder = TALLY.of(name), trials.fresh(name)
    ended = trials.stage.killed_at(name, folder, call)
    assert ended.was_killed, f"{name} was not there to be killed at {call}"
    row.killed += 1
    if again_at is not None:
        opened = trials.stage.killed_at(OPENING, folder, again_at)
        row.killed_again += opened.was_killed
    hold(name, folder, ended, f"{name}: seed {SEED}, killed at {call}, and again at {again_at}")


def try_failures(trials: Trials, name: str, calls: Sequence[Call], errors: Sequence[str]) -> None:
    """Lets each of these calls fail with each error: a fault that says so, or nothing that mattered."""
    for call in calls:
        for error in errors:
            folder = trials.fresh(name)
            ended = trials.stage.failed_at(name, folder, call, error)
            where = f"{name}: seed {SEED}, {call} failed with {error}: {ended}"
            assert ended.code == 0 or FaultCode(ended.fault) in SAID, where
            TALLY.of(name).failed[ended.fault or "went on"] += 1
            hold(name, folder, ended, where)


def hold(name: str, folder: Path, ended: Ended, where: str) -> None:
    print(where)  # shown when what follows fails
    ACTS[name].hold(folder, ended.acknowledged)
