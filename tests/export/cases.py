"""An interview that may leave: recorded, transcribed, corrected, approved; and a destination whose key we hold in tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.age import AgeIdentity, fingerprint, new_identity
from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import DestinationId, InterviewId, RecordingId, SegmentId
from desktop.export.destinations import add_destination, verify_destination
from desktop.export.drive import Drive
from desktop.export.exporter import ExportMeans, ExportResult, export_interview
from desktop.export.gathered import AudioPart
from desktop.recording.whole_flac import WholeFlac
from desktop.review.desk import approve, correct_line
from desktop.system.folder_drive import FolderDrive
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    RESOURCES,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
)

SEOUL, CENTER = DestinationId("ohchr-seoul"), DestinationId("records-center")


@dataclass
class Ready:
    """Everything an export needs, and the key that opens it."""

    office: Office
    interview: InterviewId
    segments: list[SegmentId]
    key: AgeIdentity
    drive: Path

    def names(self) -> list[str]:
        """What lies on the drive."""
        return sorted(path.name for path in self.drive.iterdir())


def make_ready(root: Path) -> Ready:
    """An office with an approved interview of two recordings, a verified and an unverified destination."""
    office, key = Office(root / "vault"), new_identity()
    with office.as_(CUSTODIAN) as custodian:
        add_destination(custodian, SEOUL, "OHCHR Seoul", "export.ohchr_seoul", key.recipient)
        verify_destination(custodian, SEOUL, fingerprint(key.recipient))
        add_destination(custodian, CENTER, "기록센터", "export.nkhr_records_center", new_identity().recipient)
    with office.as_(INTERVIEWER) as interviewer:
        interview = consented_interview(interviewer)
        consented_interview(interviewer)  # somebody else's, of which nothing may be seen
        segments = draft_transcript(interviewer, record_tone(interviewer, interview))
        draft_transcript(interviewer, record_tone(interviewer, interview, 0.7))
        correct_line(interviewer, segments[1], "보위부 사람들이 밤에 와서 아버지를 데려갔습니다.")
    ready_to_approve(office, interview)
    with office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, interview)
    drive = root / "drive"
    drive.mkdir()
    return Ready(office, interview, segments, key, drive)


def means(signed_in: SignedIn, drive: Drive) -> ExportMeans:
    """As wiring puts it together."""

    def audio_part(recording_id: RecordingId) -> AudioPart:
        recording = signed_in.vault.recordings.get(recording_id)
        flac = WholeFlac(signed_in.vault.media(recording.interview_id), recording)
        return flac.size_bytes, flac.read

    return ExportMeans(drive, audio_part, RESOURCES)


def no_progress(_step: str, _done: int, _total: int) -> None:
    """Says nothing."""


def export(
    signed_in: SignedIn,
    ready: Ready,
    drive: Drive | None = None,
    *,
    to: DestinationId = SEOUL,
    progress: Callable[[str, int, int], None] = no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportResult:
    """One export to `drive`, by default the folder itself."""
    with_what = means(signed_in, drive or FolderDrive(ready.drive))
    return export_interview(signed_in, ready.interview, to, with_what, progress=progress, cancelled=cancelled)
