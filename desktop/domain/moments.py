"""Moments that order rows on every laptop alike, whatever somebody sets the clock to in between."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

_LEAST = timedelta(microseconds=1)


def moment_after(now: datetime, earlier: Iterable[datetime]) -> datetime:
    """`now`, or just after the last of `earlier` where the clock was set back behind it.

    What really happened to the clock stands in the custody log.
    """
    return max([now, *(moment + _LEAST for moment in earlier)])
