"""The benchmark measures the real child with our own audio, and picks the fewest threads that are fast."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from desktop.app.speech import bench_samples
from desktop.domain.faults import Fault, FaultCode
from desktop.system.clock import SystemClock
from desktop.system.process_memory import peak_memory_bytes
from desktop.transcription import bench
from desktop.transcription.bench import Means, Timing, measure, thread_counts
from desktop.transcription.models import ModelPack
from desktop.transcription.threads import MOST_THREADS
from desktop.transcription.transcriber import ChildTranscriber
from tests.transcription.sound import WORKER, selftest_pack


def _transcriber(pack: ModelPack, threads: int) -> ChildTranscriber:
    return ChildTranscriber(WORKER, pack, threads)


def _means(cancelled: Callable[[], bool] = lambda: False) -> Means:
    return Means(bench_samples(), _transcriber, SystemClock(), peak_memory_bytes, cancelled, lambda *_: None)


def test_the_self_test_model_is_measured_as_it_runs() -> None:
    told: list[tuple[int, int]] = []
    means = replace(_means(), told=lambda done, total: told.append((done, total)))
    found = measure(selftest_pack(), means, [1])
    assert found.threads == 1
    assert 0 < found.factor < 2
    assert found.load_ms > 0
    assert found.memory_bytes > 50_000_000
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_the_fewest_threads_that_are_fast_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    spent = {1: 10_000, 2: 6_000, 3: 5_900, 4: 9_000}
    monkeypatch.setattr(bench, "_time", lambda _p, _m, threads, ms: Timing(threads, ms, spent[threads], 1, 2))
    assert measure(selftest_pack(), _means(), [1, 2, 3, 4]).threads == 2


def test_it_can_be_stopped() -> None:
    with pytest.raises(Fault) as caught:
        measure(selftest_pack(), _means(lambda: True), [1])
    assert caught.value.code is FaultCode.TRANSCRIPTION_CANCELLED


def test_a_sample_without_speech_is_named() -> None:
    silent = replace(_means(), samples=np.zeros(16_000, dtype=np.float32))
    with pytest.raises(Fault) as caught:
        measure(selftest_pack(), silent, [1])
    assert (caught.value.code, caught.value.facts) == (FaultCode.MODEL_SILENT, {"name": "saegim-selftest"})


def test_the_counts_worth_trying_are_few_and_sane() -> None:
    counts = thread_counts()
    assert counts == sorted(set(counts))
    assert 1 <= counts[0] <= counts[-1] <= MOST_THREADS
    assert len(counts) <= 4


def test_memory_is_told_by_the_system_or_not_at_all() -> None:
    told = peak_memory_bytes(os.getpid())
    assert told is None or told > 1_000_000
    assert peak_memory_bytes(2**22 + 1) is None
