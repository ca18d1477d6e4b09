"""Hands a reading copy over: gate, begin in the log, make, write, read back, note, name. Nothing is made on a disk.

The log says that a copy was begun before its first byte is written: a drive that is pulled may keep what it got.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.custody.old_copy import checked_reason
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.destination import HandedCopy
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import CopyId, DestinationId, InterviewId
from desktop.export.drive import Drive
from desktop.export.reading_copy.drive_copy import CopyOnDrive, MadeFile
from desktop.export.reading_copy.formats import files_of
from desktop.export.reading_copy.gate import CopyWish, require_copy
from desktop.export.reading_copy.gathering import CopyOrder, gather_copy
from desktop.export.reading_copy.values import ReadingCopy
from desktop.export.watch import Cancelled, Progress, Step, Watch

_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class CopyMeans:
    """What a copy is handed over with: the drive at `place`, the product's resources, and somebody who watches."""

    drive: Drive
    place: Path
    resources: Path
    progress: Progress
    cancelled: Cancelled


@dataclass(frozen=True, slots=True)
class CopyResult:
    """What was handed over. `digest_path` is for the person who takes the drive, and for nobody's log."""

    copy: ReadingCopy
    files: tuple[HandedCopy, ...]
    digest_path: str


def hand_over_copy(
    signed_in: SignedIn,
    interview_id: InterviewId,
    destination_id: DestinationId,
    wish: CopyWish,
    means: CopyMeans,
) -> CopyResult:
    """Makes, writes, reads back and notes every file of a copy.

    Raises the first finding of the gate, `Fault(REASON_INVALID)` and `NUMBER_FORBIDDEN` for an exception,
    `COPY_FORMAT_MISSING`, `COPY_PLACE_UNSAFE`, `EXPORT_CANCELLED`, `EXPORT_READ_BACK_DIFFERS`, `DRIVE_FULL`,
    `DRIVE_LOST`, `DRIVE_READ_ONLY`, and what the vault raises. Then nothing was handed over, and no file of it is left
    on a drive that is still there; the log keeps that it was begun, if it was.
    """
    watch = Watch(means.progress, means.cancelled)
    watch.tick(Step.CHECKING, 0, 1)
    asked = replace(wish, reason=checked_reason(wish.reason) if wish.is_exception else "")
    if not asked.formats:
        raise Fault(FaultCode.COPY_FORMAT_MISSING)
    _require_outside(means.place, signed_in.vault.root)
    require_copy(signed_in, interview_id, destination_id, asked)
    copy = _begin(signed_in, interview_id, destination_id, asked)
    made = _make(copy, asked, means.resources, watch)
    with CopyOnDrive(signed_in, copy, asked, means.drive, watch).nothing_left_behind() as on_drive:
        files = on_drive.write(made)
        on_drive.read_back(files)
        watch.tick(Step.FINISHING, 0, 1)
        handed = on_drive.hand_over(files)
    return CopyResult(copy, handed, means.drive.describe(on_drive.digest_name))


def _require_outside(place: Path, vault_root: Path) -> None:
    """A document in the vault's own folder would lie beside what it is kept from. Raises `Fault(COPY_PLACE_UNSAFE)`."""
    folder, root = place.resolve(), vault_root.resolve()
    if folder == root or root in folder.parents:
        raise Fault(FaultCode.COPY_PLACE_UNSAFE)


def _begin(
    signed_in: SignedIn, interview_id: InterviewId, destination_id: DestinationId, wish: CopyWish
) -> ReadingCopy:
    """Says in the log that a copy is begun, and takes its content under a checkpoint that covers the saying."""
    copy_id = CopyId(signed_in.chance.token_hex(_ID_BYTES))
    facts: dict[str, Fact] = {
        "interview": interview_id,
        "destination": destination_id,
        "formats": " ".join(format.value for format in wish.formats),
        "languages": wish.languages.value,
        "sealed": wish.is_sealed,
        "draft": wish.is_draft,
        "reason": wish.reason,
    }
    with signed_in.vault.transaction():
        signed_in.log.record(Action.COPY_BEGUN, copy_id, facts=facts)
        checkpoint = signed_in.log.checkpoint()
        return gather_copy(signed_in, CopyOrder(copy_id, interview_id, destination_id, wish.languages), checkpoint)


def _make(copy: ReadingCopy, wish: CopyWish, resources: Path, watch: Watch) -> list[MadeFile]:
    files = list(files_of(copy, wish.formats, resources / "fonts"))
    made: list[MadeFile] = []
    for done, file in enumerate(files):
        watch.tick(Step.PREPARING, done, len(files))
        made.append(MadeFile(file.name, file.make()))
    return made
