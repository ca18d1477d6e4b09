"""How much work a passphrase costs on this laptop: as much as a person will wait for and its memory bears.

The rule: begin at 256 MiB and three passes; double the memory while one opening takes less than 0.8 s and the next
step is at most an eighth of the machine's memory and 1 GiB; halve it while that is too slow or too much, never below
64 MiB, which is the second choice of RFC 9106 section 4.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.crypto.slots import DEFAULT_COST, Argon2Cost, spend_work
from desktop.domain.faults import Fault
from desktop.domain.world import Clock

LEAST_COST = Argon2Cost(t=3, m_kib=64 * 1024, p=4)
_MOST_KIB = 1024 * 1024
_QUICK_MS, _SLOW_MS = 800, 2000
_SHARE = 8

Measure = Callable[[Argon2Cost], int]
"""How long one opening of this cost takes, in milliseconds; raises `Fault(MEMORY_TOO_LITTLE)`."""


def calibrated_cost(measure: Measure, memory_bytes: int | None) -> Argon2Cost:
    """The cost for slots made on a machine with `memory_bytes` of memory, or of unknown size. Never below `LEAST_COST`.

    Raises nothing: where even the least can't be measured, the making of a slot will say so.
    """
    most_kib = _MOST_KIB if memory_bytes is None else min(_MOST_KIB, memory_bytes // 1024 // _SHARE)
    cost = DEFAULT_COST
    while cost.m_kib > max(most_kib, LEAST_COST.m_kib):
        cost = _halved(cost)
    took_ms = _time_of(measure, cost)
    while (took_ms is None or took_ms > _SLOW_MS) and cost.m_kib > LEAST_COST.m_kib:
        cost = _halved(cost)
        took_ms = _time_of(measure, cost)
        most_kib = cost.m_kib  # what was too much once is not tried again
    return cost if took_ms is None else _grown(measure, cost, took_ms, most_kib)


def measured_on(clock: Clock) -> Measure:
    """Measures by doing the work of one opening."""

    def measure(cost: Argon2Cost) -> int:
        begun_ms = clock.monotonic_ms()
        spend_work(cost)
        return clock.monotonic_ms() - begun_ms

    return measure


def _grown(measure: Measure, cost: Argon2Cost, took_ms: int, most_kib: int) -> Argon2Cost:
    while took_ms < _QUICK_MS and cost.m_kib * 2 <= most_kib:
        doubled = replace(cost, m_kib=cost.m_kib * 2)
        next_ms = _time_of(measure, doubled)
        if next_ms is None or next_ms > _SLOW_MS:
            break
        cost, took_ms = doubled, next_ms
    return cost


def _halved(cost: Argon2Cost) -> Argon2Cost:
    return replace(cost, m_kib=max(cost.m_kib // 2, LEAST_COST.m_kib))


def _time_of(measure: Measure, cost: Argon2Cost) -> int | None:
    """None when the machine has not the memory for it now."""
    try:
        return measure(cost)
    except Fault:
        return None
