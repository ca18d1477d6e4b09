"""How often what was broken off, act by act: counted while the tests run, and shown at the end of the run."""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

SEED = int(os.environ.get("SAEGIM_SEED", "0")) or random.SystemRandom().randrange(1, 2**31)
"""Of every choice made by chance in these tests; the variable `SAEGIM_SEED` repeats a run."""


@dataclass
class Row:
    """One act: how many calls it has, how often it was killed, and what became of it when a call failed."""

    calls: int = 0
    killed: int = 0
    killed_again: int = 0
    failed: Counter[str] = field(default_factory=Counter)


class Tally:
    """Every act that was broken off in this run."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}

    def of(self, act: str) -> Row:
        """The row of an act."""
        return self.rows.setdefault(act, Row())

    def table(self) -> Iterator[str]:
        """The table, if there is anything to say; how a failed call ended is told by the code of its fault."""
        if not self.rows:
            return
        yield f"acts broken off, seed {SEED}:"
        yield f"{'':<22}{'calls':>6}{'killed':>8}{'and again':>11}  a call failed and the act"
        for act, row in self.rows.items():
            ends = ", ".join(f"{count} {end}" for end, count in sorted(row.failed.items()))
            yield f"{act:<22}{row.calls:>6}{row.killed:>8}{row.killed_again:>11}  {ends}"
        rows = self.rows.values()
        killed, again = sum(row.killed for row in rows), sum(row.killed_again for row in rows)
        yield f"{'together':<22}{'':>6}{killed:>8}{again:>11}  {sum(row.failed.total() for row in rows)} times"


TALLY = Tally()
