"""A running recording in the interviewer's hands: markers, breaks, off the record, another microphone, and its end."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.recording import Gap, GapReason, MarkerKind
from desktop.recording.microphone import Device
from desktop.recording.power import PowerReading
from desktop.recording.recorder_messages import OffRecord, RecorderState
from desktop.ui.record.following import LOOK_AROUND_EVERY, MARKED_TOLD_MS
from desktop.ui.record.slip_guard import BOUNCE_MS, WITHIN_MS
from desktop.ui.record.state import DeviceChange, Phase
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.record_room import MICROPHONES, Room, room


@pytest.fixture
def made(tmp_path: Path) -> Room:
    """A recording runs."""
    made = room(tmp_path)
    made.begin()
    return made


def test_a_marker_is_acknowledged_for_a_moment_once_the_recorder_has_it(made: Room) -> None:
    made.presenter.hand.mark(MarkerKind.DISTRESS)
    assert made.state().just_marked is None, "only the recorder's word counts"
    made.hear()
    marker = made.state().just_marked
    assert marker is not None
    assert marker.kind is MarkerKind.DISTRESS
    made.hear(after_ms=MARKED_TOLD_MS)
    assert made.state().just_marked is None
    assert made.running.asked == ["mark distress"]


def test_a_note_is_taken_and_one_with_an_identity_number_is_told_and_not_kept(made: Room) -> None:
    taken: list[str] = []
    made.presenter.hand.note("born 900101-1234567", lambda: taken.append("number"))
    assert (taken, made.scene.faults) == ([], ["number.forbidden"])
    made.presenter.hand.note("elder brother", lambda: taken.append("words"))
    assert taken == ["words"]
    assert made.running.asked == ["mark note elder brother"]
    assert made.phase() is Phase.RECORDING
    assert not made.state().is_lost


def test_a_break_and_on_again(made: Room) -> None:
    made.presenter.hand.break_or_on()
    made.hear(away_ms=4_000)
    assert made.state().is_away
    made.presenter.hand.break_or_on()
    made.hear()
    assert not made.state().is_away
    assert made.state().gaps == (Gap(12_000, 4_000, GapReason.PAUSE),)
    assert made.running.asked == ["pause", "resume"]


def test_off_the_record_is_left_by_its_own_key_only(made: Room) -> None:
    hand = made.presenter.hand
    hand.off_or_back()
    made.hear()
    hand.break_or_on()
    assert made.state().is_off_record
    hand.off_or_back()
    made.hear()
    assert made.state().off_record == "returned"
    assert made.running.asked == ["off", "back"]


@pytest.mark.parametrize(("keep", "asked"), [(True, "keep"), (False, "never keep")])
def test_the_question_is_answered_during_or_after_it_and_only_once(made: Room, keep: bool, asked: str) -> None:
    hand = made.presenter.hand
    hand.answer(keep=keep)
    assert made.running.asked == [], "nobody asked"
    hand.off_or_back()
    made.hear()
    hand.off_or_back()
    made.hear()
    hand.answer(keep=keep)
    made.hear()
    hand.answer(keep=not keep)
    assert made.running.asked == ["off", "back", asked]
    assert made.state().off_record == "no"


def test_a_microphone_that_is_gone_leaves_a_choice_and_the_change_is_noted(made: Room) -> None:
    hand = made.presenter.hand
    made.hear(waits_for_device=True, state=RecorderState.NO_SIGNAL, elapsed_ms=15_000)
    state = made.state()
    assert made.alarms() == ["device_lost"]
    assert [device.id for device in state.spares] == ["line"]
    assert state.spare_id == "line"
    hand.use_spare()
    made.hear()
    assert made.running.asked == ["use line"]
    assert made.state().changes == (DeviceChange(15_000, "Line in"),)
    assert made.alarms() == []
    hand.use_spare()
    assert made.running.asked == ["use line"], "a microphone that works is not left"


def test_a_microphone_that_is_plugged_in_meanwhile_can_be_chosen(tmp_path: Path) -> None:
    there = [MICROPHONES[1]]
    made = room(tmp_path, microphones=lambda: list(there))
    made.begin()
    made.hear(waits_for_device=True)
    assert made.state().spares == ()
    there.append(Device("headset", "Headset", 1, default=False))
    made.hear(after_ms=5_000)
    made.presenter.hand.choose_spare("headset")
    made.presenter.hand.use_spare()
    assert made.running.asked == ["use headset"]


def test_stop_takes_two_presses_within_a_few_seconds(made: Room) -> None:
    press = made.presenter.press_stop
    press()
    assert made.state().stop_left_ms == WITHIN_MS
    made.clock.move(BOUNCE_MS - 1)
    press()
    made.hear(after_ms=WITHIN_MS)
    assert made.state().stop_left_ms == 0
    press()
    assert made.phase() is Phase.RECORDING, "two presses of two moments are two slips"
    made.clock.move(BOUNCE_MS)
    press()
    assert made.phase() is Phase.SEALED
    assert made.running.asked == ["stop"]


def test_room_and_battery_are_looked_at_now_and_then(made: Room) -> None:
    made.power.append(PowerReading(9, is_plugged_in=False, left_ms=600_000))
    made.hear()
    assert made.alarms() == []
    for _ in range(LOOK_AROUND_EVERY):
        made.hear()
    assert made.alarms() == ["battery_low"]
    made.presenter.acknowledge()
    assert made.alarms() == []


def test_a_recorder_that_owes_an_answer_is_told(made: Room) -> None:
    held = HeldJobs()
    made.scene.workplace.runner = held
    made.presenter.poll()
    made.clock.move(5_000)
    made.presenter.poll()
    assert made.alarms() == ["recorder_silent"]
    held.release()
    assert made.alarms() == []


def test_consent_taken_back_while_recording_is_seen(made: Room) -> None:
    from desktop.interview.consent import set_consent

    set_consent(made.scene.signed_in, made.scene.interview.id, "C02", "no")
    made.scene.workplace.changed()
    assert made.alarms() == ["consent_ended"]
    assert made.phase() is Phase.RECORDING, "nobody asked to stop"


def test_off_the_record_counts_as_neither_break_nor_loss(made: Room) -> None:
    made.hear(state=RecorderState.PAUSED, off_record=OffRecord.KEPT)
    assert made.state().is_off_record
    assert made.state().is_away
    assert made.alarms() == []
