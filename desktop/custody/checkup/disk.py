"""The disk the vault lies on: room, form, speed, health, and whether everything else on it is sealed too."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.custody.checkup.course import Course
from desktop.custody.checkup.machine import DiskFacts
from desktop.domain.checkup import CheckCode, CheckFinding, CheckSection, Severity
from desktop.domain.faults import Fact

LEAST_FREE_BYTES = 5 * 10**9  # a day of interviews, a backup's room to work, and a rekeying of vault.db
SLOW_MS = 250  # a chunk is committed every 400 ms


def check_disk(course: Course) -> Iterator[CheckFinding]:
    """What the machine can tell of the disk; what it can't is said as unknown."""
    course.tell(CheckSection.DISK, 0, 1)
    disk = course.machine.disk(course.vault.root)
    yield _found(
        CheckCode.DISK_STATE, Severity.NOTE, free_bytes=disk.free_bytes, total_bytes=disk.total_bytes,
        filesystem=disk.filesystem or "",
    )  # fmt: skip
    yield from _worn(disk)
    yield from _open(disk)


def _worn(disk: DiskFacts) -> Iterator[CheckFinding]:
    if disk.is_read_only:
        yield _found(CheckCode.DISK_READ_ONLY, Severity.CARE)
    if disk.free_bytes < LEAST_FREE_BYTES:
        yield _found(CheckCode.DISK_ALMOST_FULL, Severity.CARE, free_bytes=disk.free_bytes)
    if disk.is_case_sensitive is False:
        yield _found(CheckCode.DISK_CASE_BLIND, Severity.NOTE)
    if disk.commit_ms is not None and disk.commit_ms > SLOW_MS:
        yield _found(CheckCode.DISK_SLOW, Severity.CARE, took_ms=disk.commit_ms)
    if disk.is_healthy is None:
        yield _found(CheckCode.DISK_HEALTH_UNKNOWN, Severity.NOTE)
    elif not disk.is_healthy:
        yield _found(CheckCode.DISK_FAILING, Severity.CARE)


def _open(disk: DiskFacts) -> Iterator[CheckFinding]:
    if disk.is_sealed is None:
        yield _found(CheckCode.DISK_SEALING_UNKNOWN, Severity.NOTE)
    elif not disk.is_sealed:
        yield _found(CheckCode.DISK_OPEN, Severity.CARE)
    if disk.is_swap_sealed is None:
        yield _found(CheckCode.SWAP_UNKNOWN, Severity.NOTE)
    elif not disk.is_swap_sealed:
        yield _found(CheckCode.SWAP_OPEN, Severity.CARE)


def _found(code: CheckCode, severity: Severity, **facts: Fact) -> CheckFinding:
    return CheckFinding(CheckSection.DISK, code, severity, facts)
