"""Reads a review bundle in one pass and makes its numbered checks (resources/spec/review-bundle-v1.md section 6).

Checks 1 to 9 are the bundle's own. Trusts nothing before all have passed; what a sink was given on the way is worthless
unless this returns. What rows say is looked at elsewhere, before one of them is written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, cast

from desktop.bundle import review_layout as layout
from desktop.bundle.bag_checks import BagChecks
from desktop.bundle.intake import Intake
from desktop.bundle.leaf_list import LeafList
from desktop.bundle.part import PartDigest, PartSink
from desktop.bundle.reader import open_into
from desktop.bundle.review_header import ReviewHeader, review_header
from desktop.bundle.tags import BagInfo
from desktop.crypto.age import identity_from
from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, REVIEW_BUNDLE
from desktop.crypto.signers import AllowedSigner, keys_allowed
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.domain.faults import Fault, FaultCode


@dataclass(frozen=True, slots=True)
class ReadReview:
    """A review bundle that is whole, signed by a colleague, and meant for whoever opened it. `sha256` is of the file.

    `kept` are its small parts by path, `sounds` the digests of those that only passed through.
    """

    header: ReviewHeader
    kept: Mapping[str, bytes]
    sounds: Mapping[str, PartDigest]
    leaves: LeafList
    checkpoint: str
    sha256: str
    size_bytes: int


def read_review_bundle(
    source: BinaryIO,
    age_secret: str,
    signers: Sequence[AllowedSigner],
    sink: PartSink | None = None,
    *,
    recipient: str | None = None,
) -> ReadReview:
    """The review bundle in `source`, opened with one age secret. `signers` may sign in `review-bundle@saegim.v1`.

    `recipient` is whom it must be meant for; None: whoever opened it.
    Raises the fault of the first check that refuses, and what `source` and `sink` raise.
    """
    own = identity_from(age_secret)
    intake = Intake(sink, layout.kept_limit)
    counted = _Counted(source)
    refused = open_into(intake, cast("BinaryIO", counted), [own.secret])
    if refused:
        raise refused[1]
    examination = _Examination(intake, signers, [recipient or own.recipient])
    for check in examination.checks:
        check()
    return examination.result(counted)


class _Examination(BagChecks):
    """Checks 4 to 11."""

    def __init__(self, intake: Intake, signers: Sequence[AllowedSigner], recipients: Sequence[str]) -> None:
        super().__init__(intake, signers, recipients, REVIEW_BUNDLE)
        self._info: BagInfo
        self.checks = (*self.checks, self._content, self._custody)

    def result(self, counted: _Counted) -> ReadReview:
        sounds = {path: part for path, part in self._parts.items() if layout.is_sound(path)}
        return ReadReview(
            self._header, self._kept, sounds, self._leaves, self._checkpoint, counted.sha256, counted.size_bytes
        )

    def _content(self) -> None:
        """(10) Exactly the parts of a review bundle, and a header that agrees with bag-info, signer and parts."""
        for path in layout.REQUIRED:
            if path not in self._parts:
                raise Fault(FaultCode.BUNDLE_PART_MISSING, part=path)
        try:
            self._header = header = review_header(self._kept[layout.HEADER])
        except ValueError as error:
            raise _wrong(layout.HEADER) from error
        stated = (header.bundle_id, header.from_account, header.from_origin, header.made_at[:10])
        if stated != (self._info.bundle_id, self._signer, self._info.source, self._info.bagging_date):
            raise _wrong(layout.HEADER)
        unexpected = self._parts.keys() ^ _expected(header, self._parts.keys())
        if unexpected:
            raise _wrong(min(unexpected))

    def _custody(self) -> None:
        """(11) The sender's list of leaves is what their checkpoint says, which they signed."""
        try:
            self._leaves = LeafList(self._kept[layout.LEAVES])
            self._checkpoint = self._leaves.checkpoint_text(self._header.from_origin)
            if self._kept[layout.CHECKPOINT] != self._checkpoint.encode():
                raise ValueError("another checkpoint")
            keys = keys_allowed(self._signers, CUSTODY_CHECKPOINT, self._signer)
            armored = self._kept[layout.CHECKPOINT_SIGNATURE].decode("ascii")
            verify_signature(self._kept[layout.CHECKPOINT], armored, CUSTODY_CHECKPOINT, keys)
        except (ValueError, SignatureRefused) as error:
            raise Fault(FaultCode.BUNDLE_CUSTODY_WRONG, part=layout.CHECKPOINT) from error


def _expected(header: ReviewHeader, there: Collection[str]) -> set[str]:
    """The parts that a bundle with this header has: all but the files of imports, which only some recordings have."""
    expected = {*layout.REQUIRED, *(layout.rows_path(number) for number in range(1, header.row_parts + 1))}
    for number in range(1, len(header.recordings) + 1) if header.with_audio else ():
        expected |= {layout.noted_path(number), layout.stored_path(number)}
        expected |= {layout.source_path(number)} & set(there)
    return expected


def _wrong(part: str) -> Fault:
    return Fault(FaultCode.BUNDLE_LAYOUT_WRONG, part=part, reason="review")


class _Counted:
    """Counts and hashes what is read: the sealed file's own digest, which tells a bundle that came before."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._digest = hashlib.sha256()
        self.size_bytes = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._source.read(size)
        self._digest.update(data)
        self.size_bytes += len(data)
        return data

    @property
    def sha256(self) -> str:
        """Of everything read so far, lowercase hex."""
        return self._digest.hexdigest()
