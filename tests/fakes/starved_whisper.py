"""The real speech child, from its n-th reading on allowed no more memory than it has, whoever of it asks for some.

Run as a script: `starved_whisper.py N python|native`. `native`: only when the library is at work, whose errors differ.
"""

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
WHO = sys.argv[2]
BALLAST: list[bytearray] = []
answer_read = worker.Conversation._answer_read


def starved_read(self: worker.Conversation, engine: Any, question: Mapping[str, Any]) -> None:
    READINGS_LEFT[0] -= 1
    if READINGS_LEFT[0] == 0 and WHO == "python":
        use_up()
    if READINGS_LEFT[0] == 0 and WHO == "native":
        starve(engine)
    try:
        answer_read(self, engine, question)
    finally:
        BALLAST.clear()


def starve(engine: Any) -> None:
    """Lets the sound's features be made, and uses all memory up just before they are encoded."""
    model = engine._model
    encode = model.encode

    def encoding(features: Any) -> Any:
        use_up()
        return encode(features)

    model.encode = encoding


def use_up() -> None:
    """Sets the limit, and takes what is free below it as well, so that the engine can't live on what it had before."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    limit = pages * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    size = 1 << 26
    while size >= SMALLEST_BYTES:
        try:
            BALLAST.append(bytearray(size))
        except MemoryError:
            size //= 2


if __name__ == "__main__":
    worker.Conversation._answer_read = starved_read  # type: ignore[method-assign]
    sys.exit(worker.main())
