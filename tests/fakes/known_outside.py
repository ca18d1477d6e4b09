"""Checkpoints known outside a vault, in memory."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.custody import Checkpoint


class KnownInMemory:
    """Implements `KnownOutside`; keeps all that is smaller."""

    def __init__(self) -> None:
        self.kept: dict[str, list[Checkpoint]] = {}

    def newest(self, vault_id: str) -> Checkpoint | None:
        known = self.all(vault_id)
        return known[-1] if known else None

    def all(self, vault_id: str) -> Sequence[Checkpoint]:
        return tuple(self.kept.get(vault_id, ()))

    def keep(self, vault_id: str, checkpoint: Checkpoint) -> None:
        smaller = [known for known in self.kept.get(vault_id, ()) if known.size < checkpoint.size]
        self.kept[vault_id] = [*smaller, checkpoint]

    def forget_between(self, vault_id: str, after: int, until: int) -> None:
        self.kept[vault_id] = [known for known in self.all(vault_id) if not after < known.size <= until]
