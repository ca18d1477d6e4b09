"""A machine that says of itself what a test wants."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.slots import Argon2Cost
from desktop.custody.checkup.machine import DiskFacts
from tests.fakes.vaults import CHEAP_COST

GOOD_DISK = DiskFacts(
    free_bytes=400 * 10**9,
    total_bytes=500 * 10**9,
    filesystem="ext4",
    is_read_only=False,
    is_case_sensitive=True,
    commit_ms=4,
    is_sealed=True,
    is_healthy=True,
    is_swap_sealed=True,
)


@dataclass(frozen=True)
class FakeMachine:
    """Its disk, and what a passphrase should cost on it."""

    facts: DiskFacts = GOOD_DISK
    cost: Argon2Cost | None = CHEAP_COST

    def disk(self, folder: Path) -> DiskFacts:
        return self.facts

    def fair_cost(self) -> Argon2Cost | None:
        return self.cost
