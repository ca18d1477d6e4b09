"""Keeps this process to itself: no core dump, no reading along by other programs, no files that others can open.

Every child does this for itself, because the kernel gives a new program its ordinary rights back.
"""

from __future__ import annotations

import os
import sys

_PR_SET_DUMPABLE = 4
_PRIVATE = 0o077
_NO_ERROR_BOXES = 0x0001 | 0x0002 | 0x8000  # Windows: no crash dialog, which would offer to send a dump


def harden() -> None:
    """Core dumps off, memory closed to debuggers of the same account, new files readable by their owner alone."""
    os.umask(_PRIVATE)
    if sys.platform == "win32":
        _harden_windows()
    else:
        _harden_posix()


def _harden_posix() -> None:
    import ctypes
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # A pipe as core pattern ignores the limit; dumpable 0 stops that too.
        if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "PR_SET_DUMPABLE")


def _harden_windows() -> None:
    import ctypes

    ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_BOXES)  # type: ignore[attr-defined, unused-ignore]
