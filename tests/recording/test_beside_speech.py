"""A recording beside a hostile speech child that burns every processor: no sample is lost, no chunk is late."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import numpy as np
import psutil
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.recorder_messages import RecorderState
from desktop.transcription.early_run import BEHIND_MS
from desktop.transcription.transcriber import ChildTranscriber, Listening
from tests.fakes.waiting import wait_until
from tests.recording.conftest import Studio
from tests.recording.test_recorder_process import RATE_HZ, _source, _stored
from tests.transcription.sound import selftest_pack

BUSY = Path(__file__).resolve().parents[1] / "fakes" / "busy_whisper.py"
SECONDS = 8

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the idle class of the scheduler is Linux's")


class Burning:
    """The busy child in a conversation of its own, and what became of it."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.children: list[psutil.Process] = []
        self.fault: Fault | None = None
        self._thread = threading.Thread(target=self._burn)
        self._thread.start()

    def end(self) -> None:
        self.stop.set()
        self._thread.join(30)

    def spent_s(self) -> float:
        """Processor time of the child and its own children so far."""
        return sum(sum(child.cpu_times()[:2]) for child in self.children if child.is_running())

    def _burn(self) -> None:
        transcriber = ChildTranscriber([sys.executable, str(BUSY)], selftest_pack(), threads=1)
        transcriber.is_quiet = True
        try:
            with transcriber.begin(self.stop.is_set) as listening:
                self._watch(listening)
                listening.speech_in(np.zeros(16_000, dtype=np.float32))
        except Fault as fault:
            self.fault = fault

    def _watch(self, listening: Listening) -> None:
        self.children.append(psutil.Process(listening.pid))


def test_a_recording_beside_a_busy_child_loses_nothing_and_is_never_late(studio: Studio, tmp_path: Path) -> None:
    burning = Burning()
    try:
        wait_until(lambda: bool(burning.children), 30, "the busy child")
        child = burning.children[0]
        wait_until(lambda: len(child.children()) >= (os.cpu_count() or 1), 30, "its burners")
        burning.children += child.children()
        assert os.sched_getscheduler(child.pid) == os.SCHED_IDLE
        assert child.nice() == 19
        recorder = studio.record(AudioFormat(RATE_HZ, 1), _source(tmp_path, SECONDS))
        late: list[int] = []

        def is_over() -> bool:
            status = recorder.status()
            late.append(status.elapsed_ms - status.stored_ms)
            return status.state.is_final

        spent = burning.spent_s()
        wait_until(is_over, SECONDS * 5, "the file's end")
        assert burning.spent_s() > spent, "nothing was in the recording's way"
    finally:
        burning.end()
    status = recorder.status()
    recorder.release()
    assert (status.state, status.stored_ms, status.gap_count) == (RecorderState.STOPPED, SECONDS * 1000, 0)
    assert max(late) < BEHIND_MS
    assert (_stored(studio)[:, 0] == np.arange(SECONDS * RATE_HZ) % 30_000).all()
    assert burning.fault is not None
    assert burning.fault.code is FaultCode.TRANSCRIPTION_CANCELLED
    assert not any(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in burning.children)
