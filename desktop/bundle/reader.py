"""Reads a sealed bundle in one pass and makes the numbered checks of resources/spec/bundle-v1.md section 8, in order.

Trusts nothing before all have passed: what a sink was given on the way is worthless unless the report says verified.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, cast

from desktop.bundle import checks
from desktop.bundle import format as form
from desktop.bundle.intake import Intake
from desktop.bundle.part import PartSink
from desktop.bundle.report import Report, report_of
from desktop.bundle.streams import FeedTarget, Headed
from desktop.bundle.tar_reader import TarReader
from desktop.crypto.age import AgeDamaged, AgeNotForThisKey, identity_from, open_stream
from desktop.crypto.signers import AllowedSigner
from desktop.domain.faults import Fault, FaultCode

_NUMBER_BY_CODE = {
    FaultCode.BUNDLE_TAR_WRONG: 3,
    FaultCode.BUNDLE_MEMBER_UNSAFE: 3,
    FaultCode.BUNDLE_TOO_LARGE: 3,
    FaultCode.BUNDLE_LAYOUT_WRONG: 4,
}
"""What the tar's members are refused for while they arrive; everything else that is raised then is not about them."""


def read_bundle(
    source: BinaryIO,
    identities: Sequence[str],
    signers: Sequence[AllowedSigner],
    sink: PartSink | None = None,
    *,
    expected_recipients: Sequence[str] | None = None,
    roots: Sequence[str] = (),
) -> Report:
    """The report on the bundle in `source`, opened with one of `identities` (`AGE-SECRET-KEY-1…`).

    `expected_recipients` are the keys that check 9 looks for; None: those of the identities themselves. `roots` are PEM
    texts of timestamp authorities that the recipient trusts. A bundle that is refused is a report too; raised are only
    `Fault(IDENTITY_INVALID)` and what `source` and `sink` raise.
    """
    own = [identity_from(text) for text in identities]
    intake = Intake(sink)
    refused = open_into(intake, source, [identity.secret for identity in own])
    if refused:
        number, _ = refused
        return report_of(frozenset(range(1, min(number, 2))), refused)
    wanted = tuple(expected_recipients) if expected_recipients is not None else tuple(i.recipient for i in own)
    return checks.examine(intake, signers, wanted, roots)


def open_into(intake: Intake, source: BinaryIO, identities: Sequence[str]) -> tuple[int, Fault] | None:
    """Checks 1 to 3, and of 4 that nothing unknown is there: None when all passed, else the number and the fault."""
    head = _whole(source, len(form.AGE_MAGIC))
    if head != form.AGE_MAGIC:  # age itself would also take its armored spelling
        return 1, Fault(FaultCode.BUNDLE_NOT_A_BUNDLE)
    tar = TarReader(intake)
    try:
        # (1) an age file that one of the identities opens; (2) authentic to its last piece
        open_stream(cast("BinaryIO", Headed(head, source)), cast("BinaryIO", FeedTarget(tar.feed)), identities)
        # (3) one tar, spelled in the only way there is
        tar.finish()
    except AgeNotForThisKey:
        return 1, Fault(FaultCode.BUNDLE_NOT_FOR_THIS_KEY)
    except AgeDamaged as damaged:
        is_past_header = isinstance(damaged.__cause__, OSError)
        return (2 if is_past_header else 1), Fault(FaultCode.BUNDLE_DAMAGED)
    except Fault as fault:
        if fault.code not in _NUMBER_BY_CODE:
            raise
        return _NUMBER_BY_CODE[fault.code], fault
    return None


def _whole(source: BinaryIO, size: int) -> bytes:
    """The first `size` bytes, however small the pieces in which they come; fewer only at the end."""
    data = b""
    while len(data) < size and (piece := source.read(size - len(data))):
        data += piece
    return data
