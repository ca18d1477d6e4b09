"""Waits for a condition instead of for a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


def wait_until(
    condition: Callable[[], bool], seconds: float = 20.0, what: str = "the condition", every: float = 0.02
) -> None:
    """Returns as soon as `condition` holds; fails the test when it does not within `seconds`. Looks `every` seconds."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds} s for {what}"
        pause.wait(every)
