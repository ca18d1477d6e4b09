"""Verifies a bundle where it lies. Writes nothing anywhere, needs no vault."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, cast

from desktop.bundle.part import PartSink
from desktop.bundle.reader import read_bundle
from desktop.bundle.report import Report
from desktop.crypto.age import identity_from
from desktop.crypto.signers import parse_allowed_signers
from desktop.domain.faults import Fault, FaultCode


def verify_bundle(
    path: Path, identity_text: str, signers_text: str, sink: PartSink | None = None, roots: Sequence[str] = ()
) -> Report:
    """The report on the bundle at `path`. `identity_text` is an age identity file, `signers_text` an `allowed_signers`.

    `roots` are PEM texts of timestamp authorities, got from them.
    Raises `Fault(FILE_NOT_FOUND)`, `DISK_FAILED`, `IDENTITY_INVALID`, `SIGNERS_INVALID`, and what `sink` raises.
    """
    identity = identity_from(identity_text)
    signers = parse_allowed_signers(signers_text)
    try:
        source = path.open("rb")
    except OSError as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=path.name) from error
    watched = _Watched(source)
    with source:
        try:
            return read_bundle(cast("BinaryIO", watched), [identity.secret], signers, sink, roots=roots)
        except _Unreadable as error:
            raise Fault(FaultCode.DISK_FAILED, name=path.name) from error


class _Unreadable(Exception):  # noqa: N818 - the file could not be read to its end
    """Reading failed; kept apart from what a sink may raise."""


class _Watched:
    """The file, naming its own failures."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes."""
        try:
            return self._source.read(size)
        except OSError as error:
            raise _Unreadable from error
