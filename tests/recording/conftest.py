"""A media file to record into, a recorder in a process of its own, and a microphone that speaks on request."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat
from desktop.recording.control_address import make_control_address
from desktop.recording.recorder_client import RecorderClient
from desktop.recording.recorder_messages import DeviceChoice, RecorderSetup
from desktop.system.chance import SystemChance
from desktop.system.paths import program_command
from desktop.vault.media import MediaFile, make_media, open_media
from tests.fakes.virtual_microphone import VirtualMicrophone
from tests.recording.sitting_room import Room, make_room

RECORDING = RecordingId("rec-test")


class Studio:
    """One media file; starts recorders on it and ends those still running."""

    def __init__(self, folder: Path) -> None:
        self.media_path = folder / "media.db"
        self.key = os.urandom(32)
        make_media(self.media_path, self.key).close()
        self.recorders: list[RecorderClient] = []

    def setup(self, format: AudioFormat, device: DeviceChoice) -> RecorderSetup:
        """What a recorder on this media file is told."""
        chance = SystemChance()
        address = make_control_address(chance)
        return RecorderSetup(
            str(self.media_path), self.key.hex(), RECORDING, format, device, address, chance.token_hex(32)
        )

    def record(self, format: AudioFormat, device: DeviceChoice = None) -> RecorderClient:
        """A recorder that records."""
        recorder = RecorderClient.start(self.setup(format, device), program_command("recorder"))
        self.recorders.append(recorder)
        recorder.begin()
        return recorder

    def media(self) -> MediaFile:
        """The media file, opened anew."""
        return open_media(self.media_path, self.key)

    def end(self) -> None:
        """Ends every recorder."""
        for recorder in self.recorders:
            recorder._process.kill()
            recorder._process.wait(10)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """A media file of its own."""
    studio = Studio(tmp_path)
    yield studio
    studio.end()


@pytest.fixture
def microphone(monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualMicrophone]:
    """The default microphone of this process and its children, for one test."""
    microphone = VirtualMicrophone()
    for name, value in microphone.environment.items():
        monkeypatch.setenv(name, value)
    yield microphone
    microphone.end()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A vault, an interview, and consent to record it."""
    room = make_room(tmp_path)
    yield room
    room.signed_in.lock()
