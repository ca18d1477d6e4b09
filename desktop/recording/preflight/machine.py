"""What the machine is asked before an interview, as protocols. What it does not tell is None, never a guess."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from enum import StrEnum
from typing import Protocol


class Radio(StrEnum):
    """Ways by which this laptop could be reached from outside."""

    WIFI = "wifi"
    BLUETOOTH = "bluetooth"
    MOBILE = "mobile"
    CABLE = "cable"


class Radios(Protocol):
    """The radios and network cables of the machine. Nothing is sent to find out."""

    def on(self) -> frozenset[Radio] | None:
        """Which are on or plugged in; None where the machine does not say. Never raises."""
        ...


class Awake(StrEnum):
    """How far the machine is kept from sleeping: altogether, unless its lid is closed, or not at all."""

    KEPT = "kept"
    BUT_LID = "but_lid"
    NOT_KEPT = "not_kept"


class Wakefulness(Protocol):
    """Keeps the machine from falling asleep."""

    def stay_awake(self) -> AbstractContextManager[Awake]:
        """For as long as the context lasts, or this process lives. Never raises for what the machine refuses."""
        ...


class SilentRadios:
    """Stands where nothing tells."""

    def on(self) -> frozenset[Radio] | None:
        """Nothing."""
        return None


class NoWakefulness:
    """Stands where nothing can be kept awake."""

    @contextmanager
    def stay_awake(self) -> Iterator[Awake]:
        """Nothing."""
        yield Awake.NOT_KEPT
