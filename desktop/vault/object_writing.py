"""Brings a file to a drive in pieces: hashed first, and copied only where the drive has no such object."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_drive import BackupDrive
from desktop.vault.backup_format import PIECE_BYTES, KeptFile, Piece
from desktop.vault.backup_watch import Watch

Reading = Callable[[], Iterator[bytes]]
"""Begins to read a file from its start; asked twice, it must give the same bytes."""


class ObjectWriter:
    """Writes files of one backup. `copied_bytes` counts what was really written."""

    def __init__(self, drive: BackupDrive, watch: Watch, piece_bytes: int = PIECE_BYTES) -> None:
        self._drive = drive
        self._watch = watch
        self._piece_bytes = piece_bytes
        self.copied_bytes = 0

    def keep(self, name: str, read: Reading) -> KeptFile:
        """Keeps a file. Every byte is told three times: hashed, written and read back, or passed over.

        Raises `Fault(DISK_FAILED)` when it reads differently the second time, and what the drive and the watch raise.
        """
        kept = self._hashed(name, read)
        if all(self._drive.has(piece) for piece in kept.pieces):
            self._watch.told(2 * kept.size_bytes)
            return kept
        data = _Pieces(read())
        for piece in kept.pieces:
            self._keep_piece(name, piece, data.next(piece.size_bytes))
        if any(data.next(1)):  # to its end, so that the reader is free for the next file
            raise Fault(FaultCode.DISK_FAILED, name=name)
        return kept

    def _hashed(self, name: str, read: Reading) -> KeptFile:
        whole, size = hashlib.sha256(), 0
        pieces: list[Piece] = []
        data = _Pieces(read())
        while True:
            digest, length = hashlib.sha256(), 0
            for part in data.next(self._piece_bytes):
                whole.update(part)
                digest.update(part)
                length += len(part)
                self._watch.told(len(part))
            if length == 0 and pieces:
                break
            pieces.append(Piece(digest.hexdigest(), length))
            size += length
            if length < self._piece_bytes:
                break
        return KeptFile(name, whole.hexdigest(), size, tuple(pieces))

    def _keep_piece(self, name: str, piece: Piece, data: Iterable[bytes]) -> None:
        if self._drive.has(piece):
            for part in data:
                self._watch.told(2 * len(part))
            return
        if self._drive.free_bytes() < piece.size_bytes:
            raise Fault(FaultCode.DRIVE_FULL)
        checked = _Checked(data, piece.sha256, name)
        self._drive.put(piece, checked, self._watch.told)
        self.copied_bytes += piece.size_bytes


class _Pieces:
    """One stream, handed out in lengths."""

    def __init__(self, data: Iterator[bytes]) -> None:
        self._data = data
        self._rest = b""

    def next(self, size_bytes: int) -> Iterator[bytes]:
        """The next `size_bytes`, or fewer at the end."""
        left = size_bytes
        while left:
            part = self._rest or next(self._data, b"")
            if not part:
                return
            self._rest = part[left:]
            left -= len(part[:left])
            yield part[: len(part) - len(self._rest)]


class _Checked:
    """Passes bytes on, and in the end they must be those that were hashed before: the drive is not to blame else."""

    def __init__(self, data: Iterable[bytes], sha256: str, name: str) -> None:
        self._data = data
        self._sha256 = sha256
        self._name = name

    def __iter__(self) -> Iterator[bytes]:
        digest = hashlib.sha256()
        for part in self._data:
            digest.update(part)
            yield part
        if digest.hexdigest() != self._sha256:
            raise Fault(FaultCode.DISK_FAILED, name=self._name)


def reading_of(data: bytes) -> Reading:
    """A small file that is in memory already."""
    return lambda: iter([data] if data else [])
