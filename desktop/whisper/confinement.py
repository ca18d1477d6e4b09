"""What a child gives up before it touches what others made: network, files, other programs, core dumps, priority.

Imports nothing of ours. A step the system doesn't offer is left out; none of them is needed for the work itself.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import struct
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "ORT_DISABLE_TELEMETRY": "1",
}
ABSENT = ("huggingface_hub", "av")
"""Imported by faster_whisper at the top, never needed here: one fetches models, the other opens media files."""

_NICENESS = 10
_LEAST_NICENESS = 19
_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_FILTER_MODE = 1
_SECCOMP_FILTER_TSYNC = 1
_ALLOW, _DENY = 0x7FFF0000, 0x0005000D  # SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO | EACCES
_ABSENT_CALL = 0x00050026  # SECCOMP_RET_ERRNO | ENOSYS
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_CLONES = {"x86_64": 56, "aarch64": 220}
_CLONE3 = 435
_CLONE_THREAD = 0x10000
_NO_CALL = 0xFFFFFFFF  # no call has this number
_X32 = 0x40000000
_IO_URING_SETUP = 425
_CALLS = {"x86_64": (0xC000003E, 41, 317), "aarch64": (0xC00000B7, 198, 277)}
"""Audit architecture, number of socket(2), number of seccomp(2)."""
_REACHING_OUT = {
    # open, creat, openat, openat2, execve, execveat, fork, vfork; unlink, rename, mkdir, rmdir, link, symlink, chmod,
    # truncate, mknod and their relatives by folder; ptrace, kill, process_vm_readv and _writev, memfd_create
    "x86_64": (2, 85, 257, 437, 59, 322, 57, 58, 87, 263, 82, 264, 316, 83, 258, 84, 86, 265, 88, 266, 90, 268, 76, 133,
               259, 101, 62, 310, 311, 319),
    "aarch64": (56, 437, 221, 281, 35, 38, 276, 34, 37, 36, 53, 45, 33, 117, 129, 270, 271, 279),
}  # fmt: skip
"""Calls by which a process reaches anything it does not hold already."""

_IOPRIO_SET = {"x86_64": 251, "aarch64": 30}


class _Absent(ModuleType):
    """A module that is only there to be imported."""

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(name)
        raise RuntimeError(f"{self.__name__} is not available here")


def hide_fetchers() -> None:
    """Puts stand-ins for `ABSENT` in place and sets `QUIET`. Must come before the engine is imported."""
    os.environ.update(QUIET)
    for name in ABSENT:
        sys.modules[name] = _Absent(name)


def confine() -> None:
    """Low priority, no core dump, no file written, no socket made."""
    sys.dont_write_bytecode = True
    if sys.platform == "win32":
        return  # the parent starts the child at low priority there
    import resource

    os.nice(_NICENESS)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # audio cannot be left on a disk, not even by a library
    deny_sockets()


def give_way() -> None:
    """Works only when nobody else wants to: beside a running recording. For the rest of this process's life.

    On Linux the idle scheduling class and idle disk class, and one processor always left to others.
    """
    if sys.platform == "win32":
        background, kernel = 0x00100000, ctypes.windll.kernel32  # PROCESS_MODE_BACKGROUND_BEGIN: also disk and memory
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), background)
        return
    with contextlib.suppress(OSError):
        os.nice(_LEAST_NICENESS)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
        with contextlib.suppress(OSError):
            mine = os.sched_getaffinity(0)
            os.sched_setaffinity(0, mine - {min(mine)} or mine)
        _set_idle_disk_class()


def _set_idle_disk_class() -> None:
    call = _IOPRIO_SET.get(platform.machine())
    if call is not None:
        ctypes.CDLL(None, use_errno=True).syscall(call, 1, 0, 3 << 13)  # IOPRIO_WHO_PROCESS, IOPRIO_CLASS_IDLE


def deny_sockets() -> bool:
    """Takes socket(2) away for good, on Linux (seccomp(2)); False where that isn't possible."""
    return _deny(())


def deny_files() -> bool:
    """Takes away every call that opens, changes or starts anything, as well: only what is open already stays.

    Whatever is still to be imported must be imported before. False where that isn't possible.
    """
    return _deny(_REACHING_OUT.get(platform.machine(), ()), _CLONES.get(platform.machine(), _NO_CALL))


def limit(memory_bytes: int, cpu_seconds: int) -> None:
    """Ends the process when it wants more; where the system has no such limits, its parent's patience is the limit."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def _deny(further: Sequence[int], clone: int = _NO_CALL) -> bool:
    calls = _CALLS.get(platform.machine())
    if sys.platform != "linux" or calls is None or sys.maxsize < 2**32:
        return False
    program = _program(calls[0], (calls[1], _IO_URING_SETUP, *further), clone)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    steps = ctypes.create_string_buffer(b"".join(program))
    head = struct.pack("HxxxxxxP", len(program), ctypes.addressof(steps))  # struct sock_fprog
    denied = libc.syscall(calls[2], _SECCOMP_FILTER_MODE, _SECCOMP_FILTER_TSYNC, ctypes.create_string_buffer(head))
    return int(denied) == 0


def _program(architecture: int, refused: Sequence[int], clone: int = _NO_CALL) -> list[bytes]:
    """The filter in classic BPF: foreign architecture, x32 and the calls `refused` are denied, the rest allowed.

    With the number of `clone`, it makes threads only, and clone3, whose wish can't be looked into, seems not to exist.
    """

    def step(code: int, then: int, otherwise: int, value: int) -> bytes:
        return struct.pack("HBBI", code, then, otherwise, value)

    count = len(refused)
    return [
        step(_LOAD, 0, 0, 4),  # seccomp_data.arch
        step(_EQUAL, 0, count + 8, architecture),
        step(_LOAD, 0, 0, 0),  # seccomp_data.nr
        step(_AT_LEAST, count + 6, 0, _X32),
        *(step(_EQUAL, count + 5 - at, 0, number) for at, number in enumerate(refused)),
        step(_EQUAL, 0, 1, _NO_CALL if clone == _NO_CALL else _CLONE3),
        step(_RETURN, 0, 0, _ABSENT_CALL),
        step(_EQUAL, 0, 2, clone),
        step(_LOAD, 0, 0, 16),  # the low half of args[0]
        step(_ANY_BIT, 0, 1, _CLONE_THREAD),
        step(_RETURN, 0, 0, _ALLOW),
        step(_RETURN, 0, 0, _DENY),
    ]
