"""Listening without Qt: pausing goes back a little, pedals are keys, a passage is heard again, and the log is not flooded."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import Marker, MarkerKind
from desktop.domain.transcript import Span, SpanKind
from desktop.recording.manner import Balance, Manner, Passage
from desktop.recording.playback import Playback
from desktop.ui.runner import Lane
from desktop.ui.services import PlaybackServices
from desktop.ui.transcripts.hearing import Hearing
from desktop.ui.transcripts.looking import speech_of
from desktop.ui.transcripts.page import SPANS_MS, Page
from desktop.ui.transcripts.pedals import Pedal
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from tests.fakes.immediate_jobs import HeldJobs
from tests.recording.test_playback import Listener
from tests.ui.scene import FakeSound, Scene, make_scene, recorded, services
from tests.ui.test_transcripts import looking

LENGTH_MS = 28_000


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return make_scene(tmp_path)


@pytest.fixture
def sound() -> FakeSound:
    return FakeSound()


@pytest.fixture
def presenter(scene: Scene, sound: FakeSound) -> TranscriptsPresenter:
    return looking(scene, sound)


def plays(presenter: TranscriptsPresenter) -> bool:
    return presenter.listening.is_playing


def passage_of(presenter: TranscriptsPresenter) -> Passage | None:
    return presenter.listening.hearing.passage


def at_ms(sound: FakeSound) -> list[int]:
    return [moment for _, moment in sound.played]


def test_a_pause_goes_back_so_that_the_word_is_heard_again(presenter: TranscriptsPresenter, sound: FakeSound) -> None:
    listening = presenter.listening
    listening.play_from(5_000)
    sound.position_ms = 9_000
    listening.pause()
    assert (listening.position_ms, listening.is_playing) == (7_500, False)
    listening.play_or_pause()
    assert at_ms(sound) == [5_000, 7_500]


def test_space_pauses_goes_on_and_plays_another_line_when_one_was_chosen(
    presenter: TranscriptsPresenter, sound: FakeSound
) -> None:
    presenter.following.play_line_or_pause(1)
    sound.position_ms = 16_000  # it went on into the next lines
    presenter.following.play_line_or_pause(1)
    presenter.following.play_line_or_pause(1)
    presenter.following.play_line_or_pause(1)
    presenter.following.play_line_or_pause(3)
    assert at_ms(sound) == [7_000, 14_500, 21_000]
    presenter.following.play_line(3)
    assert at_ms(sound)[-1] == 21_000
    presenter.following.play_line_or_pause(-1)  # no line is chosen
    assert not plays(presenter)


def test_speed_and_channel_are_told_at_once_and_stay_for_the_next_recording(
    scene: Scene, presenter: TranscriptsPresenter, sound: FakeSound
) -> None:
    hearing = presenter.listening.hearing
    for _ in range(9):
        hearing.be_slower()
    assert hearing.manner.speed == 0.5
    hearing.be_faster()
    for _ in range(9):
        hearing.be_faster()
    assert hearing.manner.speed == 2.0
    hearing.set_speed(1.5)
    hearing.turn_balance()
    assert hearing.manner == Manner(speed=1.5)  # one channel: nothing to choose
    assert sound.manners[-1] == Manner(speed=1.5)
    other = recorded(scene.signed_in, scene.interview, "rec-2", 4_000)
    presenter.look()
    presenter.choose_recording(other.id)
    presenter.listening.play_from(0)
    assert sound.manners[-2:] == [Manner(speed=1.5)] * 2  # played by it, and told again once it plays


def test_two_channels_are_gone_through_one_after_another() -> None:
    hearing = Hearing()
    hearing.choose(10_000, 2)
    seen = []
    for _ in Balance:
        hearing.turn_balance()
        seen.append(hearing.manner.balance)
    assert seen == [Balance.LEFT, Balance.RIGHT, Balance.TOGETHER, Balance.AS_RECORDED]


def test_a_line_is_heard_over_and_over_and_no_longer(presenter: TranscriptsPresenter, sound: FakeSound) -> None:
    listening = presenter.listening
    listening.play_from(2_000)
    presenter.following.turn_loop(1)
    assert listening.hearing.passage == Passage(7_000, 13_000)
    assert sound.played[-1] == ("rec-1", 7_000)
    assert sound.manners[-1].loop == Passage(7_000, 13_000)
    count = len(sound.played)
    presenter.following.turn_loop(1)
    assert not listening.hearing.is_looping
    assert sound.manners[-1] == listening.hearing.manner
    assert len(sound.played) == count  # it goes on where it is
    assert listening.hearing.passage == Passage(7_000, 13_000)


def test_a_passage_is_laid_out_by_its_edges_or_by_hand(presenter: TranscriptsPresenter) -> None:
    hearing = presenter.listening.hearing
    hearing.begin_passage(5_000)
    assert passage_of(presenter) == Passage(5_000, LENGTH_MS)
    hearing.end_passage(9_000)
    assert passage_of(presenter) == Passage(5_000, 9_000)
    hearing.begin_passage(12_000)
    assert passage_of(presenter) == Passage(12_000, LENGTH_MS)
    hearing.end_passage(3_000)
    assert passage_of(presenter) == Passage(0, 3_000)
    hearing.lay_out(20_000, 90_000)
    assert passage_of(presenter) == Passage(20_000, LENGTH_MS)
    hearing.lay_out(5_000, 5_100)
    assert passage_of(presenter) is None
    hearing.turn_loop(15_000)
    assert passage_of(presenter) == Passage(12_500, 17_500)
    hearing.forget_passage()
    assert passage_of(presenter) is None
    assert not hearing.is_looping


def test_a_pause_in_a_loop_stays_in_it(presenter: TranscriptsPresenter, sound: FakeSound) -> None:
    listening = presenter.listening
    listening.hearing.lay_out(7_000, 13_000)
    listening.go_to(10_000)
    presenter.following.turn_loop(0)
    listening.play_or_pause()
    sound.position_ms = 7_400  # it has turned round once
    listening.pause()
    assert listening.position_ms == 7_000


def test_arrows_stay_inside_and_markers_and_gaps_are_gone_to(tmp_path: Path, scene: Scene) -> None:
    media = scene.signed_in.vault.media(scene.interview.id)
    media.add_marker(scene.recording.id, Marker(20_000 * 8, MarkerKind.DISTRESS))
    listening = looking(scene).listening
    listening.move(-5_000)
    assert listening.position_ms == 0
    listening.move(99_000)
    assert listening.position_ms == LENGTH_MS
    moments = []
    for _ in range(3):
        listening.go_to_next(is_back=True)
        moments.append(listening.position_ms)
    listening.go_to_next(is_back=False)
    assert (moments, listening.position_ms) == ([20_000, 14_000, 14_000], 20_000)


def test_the_outline_has_gap_marker_speech_and_swell(scene: Scene) -> None:
    media = scene.signed_in.vault.media(scene.interview.id)
    media.add_marker(scene.recording.id, Marker(3_000 * 8, MarkerKind.NOTE, "names the guard"))
    listening = looking(scene).listening
    outline = listening.outline
    assert listening.length_ms == outline.length_ms == LENGTH_MS
    assert [(moment, gap.length_ms) for moment, gap in outline.gaps] == [(14_000, 820)]
    assert [(moment, marker.text) for moment, marker in outline.markers] == [(3_000, "names the guard")]
    assert outline.speech_ms == ((0, LENGTH_MS),)
    bars = outline.peaks.bars(0, LENGTH_MS, 200)
    assert 0.5 < bars.max() <= 1
    assert bars.min() < 0.05
    assert outline.place_at(3_100, 200) == Marker(3_000 * 8, MarkerKind.NOTE, "names the guard")
    assert outline.place_at(9_000, 200) is None


def test_speech_of_all_channels_is_one() -> None:
    spans = [
        Span(0, 0, 1_000, SpanKind.TRANSCRIBED), Span(0, 1_000, 4_000, SpanKind.NON_SPEECH),
        Span(1, 800, 2_000, SpanKind.TRANSCRIBED), Span(1, 5_000, 6_000, SpanKind.FAILED),
    ]  # fmt: skip
    assert speech_of(spans) == ((0, 2_000), (5_000, 6_000))


def test_the_outline_is_worked_out_in_a_job_and_cancelled_when_another_is_chosen(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    other = recorded(scene.signed_in, scene.interview, "rec-2", 4_000)
    presenter = looking(scene)
    held = HeldJobs()
    scene.workplace.runner = held
    presenter.choose_recording(other.id)
    assert presenter.listening.outline.length_ms == 4_000
    assert not presenter.listening.outline.peaks.bars(0, 4_000, 10).any()
    task, _ = held.held[0]
    presenter.choose_recording(scene.recording.id)  # known: shown at once
    assert presenter.listening.outline.peaks.bars(0, 4_000, 10).any()
    assert task.cancelled()
    held.release()
    assert presenter.listening.outline.length_ms == LENGTH_MS


def test_nothing_is_worked_out_while_a_recording_runs(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    scene.workplace.is_recording = True
    presenter = looking(scene)
    assert Lane.JOB not in scene.jobs.lanes
    scene.workplace.is_recording = False
    scene.workplace.changed()
    assert presenter.listening.outline.peaks.bars(0, LENGTH_MS, 10).any()


def test_the_loudspeaker_is_opened_ahead_once_and_let_go_on_leaving(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    opened: list[str] = []
    sound = FakeSound()
    given = services(sound)
    playback = replace(sound.services(), get_ready=lambda _, number: opened.append(number))
    given = replace(given, sound=replace(given.sound, playback=playback))
    presenter = TranscriptsPresenter(scene.workplace, given)
    presenter.look()
    assert opened == []  # the screen is not in front
    presenter.open()
    scene.workplace.changed()
    assert opened == ["rec-1"]
    presenter.listening.leave()
    assert sound.rests == 1
    presenter.close()
    presenter.open()
    assert opened == ["rec-1"] * 2


def test_a_lost_loudspeaker_is_told_and_a_lost_stretch_once(
    scene: Scene, presenter: TranscriptsPresenter, sound: FakeSound
) -> None:
    listening = presenter.listening
    listening.play_from(0)
    sound.fault = Fault(FaultCode.RECORDING_CHANGED, recording="rec-1")
    for moment in (1_000, 2_000, 3_000):
        sound.position_ms = moment
        listening.follow()
    assert (scene.faults, listening.is_playing) == (["recording.changed"], True)
    listening.play_from(0)
    listening.follow()
    assert scene.faults == ["recording.changed"]
    sound.fault, sound.position_ms = Fault(FaultCode.PLAYER_LOST), None
    listening.follow()
    assert scene.faults == ["recording.changed", "player.lost"]
    assert not plays(presenter)
    assert listening.position_ms == 0


def test_a_loudspeaker_that_is_missing_is_told(scene: Scene) -> None:
    def refuse(*_: object) -> None:
        raise Fault(FaultCode.PLAYER_MISSING)

    given = services()
    playback = replace(FakeSound().services(), play=refuse)
    presenter = TranscriptsPresenter(scene.workplace, replace(given, sound=replace(given.sound, playback=playback)))
    presenter.look()
    presenter.following.play_line(1)
    assert (scene.faults, presenter.listening.is_playing) == (["player.missing"], False)


def test_an_hour_of_going_back_and_forth_is_one_entry_in_the_log(scene: Scene) -> None:
    engine = Playback(Listener)
    playback = PlaybackServices(
        engine.get_ready, engine.play, engine.tune, engine.stop, engine.rest, engine.heard, engine.play_apart
    )  # fmt: skip
    given = services()
    presenter = TranscriptsPresenter(scene.workplace, replace(given, sound=replace(given.sound, playback=playback)))
    presenter.look()
    presenter.following.play_line(1)
    for _ in range(20):
        presenter.pedals.press(Pedal.PLAY)
        presenter.pedals.release()
        presenter.listening.go_to(20_000)
        presenter.following.turn_loop(2)
    presenter.following.play_line(0)
    bodies = [json.loads(entry.body) for entry in scene.signed_in.vault.entries.all()]
    facts = [body["facts"] for body in bodies if body["action"] == "recording.played"]
    assert facts == [{"from_ms": 7_000, "to_ms": LENGTH_MS}, {"from_ms": 0, "to_ms": LENGTH_MS}]
    assert scene.faults == []


def test_a_page_is_turned_only_when_its_end_is_come_to() -> None:
    page = Page()
    page.choose(120_000)
    assert page.seen == Passage(0, 30_000)
    page.follow(29_999)
    assert page.seen == Passage(0, 30_000)
    page.follow(30_000)
    assert page.seen == Passage(27_000, 57_000)
    page.follow(20_000)
    assert page.seen == Passage(17_000, 47_000)
    page.follow(120_000)
    assert page.seen == Passage(90_000, 120_000)
    for _ in SPANS_MS:
        page.show_less()
    assert page.seen == Passage(115_000, 120_000)
    for _ in SPANS_MS:
        page.show_more()
    assert page.seen == Passage(0, 120_000)
    page.choose(2_000)
    assert page.seen == Passage(0, 2_000)
