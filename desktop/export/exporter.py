"""Hands an interview over: gate, room, write, read back, note. Until the last step nothing has left, whatever fails.

Never writes a plain byte to the drive, and never says *handed over* of something it has not read back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.bundle.part import Part
from desktop.bundle.report import Report
from desktop.custody.signed_in import SignedIn
from desktop.domain.destination import Handover
from desktop.domain.ids import DestinationId, InterviewId
from desktop.export.bundle_on_drive import BundleOnDrive
from desktop.export.drive import Drive
from desktop.export.gate import require_export
from desktop.export.gathered import AudioParts, Gathered, gather
from desktop.export.parts import build_parts
from desktop.export.small_files import write_digest, write_note
from desktop.export.watch import Cancelled, Progress, Step, Watch

__all__ = ["Cancelled", "ExportMeans", "ExportResult", "Progress", "Step", "export_interview", "hand_over"]


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
    watch = Watch(progress, cancelled)
    watch.tick(Step.CHECKING, 0, 1)
    require_export(signed_in, interview_id, destination_id)
    watch.tick(Step.PREPARING, 0, 1)
    gathered = gather(signed_in, interview_id, destination_id)
    parts = build_parts(gathered, means.audio_parts, means.resources)
    return hand_over(signed_in, gathered, parts, means, watch)


def hand_over(
    signed_in: SignedIn,
    gathered: Gathered,
    parts: list[Part],
    means: ExportMeans,
    watch: Watch,
    also: Callable[[], None] = lambda: None,
) -> ExportResult:
    """Writes the parts, reads them back, and notes the hand-over; `also` is noted with it, or neither is.

    Raises as `export_interview` from `EXPORT_CANCELLED` on.
    """
    bundle = BundleOnDrive(signed_in, gathered, means.drive, watch)
    with bundle.nothing_left_behind():
        written, key = bundle.write(parts)
        report = bundle.read_back(written, key)
        watch.tick(Step.FINISHING, 0, 1)
        write_note(means.drive, means.resources)
        write_digest(means.drive, bundle.name, written.sha256)
        handover = bundle.hand_over(written, also)
    return ExportResult(means.drive.describe(bundle.name), written.sha256, written.size_bytes, handover, report)
