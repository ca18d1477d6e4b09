"""The files of one reading copy on one drive: written, read back, noted and named, or taken away again, all of them.

Sealed as they are written, unless a supervisor chose otherwise; then anybody who holds the drive can read them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from desktop.crypto.age import AgeIdentity, AgeRefused, new_identity, open_bytes, seal_bytes
from desktop.crypto.digests import sha256_hex
from desktop.custody.handed_copies import record_copy
from desktop.custody.signed_in import SignedIn
from desktop.domain.destination import HandedCopy
from desktop.domain.faults import Fault, FaultCode
from desktop.export.drive import Drive
from desktop.export.drive_faults import NamedFile, named
from desktop.export.reading_copy.gate import CopyWish
from desktop.export.reading_copy.values import ReadingCopy
from desktop.export.watch import Step, Watch

_PIECE = 64 * 1024
_SEALED = ".age"


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A document in memory."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file as it lies on the drive, and the digest of the document in it."""

    name: str
    sha256: str
    size_bytes: int
    document_sha256: str


class CopyOnDrive:
    """The files of `copy` on `drive`."""

    def __init__(self, signed_in: SignedIn, copy: ReadingCopy, wish: CopyWish, drive: Drive, watch: Watch) -> None:
        self.digest_name = f"{copy.id}.sha256"
        self._signed_in, self._copy, self._wish, self._drive, self._watch = signed_in, copy, wish, drive, watch
        self._names = [self.digest_name]
        self._key: AgeIdentity | None = new_identity() if wish.is_sealed else None

    @contextmanager
    def nothing_left_behind(self) -> Iterator[CopyOnDrive]:
        """Whatever is raised inside, what was written is taken away again. The names are this copy's alone."""
        try:
            yield self
        except BaseException:
            for name in self._names:
                with suppress(OSError):
                    self._drive.remove_part(name)
                with suppress(OSError):
                    self._drive.take_back(name)
            raise

    def write(self, made: list[MadeFile]) -> list[WrittenFile]:
        """Every file, and the list of their digests, under unfinished names. Raises `DRIVE_FULL` before it begins."""
        ready = [(file, self._protected(file)) for file in made]
        written = [
            WrittenFile(name, sha256_hex(data), len(data), sha256_hex(file.data)) for file, (name, data) in ready
        ]
        listed = "".join(f"{file.sha256}  {file.name}\n" for file in written).encode("ascii")
        files = [*(file for _, file in ready), (self.digest_name, listed)]
        self._names += [file.name for file in written]
        total = sum(len(data) for _, data in files)
        with named():
            if self._drive.free_bytes() < total:
                raise Fault(FaultCode.DRIVE_FULL)
        done = 0
        for name, data in files:
            self._write(name, data, done, total)
            done += len(data)
        return written

    def read_back(self, written: list[WrittenFile]) -> None:
        """Compares every byte, and opens what is sealed. Raises `Fault(EXPORT_READ_BACK_DIFFERS)`."""
        total = sum(file.size_bytes for file in written)
        done = 0
        for file in written:
            data = self._read(file.name, done, total)
            done += len(data)
            if sha256_hex(data) != file.sha256 or sha256_hex(self._opened(data)) != file.document_sha256:
                raise Fault(FaultCode.EXPORT_READ_BACK_DIFFERS, reason="digest")

    def hand_over(self, written: list[WrittenFile]) -> tuple[HandedCopy, ...]:
        """Notes every file and gives all their names, or none: naming comes last in the transaction."""
        signed_in = self._signed_in
        handed = tuple(self._handed(file) for file in written)
        with signed_in.vault.transaction():
            for one in handed:
                record_copy(signed_in.log, one)
            signed_in.log.checkpoint()
            for name in self._names:
                with named():
                    self._drive.finish(name)
        return handed

    def _protected(self, file: MadeFile) -> tuple[str, bytes]:
        """What is written for it: sealed to the destination, and to a key of this moment that reads it back."""
        if self._key is None:
            return file.name, file.data
        recipients = self._signed_in.vault.destinations.get(self._copy.destination_id).age_recipients
        return f"{file.name}{_SEALED}", seal_bytes(file.data, (*recipients, self._key.recipient))

    def _opened(self, data: bytes) -> bytes:
        if self._key is None:
            return data
        try:
            return open_bytes(data, [self._key.secret])
        except AgeRefused as refused:
            raise Fault(FaultCode.EXPORT_READ_BACK_DIFFERS, reason="seal") from refused

    def _write(self, name: str, data: bytes, done: int, total: int) -> None:
        with named():
            file = NamedFile(self._drive.create(name))
        with file:
            for at in range(0, len(data), _PIECE):
                self._watch.tick(Step.WRITING, done + at, total)
                file.write(data[at : at + _PIECE])
        with named():
            self._drive.sync(name)

    def _read(self, name: str, done: int, total: int) -> bytes:
        """The whole file, which is no larger than what was held in memory before it was written."""
        with named():
            file = NamedFile(self._drive.open(name))
        pieces: list[bytes] = []
        with file:
            while piece := file.read(_PIECE):
                pieces.append(piece)
                self._watch.tick(Step.READING_BACK, done + sum(map(len, pieces)), total)
        return b"".join(pieces)

    def _handed(self, file: WrittenFile) -> HandedCopy:
        copy, signed_in = self._copy, self._signed_in
        return HandedCopy(
            copy_id=copy.id,
            interview_id=copy.interview_id,
            destination_id=copy.destination_id,
            file_name=file.name,
            sha256=file.sha256,
            size_bytes=file.size_bytes,
            is_sealed=self._wish.is_sealed,
            is_draft=copy.is_draft,
            reason=self._wish.reason,
            handed_over_by=signed_in.account.id,
            handed_over_at=signed_in.clock.now(),
        )
