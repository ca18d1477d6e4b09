"""Speakers and channels as the transcript presenter sets them: a real vault, no Qt."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.faults import FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.domain.recording import AudioFormat
from desktop.domain.speaking import ChannelVoice, Speaker
from desktop.review import desk
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.vault.opening import NewAccount
from tests.fakes.vaults import SECOND_PASSPHRASE, second_account, sign_in_again
from tests.ui.scene import FORM, FakeSound, Scene, make_scene, seated, services

VOICES = (ChannelVoice(0, Speaker.WITNESS, "ko"), ChannelVoice(1, Speaker.INTERPRETER, ""))


def looking(scene: Scene) -> TranscriptsPresenter:
    presenter = TranscriptsPresenter(scene.workplace, services(FakeSound()))
    presenter.look()
    return presenter


def as_custodian(scene: Scene, folder: Path) -> Scene:
    """The same vault with somebody signed in who may not set anything."""
    keeper = NewAccount(AccountId("custodian-9"), "Custodian", frozenset({Role.CUSTODIAN}))
    second_account(scene.signed_in, keeper)
    scene.signed_in.lock()
    again = sign_in_again(folder, keeper.id, SECOND_PASSPHRASE, FORM)
    return seated(folder, again, scene.interview, scene.recording)


def speakers(presenter: TranscriptsPresenter) -> list[Speaker]:
    return [line.speaker for line in presenter.state.lines]


def test_lines_are_set_and_the_next_one_is_given(tmp_path: Path) -> None:
    presenter = looking(make_scene(tmp_path, lines=6))
    assert presenter.speaking.say([0], Speaker.INTERVIEWER) == 1
    assert presenter.speaking.say([2, 1], Speaker.WITNESS) == 3
    assert presenter.speaking.say([5], Speaker.OTHER) == 5
    assert presenter.speaking.say([], Speaker.OTHER) is None
    u = Speaker.UNKNOWN
    assert speakers(presenter) == [Speaker.INTERVIEWER, Speaker.WITNESS, Speaker.WITNESS, u, u, Speaker.OTHER]


def test_set_anew_is_another_word_and_the_same_word_is_none(tmp_path: Path) -> None:
    presenter = looking(make_scene(tmp_path))
    for speaker in (Speaker.WITNESS, Speaker.WITNESS, Speaker.UNKNOWN):
        presenter.speaking.say([0], speaker)
    said = presenter.state.lines[0].speaker_revisions
    assert [(one.number, one.speaker) for one in said] == [(1, Speaker.WITNESS), (2, Speaker.UNKNOWN)]
    presenter.correcting.correct(presenter.state.lines[0].segment.id, "다른 말")
    assert presenter.state.lines[0].speaker_revisions == said


def test_as_above_stops_at_the_next_set_line(tmp_path: Path) -> None:
    presenter = looking(make_scene(tmp_path, lines=6))
    presenter.speaking.say([0], Speaker.WITNESS)
    presenter.speaking.say([4], Speaker.INTERVIEWER)
    assert presenter.speaking.say_on(1) == 4
    witness, asking = Speaker.WITNESS, Speaker.INTERVIEWER
    assert speakers(presenter) == [witness] * 4 + [asking, Speaker.UNKNOWN]
    assert presenter.speaking.say_on(5) == 5
    assert speakers(presenter)[5] is asking
    assert presenter.speaking.say_on(0) is None


def test_a_custodian_is_refused_with_words_and_nothing_is_set(tmp_path: Path) -> None:
    scene = as_custodian(make_scene(tmp_path), tmp_path)
    presenter = looking(scene)
    assert presenter.speaking.say([0], Speaker.WITNESS) is None
    presenter.speaking.set_up(scene.recording.id, VOICES[:1])
    assert scene.faults == [FaultCode.ACCOUNT_ROLE_MISSING.value] * 2
    assert speakers(presenter)[0] is Speaker.UNKNOWN
    assert presenter.state.row is not None
    assert presenter.state.row.setup is None


def test_a_speaker_set_after_the_approval_makes_it_void(tmp_path: Path) -> None:
    scene = make_scene(tmp_path).as_supervisor()
    presenter = looking(scene)
    desk.approve(scene.signed_in, scene.interview.id)
    presenter.look()
    assert presenter.state.approval.in_force is not None
    presenter.speaking.say([0], Speaker.WITNESS)
    assert presenter.state.approval.is_void


def test_who_sits_where_is_set_and_seen_at_the_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.ui.scene.FORMAT", AudioFormat(8_000, 2))
    scene = make_scene(tmp_path)
    presenter = looking(scene)
    assert presenter.state.row is not None
    assert presenter.state.row.voices == (ChannelVoice(0, Speaker.UNKNOWN, ""), ChannelVoice(1, Speaker.UNKNOWN, ""))
    presenter.speaking.set_up(scene.recording.id, VOICES)
    assert presenter.state.row.voices == VOICES
    assert speakers(presenter)[:2] == [Speaker.WITNESS, Speaker.INTERPRETER]
    presenter.speaking.set_up(scene.recording.id, [ChannelVoice(2, Speaker.WITNESS, "")])
    assert scene.faults == [FaultCode.CHANNELS_INVALID.value]
    assert presenter.state.row.voices == VOICES
