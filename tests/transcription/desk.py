"""A real vault with a sealed recording in it, and a queue over sound that lies in memory."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.ids import InterviewId, RecordingId
from desktop.domain.recording import AudioFormat, Origin, Recording, Seal, SealState
from desktop.domain.transcript import Draft, Segment
from desktop.interview.consent import set_consent
from desktop.interview.consent_form import load_consent_form
from desktop.interview.register import open_interview
from desktop.transcription.models import ModelPack
from desktop.transcription.queue import TranscriptionQueue
from desktop.transcription.transcriber import ChildTranscriber, Deadlines
from tests.fakes.vaults import signed_in
from tests.transcription.sound import ROOT, WORKER, ArrayAudio

MORTAL = ROOT / "tests" / "fakes" / "mortal_whisper.py"
BAD = ROOT / "tests" / "fakes" / "bad_whisper.py"


def never() -> bool:
    return False


def unwatched(_done_ms: int, _total_ms: int) -> None:
    """Progress that nobody looks at."""


def dying_in(reading: int) -> list[str]:
    """The real child, killed with -9 in its n-th reading."""
    return [sys.executable, str(MORTAL), str(reading)]


class Desk:
    """An interviewer at work: consent given, and as many recordings as a test wants."""

    def __init__(self, folder: Path) -> None:
        form = load_consent_form(ROOT / "resources" / "domain" / "consent.json")
        self.signed_in: SignedIn = signed_in(folder, form)
        self.audio: dict[RecordingId, ArrayAudio] = {}
        self.command = WORKER
        self.deadlines: Deadlines | None = None
        self.interview_id: InterviewId = open_interview(self.signed_in, "W-2026-001", ("ko", "en")).id
        for item in ("C01", "C02", "C04"):
            set_consent(self.signed_in, self.interview_id, item, "yes")

    def close(self) -> None:
        self.signed_in.lock()

    def record(self, audio: ArrayAudio, *, is_sealed: bool = True) -> RecordingId:
        """A recording whose rows are real; its samples stay in memory."""
        signed_in, clock = self.signed_in, self.signed_in.clock
        sound = AudioFormat(audio.sample_rate_hz, audio.channels)
        recording = Recording(
            RecordingId(signed_in.chance.token_hex(8)),
            self.interview_id,
            sound,
            Origin.MICROPHONE,
            "test",
            signed_in.account.id,
            clock.now(),
        )
        with signed_in.vault.transaction():
            signed_in.vault.recordings.add(recording)
            signed_in.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
        if is_sealed:
            self._seal(recording, audio.frames)
        self.audio[recording.id] = audio
        return recording.id

    def queue(self, on_vault: Callable[[Callable[[], None]], None] | None = None) -> TranscriptionQueue:
        def transcriber(pack: ModelPack) -> ChildTranscriber:
            return ChildTranscriber(self.command, pack, threads=1, deadlines=self.deadlines)

        if on_vault is None:
            return TranscriptionQueue(self.signed_in, self.audio.__getitem__, transcriber)
        return TranscriptionQueue(self.signed_in, self.audio.__getitem__, transcriber, on_vault)

    def drafts(self, recording_id: RecordingId) -> list[Draft]:
        transcripts = self.signed_in.vault.transcripts
        return [transcripts.draft(draft_id) for draft_id in transcripts.drafts_of(recording_id)]

    def acts(self) -> list[str]:
        """The actions in the custody log, in order."""
        return [json.loads(entry.body)["action"] for entry in self.signed_in.vault.entries.all()]

    def _seal(self, recording: Recording, frames: int) -> None:
        signed_in = self.signed_in
        seal = Seal(
            recording.id,
            SealState.COMPLETE,
            frames,
            1,
            1,
            "0" * 64,
            "0" * 64,
            "",
            (),
            0,
            signed_in.account.id,
            signed_in.clock.now(),
        )
        with signed_in.vault.transaction():
            signed_in.vault.recordings.seal(seal)
            signed_in.log.record(Action.RECORDING_SEALED, recording.id, after=row_digest(seal))


def content(draft: Draft) -> tuple[object, ...]:
    """A draft without what chance and the clock gave it."""
    segments: list[Segment] = [replace(s, id="") for s in draft.segments]  # type: ignore[arg-type]
    return draft.provenance, draft.spans, tuple(segments), draft.is_complete
