"""How many threads the engine gets. More is slower: on hyperthreads or efficiency cores they wait for one another."""

from __future__ import annotations

import os
from pathlib import Path

MOST_THREADS = 6
_SYSTEM = Path("/sys/devices")


def default_threads(system: Path = _SYSTEM) -> int:
    """Physical performance cores less one, for the window and the recorder; 1 to `MOST_THREADS`."""
    return max(1, min(MOST_THREADS, performance_cores(system) - 1))


def performance_cores(system: Path = _SYSTEM) -> int:
    """Physical cores of the fast kind that this process may use, as Linux tells; half the logical ones elsewhere."""
    usable = _usable(system)
    cores = {_core_of(system, cpu) for cpu in usable}
    if not usable or None in cores:
        return max(1, (os.cpu_count() or 2) // 2)
    return len(cores)


def _usable(system: Path) -> set[int]:
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    fast = _cpu_list(system / "cpu_core" / "cpus")  # only on processors with two kinds of cores
    return allowed & fast if fast else set(allowed)


def _core_of(system: Path, cpu: int) -> tuple[str, str] | None:
    topology = system / "system" / "cpu" / f"cpu{cpu}" / "topology"
    try:
        return (topology / "physical_package_id").read_text("ascii"), (topology / "core_id").read_text("ascii")
    except OSError:
        return None


def _cpu_list(path: Path) -> set[int]:
    """The kernel's list form, such as `0-3,8`."""
    try:
        text = path.read_text("ascii").strip()
    except OSError:
        return set()
    cpus: set[int] = set()
    for part in filter(None, text.split(",")):
        first, _, last = part.partition("-")
        cpus.update(range(int(first), int(last or first) + 1))
    return cpus
