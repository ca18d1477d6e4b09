"""A recording under way, and what is heard of it early, as a test wants it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from desktop.domain.ids import RecordingId
from desktop.domain.transcript import Draft
from desktop.transcription.early_run import (
    EarlyMeans,
    EarlyRun,
    EarlyState,
    Surroundings,
)
from desktop.transcription.resample import RecordingAudio
from desktop.transcription.transcriber import ChildTranscriber
from tests.fakes.hand_clock import HandClock
from tests.transcription.desk import Desk, never, unwatched
from tests.transcription.sound import WORKER, ArrayAudio, selftest_audio, selftest_pack

STEP_MS = 20_000
NO_CHILD = [sys.executable, "-c", "raise SystemExit('nobody may start me')"]


def interview_audio(seconds: int = 150) -> ArrayAudio:
    """Turns in both languages with pauses, over and over, cut off wherever the time is up."""
    talk = selftest_audio("conversation.wav").samples
    pause = np.zeros((16_000 * 2, 1), dtype=np.int16)
    whole = np.concatenate([talk, pause] * (seconds // 50 + 1))
    return ArrayAudio(16_000, whole[: seconds * 16_000])


@dataclass
class Room:
    """A recording under way as a test wants it: every rest lets it grow by a step, until it is stopped."""

    audio: ArrayAudio
    step_ms: int = STEP_MS
    clock: HandClock = field(default_factory=HandClock)
    stored_ms: int = 0
    surroundings: Callable[[Room], Surroundings] | None = None
    told: list[tuple[EarlyState, int]] = field(default_factory=list)
    rests: int = 0
    most_rests: int = 200
    at_rest: dict[int, Callable[[], object]] = field(default_factory=dict)

    @property
    def length_ms(self) -> int:
        return self.audio.frames * 1000 // self.audio.sample_rate_hz

    def look(self) -> Surroundings:
        if self.surroundings is not None:
            return self.surroundings(self)
        return Surroundings(0, self.stored_ms * self.audio.sample_rate_hz // 1000)

    def rest(self, seconds: float) -> None:
        self.clock.move(int(seconds * 1000))
        self.stored_ms = min(self.length_ms, self.stored_ms + self.step_ms)
        self.rests += 1
        self.at_rest.get(self.rests, lambda: None)()

    def is_over(self) -> bool:
        """Stopped when all is stored and nothing more came of it, or when a test has waited long enough."""
        is_whole = self.step_ms > 0 and self.rests > self.length_ms // self.step_ms + 2
        return is_whole or self.rests > self.most_rests


def run_early(
    desk: Desk, recording: RecordingId, room: Room, command: list[str] | None = None, threads: int = 1
) -> EarlyState:
    def on_vault(work: Callable[[], None]) -> None:
        work()

    audio: RecordingAudio = room.audio
    transcriber = ChildTranscriber(command or WORKER, selftest_pack(), threads=threads)
    means = EarlyMeans(
        audio, transcriber, room.look, room.rest, room.is_over, lambda *t: room.told.append(t), room.clock
    )
    return EarlyRun(desk.signed_in, desk.signed_in.vault.recordings.get(recording), means, on_vault).run()


def stop_and_draft(desk: Desk, recording: RecordingId) -> Draft:
    row = desk.signed_in.vault.recordings.get(recording)
    if desk.signed_in.vault.recordings.seal_of(recording) is None:
        desk._seal(row, desk.audio[recording].frames)
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)
    return desk.drafts(recording)[-1]


def kept(desk: Desk, recording: RecordingId, kind: str) -> int:
    rows = desk.signed_in.vault._database.execute(
        "SELECT count(*) FROM early_answer WHERE recording_id = ? AND kind = ?", (recording, kind)
    )
    return int(rows[0][0])
