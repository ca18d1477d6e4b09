"""A microphone that hears a sound in which every place is known, and a plain capture of it beside the recorder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.plain_capture import PlainCapture
from tests.fakes.unlike_sound import unlike_sound
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until


@pytest.fixture
def plain(microphone: VirtualMicrophone, tmp_path: Path) -> Iterator[PlainCapture]:
    """What goes into the microphone from before the first recording on."""
    capture = PlainCapture(microphone, tmp_path / "plain.raw")
    yield capture
    capture.end()


def speak_unlike(microphone: VirtualMicrophone, plain: PlainCapture, seconds: int, seed: int = 5) -> None:
    """Says a sound in which no two places are alike; returns once it is heard."""
    microphone.speak(unlike_sound(seconds * RATE_HZ, seed).tobytes())
    wait_until(lambda: bool(plain.samples(max(0, plain.frames - RATE_HZ // 10)).any()), what="the first sound")
