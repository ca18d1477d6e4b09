"""Foot pedals without Qt: keys that are held, keys that are chosen, and feet that are quicker than the program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.ui.transcripts.pedals import Pedal
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.scene import FakeSound, Scene, make_scene, services
from tests.ui.test_listening import at_ms, plays
from tests.ui.test_transcripts import looking


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return make_scene(tmp_path)


@pytest.fixture
def sound() -> FakeSound:
    return FakeSound()


@pytest.fixture
def presenter(scene: Scene, sound: FakeSound) -> TranscriptsPresenter:
    return looking(scene, sound)


def test_a_pedal_tapped_again_and_again_does_not_wander_off(presenter: TranscriptsPresenter, sound: FakeSound) -> None:
    presenter.listening.go_to(5_000)
    for _ in range(4):
        presenter.pedals.press(Pedal.PLAY)
        sound.position_ms = presenter.listening.position_ms + 400
        presenter.pedals.release()
    assert at_ms(sound) == [5_000] * 4
    assert presenter.listening.position_ms == 5_000


def test_a_pedal_plays_while_it_is_held_and_leaves_other_playing_alone(
    presenter: TranscriptsPresenter, sound: FakeSound
) -> None:
    pedals, listening = presenter.pedals, presenter.listening
    pedals.release()
    assert sound.stops == 0
    pedals.press(Pedal.PLAY)
    assert plays(presenter)
    pedals.release()
    assert (listening.is_playing, sound.stops) == (False, 1)
    listening.play_or_pause()
    pedals.press(Pedal.FORWARD)
    pedals.press(Pedal.BACK)
    pedals.press(Pedal.BACK)
    assert at_ms(sound) == [0, 0, 5_000, 0, 0]
    pedals.release()
    assert plays(presenter)


def test_any_key_that_types_nothing_can_be_a_pedal(presenter: TranscriptsPresenter, scene: Scene) -> None:
    pedals = presenter.pedals
    pedals.take("F9")
    assert pedals.keys[Pedal.PLAY] == "F4"  # none was asked for
    for key in ("F9", "Media Play", "Toggle Media Play/Pause", "ScrollLock", "F24", "Launch (0)"):
        pedals.ask(Pedal.PLAY)
        pedals.take(key)
        assert (pedals.keys[Pedal.PLAY], pedals.asked) == (key, None)
    assert scene.faults == []


@pytest.mark.parametrize(
    "key", ["A", "Space", "Return", "F2", "Ctrl+L", "Shift+F4", "F7", "Alt+Left", "Esc", "", "F99"]
)
def test_a_key_with_another_duty_is_refused_and_nothing_changes(
    presenter: TranscriptsPresenter, scene: Scene, key: str
) -> None:
    presenter.pedals.ask(Pedal.PLAY)
    presenter.pedals.take(key)
    assert presenter.pedals.keys == {Pedal.PLAY: "F4", Pedal.BACK: "F7", Pedal.FORWARD: "F8"}
    assert scene.faults == ["pedal.key_invalid"]


def test_a_pedals_key_is_kept_in_the_settings(scene: Scene) -> None:
    given = services()
    presenter = TranscriptsPresenter(scene.workplace, given)
    presenter.pedals.ask(Pedal.BACK)
    presenter.pedals.take("F6")
    assert given.settings.pedal_back == "F6"
    assert TranscriptsPresenter(scene.workplace, given).pedals.keys[Pedal.BACK] == "F6"


def test_settings_that_cannot_be_kept_change_no_pedal(scene: Scene) -> None:
    given = services()

    def refuse(**changes: str) -> Any:
        if changes:
            raise Fault(FaultCode.DISK_FULL)
        return given.settings

    presenter = TranscriptsPresenter(scene.workplace, replace(given, save_settings=refuse))
    presenter.pedals.ask(Pedal.BACK)
    presenter.pedals.take("F6")
    assert presenter.pedals.keys[Pedal.BACK] == "F7"
    assert scene.faults == ["disk.full"]


def test_what_was_paused_before_it_began_does_not_begin(tmp_path: Path) -> None:
    """A foot is quicker than a vault that is just being written to."""
    scene = make_scene(tmp_path)
    sound = FakeSound()
    presenter = looking(scene, sound)
    held = HeldJobs()
    scene.workplace.runner = held
    presenter.pedals.press(Pedal.PLAY)
    presenter.listening.follow()
    assert plays(presenter)  # the player is not asked before it has begun
    presenter.pedals.release()
    presenter.pedals.press(Pedal.PLAY)
    held.release()
    assert sound.played == []
    held.release()
    assert sound.played == [("rec-1", 0)]
    assert plays(presenter)
