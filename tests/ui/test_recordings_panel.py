"""The recordings at the left of a transcript: what a draft takes, who reads doubts again, and what kept one from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.ids import JobId, RecordingId
from desktop.transcription.measurements import Measurement
from desktop.transcription.model_decisions import decide_model
from desktop.transcription.models import ModelPack
from desktop.ui.language import Language
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.recordings_panel import RecordingsPanel
from desktop.ui.transcripts.state import DraftState, TranscriptsState
from desktop.vault.jobs import Job, JobState
from tests.ui.scene import make_scene, services

pytestmark = pytest.mark.usefixtures("look")
AGAIN = "Places in doubt are read again with {}, which adds to it."


def pack(name: str, letter: str, size: int, languages: tuple[str, ...] = ("ko", "en")) -> ModelPack:
    return ModelPack(
        Path(name), name, letter * 64, {}, is_selftest=False, languages=languages, content_sha256=letter * 64,
        size_bytes=size,
    )  # fmt: skip


LARGE, SMALL, ENGLISH = pack("large", "a", 3_000), pack("small", "b", 500), pack("english", "c", 9_000, ("en",))


def looked(
    folder: Path, *, measured: tuple[ModelPack, ...] = (LARGE, SMALL, ENGLISH), setting: str = "auto"
) -> TranscriptsState:
    """The screen's state after its presenter looked at a vault where all three may hear testimonies."""
    scene = make_scene(folder, lines=0)
    for one in (LARGE, SMALL, ENGLISH):
        decide_model(scene.signed_in, one, is_accepted=True)
    known = {one.content_sha256: Measurement("cpu", 2, 2.0) for one in measured}
    given = services(model_packs=lambda: [LARGE, SMALL, ENGLISH], measurement=known.get)
    given.save_settings(second_model=setting)
    presenter = TranscriptsPresenter(scene.workplace, given)
    presenter.look()
    presenter.packs.look()
    return presenter.state


def shown(qtbot: QtBot, state: TranscriptsState) -> RecordingsPanel:
    panel = RecordingsPanel()
    qtbot.addWidget(panel)
    panel.retranslate()
    panel.show_state(state)
    return panel


def test_who_reads_doubts_again_is_said_for_the_model_that_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    panel = shown(qtbot, looked(tmp_path))
    said = {}
    for at in range(panel.packs.count()):
        panel.packs.setCurrentIndex(at)
        said[panel.packs.currentText()] = panel.why.text()
    assert AGAIN.format("small") in said["large"]
    assert AGAIN.format("large") in said["small"]
    assert AGAIN.format("large") in said["english"]  # it knows English, and is larger than the other that does
    assert all("Takes about" in words for words in said.values())


@pytest.mark.parametrize(("measured", "setting"), [((LARGE, SMALL, ENGLISH), "off"), ((LARGE,), "auto"), ((), "auto")])
def test_where_nobody_else_reads_them_nothing_is_said(
    qtbot: QtBot, tmp_path: Path, measured: tuple[ModelPack, ...], setting: str
) -> None:
    panel = shown(qtbot, looked(tmp_path, measured=measured, setting=setting))
    panel.packs.setCurrentIndex(panel.packs.findText("large"))
    assert "in doubt" not in panel.why.text()


def test_of_a_finished_draft_and_of_a_witness_who_said_no_nothing_of_it_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    state = looked(tmp_path)
    panel = shown(qtbot, replace(state, may_transcribe=False))
    assert panel.why.text() == "The witness has not agreed to automatic transcription."
    rows = tuple(replace(row, draft=DraftState.COMPLETE) for row in state.recordings)
    panel.show_state(replace(state, recordings=rows))
    assert panel.why.text() == "A new draft would be laid beside the present one."


def test_it_is_said_in_korean_too(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    language = Language(qapp, "ko")
    panel = shown(qtbot, looked(tmp_path))
    panel.packs.setCurrentIndex(panel.packs.findText("small"))
    said = panel.why.text()
    language.switch("en")
    assert "large" in said
    assert any("\uac00" <= letter <= "\ud7a3" for letter in said)


def _job(state: JobState, code: str) -> Job:
    return Job(
        JobId("job-1"), RecordingId("rec-1"), "/m", state, 1, 1, code, datetime(2026, 11, 26, tzinfo=UTC), "small", "b" * 64,
        fault_facts={"name": "model.bin"},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("state", "code", "words"),
    [
        (
            JobState.DONE,
            "model.changed",
            "The second model could not be used; the first one read places in doubt again.",
        ),
        (JobState.DONE, "", ""),
        (JobState.FAILED, "model.changed", "The speech model isn't the one it claims to be"),
    ],
)
def test_a_draft_that_lacks_its_second_model_says_so_and_why(
    qtbot: QtBot, tmp_path: Path, state: JobState, code: str, words: str
) -> None:
    looked_at = looked(tmp_path)
    job = _job(state, code)
    rows = tuple(replace(row, job=job, draft=DraftState.COMPLETE) for row in looked_at.recordings)
    panel = shown(qtbot, replace(looked_at, recordings=rows))
    [entry] = panel.entries
    assert entry.note.text().startswith(words)
    assert entry.note.isVisibleTo(panel) == bool(words)
    assert ("model.bin has been changed" in entry.note.text()) == bool(words)
