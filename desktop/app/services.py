"""What the window is given: the product on this machine as plain functions. The only reader of the settings.

Documents and sound are loaded when they are first used: the window must be there at once.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.pictures import page_shower
from desktop.app.settings import SETTINGS_FILE, Settings, read_settings, write_settings
from desktop.app.wiring import Wiring
from desktop.domain.ids import DestinationId, InterviewId, RedactionId
from desktop.domain.locking import LockReason
from desktop.system.folder_drive import FolderDrive
from desktop.system.hardening import hide_from_pictures
from desktop.system.paths import settings_folder
from desktop.transcription.drafting import OnVault
from desktop.ui.services import (
    AttachmentServices,
    ExportServices,
    ImportServices,
    MachineServices,
    PackServices,
    PlaybackServices,
    Services,
    SoundServices,
    SpeechServices,
    VaultServices,
)
from desktop.vault.opening import accounts_at

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn
    from desktop.export.exporter import ExportResult, Progress
    from desktop.export.reading_copy.gate import CopyWish
    from desktop.export.reading_copy.handing import CopyResult
    from desktop.transcription.queue import TranscriptionQueue

    Export = Callable[[SignedIn, InterviewId, DestinationId, Path, Progress, Callable[[], bool]], ExportResult]
    RedactedExport = Callable[[SignedIn, RedactionId, DestinationId, Path, Progress, Callable[[], bool]], ExportResult]


class KeptSettings:
    """The settings in force, and the file they are kept in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.now = read_settings(path)

    def save(self, **changes: object) -> Settings:
        """Keeps a choice, and tells what is in force. Raises `Fault(SETTINGS_INVALID)`."""
        if changes:
            self.now = self.now.with_changes(**changes)
            write_settings(self._path, self.now)
        return self.now


def make_services(wiring: Wiring, on_vault: OnVault, settings_path: Path | None = None) -> Services:
    """Everything the window is given. `on_vault` runs a piece of work on the vault's thread and waits for it."""
    kept = KeptSettings(settings_path or settings_folder() / SETTINGS_FILE)
    return Services(
        vaults=VaultServices(
            wiring.create,
            wiring.unlock,
            accounts_at,
            wiring.add_account,
            wiring.recover,
            wiring.change_passphrase,
            wiring.make_key_file,
            wiring.suggest_passphrase,
            wiring.accept_old_copy,
        ),
        sound=_sound_services(wiring),
        speech=_speech_services(wiring, on_vault, kept),
        handing=ExportServices(_exporter(wiring), _copy, _free_bytes, _redacted_exporter(wiring)),
        settings=kept.now,
        save_settings=kept.save,
        consent_form=wiring.consent_form,
        clock=wiring.clock,
        resources=wiring.resources,
        machine=MachineServices(
            _watch_power,
            hide_from_pictures,
            wiring.machine,
            wiring.asked.power,
            wiring.asked,
        ),
        attachments=AttachmentServices(page_shower()),
        drive=FolderDrive,
    )


def _exporter(wiring: Wiring) -> Export:
    def export(
        signed_in: SignedIn,
        interview_id: InterviewId,
        destination_id: DestinationId,
        folder: Path,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> ExportResult:
        from desktop.app.handing_over import export_means
        from desktop.export.exporter import export_interview

        means = export_means(wiring.sound, signed_in, folder)
        return export_interview(signed_in, interview_id, destination_id, means, progress=progress, cancelled=cancelled)

    return export


def _copy(
    signed_in: SignedIn,
    interview_id: InterviewId,
    destination_id: DestinationId,
    wish: CopyWish,
    folder: Path,
    *watching: *tuple[Progress, Callable[[], bool]],
) -> CopyResult:
    from desktop.app.handing_over import copy_means
    from desktop.export.reading_copy.handing import hand_over_copy

    return hand_over_copy(signed_in, interview_id, destination_id, wish, copy_means(folder, *watching))


def _redacted_exporter(wiring: Wiring) -> RedactedExport:
    def export(
        signed_in: SignedIn,
        redaction_id: RedactionId,
        destination_id: DestinationId,
        folder: Path,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> ExportResult:
        from desktop.app.handing_over import redacted_means
        from desktop.export.redacted.exporting import export_redacted

        means = redacted_means(wiring.sound, signed_in, folder)
        return export_redacted(signed_in, redaction_id, destination_id, means, progress=progress, cancelled=cancelled)

    return export


def _sound_services(wiring: Wiring) -> SoundServices:
    sound = wiring.sound

    return SoundServices(
        sound.microphones,
        sound.start_recording,
        ImportServices(sound.look_at_all, sound.bring_in_all),
        PlaybackServices(
            sound.playback.get_ready,
            sound.playback.play,
            sound.playback.tune,
            sound.playback.stop,
            sound.playback.rest,
            sound.playback.heard,
            sound.playback.play_apart,
            sound.playback.take_heard,
        ),
        sound.listener,
    )


def _speech_services(wiring: Wiring, on_vault: OnVault, kept: KeptSettings) -> SpeechServices:
    from desktop.transcription.models import load_pack
    from desktop.transcription.pack_source import examine

    speech = wiring.speech

    def queue(signed_in: SignedIn) -> TranscriptionQueue:
        return speech.queue(signed_in, on_vault, speech.second(signed_in, lambda: kept.now.wants_second_model))

    return SpeechServices(
        model_packs=speech.packs.packs,
        queue=queue,
        measurement=speech.measurements.of,
        packs=PackServices(
            speech.packs.all, examine, speech.packs.install, speech.packs.remove, load_pack, speech.bench
        ),
        count_tokens=speech.count_tokens,
        early=lambda signed_in, order: speech.early(signed_in, order, on_vault),
    )


def _watch_power(tell: Callable[[LockReason], None]) -> object:
    from desktop.system.power_signals import watch_power

    return watch_power(tell)


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free
