"""Looks for secrets in the memory of another process, as a thief with the rights to it would: every page that was written.

The one who looks must be another process: a search of one's own memory finds the words one searches for.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Copy:
    """Where a secret was found, and the kernel's flags of that mapping (`VmFlags` in proc(5))."""

    address: int
    flags: frozenset[str]


@dataclass(frozen=True)
class _Mapping:
    start: int
    end: int
    flags: frozenset[str]


def copies(pid: int, secrets: Mapping[str, bytes]) -> dict[str, list[Copy]]:
    """Every place at which each secret lies now. Skips the test where the system does not let us look."""
    found: dict[str, list[Copy]] = {name: [] for name in secrets}
    try:
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for mapping in _mappings(pid):
                for name, secret in secrets.items():
                    found[name] += _in_mapping(memory.fileno(), mapping, secret)
    except PermissionError:
        pytest.skip("this system lets nobody look into another process")
    return found


def _in_mapping(memory: int, mapping: _Mapping, secret: bytes) -> Iterator[Copy]:
    try:
        data = os.pread(memory, mapping.end - mapping.start, mapping.start)
    except OSError:  # of a device, or gone meanwhile
        return
    at = data.find(secret)
    while at >= 0:
        yield Copy(mapping.start + at, mapping.flags)
        at = data.find(secret, at + 1)


def _mappings(pid: int) -> Iterator[_Mapping]:
    """The mappings of a process in which something can have been put, from `/proc/<pid>/smaps`."""
    span: tuple[int, int] | None = None
    for line in Path(f"/proc/{pid}/smaps").read_text("utf-8", "replace").splitlines():
        words = line.split()
        if line.startswith("VmFlags:") and span:
            yield _Mapping(*span, frozenset(words[1:]))
        elif "-" in words[0] and not words[0].endswith(":"):
            start, end = (int(part, 16) for part in words[0].split("-"))
            is_memory = words[1].startswith("rw")
            span = (start, end) if is_memory else None
