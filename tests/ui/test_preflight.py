"""The look before an interview, decided without Qt: what is asked, kept, told to the log, and when the microphone goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.faults import FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.power import PowerReading
from desktop.recording.preflight.checked import Code, Verdict
from desktop.recording.preflight.hearing import ChannelSound, Sound
from desktop.recording.preflight.listening import Doing
from desktop.recording.preflight.machine import Radio
from desktop.ui.record.preflight_presenter import (
    DEVICES_EVERY_MS,
    LISTENS_MS,
    MACHINE_EVERY_MS,
    SOUND_LASTS_MS,
    PreflightPresenter,
)
from desktop.ui.record.state import Phase
from tests.ui.before_recording import GOOD, LINE, USB, BeforeRecording, before_recording
from tests.ui.scene import Kept


@pytest.fixture
def before(tmp_path: Path) -> BeforeRecording:
    made = before_recording(tmp_path)
    made.presenter.look()
    made.presenter.preflight.show()
    return made


def preflight(made: BeforeRecording) -> PreflightPresenter:
    return made.presenter.preflight


def codes(made: BeforeRecording) -> list[Code]:
    preflight(made).poll()
    return [one.code for one in preflight(made).state.checked]


def test_all_is_good_within_the_first_looks(before: BeforeRecording) -> None:
    assert before.listener.asked[-1] == ("listen", "usb", AudioFormat(48_000, 1))
    assert Code.MICROPHONE_OPENING in codes(before)
    before.listener.hear(GOOD)
    found = codes(before)
    assert found == [
        Code.MICROPHONE_HEARD,
        Code.VOICE_GOOD,
        Code.NOISE_QUIET,
        Code.DISK_ENOUGH,
        Code.POWER_MAINS,
        Code.SLEEP_KEPT_OFF,
        Code.CLOCK_PLAUSIBLE,
        Code.RADIOS_OFF,
    ]
    assert preflight(before).state.verdict is Verdict.GOOD


def test_radios_are_worth_a_look_and_keep_nobody_from_recording(tmp_path: Path) -> None:
    made = before_recording(tmp_path, radios=frozenset({Radio.WIFI}))
    made.presenter.look()
    preflight(made).show()
    made.listener.hear(GOOD)
    assert Code.RADIOS_ON in codes(made)
    assert preflight(made).state.verdict is Verdict.LOOK
    made.presenter.start()
    [(_, interview, device, audio_format, checked)] = made.started
    assert (interview, device, audio_format) == (made.scene.interview.id, "usb", AudioFormat(48_000, 1))
    assert (checked["radios"], checked["radios_on"]) == ("on", "wifi")
    assert (checked["voice"], checked["voice_db"], checked["noise"]) == ("good", -27, "quiet")
    assert (checked["power"], checked["power_percent"]) == ("mains", 83)


def test_the_microphone_is_let_go_before_the_recorder_is_started(before: BeforeRecording) -> None:
    before.listener.hear(GOOD)
    preflight(before).poll()
    before.presenter.start()
    assert before.listener.asked[-1] == ("rest_and_wait",)
    assert len(before.started) == 1
    preflight(before).poll()
    assert before.listener.asked[-1] == ("rest_and_wait",), "nothing listens beside the recorder"


def test_without_any_look_a_recording_begins_all_the_same(tmp_path: Path) -> None:
    made = before_recording(tmp_path)
    made.presenter.look()
    made.presenter.start()
    assert len(made.started) == 1
    told = made.started[0][4]
    assert (told["power"], told["sleep"], told["radios"]) == ("mains", "kept_off", "off")
    assert "microphone" not in told, "it was not listened to"


def test_what_the_log_is_told_is_not_older_than_it_says(before: BeforeRecording) -> None:
    before.listener.hear(GOOD)
    preflight(before).poll()
    preflight(before).leave()
    before.laptop.power = PowerReading(30, is_plugged_in=False)
    before.clock.move(90_000)
    before.presenter.start()
    told = before.started[0][4]
    assert (told["voice"], told["microphone_age_s"]) == ("good", 90)
    assert (told["power"], told["power_percent"]) == ("time_untold", 30), "the laptop is asked again"


def test_what_was_heard_long_ago_is_not_told(before: BeforeRecording) -> None:
    before.listener.hear(GOOD)
    preflight(before).poll()
    preflight(before).leave()
    before.clock.move(SOUND_LASTS_MS + 1)
    before.presenter.start()
    assert "voice" not in before.started[0][4]


def test_a_full_disk_and_no_microphone_keep_one_from_losing_an_interview(tmp_path: Path) -> None:
    full = before_recording(tmp_path / "full", free_bytes=500_000_000)
    full.presenter.look()
    preflight(full).show()
    full.listener.hear(GOOD)
    assert Code.DISK_FULL in codes(full)
    full.presenter.start()
    assert full.started == []
    full.laptop.free_bytes = 10**12
    full.clock.move(MACHINE_EVERY_MS + 1)
    assert Code.DISK_ENOUGH in codes(full)
    full.presenter.start()
    assert len(full.started) == 1


def test_a_microphone_that_is_plugged_in_later_is_found_by_itself(tmp_path: Path) -> None:
    made = before_recording(tmp_path)
    made.devices.clear()
    made.presenter.look()
    preflight(made).show()
    assert codes(made)[0] is Code.MICROPHONE_NONE
    made.presenter.start()
    assert made.started == []
    made.devices.append(USB)
    made.clock.move(DEVICES_EVERY_MS + 1)
    made.listener.hear(GOOD)
    assert codes(made)[0] is Code.MICROPHONE_HEARD
    assert made.presenter.state.may_start


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (FaultCode.MICROPHONE_IN_USE, Code.MICROPHONE_IN_USE),
        (FaultCode.MICROPHONE_REFUSED, Code.MICROPHONE_REFUSED),
        (FaultCode.MICROPHONE_FORMAT, Code.MICROPHONE_FORMAT),
        (FaultCode.MICROPHONE_SILENT, Code.MICROPHONE_GONE),
        (FaultCode.MICROPHONE_MISSING, Code.MICROPHONE_GONE),
    ],
)
def test_why_nothing_is_heard_is_told_and_tried_again(before: BeforeRecording, fault: FaultCode, code: Code) -> None:
    before.listener.fail(fault)
    found = codes(before)
    assert found[0] is code
    assert Code.VOICE_WAITING not in found, "nothing is said of a sound that is not there"
    tried = len(before.listener.asked)
    before.clock.move(DEVICES_EVERY_MS + 1)
    preflight(before).poll()
    assert before.listener.asked[tried:] == [("rest_and_wait",), ("listen", "usb", AudioFormat(48_000, 1))]


def test_choices_are_kept_and_listened_to(before: BeforeRecording) -> None:
    chosen = preflight(before)
    chosen.choose_channels(2)
    chosen.choose_rate(16_000)
    chosen.choose_hours(6)
    assert before.listener.asked[-1] == ("listen", "usb", AudioFormat(16_000, 2))
    assert before.presenter.state.format == AudioFormat(16_000, 2)
    chosen.choose_device("line")
    assert before.listener.asked[-1] == ("listen", "line", AudioFormat(16_000, 1)), "it has one channel"
    kept = before.kept
    assert (kept.microphone, kept.sample_rate_hz, kept.channels, kept.planned_hours) == ("line", 16_000, 2, 6)


def test_what_was_kept_is_taken_up(tmp_path: Path) -> None:
    kept = Kept(microphone="line", sample_rate_hz=44_100, channels=2, planned_hours=8)
    made = before_recording(tmp_path, LINE, USB, kept=kept)
    made.presenter.look()
    preflight(made).show()
    assert made.presenter.state.device_id == "line"
    assert made.presenter.state.format == AudioFormat(44_100, 1)
    assert preflight(made).state.plan.hours == 8


def test_settings_that_can_not_be_written_keep_nobody_from_choosing(
    before: BeforeRecording, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Kept, **_: object) -> Kept:
        raise OSError("disk full")

    monkeypatch.setattr(Kept, "save", refuse)
    preflight(before).choose_hours(4)
    assert preflight(before).state.plan.hours == 4


def test_a_longer_interview_needs_more(tmp_path: Path) -> None:
    made = before_recording(tmp_path, power=PowerReading(80, is_plugged_in=False, left_ms=4 * 3_600_000))
    made.presenter.look()
    preflight(made).show()
    assert Code.POWER_LASTS in codes(made)
    preflight(made).choose_hours(6)
    assert Code.POWER_SHORT in codes(made)


def test_one_hears_oneself_by_one_key_and_stops_by_the_same(before: BeforeRecording) -> None:
    preflight(before).hear_oneself()
    assert ("take",) not in before.listener.asked, "nothing is heard yet"
    for doing, asked in ((Doing.LISTENING, "take"), (Doing.TAKING, "forget"), (Doing.PLAYING, "forget")):
        before.listener.hear(GOOD, doing)
        preflight(before).poll()
        preflight(before).hear_oneself()
        assert before.listener.asked[-1] == (asked,)


def test_it_does_not_listen_for_ever_and_listens_again_when_asked(before: BeforeRecording) -> None:
    before.listener.hear(GOOD)
    preflight(before).poll()
    before.clock.move(LISTENS_MS + 1)
    preflight(before).poll()
    assert before.listener.asked[-1] == ("rest",)
    before.listener.hear(GOOD, Doing.RESTING)
    assert codes(before)[:2] == [Code.MICROPHONE_RESTING, Code.VOICE_GOOD]
    asked = len(before.listener.asked)
    preflight(before).look_again()
    assert [act[0] for act in before.listener.asked[asked:]] == ["rest", "rest_and_wait", "listen"]


def test_leaving_lets_the_microphone_go_and_nothing_is_asked_any_more(before: BeforeRecording) -> None:
    preflight(before).leave()
    assert before.listener.asked[-1] == ("rest",)
    asked = len(before.listener.asked)
    before.clock.move(10 * MACHINE_EVERY_MS)
    before.listener.hear(GOOD)
    preflight(before).poll()
    assert len(before.listener.asked) == asked
    assert preflight(before).state.heard.doing is not Doing.LISTENING


def test_a_clock_that_is_set_while_one_looks_is_told(before: BeforeRecording) -> None:
    before.clock.set_wall(3_600_000)
    before.clock.move(MACHINE_EVERY_MS + 1)
    assert Code.CLOCK_JUMPED in codes(before)


def test_two_channels_of_which_one_is_dead(before: BeforeRecording) -> None:
    preflight(before).choose_channels(2)
    before.listener.hear(Sound(7_000, (GOOD.channels[0], ChannelSound())))
    assert Code.CHANNELS_ONE_SILENT in codes(before)
    assert before.presenter.state.phase is Phase.READY
