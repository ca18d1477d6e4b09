"""`saegim recording check`: the look before an interview from a terminal, and what a capture tells the log."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.custody.entry import entry_body
from desktop.domain.custody import Action
from desktop.recording.pcm import bytes_of
from tests.cli.test_capture import _json, room  # noqa: F401 - a fixture
from tests.fakes import vaults
from tests.fakes.virtual_microphone import VirtualMicrophone
from tests.recording.preflight.sounds import RATE_HZ, voice
from tests.recording.sitting_room import FORM


@pytest.fixture
def microphone(monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualMicrophone]:
    made = VirtualMicrophone()
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    yield made
    made.end()


def _checked(capfd: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, Any]:
    code = main(["--language", "en", "recording", "check", "--vault", str(folder), "--json", *words])
    return code, json.loads(capfd.readouterr().out)


def _codes(told: Any) -> dict[str, str]:
    return {one["subject"]: one["code"] for one in told["checks"]}


def test_a_voice_is_heard_and_the_laptop_looked_at(
    microphone: VirtualMicrophone, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    microphone.speak(bytes_of(voice(15_000, -26.0)), RATE_HZ)
    code, told = _checked(capfd, tmp_path, "--rate", "16000", "--hours", "2")
    codes = _codes(told)
    assert (codes["microphone"], codes["voice"], codes["noise"]) == ("microphone.heard", "voice.good", "noise.quiet")
    assert list(codes)[3:] == ["disk", "power", "sleep", "clock", "radios"]
    assert (told["sample_rate_hz"], told["hours"], told["most_bytes_per_hour"]) == (16_000, 2, 115_200_000)
    assert code == (1 if told["verdict"] == "bad" else 0)


def test_a_dead_microphone_is_not_good(
    microphone: VirtualMicrophone, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code, told = _checked(capfd, tmp_path)
    assert (code, told["verdict"], _codes(told)["voice"]) == (1, "bad", "voice.silent")


def test_said_in_korean_too(microphone: VirtualMicrophone, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    microphone.vanish()
    assert main(["--language", "ko", "recording", "check", "--vault", str(tmp_path)]) == 1
    out = capfd.readouterr().out
    assert "48000 Hz, 1채널: 한 시간에 최대 345 MB" in out
    assert "\n마이크 (좋지 않음): " in out
    assert "\n디스크 (" in out


def test_a_folder_that_is_not_there_is_a_disk_that_does_not_tell(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.app.sound.Sound.microphones", lambda _: [])
    code, told = _checked(capfd, tmp_path / "nowhere")
    assert code == 1
    assert _codes(told)["disk"] == "disk.untold"
    assert _codes(told)["microphone"] == "microphone.none"


@pytest.mark.usefixtures("microphone", "room")
def test_a_capture_tells_the_log_what_the_laptop_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, told = _json(tmp_path, capfd, "capture", "W-2026-001", "--seconds", "1", "--rate", "16000")
    assert code == 0
    signed_in = vaults.sign_in_again(tmp_path, form=FORM)
    [entry] = signed_in.vault.entries.about(Action.RECORDING_CHECKED)
    body = entry_body(entry.body)
    assert body.object == told["recording"]
    assert {"disk", "power", "sleep", "clock", "radios"} <= set(body.facts)
    assert "microphone" not in body.facts, "nobody was asked to speak"
    signed_in.lock()
