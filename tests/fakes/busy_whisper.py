"""A speech child that gives way as the real one does and then burns every processor it may use, until it is killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.whisper.confinement import confine, give_way
from desktop.whisper.wire import Kind, message_of, read_frame, write_frame

BURNERS = 4


def burn() -> None:
    while True:
        pass


def main() -> None:
    confine()
    while (frame := read_frame(sys.stdin.buffer)) is not None:
        if frame.kind is Kind.JOB:
            if message_of(frame).get("quiet") is True:
                give_way()
            write_frame(sys.stdout.buffer, Kind.READY, {"engine": "busy 1", "cpu": "all of it"})
        elif frame.kind is Kind.MAP:
            for _ in range(BURNERS * (os.cpu_count() or 1)):
                if os.fork() == 0:
                    burn()
            burn()


if __name__ == "__main__":
    main()
