"""Reads the office's consent form from its reference data. Never fills in what the data leaves open.

The data's default for every item is "not asked"; a form that would pre-tick an answer is refused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desktop.domain.consent import ConsentForm, ConsentItem, ConsentState


def load_consent_form(path: Path) -> ConsentForm:
    """The form in `path` (the layout of `resources/domain/consent.json`), items in their order.

    Raises `ValueError` when the shipped data contradicts itself: that is a defect of the product, not of its use.
    """
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    states = {answer: ConsentState(state) for answer, state in data["option_state"].items()}
    items = {item["id"]: _item(item) for item in data["items"]}
    for item in items.values():
        _check(item, items, states)
    return ConsentForm(data["version"], MappingProxyType(items), MappingProxyType(states))


def _item(data: Mapping[str, Any]) -> ConsentItem:
    if data["default"] is not None:
        raise ValueError(f"{data['id']}: an answer is pre-ticked")
    return ConsentItem(
        id=data["id"],
        group=data["group"],
        title=data["title"],
        ask=data["ask"],
        explain=data["explain"],
        options=tuple(data["options"]),
        gates=tuple(data["gates"]),
        depends_on=tuple(data["depends_on"]),
    )


def _check(item: ConsentItem, items: Mapping[str, ConsentItem], states: Mapping[str, ConsentState]) -> None:
    """Every option must mean something and every dependency must exist, else a gate could never be judged."""
    for option in item.options:
        if option not in states:
            raise ValueError(f"{item.id}: option {option} has no meaning")
    for needed in item.depends_on:
        if needed not in items:
            raise ValueError(f"{item.id}: depends on {needed}, which does not exist")
