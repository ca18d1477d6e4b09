"""The recipients the product knows by name, from the reference data. A profile holds no key: the recipient gives it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

_GATE_PREFIX = "export."


@dataclass(frozen=True, slots=True)
class DestinationProfile:
    """A suggestion for a new destination: its id, its titles by language (`ko`, `en`), and the gate it needs."""

    id: str
    titles: Mapping[str, str]
    gate: str


def load_profiles(path: Path, gates: Collection[str]) -> list[DestinationProfile]:
    """The profiles in `path` (the layout of `resources/domain/destinations.json`) that one of `gates` guards."""
    items = json.loads(path.read_text("utf-8"))["items"]
    return [
        DestinationProfile(item["id"].replace("_", "-"), item["name"], f"{_GATE_PREFIX}{item['id']}")
        for item in items
        if f"{_GATE_PREFIX}{item['id']}" in gates
    ]
