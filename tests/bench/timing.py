"""Measures a thing and its reference in turn, so that a slow moment of the machine strikes both."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Work = Callable[[], object]
Pairs = list[tuple[float, float]]


@dataclass(frozen=True)
class Row:
    """One line of the table. `product` and `reference` in `unit`, medians; `ratio` is the median of the pairs."""

    name: str
    reference_name: str
    product: float
    reference: float
    ratio: float
    unit: str = "s"


def seconds(work: Work) -> float:
    """How long `work` takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def paired(name: str, product: Work, reference_name: str, reference: Work, runs: int = 3) -> Row:
    """`runs` pairs after one of each that does not count."""
    return row_of(name, reference_name, pairs(product, reference, runs))


def pairs(product: Work, reference: Work, runs: int) -> Pairs:
    """Seconds of both, `runs` times, after one of each that does not count: what is read lies in memory by then."""
    reference()
    product()
    return [(seconds(product), seconds(reference)) for _ in range(runs)]


def row_of(name: str, reference_name: str, measured: Pairs) -> Row:
    """The medians of pairs."""
    ours, theirs = zip(*measured, strict=True)
    ratio = statistics.median(a / b for a, b in measured)
    return Row(name, reference_name, statistics.median(ours), statistics.median(theirs), ratio)


def peak_kib(process: str) -> int:
    """The most memory that a process of /proc ever had at once since its program began."""
    lines = Path(f"/proc/{process}/status").read_text("ascii", "replace").splitlines()
    return max((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), default=0)
