"""Which model is listened with while recording, and when none is: rules and measurements of the real services."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop.app.sound import Sound
from desktop.app.speech import Speech
from desktop.domain.ids import RecordingId
from desktop.domain.model import ModelDecision
from desktop.system.clock import SystemClock
from desktop.transcription.early_run import EarlyState, Surroundings
from desktop.transcription.measurements import Measurement
from desktop.transcription.models import ModelPack
from desktop.ui.services import EarlyOrder, EarlyOutcome
from tests.transcription.desk import Desk
from tests.transcription.sound import SELFTEST, ArrayAudio, selftest_audio, selftest_pack


@dataclass
class Packs:
    """Packs as they are installed; here also the self-test one, which the real list leaves out."""

    found: list[ModelPack]

    def packs(self) -> list[ModelPack]:
        return self.found


class Measured:
    """What this laptop was measured at."""

    def __init__(self, measurement: Measurement | None) -> None:
        self._measurement = measurement

    def of(self, _content: str) -> Measurement | None:
        return self._measurement


FAST = Measurement("cpu", 2, 0.1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def _early(desk: Desk, packs: list[ModelPack], measurement: Measurement | None = FAST) -> EarlyOutcome:
    audio = selftest_audio("ko-1.wav")
    recording = desk.record(audio, is_sealed=False)
    speech = Speech(_NoSound(audio), SystemClock())
    speech.__dict__["packs"], speech.__dict__["measurements"] = Packs(packs), Measured(measurement)
    asked: list[bool] = []

    def is_over() -> bool:
        asked.append(True)
        return len(asked) > 4

    order = EarlyOrder(
        recording=desk.signed_in.vault.recordings.get(recording),
        look=lambda: Surroundings(0, audio.frames),
        rest=lambda _: None,
        is_over=is_over,
        told=lambda *_: None,
    )

    def here(work: Callable[[], None]) -> None:
        work()

    return speech.early(desk.signed_in, order, here)


class _NoSound(Sound):
    """Samples in memory."""

    def __init__(self, audio: ArrayAudio) -> None:
        self._audio = audio

    def samples(self, _signed_in: object, _recording: RecordingId) -> ArrayAudio:  # type: ignore[override]
        return self._audio


def test_a_permitted_measured_fast_model_listens(desk: Desk) -> None:
    outcome = _early(desk, [selftest_pack()])
    assert outcome.state is EarlyState.UP_TO_DATE
    assert outcome.pack is not None
    assert outcome.pack.sha256 == selftest_pack().sha256


def test_none_undecided_turned_down_unmeasured_or_too_slow(desk: Desk) -> None:
    pack = selftest_pack()
    assert _early(desk, []) == EarlyOutcome(EarlyState.NO_MODEL, None)
    assert _early(desk, [replace(pack, content_sha256="f" * 64)]) == EarlyOutcome(EarlyState.NO_MODEL, None)
    assert _early(desk, [pack], None) == EarlyOutcome(EarlyState.UNMEASURED, None)
    assert _early(desk, [pack], replace(FAST, factor=0.8)) == EarlyOutcome(EarlyState.TOO_SLOW, None)
    signed_in = desk.signed_in
    decision = ModelDecision(pack.content_sha256, "x", False, signed_in.account.id, signed_in.clock.now())
    with signed_in.vault.transaction():
        signed_in.vault.model_decisions.add(decision)
    assert _early(desk, [pack]) == EarlyOutcome(EarlyState.NO_MODEL, None)


def test_a_model_touched_while_the_engine_read_it_is_not_listened_to(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(SELFTEST / "model", tmp_path / "model"))
    pack = replace(selftest_pack(), path=folder)
    transcriber = Speech.transcriber

    def touched(self: Speech, pack: ModelPack, threads: int | None = None) -> object:
        with (folder / "model.bin").open("ab") as file:
            file.write(b"\0")
        return transcriber(self, pack, threads)

    monkeypatch.setattr(Speech, "transcriber", touched)
    monkeypatch.setattr("desktop.transcription.early.EarlyMaking.is_due", property(lambda _: True))
    assert _early(desk, [pack]).state is EarlyState.FAILED
