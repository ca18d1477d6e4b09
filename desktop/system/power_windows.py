"""Windows: its own messages about sleep and a locked screen. Not yet run on a real Windows; see the threat model.

Names of messages and calls are the system's own (WM_POWERBROADCAST, WM_WTSSESSION_CHANGE in the Windows SDK).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray

from desktop.domain.locking import LockReason

_WM_POWERBROADCAST, _WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
_SUSPENDS, _RESUMED = 0x0004, (0x0007, 0x0012)  # PBT_APMSUSPEND, PBT_APMRESUMESUSPEND, PBT_APMRESUMEAUTOMATIC
_LOCKED = 0x0007  # WTS_SESSION_LOCK
_THIS_SEAT_ONLY = 0  # NOTIFY_FOR_THIS_SESSION


class _Message(ctypes.Structure):
    """The beginning of `struct MSG`."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint),
        ("word", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
    )


def reason_of(number: int, word: int) -> LockReason | None:
    """What a window message says about locking."""
    if number == _WM_POWERBROADCAST and word in (_SUSPENDS, *_RESUMED):
        return LockReason.SLEEP
    if number == _WM_WTSSESSION_CHANGE and word == _LOCKED:
        return LockReason.SCREEN
    return None


class PowerMessages(QAbstractNativeEventFilter):
    """Looks at every message of every window. Nothing is taken away."""

    def __init__(self, tell: Callable[[LockReason], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(self, _: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:  # noqa: N802
        """Tells of sleep and lock."""
        seen = _Message.from_address(int(message))
        reason = reason_of(seen.number, seen.word)
        if reason is not None:
            self._tell(reason)
        return False, 0


def ask_for_lock_messages(window_id: int) -> bool:
    """Windows sends word of a locked screen only to windows that have asked for it."""
    register = ctypes.windll.wtsapi32.WTSRegisterSessionNotification  # type: ignore[attr-defined, unused-ignore]
    register.argtypes, register.restype = (ctypes.c_void_p, ctypes.c_uint), ctypes.c_int
    return bool(register(window_id, _THIS_SEAT_ONLY))
