"""Where a demonstration lies: made beside its final name and renamed at the end, so that nothing half-made stays."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.domain.faults import Fault, FaultCode

_PART = ".part"


class DemoFolder:
    """`work` exists while the demonstration runs; `final` is where its content lies afterwards."""

    def __init__(self, work: Path, final: Path) -> None:
        self.work = work
        self.final = final


@contextmanager
def demo_folder(parent: Path, name: str) -> Iterator[DemoFolder]:
    """Gives a folder to work in and renames it to `parent/name` when all went well; removes it otherwise.

    What an earlier run that was killed left behind is removed first. Raises `Fault(DRIVE_READ_ONLY)`.
    """
    final = parent / name
    work = parent / f"{name}{_PART}"
    lock = FileLock(_lock_of(work))
    try:
        parent.mkdir(parents=True, exist_ok=True)
        _remove_leftovers(parent)
        lock.acquire()  # before there is a folder: another run that tidies up must not take it for a leftover
    except OSError as error:
        raise Fault(FaultCode.DRIVE_READ_ONLY, name=str(parent)) from error
    try:
        _make(work)
        yield DemoFolder(work, final)
        work.rename(final)
    finally:
        shutil.rmtree(work, ignore_errors=True)
        lock.release()
        _lock_of(work).unlink(missing_ok=True)


def _make(work: Path) -> None:
    try:
        work.mkdir(mode=0o700)
    except OSError as error:
        raise Fault(FaultCode.DRIVE_READ_ONLY, name=str(work.parent)) from error


def _lock_of(work: Path) -> Path:
    return work.with_name(f".{work.name}.lock")


def _remove_leftovers(parent: Path) -> None:
    for work in parent.glob(f"saegim-demo-*{_PART}"):
        lock = FileLock(_lock_of(work))
        try:
            with lock.acquire(timeout=0):
                shutil.rmtree(work, ignore_errors=True)
        except Timeout:
            continue
        _lock_of(work).unlink(missing_ok=True)
