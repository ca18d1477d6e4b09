"""Listening before an interview, through a microphone and a loudspeaker moved by hand: nothing stays, nobody waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.microphone import Device, OnFrames, Stream
from desktop.recording.pcm import Frames, bytes_of
from desktop.recording.player import Player, Programme
from desktop.recording.preflight.listener import Listener
from desktop.recording.preflight.listening import GONE_MS, OPEN_MS, Doing, Listening
from tests.fakes.hand_clock import HandClock
from tests.fakes.waiting import wait_until
from tests.recording.preflight.sounds import MONO, STEREO, beside, room, voice

BLOCK = 320


@dataclass
class HandMicrophone:
    """Implements `Microphone`; what it hears is put in by hand."""

    fault: Fault | None = None
    on_frames: OnFrames | None = None
    opened: list[tuple[str | None, AudioFormat]] = field(default_factory=list)
    open_streams: int = 0
    device_id: str = "usb"
    native: tuple[int, int] | None = None
    has_ended: bool = False

    def devices(self) -> list[Device]:
        return [Device("usb", "USB", 2, default=True)]

    def open(self, device_id: str | None, format: AudioFormat, on_frames: OnFrames) -> Stream:
        if self.fault is not None:
            raise self.fault
        self.opened.append((device_id, format))
        self.open_streams += 1
        self.on_frames = on_frames
        return self

    def close(self) -> None:
        self.open_streams -= 1


@dataclass
class HandPlayer:
    """Implements `Player`: plays all at once, when told to."""

    refusal: Fault | None = None
    fault: Fault | None = None
    is_playing: bool = False
    rests: int = 0
    programme: Programme | None = None
    heard: list[Frames] = field(default_factory=list)

    def play(self, programme: Programme, format: AudioFormat, at_frame: int) -> None:
        if self.refusal is not None:
            programme.close()
            raise self.refusal
        self.programme, self.is_playing = programme, True

    def play_out(self) -> None:
        assert self.programme is not None
        while (block := self.programme.next_block()) is not None:
            self.heard.append(block.frames)
        self.programme.close()
        self.is_playing = False

    def get_ready(self, format: AudioFormat) -> None:
        return

    def stop(self) -> None:
        self.is_playing = False

    def rest(self) -> None:
        self.rests += 1
        self.is_playing = False

    def at_frame(self) -> int:
        return 0


class Rig:
    def __init__(self, format: AudioFormat = MONO) -> None:
        self.format, self.clock, self.microphone, self.player = format, HandClock(), HandMicrophone(), HandPlayer()
        make: Callable[[], Player] = lambda: self.player  # noqa: E731
        self.listening = Listening(self.microphone, self.clock, make)
        self.listening.listen("usb", format)
        wait_until(lambda: self.microphone.on_frames is not None or self.microphone.fault is not None)

    def say(self, frames: Frames) -> None:
        """In blocks of 20 ms, looked at every fifth of a second."""
        assert self.microphone.on_frames is not None
        for at, start in enumerate(range(0, len(frames), BLOCK)):
            self.clock.move(20)
            self.microphone.on_frames(bytes_of(frames[start : start + BLOCK]), False)
            if at % 10 == 9:
                self.listening.look()
        self.listening.look()


def test_what_is_heard_is_measured_and_overwritten() -> None:
    rig = Rig()
    assert rig.listening.look().doing is Doing.OPENING
    rig.say(voice(3_000, -26.0))
    heard = rig.listening.look()
    assert heard.doing is Doing.LISTENING
    assert heard.sound.heard_ms == 3_000
    assert heard.sound.channels[0].voice_db == pytest.approx(-26, abs=1)
    opened = rig.listening._opened
    assert opened is not None
    assert not any(opened.ring._room), "the ring holds nothing of what was taken"
    rig.listening.rest()
    assert rig.microphone.open_streams == 0
    after = rig.listening.look()
    assert (after.doing, after.sound) == (Doing.RESTING, heard.sound)


def test_two_channels_have_two_levels() -> None:
    rig = Rig(STEREO)
    rig.say(beside(voice(400, -20.0), room(400, -60.0)))
    assert rig.microphone.on_frames is not None
    rig.microphone.on_frames(bytes_of(np.array([[16_384, 0], [0, -8_192]], dtype=np.int16)), False)
    assert rig.listening.look().peaks == (0.5, 0.25)


def test_oneself_is_heard_once_then_overwritten() -> None:
    rig = Rig()
    said = voice(6_000, -20.0)
    rig.say(said[:3_200])
    rig.listening.take_own_voice()
    rig.say(said[3_200 : 3_200 + 16_000])
    heard = rig.listening.look()
    assert (heard.doing, heard.taken_ms) == (Doing.TAKING, 1_000)
    rig.say(np.concatenate((said, said))[19_200 : 19_200 + 64_000])
    assert rig.listening.look().doing is Doing.PLAYING
    own = rig.listening._own
    assert own is not None
    before = rig.listening.look().sound
    rig.say(room(400, -10.0))  # the loudspeaker, heard by the microphone
    assert rig.listening.look().sound == before
    rig.player.play_out()
    assert (np.concatenate(rig.player.heard) == np.concatenate((said, said))[3_200 : 3_200 + 80_000]).all()
    assert not own._frames.any()
    rig.say(room(200, -60.0))
    assert rig.listening.look().doing is Doing.LISTENING
    assert rig.player.rests == 1
    assert rig.listening._own is None


def test_nothing_is_taken_before_something_is_heard() -> None:
    rig = Rig()
    rig.listening.take_own_voice()
    assert rig.listening.look().doing is Doing.OPENING


def test_without_a_loudspeaker_the_microphone_is_still_heard() -> None:
    rig = Rig()
    rig.player.refusal = Fault(FaultCode.PLAYER_MISSING)
    rig.say(voice(200, -26.0))
    rig.listening.take_own_voice()
    rig.say(voice(6_000, -26.0))
    heard = rig.listening.look()
    assert heard.player_fault is not None
    assert (heard.doing, heard.player_fault.code) == (Doing.LISTENING, FaultCode.PLAYER_MISSING)
    assert rig.listening._own is None
    rig.listening.take_own_voice()
    assert rig.listening.look().player_fault is None, "another try"


def test_leaving_in_the_midst_of_playing_overwrites_and_lets_both_go() -> None:
    rig = Rig()
    rig.say(voice(200, -26.0))
    rig.listening.take_own_voice()
    rig.say(voice(5_000, -26.0))
    own = rig.listening._own
    assert own is not None
    assert rig.player.is_playing
    rig.listening.rest()
    assert not own._frames.any()
    assert (rig.player.is_playing, rig.player.rests, rig.microphone.open_streams) == (False, 1, 0)


@pytest.mark.parametrize(
    "code",
    [
        FaultCode.MICROPHONE_MISSING,
        FaultCode.MICROPHONE_IN_USE,
        FaultCode.MICROPHONE_REFUSED,
        FaultCode.MICROPHONE_FORMAT,
    ],
)
def test_what_can_not_be_opened_is_told_by_its_name(code: FaultCode) -> None:
    rig = Rig.__new__(Rig)
    rig.clock, rig.microphone, rig.player = HandClock(), HandMicrophone(Fault(code)), HandPlayer()
    rig.listening = Listening(rig.microphone, rig.clock, lambda: rig.player)
    rig.listening.listen(None, MONO)
    wait_until(lambda: rig.listening.look().doing is Doing.FAILED)
    fault = rig.listening.look().fault
    assert fault is not None
    assert fault.code is code
    rig.listening.rest()
    assert rig.listening.look().fault is fault, "it is still told after leaving"


def test_a_microphone_that_vanishes_or_never_speaks_is_told_and_let_go() -> None:
    rig = Rig()
    rig.say(voice(400, -26.0))
    rig.clock.move(GONE_MS)
    assert rig.listening.look().doing is Doing.LISTENING
    rig.clock.move(1)
    gone = rig.listening.look()
    assert gone.fault is not None
    assert (gone.doing, gone.fault.code) == (Doing.FAILED, FaultCode.MICROPHONE_SILENT)
    assert rig.microphone.open_streams == 0
    mute = Rig()
    mute.clock.move(OPEN_MS + 1)
    assert mute.listening.look().doing is Doing.FAILED


def test_another_choice_lets_the_first_go() -> None:
    rig = Rig()
    rig.say(voice(400, -26.0))
    rig.listening.listen("line", STEREO)
    wait_until(lambda: len(rig.microphone.opened) == 2)
    assert rig.microphone.opened == [("usb", MONO), ("line", STEREO)]
    assert rig.microphone.open_streams == 1
    assert rig.listening.look().doing is Doing.OPENING


def test_on_its_own_thread_it_follows_in_order_and_lets_go_before_it_says_so() -> None:
    microphone = HandMicrophone()
    listener = Listener(lambda: Listening(microphone, HandClock(), HandPlayer))
    listener.rest_and_wait()
    listener.listen("a", MONO)
    listener.rest()
    listener.listen("b", MONO)
    wait_until(lambda: [device for device, _ in microphone.opened][-1:] == ["b"])
    wait_until(lambda: microphone.on_frames is not None)
    listener.rest_and_wait()
    assert microphone.open_streams == 0
    wait_until(lambda: listener.heard.doing is Doing.RESTING)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_defect_is_told_and_the_next_wish_is_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    microphone = HandMicrophone()
    made = Listening(microphone, HandClock(), HandPlayer)
    both = iter((made, Listening(microphone, HandClock(), HandPlayer)))
    listener = Listener(lambda: next(both))
    listener.listen("a", MONO)
    wait_until(lambda: microphone.on_frames is not None)

    def fail(_: Frames) -> None:
        raise RuntimeError("not foreseen")

    monkeypatch.setattr(made._hearing, "hear", fail)
    microphone.on_frames(bytes_of(room(20, -60.0)), False)  # type: ignore[misc]
    wait_until(lambda: listener.heard.doing is Doing.FAILED)
    assert listener.heard.fault is not None
    assert listener.heard.fault.code is FaultCode.DEFECT
    wait_until(lambda: listener._thread is None)
    assert microphone.open_streams == 0
    microphone.on_frames = None
    listener.listen("b", MONO)
    wait_until(lambda: microphone.on_frames is not None)
    listener.rest_and_wait()
