"""Reading is an act: a transcript that is opened is compared with the log first, and the opening logged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.review import desk
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from tests.custody.test_audit import tamper
from tests.ui.scene import Scene, make_scene, services


def readings(someone: SignedIn) -> list[dict[str, object]]:
    return [json.loads(entry.body) for entry in someone.vault.entries.about(Action.TRANSCRIPT_READ)]


def test_an_opening_is_logged_with_the_interview_and_who(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    opened = desk.open_transcript(scene.signed_in, scene.interview.id)
    assert opened == desk.transcripts_of(scene.signed_in, scene.interview.id)
    (said,) = readings(scene.signed_in)
    assert (said["object"], said["actor"]) == (scene.interview.id, scene.signed_in.account.id)
    assert said["facts"] == {"transcripts": 1}


@pytest.mark.parametrize("statement", ["UPDATE segment SET text = 'x'", "DELETE FROM draft_completion"])
def test_what_the_log_denies_is_neither_read_nor_approved(tmp_path: Path, statement: str) -> None:
    scene = make_scene(tmp_path).as_supervisor()
    tamper(scene.signed_in, statement)
    for act in (desk.open_transcript, desk.approve):
        with pytest.raises(Fault) as raised:
            act(scene.signed_in, scene.interview.id)
        assert raised.value.code in {FaultCode.CUSTODY_ROW_DIFFERS, FaultCode.TRANSCRIPTION_INCOMPLETE}
    assert readings(scene.signed_in) == []


def test_the_screen_logs_once_for_each_opening_and_not_for_a_look(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    presenter = TranscriptsPresenter(scene.workplace, services())
    presenter.look()
    assert readings(scene.signed_in) == [], "not in front yet"
    presenter.open()
    presenter.look()
    scene.workplace.changed()
    assert len(readings(scene.signed_in)) == 1
    presenter.close()
    scene.workplace.changed()
    presenter.open()
    assert len(readings(scene.signed_in)) == 2


def test_a_transcript_that_differs_is_not_shown(tmp_path: Path) -> None:
    scene: Scene = make_scene(tmp_path)
    tamper(scene.signed_in, "UPDATE segment SET text = 'x'")
    presenter = TranscriptsPresenter(scene.workplace, services())
    presenter.open()
    assert scene.faults == ["custody.row_differs"]
    assert presenter.state.lines == ()
