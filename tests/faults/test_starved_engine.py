"""The engine runs out of memory, or has one processor, or a graphics card it must not want: nothing kept is lost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.rows import check_rows
from desktop.domain.coverage import check_coverage
from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.parameters import DECODING, SPEECH_MAP
from desktop.vault.jobs import JobState
from desktop.whisper.engine import Engine
from tests.transcription.desk import Desk, never, unwatched
from tests.transcription.sound import ROOT, SELFTEST, WORKER, selftest_audio, selftest_pack, turns

AUDIO = "long-pauses.wav"
STARVED = ROOT / "tests" / "fakes" / "starved_whisper.py"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="such limits exist on Linux only")
ON_ONE = "import os, sys; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}); "


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


@LINUX
@pytest.mark.parametrize(("reading", "who"), [(1, "native"), (3, "native"), (3, "python")])
def test_without_memory_it_ends_by_name_and_goes_on_from_what_is_kept(desk: Desk, reading: int, who: str) -> None:
    recording = desk.record(selftest_audio(AUDIO))
    job = desk.queue().enqueue(recording, selftest_pack())
    desk.command = [sys.executable, str(STARVED), str(reading), who]
    with pytest.raises(Fault) as caught:
        desk.queue().run_next(unwatched, never)
    assert (caught.value.code, caught.value.facts) == (FaultCode.WHISPER_FAILED, {"failure": "memory"})
    [half] = desk.drafts(recording)
    assert (half.is_complete, len(half.segments)) == (False, reading - 1)
    failed = desk.signed_in.vault.jobs.get(job.id)
    assert failed is not None
    assert (failed.state, failed.fault_code) == (JobState.FAILED, FaultCode.WHISPER_FAILED)
    desk.command = WORKER
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)
    [whole] = desk.drafts(recording)
    assert (whole.id, whole.is_complete) == (half.id, True)
    assert whole.segments[: reading - 1] == half.segments
    assert [segment.text for segment in whole.segments] == [turn["text"] for turn in turns(AUDIO)]
    assert check_rows(desk.signed_in.vault) == []


@LINUX
def test_one_processor_is_enough(desk: Desk) -> None:
    recording = desk.record(selftest_audio(AUDIO))
    desk.command = [*WORKER[:3], ON_ONE + WORKER[3].partition("; ")[2], *WORKER[4:]]
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)
    [draft] = desk.drafts(recording)
    assert draft.is_complete
    assert check_coverage(draft.spans, 1, 74_957) == []
    assert [segment.text for segment in draft.segments] == [turn["text"] for turn in turns(AUDIO)]


def test_a_graphics_card_is_never_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Left to choose, the library takes a card that is there; another card, another text."""
    import ctranslate2

    asked: list[str] = []

    def cards() -> int:
        asked.append("cards")
        return 1

    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", cards)
    engine = Engine(str(SELFTEST / "model"), 1, DECODING, SPEECH_MAP)
    assert engine._model.model.device == "cpu"
    assert asked == []
