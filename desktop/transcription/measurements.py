"""How fast each model is on this laptop, kept on this laptop: no vault's business, nothing of a testimony.

A file that can't be read is no measurement: it costs a better estimate, and nothing else.
"""

from __future__ import annotations

import json
import math
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from desktop.transcription.estimates import Pace
from desktop.whisper.machine import cpu_name

_LIMIT_BYTES = 256 * 1024
_ENOUGH_MS = 5 * 60_000
_MOST_FACTOR = 1000.0
_MOST_THREADS = 64


@dataclass(frozen=True, slots=True)
class Measurement:
    """One model on one processor.

    `factor` is seconds of work for a second of speech as benchmarked, `seen` the same for a second of a recording as
    jobs showed (0: none yet): however many channels it has, mostly one person speaks at a time. `memory_bytes` is the
    child's peak, 0 where the system doesn't tell.
    """

    cpu: str
    threads: int
    factor: float
    load_ms: int = 0
    memory_bytes: int = 0
    seen: float = 0.0

    @property
    def expected(self) -> float:
        """What the next recording will probably take."""
        return self.seen or self.factor


class Measurements:
    """The measurements of this machine by the content digest of each model. Thread-safe."""

    def __init__(self, path: Path, cpu: str | None = None) -> None:
        self._path = path
        self._cpu = cpu if cpu is not None else cpu_name()
        self._lock = threading.Lock()

    def of(self, content_sha256: str) -> Measurement | None:
        """What this very processor was measured at; None where it wasn't."""
        found = self._read().get(content_sha256)
        return found if found is not None and found.cpu == self._cpu else None

    def keep(self, content_sha256: str, measurement: Measurement) -> None:
        """Keeps a benchmark in place of an earlier one. Raises `OSError`."""
        with self._lock:
            self._write({**self._read(), content_sha256: replace(measurement, cpu=self._cpu)})

    def note(self, content_sha256: str, threads: int, pace: Pace) -> None:
        """What a job showed; a short one shows nothing. A disk that won't take it is passed over."""
        factor = pace.factor(None)
        if factor is None or pace.read_ms < _ENOUGH_MS:
            return
        with self._lock, suppress(OSError):
            all_known = self._read()
            known = all_known.get(content_sha256)
            if known is None or (known.cpu, known.threads) != (self._cpu, threads):
                known = Measurement(self._cpu, threads, factor)
            seen = factor if not known.seen else (known.seen + factor) / 2
            self._write({**all_known, content_sha256: replace(known, seen=seen)})

    def _read(self) -> dict[str, Measurement]:
        try:
            with self._path.open("rb") as file:
                kept = json.loads(file.read(_LIMIT_BYTES))
            return {str(content): Measurement(**facts) for content, facts in kept.items() if _is_measurement(facts)}
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            return {}

    def _write(self, kept: Mapping[str, Measurement]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_name(self._path.name + ".part")
        facts = {content: asdict(one) for content, one in kept.items()}
        part.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", "utf-8")
        part.replace(self._path)


def _is_measurement(facts: Any) -> bool:
    if not isinstance(facts, dict) or set(facts) != set(Measurement.__slots__):
        return False
    numbers = [facts[name] for name in ("factor", "seen")]
    return (
        isinstance(facts["cpu"], str)
        and all(type(facts[name]) is int and facts[name] >= 0 for name in ("threads", "load_ms", "memory_bytes"))
        and 1 <= facts["threads"] <= _MOST_THREADS
        and all(type(one) in (int, float) and math.isfinite(one) and 0 <= one <= _MOST_FACTOR for one in numbers)
        and facts["factor"] > 0
    )
