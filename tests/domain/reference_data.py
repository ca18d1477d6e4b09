"""Reads the reference data strictly: UTF-8 without a mark, no key twice, and labels in both languages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "domain"
NAMES = ("violations", "institutions", "places", "glossary", "consent", "protocol", "pathways", "destinations")
HANGUL = re.compile("[가-힣]")
Row = dict[str, Any]


@cache
def read(name: str) -> Row:
    raw = (FOLDER / f"{name}.json").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf"), f"{name}: has a byte-order mark"
    value: Row = json.loads(raw.decode("utf-8"), object_pairs_hook=_without_doubles)
    return value


def _without_doubles(pairs: list[tuple[str, Any]]) -> Row:
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), f"a key is there twice among {keys}"
    return dict(pairs)


def rows(name: str) -> list[Row]:
    data = read(name)
    return [*data.get("items", []), *data.get("phases", [])]


def ids(found: list[Row], key: str = "id") -> set[str]:
    """The ids of rows, each of which is there once."""
    listed = [row[key] for row in found]
    assert len(listed) == len(set(listed)), f"twice: {sorted({i for i in listed if listed.count(i) > 1})}"
    return set(listed)


def assert_bilingual(value: Any, where: str) -> None:
    assert isinstance(value, dict), f"{where}: not bilingual"
    assert value.get("ko"), f"{where}: no Korean"
    assert value.get("en"), f"{where}: no English"
    assert HANGUL.search(value["ko"]), f"{where}: no Hangul in ko"
    assert not HANGUL.search(value["en"]), f"{where}: Hangul in en"


def objects(value: Any, where: str) -> Iterator[tuple[str, Row]]:
    """Every object in `value`, however deep, with the path to it."""
    if isinstance(value, dict):
        yield where, value
        for key, inner in value.items():
            yield from objects(inner, f"{where}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from objects(inner, f"{where}[{index}]")
