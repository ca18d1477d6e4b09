"""From *stop* to a complete draft of an interview that was transcribed while it ran, beside having begun at the stop.

The interview is not waited for, so what the early run took stands beside its length: over 1.00, and it would have fallen
behind. Speech and model are the self-test's; a real model is slower in all three. `SAEGIM_BENCH_MINUTES` shortens it.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np

from desktop.domain.ids import RecordingId
from desktop.transcription.early_run import EarlyMeans, EarlyRun, EarlyState, Surroundings
from desktop.transcription.transcriber import ChildTranscriber
from tests.bench.timing import Row, seconds
from tests.transcription.desk import Desk, never, unwatched
from tests.transcription.sound import WORKER, ArrayAudio, selftest_audio, selftest_pack

MINUTES = float(os.environ.get("SAEGIM_BENCH_MINUTES", "30"))
_RATE_HZ = 16_000


def stop_to_draft(folder: Path) -> list[Row]:
    """One row for the time after the stop, one for what the early run took of the interview's own length."""
    folder.mkdir(parents=True, exist_ok=True)
    desk = Desk(folder)
    try:
        audio = _interview()
        late, early = desk.record(audio), desk.record(audio, is_sealed=False)
        spent = seconds(lambda: _run_early(desk, early, audio))
        desk._seal(desk.signed_in.vault.recordings.get(early), audio.frames)
        after, without = (seconds(lambda one=one: _draft(desk, one)) for one in (early, late))  # type: ignore[misc]
    finally:
        desk.close()
    minutes = f"{MINUTES:g} min"
    return [
        Row(f"stop to draft, {minutes}, early", "begun at the stop", after, without, after / without),
        Row(f"the early run, {minutes}", "the interview's length", spent, MINUTES * 60, spent / (MINUTES * 60)),
    ]


def _interview() -> ArrayAudio:
    talk = selftest_audio("conversation.wav").samples
    pause = np.zeros((_RATE_HZ * 2, 1), dtype=np.int16)
    wanted = int(MINUTES * 60 * _RATE_HZ)
    one = np.concatenate([talk, pause])
    return ArrayAudio(_RATE_HZ, np.concatenate([one] * (wanted // len(one) + 1))[:wanted])


def _run_early(desk: Desk, recording: RecordingId, audio: ArrayAudio) -> None:
    done = [False]

    def told(state: EarlyState, _at_ms: int) -> None:
        done[0] = state is EarlyState.UP_TO_DATE

    means = EarlyMeans(
        audio=audio,
        transcriber=ChildTranscriber(WORKER, selftest_pack(), threads=1),
        look=lambda: Surroundings(0, audio.frames),
        rest=lambda _: None,
        is_over=lambda: done[0],
        told=told,
        clock=_Clock(),  # type: ignore[arg-type]
    )
    EarlyRun(desk.signed_in, desk.signed_in.vault.recordings.get(recording), means, lambda work: work()).run()


def _draft(desk: Desk, recording: RecordingId) -> None:
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)


class _Clock:
    def monotonic_ms(self) -> int:
        return int(time.monotonic() * 1000)
