"""Verifies a bundle where it lies. Writes nothing anywhere, needs no vault."""

from __future__ import annotations

from pathlib import Path

from desktop.bundle.part import PartSink
from desktop.bundle.reader import read_bundle
from desktop.bundle.report import Report
from desktop.crypto.age import identity_from
from desktop.crypto.signers import parse_allowed_signers
from desktop.domain.faults import Fault, FaultCode


def verify_bundle(path: Path, identity_text: str, signers_text: str, sink: PartSink | None = None) -> Report:
    """The report on the bundle at `path`. `identity_text` is an age identity file, `signers_text` an `allowed_signers`.

    Raises `Fault(FILE_NOT_FOUND)`, `Fault(IDENTITY_INVALID)`, `Fault(SIGNERS_INVALID)`, and what `sink` raises.
    """
    identity = identity_from(identity_text)
    signers = parse_allowed_signers(signers_text)
    try:
        source = path.open("rb")
    except OSError as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=path.name) from error
    with source:
        return read_bundle(source, [identity.secret], signers, sink)
