"""The speech child dies, hangs, floods and lies: each is named, nothing of it is believed, nothing of it stays alive."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.child import Child
from desktop.transcription.heard import Heard, Question
from desktop.transcription.speech_map import Extent
from desktop.transcription.transcriber import ChildTranscriber, Deadlines, Listening
from tests.transcription.sound import ROOT, selftest_pack

FAKE = ROOT / "tests" / "fakes" / "bad_whisper.py"
SECOND = np.zeros(16_000, dtype=np.float32)
EXTENT = Extent(5_000, 6_000, is_speech=True)
SOON = Deadlines(start_s=0.8, floor_s=0.8, per_audio_second_s=0.0, end_s=0.8)
PATIENT = Deadlines(start_s=60, floor_s=60, per_audio_second_s=0.0, end_s=60)


def _child(listening: Listening) -> Child:
    assert isinstance(listening._child, Child)
    return listening._child


def _transcriber(
    moment: str, act: str = "", changes: dict[str, Any] | None = None, deadlines: Deadlines = PATIENT
) -> ChildTranscriber:
    command = [sys.executable, str(FAKE), moment, act, json.dumps(changes or {})]
    return ChildTranscriber(command, selftest_pack(), threads=1, deadlines=deadlines)


def _converse(transcriber: ChildTranscriber) -> Heard:
    with transcriber.begin(lambda: False) as listening:
        assert listening.speech_in(SECOND) == [(0, 16_000)]
        heard = listening.read(SECOND, EXTENT, Question("ko"))
        listening.finish()
    return heard


def _fault(transcriber: ChildTranscriber) -> Fault:
    with pytest.raises(Fault) as caught:
        _converse(transcriber)
    return caught.value


def test_an_honest_child_is_believed() -> None:
    heard = _converse(_transcriber("never"))
    assert [(s.text, s.start_ms, s.end_ms) for s in heard.segments] == [("네", 5_100, 5_900)]


@pytest.mark.parametrize("moment", ["ready", "map", "segment", "done", "end"])
@pytest.mark.parametrize("act", ["die", "exit", "cut_short"])
def test_a_child_that_ends_without_an_end_mark_has_died(moment: str, act: str) -> None:
    assert _fault(_transcriber(moment, act)).code is FaultCode.WHISPER_DIED


@pytest.mark.parametrize("moment", ["ready", "map", "done", "end", "deaf"])
def test_a_child_that_hangs_is_killed_at_its_deadline(moment: str) -> None:
    deadlines = SOON if moment == "ready" else replace(SOON, start_s=60)
    assert _fault(_transcriber(moment, "hang", deadlines=deadlines)).code is FaultCode.WHISPER_HUNG


@pytest.mark.parametrize(
    ("moment", "act"),
    [("segment", "flood_frames"), ("segment", "flood_bytes"), *((m, "claim_length") for m in ("ready", "map", "end"))],
)
def test_a_child_that_floods_is_cut_off_at_once(moment: str, act: str) -> None:
    assert _fault(_transcriber(moment, act)).code is FaultCode.WHISPER_FLOODED


def test_a_flood_does_not_fill_the_memory() -> None:
    with _transcriber("segment", "flood_bytes").begin(lambda: False) as listening:
        listening.speech_in(SECOND)
        with pytest.raises(Fault):
            listening.read(SECOND, EXTENT, Question("ko"))
        kept = _child(listening)._frames.qsize()
    assert kept * 180_000 < 8 * 1024 * 1024


@pytest.mark.parametrize("act", ["unknown_kind", "nan", "wrong_order", "fault_chatty"])
def test_a_child_that_breaks_the_wire_lies(act: str) -> None:
    assert _fault(_transcriber("done", act)).code is FaultCode.WHISPER_LIED


def test_a_child_may_say_in_one_word_why_it_gave_up() -> None:
    fault = _fault(_transcriber("done", "fault_memory"))
    assert (fault.code, fault.facts) == (FaultCode.WHISPER_FAILED, {"failure": "memory"})


LIES: list[tuple[str, dict[str, Any]]] = [
    ("ready", {"engine": "x" * 201}),
    ("ready", {"engine": ""}),
    ("ready", {"cpu": "a\u0000b"}),
    ("ready", {"cpu": None}),
    ("map", {"speech": "all"}),
    ("map", {"speech": [[0, 16_001]]}),
    ("map", {"speech": [[-1, 5]]}),
    ("map", {"speech": [[5, 5]]}),
    ("map", {"speech": [[0, 10], [9, 20]]}),
    ("map", {"speech": [[0.5, 10]]}),
    ("map", {"speech": [[True, 10]]}),
    ("map", {"speech": [[0, 1, 2]]}),
    ("segment", {"start": -0.01}),
    ("segment", {"start": 31.0, "end": 31.5}),
    ("segment", {"end": 0.05}),
    ("segment", {"start": "0"}),
    ("segment", {"start": True}),
    ("segment", {"end": None}),
    ("segment", {"text": None}),
    ("segment", {"text": "가" * 4_001}),
    ("segment", {"text": "a\u0000b"}),
    ("segment", {"text": "\u001b[2J"}),
    ("segment", {"text": "\u202eabc"}),
    ("segment", {"text": "\ud800"}),
    ("segment", {"words": None}),
    ("segment", {"words": [["네", 0.1, 0.2]]}),
    ("segment", {"words": [["네", 0.5, 0.2, 0.9]]}),
    ("segment", {"words": [["네", 5.0, 5.2, 0.9], ["네", 0.1, 0.2, 0.9]]}),
    ("segment", {"words": [["네", 0.1, 0.2, 1.2]]}),
    ("segment", {"words": [["네", 0.1, 0.2, -0.2]]}),
    ("segment", {"words": [["네", 0.1, 0.2, 0.5]] * 501}),
    ("segment", {"mean_log_probability": 0.5}),
    ("segment", {"mean_log_probability": -1e9}),
    ("segment", {"no_speech_probability": 2}),
    ("segment", {"compression_ratio": -1}),
    ("segment", {"compression_ratio": 10**400}),
    ("done", {"is_read": "yes"}),
    ("done", {"language": "zh"}),
    ("done", {"language": "en"}),
    ("done", {"language": None}),
    ("done", {"language": ["ko"]}),
    ("done", {"shares": {"ko": 0.9, "zh": 0.1}}),
    ("done", {"shares": {}}),
    ("done", {"shares": {"ko": 0.9, "en": 0.9}}),
    ("done", {"mean_log_probability": 3}),
]


@pytest.mark.parametrize(("moment", "changes"), LIES, ids=[json.dumps(lie)[:60] for lie in LIES])
def test_a_child_that_says_what_cannot_be_is_not_believed(moment: str, changes: dict[str, Any]) -> None:
    fault = _fault(_transcriber(moment, changes=changes))
    assert fault.code is FaultCode.WHISPER_LIED
    assert set(fault.facts) == {"about"}
    assert str(fault.facts["about"]).replace("_", "").isalpha()


COUNTS = [
    {"tokens": "many"},
    {"tokens": []},
    {"tokens": [1, 2]},
    {"tokens": [-1]},
    {"tokens": [1e400]},
    {"tokens": [True]},
]


@pytest.mark.parametrize("changes", [*COUNTS, {"tokens": [99]}], ids=str)
def test_a_child_that_counts_what_cannot_be_is_not_believed(changes: dict[str, Any]) -> None:
    """A text has at most one token for each of its bytes, and one for the blank before it."""
    with pytest.raises(Fault) as caught:
        _transcriber("count", changes=changes).count_tokens(["보위부"], lambda: False)
    assert caught.value.code is FaultCode.WHISPER_LIED
    assert _transcriber("never").count_tokens(["보위부"], lambda: False) == [3]


@pytest.mark.parametrize(
    ("act", "code"),
    [
        ("die", FaultCode.WHISPER_DIED),
        ("fault_memory", FaultCode.WHISPER_FAILED),
        ("wrong_order", FaultCode.WHISPER_LIED),
    ],
)
def test_a_child_that_fails_to_count_is_named(act: str, code: FaultCode) -> None:
    with pytest.raises(Fault) as caught:
        _transcriber("count", act).count_tokens(["보위부"], lambda: False)
    assert caught.value.code is code


def _read_once(listening: Listening) -> Heard:
    listening.speech_in(SECOND)
    return listening.read(SECOND, EXTENT, Question("ko"))


def test_a_cancel_is_heard_while_the_child_works() -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 4  # ready, map and two looks while the reading hangs

    with _transcriber("done", "hang").begin(cancelled) as listening, pytest.raises(Fault) as caught:
        _read_once(listening)
    assert caught.value.code is FaultCode.TRANSCRIPTION_CANCELLED
    assert _child(listening)._process.returncode is not None


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_what_the_child_started_is_ended_with_it() -> None:
    transcriber = _transcriber("done", "leave_a_child_behind", deadlines=replace(SOON, start_s=60))
    with transcriber.begin(lambda: False) as listening, pytest.raises(Fault) as caught:
        _read_once(listening)
    assert caught.value.code is FaultCode.WHISPER_HUNG
    _wait_until_gone(_child(listening)._process.pid)


def _wait_until_gone(group: int) -> None:
    limit = time.monotonic() + 20
    while time.monotonic() < limit:
        if not any(_group_of(p) == group for p in Path("/proc").glob("[0-9]*")):
            return
    pytest.fail("a process of the child's group is still alive")


def _group_of(process: Path) -> int:
    try:
        state, _, group = (process / "stat").read_text("ascii", "replace").rpartition(")")[2].split()[:3]
    except OSError:
        return 0
    return 0 if state == "Z" else int(group)


def test_a_command_that_cannot_be_started_has_died(tmp_path: Path) -> None:
    transcriber = ChildTranscriber([str(tmp_path / "absent")], selftest_pack(), threads=1)
    assert _fault(transcriber).code is FaultCode.WHISPER_DIED


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_child_gets_an_empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAEGIM_VAULT", "/somewhere")
    with _transcriber("never").begin(lambda: False) as listening:
        raw = Path(f"/proc/{_child(listening)._process.pid}/environ").read_bytes()
    names = {entry.partition(b"=")[0].decode() for entry in raw.split(b"\0") if entry}
    assert "OMP_NUM_THREADS" in names
    assert not names & {"HOME", "USER", "SAEGIM_VAULT", "PYTHONPATH", "DISPLAY"}
    assert "SAEGIM_VAULT" in os.environ
