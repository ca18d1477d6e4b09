"""One bundle on its way to one drive: written, read back, noted and named. In that order, or taken away again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
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
from desktop.export.attachment_parts import note_handed_over
from desktop.export.drive import Drive
from desktop.export.drive_faults import NamedFile, named
from desktop.export.gathered import Gathered
from desktop.export.read_back import read_back
from desktop.export.signers import signers_text
from desktop.export.small_files import bundle_name, digest_name
from desktop.export.watch import Step, Watch


class BundleOnDrive:
    """The bundle of `gathered`, called `name`, on `drive`."""

    def __init__(self, signed_in: SignedIn, gathered: Gathered, drive: Drive, watch: Watch) -> None:
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

    def hand_over(self, written: WrittenBundle, also: Callable[[], None] = lambda: None) -> Handover:
        """Notes the hand-over and `also`, and gives the file its name, or none of it: naming comes last."""
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
            note_handed_over(signed_in, gathered)
            also()
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
