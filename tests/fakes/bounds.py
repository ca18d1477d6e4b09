"""Bounds on what a piece of work may take of this process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SIZE = Path("/proc/self/statm")


@contextmanager
def bounded_memory(more_bytes: int) -> Iterator[None]:
    """Whoever asks for more than that besides what is taken already gets a `MemoryError`, where the system says so much."""
    if not _SIZE.exists():
        yield
        return
    import resource

    taken = int(_SIZE.read_text("ascii").split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (taken + more_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
