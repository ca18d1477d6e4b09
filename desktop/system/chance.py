"""The only source of chance: the operating system's."""

from __future__ import annotations

import secrets


class SystemChance:
    """Implements `desktop.domain.world.Chance`."""

    def token_bytes(self, count: int) -> bytes:
        """`count` unpredictable bytes."""
        return secrets.token_bytes(count)

    def token_hex(self, count: int) -> str:
        """`count` unpredictable bytes as lowercase hex."""
        return secrets.token_hex(count)
