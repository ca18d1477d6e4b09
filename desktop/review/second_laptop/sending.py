"""Sends an interview for review to a colleague: written to a drive, read back, noted and named, or taken away again."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import BinaryIO, cast

from desktop.bundle import review_layout as layout
from desktop.bundle.member_name import Admission
from desktop.bundle.review_reader import read_review_bundle
from desktop.bundle.writer import WrittenBundle, sealed_bytes_at_most, write_bundle
from desktop.crypto.age import AgeIdentity, new_identity
from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, REVIEW_BUNDLE
from desktop.crypto.signers import AllowedSigner
from desktop.custody.colleagues import verified_colleague
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import BundleId, InterviewId, account_id
from desktop.domain.people import Role
from desktop.domain.review_bundle import Direction, ReviewBundle
from desktop.review.second_laptop.gathering import Outgoing, gather
from desktop.review.second_laptop.watch import Step, Watch
from desktop.vault.drive import Drive
from desktop.vault.drive_faults import NamedFile, named
from desktop.vault.stamps import moment_of

NAMESPACES = frozenset({REVIEW_BUNDLE, CUSTODY_CHECKPOINT})


def send_review(
    signed_in: SignedIn,
    interview_id: InterviewId,
    handle: str,
    drive: Drive,
    watch: Watch,
    *,
    with_audio: bool = True,
) -> ReviewBundle:
    """Writes, reads back and notes one review bundle for the colleague `handle`.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `COLLEAGUE_UNKNOWN`, `COLLEAGUE_UNVERIFIED`, what `gather` raises,
    `REVIEW_CANCELLED`, `REVIEW_READ_BACK_DIFFERS`, `DRIVE_FULL`, `DRIVE_LOST` and `DRIVE_READ_ONLY`. Then nothing was
    sent, and no unfinished file is left on a drive that is still there.
    """
    if Role.SUPERVISOR not in signed_in.account.roles:
        signed_in.account.require(Role.INTERVIEWER)
    watch.tick(Step.CHECKING, 0, 1)
    colleague = verified_colleague(signed_in.vault, account_id(handle))
    outgoing = gather(signed_in, interview_id, colleague, with_audio=with_audio)
    name = file_name(outgoing.header.bundle_id)
    try:
        written, key = _write(signed_in, outgoing, drive, watch)
        _read_back(signed_in, outgoing, drive, (written, key), watch)
        return _note(signed_in, outgoing, drive, written)
    except BaseException:
        for taken in (drive.remove_part, drive.take_back):
            with suppress(OSError):
                taken(name)
        raise


def file_name(bundle_id: str) -> str:
    """What a review bundle is called on a drive: it tells nobody anything."""
    return f"review-{bundle_id}.age"


def _write(signed_in: SignedIn, outgoing: Outgoing, drive: Drive, watch: Watch) -> tuple[WrittenBundle, AgeIdentity]:
    """Seals the parts onto the drive; gives the one-time key with which they can be read back (decision 0003)."""
    header, key = outgoing.header, new_identity()
    recipient = outgoing.colleague.account.age_recipient
    _require_readable(outgoing)
    total = sealed_bytes_at_most(outgoing.parts, 2)
    with named():
        if drive.free_bytes() < total:
            raise Fault(FaultCode.DRIVE_FULL)
        file = NamedFile(drive.create(file_name(header.bundle_id)))
    with file:
        written = write_bundle(
            cast("BinaryIO", _Told(file, partial(_tell, watch, Step.WRITING, total))),
            outgoing.parts,
            bag_info={
                "External-Identifier": header.bundle_id,
                "Source-Organization": header.from_origin,
                "Bagging-Date": header.made_at[:10],
                "X-Intended-Recipients": recipient,
            },
            sign=partial(signed_in.signer.sign, namespace=REVIEW_BUNDLE),
            signer_name=header.from_account,
            recipients=(recipient, key.recipient),
        )
    with named():
        drive.sync(file_name(header.bundle_id))
    return written, key


def _require_readable(outgoing: Outgoing) -> None:
    """Raises `Fault(BUNDLE_TOO_LARGE)` for what no reader would keep, before the first byte is written."""
    admission = Admission(layout.kept_limit)
    for part in sorted(outgoing.parts, key=lambda part: part.path.encode()):
        admission.admit(part.path, part.size_bytes)


def _read_back(
    signed_in: SignedIn, outgoing: Outgoing, drive: Drive, made: tuple[WrittenBundle, AgeIdentity], watch: Watch
) -> None:
    """Reads what lies on the drive as the colleague will. Raises `Fault(REVIEW_READ_BACK_DIFFERS)`."""
    written, key = made
    me = AllowedSigner(signed_in.account.id, NAMESPACES, signed_in.account.ssh_public_key)
    with named():
        file = NamedFile(drive.open(file_name(outgoing.header.bundle_id)))
    with file:
        told = _Told(file, partial(_tell, watch, Step.READING_BACK, written.size_bytes))
        try:
            read = read_review_bundle(
                cast("BinaryIO", told), key.secret, [me], recipient=outgoing.colleague.account.age_recipient
            )
        except Fault as fault:
            if not fault.code.startswith("bundle."):
                raise
            raise Fault(FaultCode.REVIEW_READ_BACK_DIFFERS) from fault
    if (read.sha256, read.header) != (written.sha256, outgoing.header):
        raise Fault(FaultCode.REVIEW_READ_BACK_DIFFERS)


def _note(signed_in: SignedIn, outgoing: Outgoing, drive: Drive, written: WrittenBundle) -> ReviewBundle:
    """Notes it and gives the file its name, or neither: naming comes last in the transaction."""
    header = outgoing.header
    name = file_name(header.bundle_id)
    bundle = ReviewBundle(
        id=BundleId(header.bundle_id),
        direction=Direction.SENT,
        interview_id=InterviewId(header.interview_id),
        colleague=outgoing.colleague.account.id,
        file_name=name,
        sha256=written.sha256,
        size_bytes=written.size_bytes,
        with_audio=header.with_audio,
        rows_sent=header.rows,
        rows_new=0,
        rows_sha256=header.rows_sha256,
        checkpoint=outgoing.checkpoint.text,
        entries_sha256="",
        made_at=moment_of(header.made_at),
        noted_by=signed_in.account.id,
        noted_at=signed_in.clock.now(),
    )
    facts: dict[str, Fact] = {"interview": header.interview_id, "colleague": bundle.colleague, "rows": header.rows}
    with signed_in.vault.transaction():
        signed_in.vault.review_bundles.add(bundle)
        signed_in.log.record(Action.REVIEW_SENT, bundle.id, after=row_digest(bundle), facts=facts)
        signed_in.log.checkpoint()
        with named():
            drive.finish(name)
    return bundle


def _tell(watch: Watch, step: Step, total: int, done: int) -> None:
    watch.tick(step, min(done, total), total)


class _Told:
    """A file on the drive that tells how many bytes have passed, and stops when it is told to."""

    def __init__(self, file: NamedFile, on_bytes: partial[None]) -> None:
        self._file = file
        self._on_bytes = on_bytes
        self._done = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._file.read(size)
        self._passed(len(data))
        return data

    def write(self, data: bytes) -> int:
        """Writes all of `data`."""
        self._file.write(data)
        self._passed(len(data))
        return len(data)

    def flush(self) -> None:
        """Hands everything written to the system."""
        self._file.flush()

    def _passed(self, count: int) -> None:
        self._done += count
        self._on_bytes(self._done)
