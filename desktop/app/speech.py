"""The speech engine of this machine: which model packs there are, and the queue that runs them in a child."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.sound import Sound, StoredAudio
from desktop.domain.faults import Fault
from desktop.domain.ids import RecordingId
from desktop.system.paths import data_folder, program_command
from desktop.transcription.drafting import OnVault
from desktop.transcription.models import ModelPack, load_pack
from desktop.transcription.queue import TranscriptionQueue
from desktop.transcription.transcriber import ChildTranscriber

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn


def model_folder() -> Path:
    """Where installed model packs lie, one folder each."""
    return data_folder() / "models"


def model_packs(chosen: str) -> list[ModelPack]:
    """The packs in the models folder and the one in `chosen` (or empty), verified; never the self-test pack."""
    folders = sorted(p for p in model_folder().glob("*") if p.is_dir())
    packs = {pack.path: pack for pack in map(_pack_or_none, [*folders, *([Path(chosen)] if chosen else [])]) if pack}
    return [pack for pack in packs.values() if not pack.is_selftest]


def _pack_or_none(folder: Path) -> ModelPack | None:
    try:
        return load_pack(folder)
    except Fault:
        return None


def transcriber(pack: ModelPack) -> ChildTranscriber:
    """The speech child with this pack."""
    return ChildTranscriber(program_command("whisper"), pack)


def queue_of(signed_in: SignedIn, sound: Sound, on_vault: OnVault | None = None) -> TranscriptionQueue:
    """The vault's queue. `on_vault` runs a piece of work on the vault's thread; None: on the caller's."""

    def audio(recording_id: RecordingId) -> StoredAudio:
        return sound.samples(signed_in, recording_id)

    if on_vault is None:
        return TranscriptionQueue(signed_in, audio, transcriber)
    return TranscriptionQueue(signed_in, audio, transcriber, on_vault)
