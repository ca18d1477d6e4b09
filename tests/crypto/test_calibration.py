"""What a passphrase costs here: more on a quick machine, less on a small one, never less than RFC 9106 allows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.calibration import LEAST_COST, calibrated_cost, measured_on
from desktop.crypto.slots import DEFAULT_COST, Argon2Cost
from desktop.domain.faults import Fault, FaultCode
from desktop.system.clock import SystemClock
from tests.fakes.vaults import CHEAP_COST

GIB = 1024**3


def taking(ms_per_256_mib: int, free_mib: int = 1 << 20) -> tuple[Callable[[Argon2Cost], int], list[int]]:
    """A machine: how long it takes, and which sizes it was asked for, in MiB."""
    asked: list[int] = []

    def measure(cost: Argon2Cost) -> int:
        asked.append(cost.m_kib // 1024)
        if cost.m_kib // 1024 > free_mib:
            raise Fault(FaultCode.MEMORY_TOO_LITTLE, needed_mib=cost.m_kib // 1024)
        return ms_per_256_mib * cost.m_kib // (256 * 1024)

    return measure, asked


@pytest.mark.parametrize(
    ("ms_per_256_mib", "memory_bytes", "mib", "asked"),
    [
        (900, 16 * GIB, 256, [256]),  # the ordinary laptop
        (450, 16 * GIB, 512, [256, 512]),
        (150, 16 * GIB, 1024, [256, 512, 1024]),
        (10, 64 * GIB, 1024, [256, 512, 1024]),  # never beyond 1 GiB
        (10, 4 * GIB, 512, [256, 512]),  # nor beyond an eighth of the memory
        (10, 2 * GIB, 256, [256]),
        (10, 1 * GIB, 128, [128]),
        (10, GIB // 4, 64, [64]),
        (2500, 16 * GIB, 128, [256, 128]),  # too slow: less
        (5000, 16 * GIB, 64, [256, 128, 64]),
        (90_000, 16 * GIB, 64, [256, 128, 64]),  # but never below the least
        (10, None, 1024, [256, 512, 1024]),  # a system that does not say
    ],
)
def test_the_rule(ms_per_256_mib: int, memory_bytes: int | None, mib: int, asked: list[int]) -> None:
    measure, sizes = taking(ms_per_256_mib)
    assert calibrated_cost(measure, memory_bytes) == Argon2Cost(3, mib * 1024, 4)
    assert sizes == asked


@pytest.mark.parametrize(("free_mib", "mib"), [(300, 256), (200, 128), (100, 64), (10, 64)])
def test_memory_that_is_taken_already_counts(free_mib: int, mib: int) -> None:
    measure, _ = taking(10, free_mib)
    assert calibrated_cost(measure, 64 * GIB).m_kib == mib * 1024


@given(st.integers(0, 100_000), st.integers(0, 2**45) | st.none(), st.integers(0, 4096))
def test_no_machine_gets_less_than_the_least_nor_more_than_it_bears(
    ms: int, memory_bytes: int | None, free_mib: int
) -> None:
    measure, asked = taking(ms, free_mib)
    cost = calibrated_cost(measure, memory_bytes)
    assert (cost.t, cost.p) == (DEFAULT_COST.t, DEFAULT_COST.p)
    assert LEAST_COST.m_kib <= cost.m_kib <= 1024 * 1024
    assert cost.is_bearable
    assert len(asked) <= 5


def test_it_measures_real_work() -> None:
    clock = SystemClock()
    measure = measured_on(clock)
    assert measure(CHEAP_COST) >= 0
    with pytest.raises(Fault) as raised:
        measure(Argon2Cost(1, 2**32 - 1, 1))
    assert raised.value.code is FaultCode.MEMORY_TOO_LITTLE
