"""Keeping the machine awake: granted, refused, hanging, missing; and let go when the one who asked is gone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.recording.preflight.machine import Awake, NoWakefulness
from desktop.system import staying_awake
from desktop.system.staying_awake import LinuxWakefulness, WindowsWakefulness, system_wakefulness
from tests.fakes.waiting import wait_until

GRANTS = ("sh", "-c", "echo held && exec cat")
REFUSES = ("sh", "-c", "exit 1")
HANGS = ("sleep", "60")
MISSING = ("/nowhere/systemd-inhibit",)

posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell")


@posix
@pytest.mark.parametrize(
    ("commands", "expected"),
    [
        ([(Awake.KEPT, GRANTS)], Awake.KEPT),
        ([(Awake.KEPT, REFUSES), (Awake.BUT_LID, GRANTS)], Awake.BUT_LID),
        ([(Awake.KEPT, REFUSES), (Awake.BUT_LID, REFUSES)], Awake.NOT_KEPT),
        ([(Awake.KEPT, MISSING), (Awake.BUT_LID, GRANTS)], Awake.NOT_KEPT),
        ([(Awake.KEPT, HANGS), (Awake.BUT_LID, GRANTS)], Awake.NOT_KEPT),
    ],
)
def test_as_much_as_is_granted(
    commands: list[tuple[Awake, tuple[str, ...]]], expected: Awake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staying_awake, "_WAIT_SECONDS", 0.5)
    with LinuxWakefulness(commands).stay_awake() as awake:
        assert awake is expected


@posix
def test_it_is_held_within_the_context_and_let_go_after(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    command = ("sh", "-c", f"echo held; cat; touch {mark}")
    with LinuxWakefulness([(Awake.KEPT, command)]).stay_awake():
        assert not mark.exists()
    assert mark.exists()


@posix
def test_a_killed_recorder_lets_the_machine_sleep(tmp_path: Path) -> None:
    """Nothing that outlives the process that asked holds the lock."""
    mark = tmp_path / "mark"
    program = (
        "from desktop.recording.preflight.machine import Awake\n"
        "from desktop.system.staying_awake import LinuxWakefulness\n"
        f"command = ('sh', '-c', 'echo held; cat; touch {mark}')\n"
        "with LinuxWakefulness([(Awake.KEPT, command)]).stay_awake() as awake:\n"
        "    print(awake, flush=True)\n"
        "    input()\n"
    )
    process = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == b"kept"
    process.kill()
    process.wait(10)
    wait_until(mark.exists, what="the holder to end")


def _kernel() -> tuple[list[int], Callable[[int], int]]:
    """What Windows is told, and its call, which answers with the state before."""
    told = [0x80000000]

    def call(state: int) -> int:
        told.append(state)
        return told[-2]

    return told, call


def test_windows_is_told_and_told_again() -> None:
    told, call = _kernel()
    with WindowsWakefulness(call).stay_awake() as awake:
        assert awake is Awake.BUT_LID
    assert told[1:] == [0x80000001, 0x80000000]
    with WindowsWakefulness(lambda _: 0).stay_awake() as refused:
        assert refused is Awake.NOT_KEPT


def test_a_failure_within_lets_go_too() -> None:
    told, call = _kernel()
    with pytest.raises(ValueError, match="inside"), WindowsWakefulness(call).stay_awake():
        raise ValueError("inside")
    assert told[-1] == 0x80000000


def test_this_machine_answers() -> None:
    for wakefulness in (system_wakefulness(), NoWakefulness()):
        with wakefulness.stay_awake() as awake:
            assert awake in set(Awake)
