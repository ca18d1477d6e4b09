"""Measures a model on this laptop with audio of our own: how many threads are fastest, how long speech takes, memory.

Every measurement is a child of its own, started as for a real recording. Takes a minute or two with a large model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.world import Clock
from desktop.transcription.heard import Question
from desktop.transcription.measurements import Measurement
from desktop.transcription.models import ModelPack
from desktop.transcription.resample import Samples
from desktop.transcription.speech_map import SAMPLES_PER_MS, Extent, merge
from desktop.transcription.threads import MOST_THREADS, default_threads, performance_cores
from desktop.transcription.transcriber import ChildTranscriber, Listening

_PROBE_MS = 6_000
_WHOLE_MS = 40_000
_WHOLE_TAKES_MS = 90_000
_WORTH_A_THREAD = 0.95
_FIRST_LANGUAGE = 0

MakeTranscriber = Callable[[ModelPack, int], ChildTranscriber]
MemoryOf = Callable[[int], int | None]
"""A process's peak memory in bytes by its number; None where the system doesn't tell."""


@dataclass(frozen=True, slots=True)
class Timing:
    """One way of running it: so much speech read in so much time, after loading."""

    threads: int
    speech_ms: int
    spent_ms: int
    load_ms: int
    memory_bytes: int

    @property
    def factor(self) -> float:
        """Seconds of work for a second of speech."""
        return max(self.spent_ms, 1) / self.speech_ms


@dataclass(frozen=True, slots=True)
class Means:
    """What a benchmark works with. `samples` is speech of ours, float32 [samples] at 16 kHz."""

    samples: Samples
    transcriber: MakeTranscriber
    clock: Clock
    memory_of: MemoryOf
    cancelled: Callable[[], bool]
    told: Callable[[int, int], None]


def thread_counts() -> list[int]:
    """The numbers of threads worth trying here, few first."""
    cores = min(performance_cores(), MOST_THREADS)
    return sorted({1, max(1, cores // 2), default_threads(), cores})


def measure(pack: ModelPack, means: Means, counts: Sequence[int]) -> Measurement:
    """The model's measurement on this machine: tried with each of `counts` briefly, then with the best one at length.

    `means.told` gets steps done and in all. Raises the faults of `Child.hear` and `Fault(MODEL_SILENT)` when the
    model's own map finds no speech in ours; `Fault(TRANSCRIPTION_CANCELLED)` when it was stopped.
    """
    best: Timing | None = None
    for step, threads in enumerate(counts):
        means.told(step, len(counts) + 1)
        tried = _time(pack, means, threads, _PROBE_MS)
        if best is None or tried.factor < best.factor * _WORTH_A_THREAD:
            best = tried
    if best is None:
        raise Fault(FaultCode.MODEL_SILENT, name=pack.name)
    means.told(len(counts), len(counts) + 1)
    whole = _time(pack, means, best.threads, _WHOLE_MS)
    means.told(len(counts) + 1, len(counts) + 1)
    return Measurement("", whole.threads, round(whole.factor, 4), whole.load_ms, whole.memory_bytes)


def _time(pack: ModelPack, means: Means, threads: int, speech_ms: int) -> Timing:
    began_ms = means.clock.monotonic_ms()
    with means.transcriber(pack, threads).begin(means.cancelled) as listening:
        load_ms = means.clock.monotonic_ms() - began_ms
        extents = _speech(listening, means.samples)
        if not extents:
            raise Fault(FaultCode.MODEL_SILENT, name=pack.name)
        read_ms, spent_ms = _read(listening, means, extents, pack.languages[_FIRST_LANGUAGE], speech_ms)
        memory = means.memory_of(listening.pid) or 0
        listening.finish()
    return Timing(threads, read_ms, spent_ms, load_ms, memory)


def _read(listening: Listening, means: Means, extents: Sequence[Extent], hint: str, speech_ms: int) -> tuple[int, int]:
    """Reads spans until there was enough speech, or it took too long; at least one. Milliseconds read and spent."""
    read_ms = spent_ms = 0
    for extent in extents:
        began_ms = means.clock.monotonic_ms()
        samples = means.samples[extent.start_ms * SAMPLES_PER_MS : extent.end_ms * SAMPLES_PER_MS]
        listening.read(samples, extent, Question(hint))
        read_ms += extent.length_ms
        spent_ms += means.clock.monotonic_ms() - began_ms
        if read_ms >= speech_ms or spent_ms >= _WHOLE_TAKES_MS:
            break
    return read_ms, spent_ms


def _speech(listening: Listening, samples: Samples) -> list[Extent]:
    """Spans as a real recording is cut into."""
    found = [(a // SAMPLES_PER_MS, b // SAMPLES_PER_MS) for a, b in merge(listening.speech_in(samples))]
    return [Extent(start_ms, end_ms, is_speech=True) for start_ms, end_ms in found if end_ms > start_ms]
