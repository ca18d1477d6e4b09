"""The drive that a bundle is handed over on: the vault's own word for one, under the name that the exporter uses."""

from __future__ import annotations

from desktop.vault.drive import Drive

__all__ = ["Drive"]
