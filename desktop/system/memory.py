"""How much memory this machine has. Only a number; what is done with it is decided elsewhere."""

from __future__ import annotations

import os
import sys


def physical_memory_bytes() -> int | None:
    """All of the machine's memory, or None where the system does not say."""
    if sys.platform == "win32":
        return _windows_memory_bytes()
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (OSError, ValueError):
        return None
    return size if size > 0 else None


def _windows_memory_bytes() -> int | None:
    import ctypes

    kib = ctypes.c_ulonglong(0)
    is_told = ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kib))  # type: ignore[attr-defined, unused-ignore]
    return kib.value * 1024 if is_told else None
