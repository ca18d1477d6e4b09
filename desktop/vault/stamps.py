"""Values as the vault writes them: moments as RFC 3339 UTC with microseconds, lists as JSON, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime

_STAMP = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z\Z")


def stamp_of(at: datetime) -> str:
    """`2026-11-23T16:00:00.000000Z`. Raises `ValueError` for a moment without a time zone."""
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    if at.tzinfo is UTC:
        return at.isoformat(timespec="microseconds")[:-6] + "Z"
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def moment_of(stamp: str) -> datetime:
    """The aware UTC moment of a stamp. Raises `ValueError` for every other spelling."""
    if not _STAMP.match(stamp):
        raise ValueError("not a stamp")
    return datetime.fromisoformat(stamp)


def list_text(values: Iterable[object]) -> str:
    """A list as JSON text, as it is stored."""
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))


def list_of(text: str) -> list[str]:
    """A stored list of strings."""
    return [str(value) for value in json.loads(text)]
