"""What the log says of evidence rows: for every entry that states one, its number, its object and the row's digest.

Reads bodies as quickly as they can be read. Whether they are signed and in their place is the log's own check.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

_read = json.JSONDecoder().raw_decode


class StatedRow(NamedTuple):
    """One entry's word about a row."""

    seq: int
    object_id: str
    digest: str


StatedRows = Mapping[str, list[StatedRow]]
"""By action, in order."""


def stated_rows(bodies: Iterable[tuple[int, bytes]]) -> StatedRows:
    """The rows that entries state, from the entries' numbers and bodies.

    An entry states a row by its `row_digest`: in `facts["row"]` where it has that, else in `after`. One with neither
    states none, and one that can't be read is the log's finding.
    """
    stated: dict[str, list[StatedRow]] = {}
    take_stated(bodies, stated)
    return stated


def take_stated(bodies: Iterable[tuple[int, bytes]], stated: dict[str, list[StatedRow]]) -> None:
    """Adds to `stated` what further entries state."""
    for seq, body in bodies:
        try:
            said, _ = _read(body.decode("utf-8"))
            digest = said["facts"].get("row", said["after"])
            if digest:
                stated.setdefault(said["action"], []).append(StatedRow(seq, said["object"], digest))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue
