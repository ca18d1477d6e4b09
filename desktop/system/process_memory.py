"""The most memory that a process of ours has held, as the system tells it."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

_PROCESSES = Path("/proc")
_QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION


def peak_memory_bytes(pid: int, processes: Path = _PROCESSES) -> int | None:
    """The peak of what lay in memory, in bytes; None where it can't be told."""
    if sys.platform == "win32":
        return _peak_on_windows(pid)
    try:
        lines = (processes / str(pid) / "status").read_text("ascii", "replace").splitlines()
        return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), None)
    except (OSError, ValueError, IndexError):
        return None


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of psapi.h."""

    _fields_ = (
        ("cb", ctypes.c_uint32), ("PageFaultCount", ctypes.c_uint32), ("PeakWorkingSetSize", ctypes.c_size_t),
        ("WorkingSetSize", ctypes.c_size_t), ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
        ("QuotaPagedPoolUsage", ctypes.c_size_t), ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
        ("QuotaNonPagedPoolUsage", ctypes.c_size_t), ("PagefileUsage", ctypes.c_size_t),
        ("PeakPagefileUsage", ctypes.c_size_t),
    )  # fmt: skip


def _peak_on_windows(pid: int) -> int | None:
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(_QUERY, 0, pid)
    if not handle:
        return None
    counters = _Counters()
    counters.cb = ctypes.sizeof(counters)
    told = kernel.K32GetProcessMemoryInfo(ctypes.c_void_p(handle), ctypes.byref(counters), counters.cb)
    kernel.CloseHandle(ctypes.c_void_p(handle))
    return int(counters.PeakWorkingSetSize) if told else None
