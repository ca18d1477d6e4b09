"""What the application knows of speech on this machine: the threads that were measured, and whether somebody records."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.sound import Sound
from desktop.app.speech import Speech, bench_samples, is_recorded_into
from desktop.recording.recorder_lock import RecorderLock
from desktop.transcription.measurements import Measurement
from desktop.transcription.threads import default_threads
from desktop.vault.layout import MEDIA
from tests.fakes.hand_clock import HandClock
from tests.transcription.sound import selftest_pack


@pytest.fixture
def speech(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Speech:
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    return Speech(Sound(), HandClock())


def test_the_engine_gets_the_threads_that_were_measured_to_be_best(speech: Speech) -> None:
    pack = selftest_pack()
    assert speech.transcriber(pack).threads == default_threads()
    speech.measurements.keep(pack.content_sha256, Measurement("", 3, 0.5))
    assert speech.transcriber(pack).threads == 3
    assert speech.transcriber(pack, 2).threads == 2


def test_packs_and_measurements_lie_outside_every_vault(speech: Speech, tmp_path: Path) -> None:
    assert speech.packs.root == tmp_path / "XDG_DATA_HOME" / "saegim" / "models"
    assert speech.packs.all() == []
    speech.measurements.keep("c" * 64, Measurement("", 3, 0.5))
    assert [file.name for file in (tmp_path / "XDG_STATE_HOME" / "saegim").iterdir()] == ["speech.json"]


def test_a_recorder_is_seen_while_it_lives_and_its_trace_is_no_recorder(tmp_path: Path) -> None:
    media = tmp_path / MEDIA
    media.mkdir()
    assert not is_recorded_into(tmp_path)
    lock = RecorderLock(media / "a.db")
    assert is_recorded_into(tmp_path)
    lock.release()
    (media / "b.db.recording").write_bytes(b"")
    assert not is_recorded_into(tmp_path)


def test_the_sample_for_measuring_is_speech_of_ours() -> None:
    samples = bench_samples()
    assert (str(samples.dtype), samples.ndim) == ("float32", 1)
    assert 40 < len(samples) / 16_000 < 60
    assert 0.1 < abs(samples).max() <= 1
