"""Without a sound library nothing else fails: no devices, and a named fault where sound was asked for."""

from __future__ import annotations

import builtins
import sys
from typing import Any

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.system.sounddevice_microphone import SounddeviceMicrophone
from desktop.system.sounddevice_player import SounddevicePlayer

FORMAT = AudioFormat(16_000, 1)


@pytest.fixture
def no_portaudio(monkeypatch: pytest.MonkeyPatch) -> None:
    """Importing `sounddevice` fails as it does where the system library is missing."""
    real = builtins.__import__

    def refuse(name: str, *rest: Any, **named: Any) -> Any:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real(name, *rest, **named)

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)


@pytest.mark.usefixtures("no_portaudio")
def test_a_missing_sound_library_is_no_devices_and_a_missing_microphone() -> None:
    microphone = SounddeviceMicrophone()
    assert microphone.devices() == []
    with pytest.raises(Fault) as caught:
        microphone.open(None, FORMAT, lambda *_: None)
    assert caught.value.code is FaultCode.MICROPHONE_MISSING


@pytest.mark.usefixtures("no_portaudio")
def test_a_missing_sound_library_is_a_missing_player() -> None:
    player = SounddevicePlayer()
    with pytest.raises(Fault) as caught:
        player.get_ready(FORMAT)
    assert caught.value.code is FaultCode.PLAYER_MISSING
    assert not player.is_playing
    player.rest()
    assert (player.at_frame(), player.fault) == (0, None)
