"""What a check asks of the machine. The real answers are in `desktop.system`; what can't be told is None."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.crypto.slots import Argon2Cost


@dataclass(frozen=True, slots=True)
class DiskFacts:
    """The disk a vault lies on. `commit_ms` is how long one small durable write took; `filesystem` may be empty."""

    free_bytes: int
    total_bytes: int
    filesystem: str
    is_read_only: bool
    is_case_sensitive: bool | None
    commit_ms: int | None
    is_sealed: bool | None
    is_healthy: bool | None
    is_swap_sealed: bool | None


class SilentMachine:
    """A machine that tells nothing but the room on its disk: where no other is wired."""

    def disk(self, folder: Path) -> DiskFacts:
        """The room on the disk; all the rest is unknown."""
        usage = shutil.disk_usage(folder)
        return DiskFacts(
            free_bytes=usage.free, total_bytes=usage.total, filesystem="", is_read_only=False, is_case_sensitive=None,
            commit_ms=None, is_sealed=None, is_healthy=None, is_swap_sealed=None,
        )  # fmt: skip

    def fair_cost(self) -> Argon2Cost | None:
        """Not measured."""
        return None


class MachineFacts(Protocol):
    """The machine as a check sees it."""

    def disk(self, folder: Path) -> DiskFacts:
        """The disk that `folder` lies on. Leaves nothing behind in it. Raises nothing that a disk may cause."""
        ...

    def fair_cost(self) -> Argon2Cost | None:
        """What a passphrase should cost on this machine today, or None where it is not measured."""
        ...
