"""With what an export is done on this machine: a folder as the drive, whole FLACs or replaced ones as audio parts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.sound import Sound
from desktop.domain.ids import RecordingId
from desktop.export.exporter import ExportMeans
from desktop.export.gathered import AudioPart
from desktop.export.gathered_redaction import RedactedPart
from desktop.export.reading_copy.handing import CopyMeans
from desktop.export.redacted.exporting import RedactedMeans
from desktop.export.watch import Cancelled, Progress
from desktop.system.folder_drive import FolderDrive
from desktop.system.paths import resources

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.redaction import Filling
    from desktop.domain.redaction_sound import ReplacedFrames


def export_means(sound: Sound, signed_in: SignedIn, folder: Path) -> ExportMeans:
    """Writes into `folder`; the audio parts come from `signed_in`'s vault."""

    def audio_part(recording_id: RecordingId) -> AudioPart:
        flac = sound.whole_flac(signed_in, recording_id)
        return flac.size_bytes, flac.read

    return ExportMeans(FolderDrive(folder), audio_part, resources())


def copy_means(folder: Path, progress: Progress, cancelled: Cancelled) -> CopyMeans:
    """Writes a reading copy into `folder`."""
    return CopyMeans(FolderDrive(folder), folder, resources(), progress, cancelled)


def redacted_means(sound: Sound, signed_in: SignedIn, folder: Path) -> RedactedMeans:
    """The same for a redacted copy, whose sound is replaced on its way into the bundle."""
    whole = export_means(sound, signed_in, folder)

    def redacted_part(recording_id: RecordingId, places: tuple[ReplacedFrames, ...], filling: Filling) -> RedactedPart:
        flac = sound.redacted_flac(signed_in, recording_id, places, filling)
        return RedactedPart(flac.size_bytes, flac.read, flac.samples_sha256)

    return RedactedMeans(whole.drive, whole.audio_parts, whole.resources, redacted_part)
