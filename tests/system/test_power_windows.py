"""What the messages of Windows mean, by their numbers in its SDK. Whether they come is not tested here."""

from __future__ import annotations

import ctypes

import pytest

from desktop.domain.locking import LockReason
from desktop.system.power_windows import PowerMessages, _Message, reason_of


@pytest.mark.parametrize(
    ("number", "word", "reason"),
    [
        (0x218, 4, LockReason.SLEEP),
        (0x218, 7, LockReason.SLEEP),
        (0x218, 18, LockReason.SLEEP),
        (0x218, 10, None),  # the battery has changed
        (0x2B1, 7, LockReason.SCREEN),
        (0x2B1, 8, None),  # unlocked
        (0x100, 7, None),  # a key
    ],
)
def test_sleep_and_a_locked_screen_are_told(number: int, word: int, reason: LockReason | None) -> None:
    assert reason_of(number, word) is reason
    told: list[LockReason] = []
    message = _Message(0, number, word, 0)
    kept = PowerMessages(told.append)
    assert kept.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
    assert told == ([] if reason is None else [reason])
