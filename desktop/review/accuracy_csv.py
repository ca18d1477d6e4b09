"""The exported figures as a table for a spreadsheet: one row a group, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

_COUNTS = ("interviews", "lines", "left_out", "judged", "changed")
_UNITS = ("words", "characters", "jamo")
_RATE = ("length", "substitutions", "deletions", "insertions", "rate", "low", "high")
_NEARNESS = ("nearer", "same", "farther")
_RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r")
SECOND_READING = "second_reading"


def csv_text(value: dict[str, Any]) -> str:
    """`value` as `exported_value` makes it. A second reading is a row whose group is its kind and model."""
    columns = [
        "language",
        "by",
        "group",
        *_COUNTS,
        *(f"{unit}_{name}" for unit in _UNITS for name in _RATE),
        *_NEARNESS,
    ]
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="")
    writer.writeheader()
    for row in _rows(value):
        writer.writerow({name: _cell(cell) for name, cell in row.items()})
    return out.getvalue()


def _rows(value: dict[str, Any]) -> Iterator[dict[str, object]]:
    for language, figures in value["languages"].items():
        for by, groups in (("total", [figures["total"]]), *figures["by"].items()):
            for group in groups:
                counts = {name: group[name] for name in _COUNTS}
                rates = {f"{unit}_{name}": group[unit][name] for unit in _UNITS for name in _RATE}
                yield {"language": language, "by": by, "group": group["key"], **counts, **rates}
    for found in value["second_readings"]:
        names = ("interviews", *_NEARNESS)
        group = f"{found['kind']} {found['model']}"
        yield {"by": SECOND_READING, "group": group, **{name: found[name] for name in names}}


def _cell(cell: object) -> object:
    """What begins like a formula begins with an apostrophe instead."""
    is_formula = isinstance(cell, str) and cell.startswith(_RUN_BY_SPREADSHEETS)
    return f"'{cell}" if is_formula else cell
