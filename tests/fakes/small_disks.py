"""Real small and read-only disks for tests, made in memory. Needs the right to mount; skips with the reason otherwise."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, size_kib: int) -> Iterator[Path]:
    """A disk of `size_kib` mounted at `place`."""
    place.mkdir(exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={size_kib}k", "tmpfs", str(place))
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def make_read_only(place: Path) -> None:
    """Makes the disk mounted at `place` read-only."""
    _mount("-o", "remount,ro", str(place))


def _mount(*arguments: str) -> None:
    try:
        subprocess.run(["mount", *arguments], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"this account may not mount disks: {error}")
