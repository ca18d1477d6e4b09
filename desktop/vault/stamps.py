"""Values as the vault writes them: moments as RFC 3339 UTC with microseconds, lists as JSON, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime

_FORM = "%Y-%m-%dT%H:%M:%S.%fZ"


def stamp_of(at: datetime) -> str:
    """`2026-11-23T16:00:00.000000Z`. Raises `ValueError` for a moment without a time zone."""
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return at.astimezone(UTC).strftime(_FORM)


def moment_of(stamp: str) -> datetime:
    """The aware UTC moment of a stamp. Raises `ValueError`."""
    return datetime.strptime(stamp, _FORM).replace(tzinfo=UTC)


def list_text(values: Iterable[object]) -> str:
    """A list as JSON text, as it is stored."""
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))


def list_of(text: str) -> list[str]:
    """A stored list of strings."""
    return [str(value) for value in json.loads(text)]
