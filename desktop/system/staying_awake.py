"""Keeps this machine from falling asleep, in the way of its system. It ends with the process that asked for it.

Nothing keeps a laptop awake whose battery is empty, or that a person sends to sleep.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from desktop.recording.preflight.machine import Awake, Wakefulness

_GRANTED = b"held\n"
_WAIT_SECONDS = 2.0
_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001  # SetThreadExecutionState: ES_CONTINUOUS, ES_SYSTEM_REQUIRED


def _inhibiting(what: str) -> tuple[str, ...]:
    """The tool of systemd holds the lock while its command runs: that says so, and ends with the pipe to us."""
    return (
        "/usr/bin/systemd-inhibit", f"--what={what}", "--who=Saegim", "--why=Recording", "--mode=block",
        "/bin/sh", "-c", "echo held && exec cat",
    )  # fmt: skip


class LinuxWakefulness:
    """Implements `Wakefulness` with logind's inhibitor locks. Without logind it holds nothing, and says so."""

    def __init__(self, commands: Sequence[tuple[Awake, Sequence[str]]] | None = None) -> None:
        """`commands` are tried one after the other: what each holds, and what runs for as long."""
        self._commands = commands or (
            (Awake.KEPT, _inhibiting("sleep:idle:handle-lid-switch")),
            (Awake.BUT_LID, _inhibiting("sleep:idle")),
            (Awake.BUT_LID, _inhibiting("idle")),
        )

    @contextmanager
    def stay_awake(self) -> Iterator[Awake]:
        """See `Wakefulness.stay_awake`."""
        awake, holder = self._held()
        try:
            yield awake
        finally:
            if holder is not None:
                _end(holder)

    def _held(self) -> tuple[Awake, subprocess.Popen[bytes] | None]:
        for awake, command in self._commands:
            holder = _started(command)
            if holder is None:
                break
            if _says_so(holder):
                return awake, holder
            hangs = holder.poll() is None
            _end(holder)
            if hangs:
                break
        return Awake.NOT_KEPT, None


class MacWakefulness:
    """Implements `Wakefulness` with `caffeinate`, which ends when this process does. A closed lid sleeps even so."""

    @contextmanager
    def stay_awake(self) -> Iterator[Awake]:
        """See `Wakefulness.stay_awake`."""
        import os

        holder = _started(("/usr/bin/caffeinate", "-i", "-m", "-s", "-w", str(os.getpid())))
        try:
            yield Awake.NOT_KEPT if holder is None or holder.poll() is not None else Awake.BUT_LID
        finally:
            if holder is not None:
                _end(holder)


class WindowsWakefulness:
    """Implements `Wakefulness` with SetThreadExecutionState, which ends with the thread. Not yet run on Windows."""

    def __init__(self, call: Any = None) -> None:
        self._call = call

    @contextmanager
    def stay_awake(self) -> Iterator[Awake]:
        """See `Wakefulness.stay_awake`. The lid does what the power plan says."""
        try:
            yield Awake.BUT_LID if self._set(_CONTINUOUS | _SYSTEM_REQUIRED) else Awake.NOT_KEPT
        finally:
            self._set(_CONTINUOUS)

    def _set(self, state: int) -> bool:
        if self._call is None:
            import ctypes

            self._call = ctypes.windll.kernel32.SetThreadExecutionState  # type: ignore[attr-defined, unused-ignore]
            self._call.argtypes, self._call.restype = (ctypes.c_uint32,), ctypes.c_uint32
        return bool(self._call(state))


def system_wakefulness() -> Wakefulness:
    """What keeps this machine awake."""
    if sys.platform == "win32":
        return WindowsWakefulness()
    return MacWakefulness() if sys.platform == "darwin" else LinuxWakefulness()


def _started(command: Sequence[str]) -> subprocess.Popen[bytes] | None:
    try:
        return subprocess.Popen(list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        return None


def _says_so(holder: subprocess.Popen[bytes]) -> bool:
    """Whether the lock was granted, within two seconds: a bus that hangs must not hold up an interview."""
    said: list[bytes] = []
    reader = threading.Thread(target=lambda: said.append(_line_of(holder)), name="inhibitor", daemon=True)
    reader.start()
    reader.join(_WAIT_SECONDS)
    return said == [_GRANTED]


def _line_of(holder: subprocess.Popen[bytes]) -> bytes:
    assert holder.stdout is not None  # noqa: S101 - it is a pipe
    with suppress(OSError, ValueError):
        return holder.stdout.readline(64)
    return b""


def _end(holder: subprocess.Popen[bytes]) -> None:
    """Ends it by its pipe, and at once if that does not do."""
    with suppress(OSError, ValueError):
        if holder.stdin is not None:
            holder.stdin.close()
    try:
        holder.wait(_WAIT_SECONDS)
    except subprocess.TimeoutExpired:
        holder.kill()
        holder.wait(_WAIT_SECONDS)
    with suppress(OSError, ValueError):
        if holder.stdout is not None:
            holder.stdout.close()
