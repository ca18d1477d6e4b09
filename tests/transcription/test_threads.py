"""Threads follow the fast physical cores, less one, and never leave their limits."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.transcription.threads import MOST_THREADS, default_threads, performance_cores


def _machine(root: Path, cores: list[int], fast: str = "") -> Path:
    """A pretended /sys/devices: the core number of each logical processor."""
    for cpu, core in enumerate(cores):
        topology = root / "system" / "cpu" / f"cpu{cpu}" / "topology"
        topology.mkdir(parents=True)
        (topology / "core_id").write_text(str(core), "ascii")
        (topology / "physical_package_id").write_text("0", "ascii")
    if fast:
        (root / "cpu_core").mkdir()
        (root / "cpu_core" / "cpus").write_text(f"{fast}\n", "ascii")
    return root


@pytest.mark.parametrize(
    ("cores", "fast", "expected"),
    [
        ([0], "", 1),
        ([0, 0], "", 1),
        ([0, 0, 1, 1, 2, 2, 3, 3], "", 3),
        ([0, 0, 1, 1, 2, 3, 4, 5], "0-3", 1),
        ([0, 1, 2, 3, 4, 5, 6, 7], "0-2,4", 3),
        (list(range(32)), "", MOST_THREADS),
    ],
)
def test_threads_follow_the_cores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cores: list[int], fast: str, expected: int
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(len(cores))), raising=False)
    assert default_threads(_machine(tmp_path, cores, fast)) == expected


def test_a_system_that_says_nothing_still_gets_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    assert performance_cores(tmp_path) == 4


def test_this_machine_gets_a_number_within_the_limits() -> None:
    assert 1 <= default_threads() <= MOST_THREADS
