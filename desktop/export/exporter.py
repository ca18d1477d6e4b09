"""Hands an interview over: gate, room, write, read back, note. Until the last step nothing has left, whatever fails.

Never writes a plain byte to the drive, and never says *handed over* of something it has not read back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from desktop.bundle.part import Part
from desktop.bundle.report import Report
from desktop.bundle.writer import WrittenBundle, sealed_bytes_at_most, write_bundle
from desktop.crypto.age import AgeIdentity, new_identity
from desktop.crypto.namespaces import BUNDLE
from desktop.crypto.signers import parse_allowed_signers
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.destination import Handover
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import DestinationId, InterviewId
from desktop.export.drive import Drive
from desktop.export.drive_faults import NamedFile, named
from desktop.export.gate import require_export
from desktop.export.gathered import AudioParts, Gathered, gather
from desktop.export.parts import build_parts
from desktop.export.read_back import read_back
from desktop.export.signers import signers_text
from desktop.export.small_files import bundle_name, digest_name, write_digest, write_note


class Step(StrEnum):
    """What an export is doing, for `progress`."""

    CHECKING = "checking"
    PREPARING = "preparing"
    WRITING = "writing"
    READING_BACK = "reading_back"
    FINISHING = "finishing"


Progress = Callable[[str, int, int], None]
"""Gets the step, and what is done of how much of it."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ExportMeans:
    """What an export is done with: the drive, where audio parts come from, and the product's resources."""

    drive: Drive
    audio_parts: AudioParts
    resources: Path


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was handed over. `bundle_path` is for the person who takes the drive, and for nobody's log."""

    bundle_path: str
    sha256: str
    size_bytes: int
    handover: Handover
    report: Report


def export_interview(
    signed_in: SignedIn,
    interview_id: InterviewId,
    destination_id: DestinationId,
    means: ExportMeans,
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> ExportResult:
    """Writes, reads back and notes one bundle for the destination.

    Raises the first finding of the gate, `Fault(EXPORT_CANCELLED)`, `EXPORT_READ_BACK_DIFFERS`, `DRIVE_FULL`,
    `DRIVE_LOST`, `DRIVE_READ_ONLY`, and what the vault raises. Then nothing has been handed over, and no unfinished
    file is left on a drive that is still there.
    """
    watch = _Watch(progress, cancelled)
    watch.tick(Step.CHECKING, 0, 1)
    require_export(signed_in, interview_id, destination_id)
    watch.tick(Step.PREPARING, 0, 1)
    gathered = gather(signed_in, interview_id, destination_id)
    parts = build_parts(gathered, means.audio_parts, means.resources)
    job = _Export(signed_in, gathered, means.drive, watch)
    with job.nothing_left_behind():
        written, key = job.write(parts)
        report = job.read_back(written, key)
        watch.tick(Step.FINISHING, 0, 1)
        write_note(means.drive, means.resources)
        write_digest(means.drive, job.name, written.sha256)
        handover = job.hand_over(written)
    return ExportResult(means.drive.describe(job.name), written.sha256, written.size_bytes, handover, report)


class _Watch:
    """Tells how far things are, and asks whether to go on, at every step and every piece."""

    def __init__(self, progress: Progress, cancelled: Cancelled) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def tick(self, step: Step, done: int, total: int) -> None:
        if self._cancelled():
            raise Fault(FaultCode.EXPORT_CANCELLED)
        self._progress(step.value, done, total)


class _Export:
    """One bundle on its way to one drive."""

    def __init__(self, signed_in: SignedIn, gathered: Gathered, drive: Drive, watch: _Watch) -> None:
        self.name = bundle_name(gathered.bundle_id)
        self._signed_in = signed_in
        self._gathered = gathered
        self._drive = drive
        self._watch = watch

    @contextmanager
    def nothing_left_behind(self) -> Iterator[None]:
        """Whatever is raised inside, what was written is taken away again. The names are this bundle's alone."""
        try:
            yield
        except BaseException:
            for name in (self.name, digest_name(self.name)):
                with suppress(OSError):
                    self._drive.remove_part(name)
                with suppress(OSError):
                    self._drive.take_back(name)
            raise

    def write(self, parts: list[Part]) -> tuple[WrittenBundle, AgeIdentity]:
        """Seals the parts onto the drive; gives the one-time key with which they can be read back (decision 0003)."""
        key = new_identity()
        recipients = (*self._gathered.destination.age_recipients, key.recipient)
        total = sealed_bytes_at_most(parts, len(recipients))
        with named():
            if self._drive.free_bytes() < total:
                raise Fault(FaultCode.DRIVE_FULL)
            file = NamedFile(self._drive.create(self.name))
        with file:
            written = write_bundle(
                cast("BinaryIO", _Ticking(file, lambda done: self._watch.tick(Step.WRITING, done, total))),
                parts,
                bag_info=self._bag_info(),
                sign=partial(self._signed_in.signer.sign, namespace=BUNDLE),
                signer_name=self._gathered.sealed_by,
                recipients=recipients,
            )
        with named():
            self._drive.sync(self.name)
        return written, key

    def read_back(self, written: WrittenBundle, key: AgeIdentity) -> Report:
        """The receiver's report over what now lies on the drive."""
        signers = parse_allowed_signers(signers_text(self._signed_in))
        total = written.size_bytes
        with named():
            file = NamedFile(self._drive.open(self.name))
        with file:
            return read_back(
                cast("BinaryIO", file),
                self._gathered,
                written,
                key.secret,
                signers,
                lambda done: self._watch.tick(Step.READING_BACK, done, total),
            )

    def hand_over(self, written: WrittenBundle) -> Handover:
        """Notes the hand-over and gives the file its name, or neither: naming comes last in the transaction."""
        signed_in, gathered = self._signed_in, self._gathered
        handover = Handover(
            bundle_id=gathered.bundle_id,
            interview_id=gathered.interview.id,
            destination_id=gathered.destination.id,
            file_name=self.name,
            bundle_sha256=written.sha256,
            size_bytes=written.size_bytes,
            handed_over_by=signed_in.account.id,
            handed_over_at=signed_in.clock.now(),
        )
        facts: dict[str, Fact] = {
            "interview": handover.interview_id,
            "destination": handover.destination_id,
            "bundle_sha256": handover.bundle_sha256,
            "supersedes": gathered.supersedes or "",
        }
        with signed_in.vault.transaction():
            signed_in.vault.handovers.add(handover)
            signed_in.log.record(Action.BUNDLE_HANDED_OVER, handover.bundle_id, after=row_digest(handover), facts=facts)
            signed_in.log.checkpoint()
            with named():
                self._drive.finish(self.name)
        return handover

    def _bag_info(self) -> dict[str, str]:
        gathered = self._gathered
        return {
            "External-Identifier": gathered.bundle_id,
            "Source-Organization": gathered.origin,
            "Bagging-Date": gathered.sealed_at.strftime("%Y-%m-%d"),
            "X-Intended-Recipients": " ".join(gathered.destination.age_recipients),
        }


class _Ticking:
    """Tells how many bytes have been written, and stops when it is told to."""

    def __init__(self, file: NamedFile, on_bytes: Callable[[int], None]) -> None:
        self._file = file
        self._on_bytes = on_bytes
        self._written = 0

    def write(self, data: bytes) -> int:
        """Writes all of `data`."""
        self._file.write(data)
        self._written += len(data)
        self._on_bytes(self._written)
        return len(data)

    def flush(self) -> None:
        """Hands everything written to the system."""
        self._file.flush()
