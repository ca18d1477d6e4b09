"""Keeps this process to itself: no core dump, no reading along by other programs, no files that others can open.

Every child does this for itself, because the kernel gives a new program its ordinary rights back.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

_PR_SET_DUMPABLE = 4
_PRIVATE = 0o077
_PT_DENY_ATTACH = 31  # macOS, sys/ptrace.h
_FOR_THIS_ACCOUNT = 0
_EXCLUDED_FROM_PICTURES, _BLACK_IN_PICTURES = 0x11, 0x01  # WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR
_NO_ERROR_BOXES = 0x0001 | 0x0002 | 0x8000  # Windows: no crash dialog, which would offer to send a dump


def harden() -> None:
    """Core dumps off, memory closed to debuggers of the same account, new files readable by their owner alone."""
    os.umask(_PRIVATE)
    if sys.platform == "win32":
        _harden_windows()
    else:
        _harden_posix()


def hide_from_pictures(window_id: int) -> None:
    """Windows: leaves the window out of pictures and films of the screen. It makes them harder, it prevents none.

    Elsewhere nothing is done: X11 has no such thing, and newer versions of macOS ignore theirs.
    """
    if sys.platform == "win32":
        import ctypes

        call = ctypes.windll.user32.SetWindowDisplayAffinity  # type: ignore[attr-defined, unused-ignore]
        call.argtypes, call.restype = (ctypes.c_void_p, ctypes.c_uint), ctypes.c_int
        if not call(window_id, _EXCLUDED_FROM_PICTURES):
            call(window_id, _BLACK_IN_PICTURES)  # before Windows 10 version 2004


def _harden_posix() -> None:
    import ctypes
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # A pipe as core pattern ignores the limit; dumpable 0 stops that too.
        if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "PR_SET_DUMPABLE")
    elif sys.platform == "darwin":
        # No debugger may attach. Not run on a real macOS yet; what it refuses is no reason not to start.
        ctypes.CDLL(None, use_errno=True).ptrace(_PT_DENY_ATTACH, 0, None, 0)


def _harden_windows() -> None:
    import ctypes

    ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_BOXES)  # type: ignore[attr-defined, unused-ignore]
    with contextlib.suppress(AttributeError, OSError):  # a Windows without error reporting reports nothing anyway
        exclude = ctypes.windll.wer.WerAddExcludedApplication  # type: ignore[attr-defined, unused-ignore]
        exclude.argtypes = (ctypes.c_wchar_p, ctypes.c_int)
        exclude(Path(sys.executable).name, _FOR_THIS_ACCOUNT)
