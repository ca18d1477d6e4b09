"""The real speech child, from its n-th reading on allowed no more memory than it has. Run as a script: `starved_whisper.py N`."""

from __future__ import annotations

import resource
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.whisper import worker

SMALLEST_BYTES = 1 << 16
READINGS_LEFT = [int(sys.argv[1])]
answer_read = worker.Conversation._answer_read


def starved_read(self: worker.Conversation, engine: Any, question: Mapping[str, Any]) -> None:
    READINGS_LEFT[0] -= 1
    ballast = used_up() if READINGS_LEFT[0] == 0 else []
    answer_read(self, engine, question)
    del ballast


def used_up() -> list[bytearray]:
    """Sets the limit, and takes what is free below it as well, so that the engine can't live on what it had before."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    limit = pages * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    taken: list[bytearray] = []
    size = 1 << 26
    while size >= SMALLEST_BYTES:
        try:
            taken.append(bytearray(size))
        except MemoryError:
            size //= 2
    return taken


if __name__ == "__main__":
    worker.Conversation._answer_read = starved_read  # type: ignore[method-assign]
    sys.exit(worker.main())
