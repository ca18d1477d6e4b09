"""Takes a file in through the real decoder, or tells why not."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from desktop.domain.faults import Fault
from desktop.domain.recording import Recording, Seal
from desktop.domain.shown_name import shown_name
from desktop.recording.importing import Stop, import_audio
from desktop.recording.samples import read_frames
from desktop.system.paths import program_command
from tests.recording.sitting_room import Room

RATE = 16_000


def take_in(room: Room, path: Path) -> tuple[Recording, Seal]:
    recording = import_audio(
        room.signed_in, room.interview_id, path, program_command("decoder"), Stop(lambda *_: None, lambda: False)
    )
    seal = room.signed_in.vault.recordings.seal_of(recording.id)
    assert seal is not None
    assert seal.source_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    return recording, seal


def refused(room: Room, path: Path) -> Fault:
    with pytest.raises(Fault) as caught:
        take_in(room, path)
    assert room.signed_in.vault.recordings.of(room.interview_id) == []
    assert caught.value.facts["name"] == shown_name(path.name)
    return caught.value


def samples(room: Room, recording: Recording) -> npt.NDArray[np.int16]:
    return read_frames(room.signed_in.vault.media(room.interview_id), recording, 0, 1 << 40)[:, 0]
