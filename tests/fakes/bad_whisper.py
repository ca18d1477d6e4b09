"""A speech child that keeps to the wire except where its one argument says otherwise. Run as a script."""

from __future__ import annotations

import json
import os
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.whisper.wire import SAMPLE_BYTES, Kind, message_of, read_frame, write_frame

SOURCE: BinaryIO = sys.stdin.buffer
TARGET: BinaryIO = sys.stdout.buffer
SEGMENT: dict[str, Any] = {
    "start": 0.1,
    "end": 0.9,
    "text": " 네",
    "words": [[" 네", 0.1, 0.9, 0.9]],
    "mean_log_probability": -0.3,
    "no_speech_probability": 0.1,
    "compression_ratio": 1.0,
}
DONE: dict[str, Any] = {
    "is_read": True,
    "language": "ko",
    "shares": {"ko": 0.9, "en": 0.1},
    "is_in_doubt": False,
    "mean_log_probability": -0.3,
    "no_speech_probability": 0.1,
}
READY = {"engine": "fake 1", "cpu": "fake"}


def raw(kind: Kind, text: str) -> None:
    """JSON that Python's writer would refuse to make."""
    body = text.encode()
    TARGET.write(struct.pack(">cI", kind.value, len(body)) + body)
    TARGET.flush()


def hang() -> None:
    threading.Event().wait()


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leave() -> None:
    os._exit(0)


def flood_frames() -> None:
    while True:
        write_frame(TARGET, Kind.SEGMENT, SEGMENT)


def flood_bytes() -> None:
    while True:
        write_frame(TARGET, Kind.SEGMENT, {**SEGMENT, "more": "x" * 200_000})


def claim_length() -> None:
    TARGET.write(struct.pack(">cI", Kind.SEGMENT.value, 0xFFFFFFFF))
    TARGET.flush()
    hang()


def cut_short() -> None:
    TARGET.write(struct.pack(">cI", Kind.DONE.value, 50) + b"{}")
    TARGET.flush()
    os._exit(0)


def leave_a_child_behind() -> None:
    subprocess.Popen([sys.executable, "-c", "import threading; threading.Event().wait()"])
    hang()


def unknown_kind() -> None:
    TARGET.write(b"Z\0\0\0\0")
    TARGET.flush()
    hang()


def fault(word: str) -> None:
    raw(Kind.FAULT, json.dumps({"failure": word}))
    os._exit(0)


ACTS: dict[str, Callable[[], None]] = {
    "die": die,
    "exit": leave,
    "hang": hang,
    "flood_frames": flood_frames,
    "flood_bytes": flood_bytes,
    "claim_length": claim_length,
    "cut_short": cut_short,
    "leave_a_child_behind": leave_a_child_behind,
    "unknown_kind": unknown_kind,
    "fault_memory": lambda: fault("memory"),
    "fault_chatty": lambda: fault("file /somebody/model.bin"),
    "nan": lambda: raw(Kind.DONE, json.dumps(DONE).replace("-0.3", "NaN")),
    "wrong_order": lambda: write_frame(TARGET, Kind.READY, READY),
}


def audio(question: dict[str, Any]) -> None:
    left = question["samples"] * SAMPLE_BYTES
    while left > 0:
        frame = read_frame(SOURCE)
        assert frame is not None
        left -= len(frame.body)


def main(moment: str, act: str, changes: dict[str, Any]) -> None:
    """At `moment` (ready, count, map, segment, done, end) does `act`, or answers with `changes` laid over the honest answer."""

    def answer(name: str, kind: Kind, honest: dict[str, Any]) -> None:
        if name == moment and act:
            ACTS[act]()
        else:
            raw(kind, json.dumps({**honest, **changes} if name == moment else honest))

    while (frame := read_frame(SOURCE)) is not None:
        question = message_of(frame)
        if frame.kind is Kind.JOB:
            answer("ready", Kind.READY, READY)
        elif frame.kind is Kind.COUNT:
            answer("count", Kind.COUNT, {"tokens": [len(text) for text in question["texts"]]})
        elif frame.kind is Kind.MAP:
            if moment == "deaf":
                hang()
            audio(question)
            answer("map", Kind.MAP, {"speech": [[0, question["samples"]]]})
        elif frame.kind in (Kind.READ, Kind.TRANSLATE):
            audio(question)
            answer("segment", Kind.SEGMENT, SEGMENT)
            answer("done", Kind.DONE, DONE)
        elif frame.kind is Kind.END:
            answer("end", Kind.END, {})
            return


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]) if len(sys.argv) > 3 else {})
