"""Every act of a vault, killed at any call that changes the disk, or with any one write failed.

No committed row is lost, and the vault always opens. Seeds are printed; `SAEGIM_SEED` repeats a run.
"""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from desktop.domain.faults import FaultCode
from tests.fakes.broken_calls import DISK_CALLS, WRITES, Ended, count_calls, fail_at, kill_at
from tests.faults.vault_acts import ACTS

MODULE = "tests.faults.vault_acts"
ERRORS = ("ENOSPC", "EIO")
KILLS_IN_ALL = 300
SEED = int(os.environ.get("SAEGIM_SEED", "0")) or random.SystemRandom().randrange(1, 2**31)
SAID = {FaultCode.DISK_FULL, FaultCode.DISK_FAILED, FaultCode.DRIVE_FULL, FaultCode.DRIVE_LOST}


@pytest.mark.parametrize("name", ACTS)
def test_an_act_killed_anywhere_loses_nothing(name: str, tmp_path: Path) -> None:
    try_kills(name, tmp_path, rounds=3)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ACTS)
def test_an_act_killed_at_many_moments_loses_nothing(name: str, tmp_path: Path) -> None:
    try_kills(name, tmp_path, rounds=-(-KILLS_IN_ALL // len(ACTS)))


@pytest.mark.parametrize("name", ACTS)
def test_an_act_whose_write_fails_loses_nothing(name: str, tmp_path: Path) -> None:
    try_failures(name, tmp_path, rounds=2)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ACTS)
def test_an_act_any_of_whose_writes_fails_loses_nothing(name: str, tmp_path: Path) -> None:
    try_failures(name, tmp_path, rounds=0)


def try_kills(name: str, tmp_path: Path, rounds: int) -> None:
    chance = random.Random(f"{SEED} {name}")
    calls = count_calls([MODULE, name, str(prepared(name, tmp_path))], DISK_CALLS, tmp_path)
    killed = 0
    for number in (chance.randint(1, calls) for _ in range(rounds)):
        folder = prepared(name, tmp_path)
        ended = kill_at([MODULE, name, str(folder)], number)
        killed += ended.was_killed
        hold(name, folder, ended, f"seed {SEED}, killed at call {number} of {calls}")
    print(f"{name}: seed {SEED}, {calls} calls, killed {killed} of {rounds} times")
    assert killed, "nothing was interrupted"


def try_failures(name: str, tmp_path: Path, rounds: int) -> None:
    """`rounds` writes by chance, or with 0 every one of them, each with every error."""
    chance = random.Random(f"{SEED} {name}")
    writes = count_calls([MODULE, name, str(prepared(name, tmp_path))], WRITES, tmp_path)
    numbers = [chance.randint(1, writes) for _ in range(rounds)] or range(1, writes + 1)
    ends: Counter[str] = Counter()
    for number in numbers:
        for error in ERRORS:
            folder = prepared(name, tmp_path)
            ended = fail_at([MODULE, name, str(folder)], number, error)
            where = f"seed {SEED}, write {number} of {writes} failed with {error}: {ended.err[-300:]}"
            assert ended.code in (0, 3), where
            require_said(ended, where)
            ends[ended.lines[-1] if ended.code else "went on"] += 1
            hold(name, folder, ended, where)
    print(f"{name}: seed {SEED}, {writes} writes, {dict(ends)}")


def require_said(ended: Ended, where: str) -> None:
    if ended.code == 3:
        assert FaultCode(ended.lines[-1].removeprefix("fault ")) in SAID, f"{where}: {ended.lines[-1]}"


def hold(name: str, folder: Path, ended: Ended, where: str) -> None:
    acknowledged = [line for line in ended.lines if not line.startswith("fault ")]
    print(where)  # shown when what follows fails
    ACTS[name].hold(folder, acknowledged)


def prepared(name: str, tmp_path: Path) -> Path:
    """A fresh folder with what the act begins from, made once and copied."""
    model = tmp_path / "model"
    if not model.exists():
        model.mkdir()
        ACTS[name].prepare(model)
    folder = tmp_path / "trial"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(model, folder)
    return folder
