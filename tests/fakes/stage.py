"""A process in which everything is imported already, and which forks a child for every act it is asked to do.

The child waits until it is told to begin, so that strace can be attached to it first. What it acknowledges goes into a
file by `writev`, which is none of the calls that are counted.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from desktop.domain.faults import Fault

FAULT, CRASH = 3, 4
_FROM_ANYBODY = 0xFFFFFFFFFFFFFFFF
_PR_SET_PTRACER = 0x59616D61


def acknowledge(line: str) -> None:
    """Says from inside an act that something is durable."""
    os.writev(1, [f"{line}\n".encode()])


def serve(acts: Mapping[str, Callable[[Path], None]]) -> int:
    """Answers on standard output, line by line: the child's id, then how it ended."""
    for line in sys.stdin.buffer:
        wanted = json.loads(line)
        waiting, begin = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(begin)
            _say_into(wanted["said"])
            _play(acts[wanted["act"]], Path(wanted["folder"]), waiting, wanted["account"])
        os.close(waiting)
        _answer(child)
        sys.stdin.buffer.readline()
        os.write(begin, b"\n")
        os.close(begin)
        _answer(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    return 0


def _say_into(said: str) -> None:
    for descriptor, ending in ((1, "out"), (2, "err")):
        os.dup2(os.open(f"{said}.{ending}", os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_APPEND), descriptor)


def _become(number: int) -> None:
    """Another account of the system; with 0 it stays who it is."""
    if number:
        os.setgroups([])
        os.setgid(number)
        os.setuid(number)


def _play(act: Callable[[Path], None], folder: Path, waiting: int, account: int) -> None:
    """Does the act in the child: a fault is said by its code and ends it with `FAULT`, anything else with `CRASH`."""
    with suppress(OSError, AttributeError):  # where the system lets only ancestors look into a process
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(_FROM_ANYBODY), 0, 0, 0)
    os.read(waiting, 1)
    code = CRASH
    try:
        _become(account)
        act(folder)
        code = 0
    except Fault as fault:
        acknowledge(f"fault {fault.code.value}")
        code = FAULT
    finally:
        if code == CRASH:
            traceback.print_exc()
        os._exit(code)


def _answer(number: int) -> None:
    os.write(1, f"{number}\n".encode())
