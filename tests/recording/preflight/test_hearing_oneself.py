"""The look before an interview through a real sound server: voice, noise, clipping, silence, two channels, oneself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.domain.faults import FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.pcm import Frames, bytes_of
from desktop.recording.preflight.checked import Code
from desktop.recording.preflight.listener import Listener
from desktop.recording.preflight.listening import Doing, Heard, Listening
from desktop.recording.preflight.sound_rules import noise_code, sound_checks, voice_code
from desktop.system.clock import SystemClock
from desktop.system.portaudio import devices_as_they_are
from desktop.system.sounddevice_microphone import SounddeviceMicrophone
from desktop.system.sounddevice_player import SounddevicePlayer
from tests.fakes.ear import Ear
from tests.fakes.virtual_microphone import VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.recording.preflight.sounds import RATE_HZ, beside, room, silence, voice

sounddevice = pytest.importorskip("sounddevice")
MONO = AudioFormat(RATE_HZ, 1)
PLAIN_ROOM = room(1_000, -62.0)


@pytest.fixture
def listener(microphone: VirtualMicrophone) -> Iterator[Listener]:
    with devices_as_they_are(sounddevice):
        pass
    made = Listener(lambda: Listening(SounddeviceMicrophone(), SystemClock(), SounddevicePlayer))
    yield made
    made.rest_and_wait()


def until(listener: Listener, condition: Callable[[Heard], bool], what: str) -> Heard:
    wait_until(lambda: condition(listener.heard), what=what)
    return listener.heard


def says(microphone: VirtualMicrophone, frames: Frames) -> None:
    microphone.speak(bytes_of(frames), RATE_HZ)


@pytest.mark.parametrize(
    ("frames", "voice_is", "noise_is"),
    [
        (voice(12_000, -26.0, -64.0), Code.VOICE_GOOD, Code.NOISE_QUIET),
        (voice(12_000, -52.0, -75.0), Code.VOICE_QUIET, Code.NOISE_QUIET),
        (voice(12_000, -22.0, -32.0), Code.VOICE_GOOD, Code.NOISE_LOUD),
        (voice(12_000, 0.0, -64.0), Code.VOICE_CLIPPED, Code.NOISE_QUIET),
    ],
    ids=["good", "quiet", "loud room", "clipped"],
)
def test_a_voice(
    listener: Listener, microphone: VirtualMicrophone, frames: Frames, voice_is: Code, noise_is: Code
) -> None:
    says(microphone, frames)
    listener.listen(None, MONO)
    wait_until(
        lambda: (voice_code(listener.heard.sound), noise_code(listener.heard.sound)) == (voice_is, noise_is),
        10,
        f"{voice_is} and {noise_is}; it is {listener.heard.sound}",
    )


def test_a_dead_microphone_is_known_within_seconds(listener: Listener) -> None:
    listener.listen(None, MONO)
    wait_until(lambda: voice_code(listener.heard.sound) is Code.VOICE_SILENT, 10, "silence to be told")
    assert listener.heard.doing is Doing.LISTENING


def test_one_microphone_behind_two_channels(listener: Listener, microphone: VirtualMicrophone) -> None:
    says(microphone, voice(12_000, -26.0))
    listener.listen(None, AudioFormat(RATE_HZ, 2))
    heard = until(listener, lambda heard: voice_code(heard.sound) is Code.VOICE_GOOD, "a voice")
    assert sound_checks(heard.sound)[2].code is Code.CHANNELS_ALIKE


def test_two_microphones_are_heard_apart(two_channels: VirtualMicrophone, listener: Listener) -> None:
    both = beside(voice(14_000, -26.0, seed=1), voice(14_000, -28.0, seed=2))
    two_channels.speak(bytes_of(both), RATE_HZ, 2)
    listener.listen(None, AudioFormat(RATE_HZ, 2))
    wait_until(lambda: _channels(listener) is Code.CHANNELS_APART, 15, "two voices")


def test_one_of_two_microphones_is_dead(two_channels: VirtualMicrophone, listener: Listener) -> None:
    two_channels.speak(bytes_of(beside(voice(14_000, -26.0), silence(14_000))), RATE_HZ, 2)
    listener.listen(None, AudioFormat(RATE_HZ, 2))
    wait_until(lambda: _channels(listener) is Code.CHANNELS_ONE_SILENT, 15, "one to be silent")
    assert sound_checks(listener.heard.sound)[2].facts == {"channel": 2}


def _channels(listener: Listener) -> Code | None:
    found = sound_checks(listener.heard.sound)
    return found[2].code if len(found) > 2 else None


@pytest.fixture
def two_channels(microphone: VirtualMicrophone) -> VirtualMicrophone:
    microphone.make_stereo()
    return microphone


def test_one_hears_oneself(listener: Listener, microphone: VirtualMicrophone) -> None:
    ear = Ear(microphone)
    says(microphone, voice(20_000, -14.0))
    listener.listen(None, MONO)
    until(listener, lambda heard: heard.sound.heard_ms > 500, "sound")
    assert ear.is_silent(), "nobody hears what is only measured"
    listener.take_own_voice()
    until(listener, lambda heard: heard.doing is Doing.TAKING and heard.taken_ms > 1_000, "the voice to be taken")
    until(listener, lambda heard: heard.doing is Doing.PLAYING, "it to be played")
    wait_until(lambda: ear.first_sound_at() is not None, what="oneself to be heard")
    until(listener, lambda heard: heard.doing is Doing.LISTENING, "the end of it")
    listener.rest_and_wait()
    loud = np.flatnonzero(np.any(np.abs(ear.heard()) > 500, axis=1))
    assert (loud[-1] - loud[0]) / 48_000 == pytest.approx(5.0, abs=0.5)
    ear.end()


def test_the_microphone_is_free_afterwards(listener: Listener, microphone: VirtualMicrophone, tmp_path: Path) -> None:
    listener.listen(None, MONO)
    until(listener, lambda heard: heard.doing is Doing.LISTENING, "an open microphone")
    assert microphone.listeners() == 1
    listener.rest_and_wait()
    wait_until(lambda: microphone.listeners() == 0, what="the microphone to be free")


def test_a_microphone_that_vanishes_while_listened_to(listener: Listener, microphone: VirtualMicrophone) -> None:
    says(microphone, voice(12_000, -26.0))
    listener.listen(None, MONO)
    until(listener, lambda heard: heard.sound.heard_ms > 500, "sound")
    microphone.vanish()
    heard = until(listener, lambda heard: heard.doing is Doing.FAILED, "the loss")
    assert heard.fault is not None
    assert heard.fault.code is FaultCode.MICROPHONE_SILENT


def test_a_name_that_is_not_there(listener: Listener) -> None:
    listener.listen("ALSA: nothing of the kind", MONO)
    heard = until(listener, lambda heard: heard.doing is Doing.FAILED, "the fault")
    assert heard.fault is not None
    assert heard.fault.code is FaultCode.MICROPHONE_MISSING
