"""A vault with recordings in it and a drive beside it, for tests of backups."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from desktop.custody.backups import BackupMade, make_backup
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.ids import InterviewId, RecordingId, WitnessCode
from desktop.domain.interview import Interview
from desktop.domain.recording import AudioFormat, Origin, Recording
from desktop.vault.backup_drive import BackupDrive
from desktop.vault.media import MediaFile
from tests.fakes.vaults import FOUNDER, PASSPHRASE, FixedClock, sign_in_again

AT = datetime(2026, 11, 23, 16, tzinfo=UTC)
LONG_AGO_NS = 1_700_000_000_000_000_000


def nobody(_step: str, _done: int, _total: int) -> None:
    """Nobody watches."""


def never() -> bool:
    """Nobody cancels."""
    return False


def add_interview(signed_in: SignedIn, number: int) -> InterviewId:
    """An interview, with its custody entry."""
    interview = Interview(InterviewId(f"int-{number}"), WitnessCode(f"W-2026-{number:03}"), FOUNDER.id, ("ko",), AT)
    with signed_in.vault.transaction():
        signed_in.vault.interviews.add(interview)
        signed_in.log.record(Action.INTERVIEW_OPENED, interview.id, after=row_digest(interview))
    return interview.id


def add_recording(signed_in: SignedIn, interview_id: InterviewId, number: int) -> RecordingId:
    """A recording begun in it, with its custody entry."""
    recording = Recording(
        RecordingId(f"rec-{number}"), interview_id, AudioFormat(16_000, 1), Origin.MICROPHONE, "", FOUNDER.id, AT
    )
    with signed_in.vault.transaction():
        signed_in.vault.recordings.add(recording)
        signed_in.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
    return recording.id


def add_chunks(media: MediaFile, recording_id: str, count: int, first: int = 0) -> None:
    """`count` chunks of 8 KB each, from number `first` on."""
    for seq in range(first, first + count):
        media.add_chunk(recording_id, seq, seq * 480, 480, bytes([seq % 251]) * 8192)


def recorded(signed_in: SignedIn, number: int, chunks: int = 4) -> InterviewId:
    """An interview with so many chunks of sound."""
    interview_id = add_interview(signed_in, number)
    add_chunks(signed_in.vault.media(interview_id), add_recording(signed_in, interview_id, number), chunks)
    return interview_id


def settle(folder: Path) -> None:
    """Lets every media file of a locked vault look as if nobody had touched it for years."""
    for path in (folder / "vault" / "media").glob("*.db"):
        os.utime(path, ns=(LONG_AGO_NS, LONG_AGO_NS))


def drive_at(folder: Path, name: str = "drive") -> Path:
    """The folder of an empty drive."""
    (folder / name).mkdir(exist_ok=True)
    return folder / name


def back_up(signed_in: SignedIn, drive: Path, *, is_full: bool = False) -> BackupMade:
    """A backup nobody watches."""
    return make_backup(signed_in, drive, nobody, never, is_full=is_full)


def backups_of(signed_in: SignedIn, drive: Path) -> BackupDrive:
    """What lies on the drive."""
    return BackupDrive.of_vault(drive, signed_in.vault.id)


def objects_on(drive: Path) -> dict[str, Path]:
    """Every finished object on a drive, by its digest."""
    return {path.name: path for path in drive.glob("saegim-backup-*/objects/*/*")}


def at_work(folder: Path, clock: FixedClock | None = None) -> SignedIn:
    """The founder at work again in the vault of `folder`."""
    signed_in = sign_in_again(folder, FOUNDER.id, PASSPHRASE)
    if clock is not None:
        signed_in.clock = clock
    return signed_in
