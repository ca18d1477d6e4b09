"""A file on a drive as it is read: says how far it is, stops when it is told to, and names what the drive answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.review.second_laptop.watch import Step, Watch
from desktop.vault.drive_faults import NamedFile, named


class ToldFile:
    """Only what a reader needs of a binary file."""

    def __init__(self, file: NamedFile, total: int, how: tuple[Step, Watch]) -> None:
        self._file = file
        self._total = total
        self._step, self._watch = how
        self._done = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes. Raises `Fault(REVIEW_CANCELLED)` and what the drive answers."""
        data = self._file.read(size)
        self._done += len(data)
        self._watch.tick(self._step, min(self._done, self._total), self._total)
        return data


@contextmanager
def told_file(path: Path, step: Step, watch: Watch) -> Iterator[ToldFile]:
    """The file at `path`. Raises `Fault(REVIEW_BUNDLE_MISSING)` where there is none, `DRIVE_LOST` and the like."""
    if not path.is_file():
        raise Fault(FaultCode.REVIEW_BUNDLE_MISSING, name=path.name)
    with named():
        total = path.stat().st_size
        file = NamedFile(path.open("rb"))
    with file:
        yield ToldFile(file, total, (step, watch))
