"""The real speech child, killed by `kill -9` in the midst of its n-th reading. Run as a script: `mortal_whisper.py N`."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.whisper import worker

READINGS_LEFT = [int(sys.argv[1])]
answer_read = worker.Conversation._answer_read
answer_translate = worker.Conversation._answer_translate


def mortal_read(self: worker.Conversation, engine: Any, question: Mapping[str, Any]) -> None:
    count()
    answer_read(self, engine, question)


def mortal_translate(self: worker.Conversation, engine: Any, question: Mapping[str, Any]) -> None:
    count()
    answer_translate(self, engine, question)


def count() -> None:
    READINGS_LEFT[0] -= 1
    if READINGS_LEFT[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    worker.Conversation._answer_read = mortal_read  # type: ignore[method-assign]
    worker.Conversation._answer_translate = mortal_translate  # type: ignore[method-assign]
    sys.exit(worker.main())
