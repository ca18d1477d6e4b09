"""The speech engine of this machine: its packs, its measurements, and the queue that runs it in a child."""

from __future__ import annotations

import wave
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop.app.sound import Sound, StoredAudio
from desktop.domain.ids import RecordingId
from desktop.domain.world import Clock
from desktop.recording.recorder_lock import LOCK_ENDING, recorder_is_alive
from desktop.system.paths import data_folder, program_command, resources, state_folder
from desktop.system.process_memory import peak_memory_bytes
from desktop.transcription.bench import Means, measure, thread_counts
from desktop.transcription.doubt_readers import MissingModel
from desktop.transcription.drafting import OnVault
from desktop.transcription.early_run import EarlyMeans, EarlyRun, EarlyState, is_fast_enough, quiet_threads
from desktop.transcription.estimates import Pace
from desktop.transcription.installed import InstalledPacks
from desktop.transcription.measurements import Measurement, Measurements
from desktop.transcription.model_decisions import standing_of
from desktop.transcription.models import ModelPack, load_watched
from desktop.transcription.pack_files import stamps_of
from desktop.transcription.queue import TranscriptionQueue
from desktop.transcription.resample import Samples
from desktop.transcription.second_model import Choice, ChooseSecond, second_model
from desktop.transcription.transcriber import ChildTranscriber
from desktop.ui.services import EarlyOrder, EarlyOutcome
from desktop.vault.jobs import JobKind
from desktop.vault.layout import MEDIA

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn

_BENCH_AUDIO = Path("selftest") / "audio" / "conversation.wav"
_FULL_SCALE = 32768.0


class Speech:
    """Packs lie in the account's data folder, measurements in its state folder: both of this machine, of no vault."""

    def __init__(self, sound: Sound, clock: Clock) -> None:
        self._sound, self._clock = sound, clock

    @cached_property
    def packs(self) -> InstalledPacks:
        """The model packs of this laptop."""
        return InstalledPacks(data_folder() / "models")

    @cached_property
    def measurements(self) -> Measurements:
        """How fast each is here."""
        return Measurements(state_folder() / "speech.json")

    def transcriber(self, pack: ModelPack, threads: int | None = None) -> ChildTranscriber:
        """The speech child with this pack, with as many threads as were measured to be best."""
        known = self.measurements.of(pack.content_sha256)
        return ChildTranscriber(program_command("whisper"), pack, threads or (known.threads if known else None))

    def count_tokens(self, pack: ModelPack, hotwords: str, cancelled: Callable[[], bool]) -> int:
        """How many tokens of the pack's own these hotwords take. Raises the faults of `Child.hear`."""
        [tokens] = self.transcriber(pack).count_tokens([hotwords], cancelled)
        return tokens

    def queue(
        self, signed_in: SignedIn, on_vault: OnVault | None = None, second: ChooseSecond | None = None
    ) -> TranscriptionQueue:
        """The vault's queue. `on_vault` runs a piece of work on the vault's thread; None: on the caller's.

        `second` chooses the model for doubts; None: as `second_model` does.
        """

        def audio(recording_id: RecordingId) -> StoredAudio:
            return self._sound.samples(signed_in, recording_id)

        def here(work: Callable[[], None]) -> None:
            work()

        return TranscriptionQueue(
            signed_in, audio, self.transcriber, on_vault or here, self._note, second or self.second(signed_in)
        )

    def second(self, signed_in: SignedIn, is_wanted: Callable[[], bool] = lambda: True) -> ChooseSecond:
        """Chooses among the packs that were measured here: such a one is known to fit into this laptop.

        `is_wanted` is asked before each draft that isn't begun yet.
        """

        def choose(recording_id: RecordingId, first: ModelPack) -> ModelPack | MissingModel | None:
            packs = self.packs.packs()
            measured = [pack for pack in packs if self.measurements.of(pack.content_sha256) is not None]
            return second_model(signed_in.vault, recording_id, first, Choice(packs, measured, is_wanted()))

        return choose

    def early(self, signed_in: SignedIn, order: EarlyOrder, on_vault: OnVault) -> EarlyOutcome:
        """Transcribes a recording while it runs, if by its benchmark this laptop keeps up. Raises as `EarlyRun.run`."""
        pack = self._early_pack(signed_in, on_vault)
        if pack is None:
            return EarlyOutcome(EarlyState.NO_MODEL, None)
        known = self.measurements.of(pack.content_sha256)
        if known is None:
            return EarlyOutcome(EarlyState.UNMEASURED, None)
        threads = quiet_threads(known.threads)
        if not is_fast_enough(known.expected, known.threads, threads):
            return EarlyOutcome(EarlyState.TOO_SLOW, None)
        pack, stamps = load_watched(pack.path)
        audio: list[StoredAudio] = []
        on_vault(lambda: audio.append(self._sound.samples(signed_in, order.recording.id)))
        means = EarlyMeans(
            audio=audio[0],
            transcriber=self.transcriber(pack, threads),
            look=order.look,
            rest=order.rest,
            is_over=order.is_over,
            told=order.told,
            clock=self._clock,
            is_same_model=lambda: tuple(stamps_of(pack.path, pack.files)) == stamps,
        )
        return EarlyOutcome(EarlyRun(signed_in, order.recording, means, on_vault).run(), pack)

    def _early_pack(self, signed_in: SignedIn, on_vault: OnVault) -> ModelPack | None:
        """Of the packs that may hear testimonies here, the one that was used last in this vault, else the first."""
        installed = self.packs.packs()
        found: list[tuple[list[ModelPack], str | None]] = []

        def look() -> None:
            vault = signed_in.vault
            jobs = [job for job in vault.jobs.all() if job.kind is JobKind.TRANSCRIBE and job.model_sha256]
            permitted = [pack for pack in installed if standing_of(vault, pack).may_hear]
            found.append((permitted, jobs[-1].model_sha256 if jobs else None))

        on_vault(look)
        [(permitted, last)] = found
        return next((pack for pack in permitted if pack.sha256 == last), permitted[0] if permitted else None)

    def bench(self, pack: ModelPack, told: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Measurement:
        """Measures a pack on this machine and keeps what came of it. Raises as `measure`."""
        means = Means(bench_samples(), self.transcriber, self._clock, peak_memory_bytes, cancelled, told)
        measured = measure(pack, means, thread_counts())
        self.measurements.keep(pack.content_sha256, measured)
        return measured

    def _note(self, pack: ModelPack, threads: int, pace: Pace) -> None:
        self.measurements.note(pack.content_sha256, threads, pace)


def bench_samples() -> Samples:
    """The self-test conversation: float32 [samples] at 16 kHz."""
    with wave.open(str(resources() / _BENCH_AUDIO), "rb") as file:
        raw = file.readframes(file.getnframes())
    return (np.frombuffer(raw, dtype="<i2").astype(np.float32) / _FULL_SCALE).astype(np.float32)


def is_recorded_into(root: Path) -> bool:
    """Whether some recorder writes into the vault in `root` now. Not for the window, which knows its own recording."""
    folder = root / MEDIA
    locks = [path.name.removesuffix(LOCK_ENDING) for path in folder.glob(f"*{LOCK_ENDING}")]
    return any(recorder_is_alive(folder / name) for name in locks)
