"""A media file that another program writes to for long delays the recorder and does not end it."""

from __future__ import annotations

import inspect
import threading
from pathlib import Path

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat, Gap, GapReason
from desktop.recording import patient_store
from desktop.recording.chunk_writer import ChunkStore
from desktop.recording.patient_store import PatientStore
from desktop.recording.recorder_messages import FileSource, RecorderState
from tests.fakes.chunk_list import ChunkList
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter_wav
from tests.recording.conftest import Studio

GAP = Gap(1, 2, GapReason.DROPOUT)


class Busy(ChunkList):
    """Has waited in vain `times` times."""

    def __init__(self, times: int, code: FaultCode = FaultCode.VAULT_ALREADY_OPEN) -> None:
        super().__init__()
        self.times, self.code = times, code

    def add_gap(self, recording_id: RecordingId, gap: Gap) -> None:
        self.times -= 1
        if self.times >= 0:
            raise Fault(self.code)
        super().add_gap(recording_id, gap)


def test_it_tries_again_until_the_other_has_gone() -> None:
    store = Busy(5)
    PatientStore(store).add_gap(RecordingId("r"), GAP)
    assert store.gaps == [GAP]


def test_it_gives_up_at_last_and_at_once_for_any_other_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patient_store, "TRIES", 3)
    for store, left in ((Busy(3), 0), (Busy(3, FaultCode.DISK_FULL), 2)):
        with pytest.raises(Fault) as caught:
            PatientStore(store).add_gap(RecordingId("r"), GAP)
        assert (caught.value.code, store.times) == (store.code, left)


def test_it_hands_on_all_that_a_store_takes() -> None:
    taken = {name for name, member in vars(ChunkStore).items() if inspect.isfunction(member) and name[0] != "_"}
    assert taken == {name for name in vars(PatientStore) if name[0] != "_"}


@pytest.mark.slow
def test_a_window_that_hangs_while_it_writes_costs_no_sample(studio: Studio, tmp_path: Path) -> None:
    format = AudioFormat(16_000, 1)
    source: FileSource = {"file": str(counter_wav(tmp_path / "counter.wav", 60, 16_000)), "speed": 1}
    recorder = studio.record(format, source)
    wait_until(lambda: recorder.status().stored_ms >= 1000, what="a second to be stored")
    media = studio.media()
    with media.transaction():
        media.keep_waveform("other", 1, b"")
        threading.Event().wait(15)  # longer than the database itself is patient
        status = recorder.status()
        assert status.state is RecorderState.RECORDING
        assert status.elapsed_ms - status.stored_ms > 10_000
    wait_until(lambda: recorder.status().stored_ms >= 17_000, 30, "what waited to be stored")
    status = recorder.stop()
    recorder.release()
    assert (status.state, status.gaps) == (RecorderState.STOPPED, ())
    frames = np.concatenate([np.empty(0), *(np.array([chunk.frames]) for chunk in media.chunks("rec-test"))])
    assert frames.sum() == status.stored_ms * 16
    media.close()
