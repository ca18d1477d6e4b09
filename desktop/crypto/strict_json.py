"""JSON as it lies in files that anybody with the disk may have edited: one meaning for every reader, or refused.

RFC 8259 leaves open what a name means that comes twice, and knows no NaN: readers differ there, so nothing of ours
has them.
"""

from __future__ import annotations

import json
from typing import Any


def strict_json(data: bytes) -> Any:
    """The value of ASCII JSON. Raises `ValueError` for anything else, for a name that comes twice, NaN and infinity.

    Nested deeper than the interpreter bears, or a number of more digits than it reads (4300), is refused alike.
    """
    try:
        return json.loads(data.decode("ascii"), object_pairs_hook=_once, parse_constant=_refused)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a name comes twice")
    return value


def _refused(name: str) -> None:
    raise ValueError(f"no JSON: {name}")
