"""Two programs on one vault, in every order: one is in, the other is told so, and neither a kill nor a file it left bars the way.

All are real processes: a command, and the window without a screen.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.vault import wrong_tries
from desktop.vault.layout import LOCK, WRONG_TRIES_LOCK
from tests.fakes.vaults import FOUNDER, rehearsed_kit, second_account, sign_in_again, signed_in, vault_root
from tests.faults.act import require_whole
from tests.faults.keeping_acts import Words, words_of
from tests.faults.programs import ROOT, Command, Program, Window, running

KINDS: tuple[type[Program], ...] = (Command, Window)
PAIRS = list(itertools.product(KINDS, KINDS))
ROUNDS, RACERS = 4, 3
_RACER = """
import os, sys
from pathlib import Path
from desktop.domain.faults import Fault
from desktop.vault.opening import create_vault
from tests.fakes.vaults import *
for line in sys.stdin:
    act, place = line.split()
    root, around = vault_root(Path(place)), {"clock": FixedClock(), "chance": CountingChance(str(os.getpid()))}
    try:
        if act == "create":
            vault = create_vault(root, FOUNDER, PASSPHRASE, cost=CHEAP_COST, **around).vault
        else:
            vault = unlock_vault(root, FOUNDER.id, PASSPHRASE, **around).vault
    except Fault as fault:
        print(fault.code, flush=True)
        sys.stdin.readline()
        continue
    print("open", flush=True)
    sys.stdin.readline()
    vault.close()
    print("closed", flush=True)
"""


@pytest.fixture
def sheets(tmp_path: Path) -> Words:
    """The sheets of a vault of two accounts."""
    founder = signed_in(tmp_path, kit=False)
    words = words_of(rehearsed_kit(founder))
    second_account(founder)
    founder.lock()
    return words[:2]


def test_the_second_is_refused_and_opens_at_once_when_the_first_is_killed(tmp_path: Path, sheets: Words) -> None:
    refused_then_killed(tmp_path, sheets, (Command, Window))


def test_the_first_goes_on_as_if_the_second_had_never_come(tmp_path: Path, sheets: Words) -> None:
    refused_then_finished(tmp_path, sheets, (Window, Command))


@pytest.mark.slow
@pytest.mark.parametrize("pair", PAIRS, ids=[f"{first.__name__} then {second.__name__}" for first, second in PAIRS])
def test_all_of_it_in_every_order(tmp_path: Path, sheets: Words, pair: tuple[type[Program], type[Program]]) -> None:
    refused_then_killed(tmp_path, sheets, pair)
    refused_then_finished(tmp_path, sheets, pair)


def refused_then_killed(folder: Path, sheets: Words, pair: tuple[type[Program], type[Program]]) -> None:
    first, second = (kind(vault_root(folder), FOUNDER.id, sheets) for kind in pair)
    with running(first, second):
        assert first.open() == "open"
        assert second.open() == FaultCode.VAULT_ALREADY_OPEN
        first.kill()
        assert second.open() == "open"
        second.finish()
    require_order(folder)


def refused_then_finished(folder: Path, sheets: Words, pair: tuple[type[Program], type[Program]]) -> None:
    first, second = (kind(vault_root(folder), FOUNDER.id, sheets) for kind in pair)
    before = rehearsals(folder)
    with running(first, second):
        assert first.open() == "open"
        for _ in range(2):
            assert second.open() == FaultCode.VAULT_ALREADY_OPEN
        first.finish()
        assert second.open() == "open"
        second.finish()
    require_order(folder)
    assert rehearsals(folder) == before + pair.count(Command)


def rehearsals(folder: Path) -> int:
    founder = sign_in_again(folder)
    count = len(founder.vault.entries.about(Action.RECOVERY_KIT_REHEARSED))
    founder.lock()
    return count


def require_order(folder: Path) -> None:
    """Nothing is wrong with the vault, and nobody was counted as a wrong try."""
    founder = sign_in_again(folder)
    require_whole(founder)
    assert founder.wrong_tries == 0
    founder.lock()


class Racers:
    """Some processes that do the same at the same moment."""

    def __init__(self, processes: list[subprocess.Popen[str]]) -> None:
        self._processes = processes

    def race(self, act: str, place: Path) -> list[str]:
        """What each of them came to; whoever is in stays in until all have said so."""
        self._tell(f"{act} {place}")
        outcomes = [self._answer(process) for process in self._processes]
        self._tell("")
        for process, outcome in zip(self._processes, outcomes, strict=True):
            assert outcome != "open" or self._answer(process) == "closed"
        return outcomes

    def _tell(self, line: str) -> None:
        for process in self._processes:
            assert process.stdin
            process.stdin.write(f"{line}\n")
            process.stdin.flush()

    def _answer(self, process: subprocess.Popen[str]) -> str:
        assert process.stdout
        return process.stdout.readline().strip()


@contextmanager
def racers() -> Iterator[Racers]:
    processes = [
        subprocess.Popen(
            [sys.executable, "-B", "-c", _RACER], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(RACERS)
    ]
    try:
        yield Racers(processes)
    finally:
        for process in processes:
            process.kill()
            process.communicate()


def test_of_several_at_once_exactly_one_is_in(tmp_path: Path, sheets: Words) -> None:
    with racers() as some:
        for _ in range(ROUNDS):
            outcomes = some.race("unlock", tmp_path)
            assert sorted(outcomes) == ["open", *[FaultCode.VAULT_ALREADY_OPEN.value] * (RACERS - 1)]
    require_order(tmp_path)


def test_of_several_making_a_vault_at_one_place_exactly_one_has_it(tmp_path: Path) -> None:
    with racers() as some:
        for number in range(ROUNDS):
            place = tmp_path / str(number)
            place.mkdir()
            outcomes = some.race("create", place)
            others = {outcome for outcome in outcomes if outcome != "open"}
            assert outcomes.count("open") == 1, outcomes
            assert others == {FaultCode.VAULT_EXISTS}
            assert [path.name for path in place.iterdir()] == ["vault"]
            signed = sign_in_again(place)
            require_whole(signed)
            signed.lock()


@pytest.mark.parametrize("content", [b"", b"4711", b"\xff" * 5000], ids=["empty", "a number", "junk"])
def test_lock_files_that_somebody_left_bar_nobody(tmp_path: Path, sheets: Words, content: bytes) -> None:
    for name in (LOCK, WRONG_TRIES_LOCK):
        path = vault_root(tmp_path) / name
        path.write_bytes(content)
        path.chmod(0o400)
    require_order(tmp_path)


def test_a_folder_in_place_of_the_lock_is_refused_by_name(tmp_path: Path, sheets: Words) -> None:
    path = vault_root(tmp_path) / LOCK
    path.unlink()
    path.mkdir()
    with pytest.raises(Fault) as raised:
        sign_in_again(tmp_path)
    assert raised.value.code in (FaultCode.DISK_FAILED, FaultCode.VAULT_READ_ONLY)


def test_a_program_that_hangs_while_it_counts_tries_keeps_nobody_out(
    tmp_path: Path, sheets: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    monkeypatch.setattr(wrong_tries, "_LOCK_SECONDS", 0.05)
    holder = os.open(vault_root(tmp_path) / WRONG_TRIES_LOCK, os.O_CREAT | os.O_RDWR)
    fcntl.flock(holder, fcntl.LOCK_EX)
    require_order(tmp_path)
    os.close(holder)
