"""Reads a sealed bundle in one pass and makes the numbered checks of resources/spec/bundle-v1.md section 8, in order.

Trusts nothing before all have passed: what a sink was given on the way is worthless unless the report says verified.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import BinaryIO, cast

from desktop.bundle import checks
from desktop.bundle import format as form
from desktop.bundle.intake import Intake
from desktop.bundle.part import PartSink
from desktop.bundle.report import Report, report_of
from desktop.bundle.streams import FeedTarget
from desktop.bundle.tar_reader import TarReader
from desktop.crypto.age import AgeDamaged, AgeNotForThisKey, identity_from, open_stream
from desktop.crypto.signers import AllowedSigner
from desktop.domain.faults import Fault, FaultCode

_BY_TAR = (FaultCode.BUNDLE_TAR_WRONG, FaultCode.BUNDLE_MEMBER_UNSAFE, FaultCode.BUNDLE_TOO_LARGE)


def read_bundle(
    source: BinaryIO,
    identities: Sequence[str],
    signers: Sequence[AllowedSigner],
    sink: PartSink | None = None,
    *,
    expected_recipients: Sequence[str] | None = None,
) -> Report:
    """The report on the bundle in `source`, opened with one of `identities` (`AGE-SECRET-KEY-1…`).

    `expected_recipients` are the keys that check 9 looks for; None: those of the identities themselves. A bundle that
    is refused is a report too; raised are only `Fault(IDENTITY_INVALID)` and what `source` and `sink` raise.
    """
    own = [identity_from(text) for text in identities]
    intake = Intake(sink)
    refused = _open(source, [identity.secret for identity in own], intake)
    if refused:
        return report_of(frozenset(range(1, refused[0])) - ({2} if refused[0] == 3 else set()), refused)
    wanted = tuple(expected_recipients) if expected_recipients is not None else tuple(i.recipient for i in own)
    return checks.examine(intake, signers, wanted)


def _open(source: BinaryIO, identities: Sequence[str], intake: Intake) -> tuple[int, Fault] | None:
    """Checks 1 to 3: None when all passed, else the number and the fault."""
    tar = TarReader(intake)
    plain = FeedTarget(tar.feed)
    sealed = _Beginning(source)
    try:
        # (1) an age file that one of the identities opens; (2) authentic to its last piece
        open_stream(cast("BinaryIO", sealed), cast("BinaryIO", plain), identities)
        # (3) one tar, spelled in the only way there is
        tar.finish()
    except AgeNotForThisKey:
        return 1, Fault(FaultCode.BUNDLE_NOT_FOR_THIS_KEY)
    except AgeDamaged:
        if not sealed.is_age:
            return 1, Fault(FaultCode.BUNDLE_NOT_A_BUNDLE)
        return (2 if plain.size_bytes else 1), Fault(FaultCode.BUNDLE_DAMAGED)
    except Fault as fault:
        if fault.code not in _BY_TAR:
            raise
        return 3, fault
    return None


class _Beginning(io.RawIOBase):
    """Passes `source` on and remembers whether it begins as an age file does."""

    def __init__(self, source: BinaryIO) -> None:
        super().__init__()
        self._source = source
        self._head = b""

    @property
    def is_age(self) -> bool:
        """Whether the first bytes are those of age."""
        return self._head == form.AGE_MAGIC

    def readable(self) -> bool:
        """Yes."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes."""
        piece = self._source.read(size)
        if len(self._head) < len(form.AGE_MAGIC):
            self._head += piece[: len(form.AGE_MAGIC) - len(self._head)]
        return piece
