"""`saegim recording capture|take-up|microphones`: format, keys from standard input, gaps, and a lost window's recording."""

from __future__ import annotations

import io
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import capture
from desktop.cli.parser import main
from desktop.domain.recording import AudioFormat, MarkerKind
from desktop.recording.recorder_messages import FileSource
from desktop.recording.sitting import start_recording
from desktop.system.paths import program_command
from tests.fakes import vaults
from tests.fakes.virtual_microphone import VirtualMicrophone
from tests.fakes.wav_files import counter_wav
from tests.recording.sitting_room import FORM, Room, make_room


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    """A locked vault with one interview, W-2026-001, that may be recorded."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))  # what is known of vaults outside them
    made = make_room(tmp_path)
    made.signed_in.lock()
    return made


def _run(tmp_path: Path, capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, standard output, standard error."""
    read_end, write_end = os.pipe()
    os.write(write_end, vaults.PASSPHRASE.encode() + b"\n")
    os.close(write_end)
    root = vaults.vault_root(tmp_path)
    where = ["--vault", str(root), "--account", vaults.FOUNDER.id, "--passphrase-fd", str(read_end)]
    try:
        code = main(["--language", "en", "recording", *words, *where])
    finally:
        os.close(read_end)
    out, err = capfd.readouterr()
    return code, out, err


def _json(tmp_path: Path, capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    code, out, err = _run(tmp_path, capfd, *words, "--json")
    assert out, err
    return code, json.loads(out)


@pytest.fixture
def microphone(monkeypatch: pytest.MonkeyPatch) -> Any:
    made = VirtualMicrophone()
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    yield made
    made.end()


@pytest.mark.usefixtures("microphone", "room")
def test_format_and_keys_do_what_they_say(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("o\nk\nr\ni\nn the name of the guard\nz\n"))
    words = ("capture", "W-2026-001", "--keys", "--seconds", "2", "--rate", "24000", "--channels", "2")
    code, told = _json(tmp_path, capfd, *words)
    assert (code, told["sample_rate_hz"], told["channels"]) == (0, 24_000, 2)
    first = told["seal"]["gaps"][0]  # another may follow: it began before the microphone was heard
    assert first["reason"] == "off_record"
    assert first["at_frame"] < 24_000, "pressed as soon as it listens"
    assert told["seal"]["markers_sha256"]
    code, listed = _json(tmp_path, capfd, "list")
    assert [row["origin"] for row in listed] == ["microphone", "aside"]
    code, out, _ = _run(tmp_path, capfd, "list")
    assert "  Gap at 0:00:00, " in out
    assert ": off the record." in out
    assert "Off the record, kept apart, rec-" in out
    code, [aside] = _json(tmp_path, capfd, "asides", "W-2026-001")
    assert (aside["of"], aside["recording"], aside["at_frame"]) == (told["recording"], listed[1]["recording"], 0)
    code, _, err = _run(tmp_path, capfd, "hear-aside", aside["recording"], "--reason", " ")
    assert code != 0
    assert "account.role_missing" in err
    signed_in = vaults.sign_in_again(tmp_path, form=FORM)
    recording = signed_in.vault.recordings.get(told["recording"])
    markers = signed_in.vault.media(recording.interview_id).markers(recording.id)
    assert [(marker.kind, marker.text) for marker in markers] == [
        (MarkerKind.IMPORTANT, ""),
        (MarkerKind.NOTE, "the name of the guard"),
    ]
    signed_in.lock()


@pytest.mark.usefixtures("microphone", "room")
def test_without_a_length_it_runs_until_somebody_stops_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("q\n"))
    code, out, _ = _run(tmp_path, capfd, "capture", "W-2026-001", "--keys")
    assert code == 0
    assert "48000 Hz, 1-channel, at most 345 MB an hour." in out
    assert "gaps, sealed." in out


@pytest.mark.usefixtures("microphone")
def test_the_microphones_are_listed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "en", "recording", "microphones", "--json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert sum(device["default"] for device in told) == 1
    assert main(["--language", "en", "recording", "microphones"]) == 0
    assert "* ALSA: default" in capfd.readouterr().out


def test_a_recording_whose_window_is_gone_is_taken_up(
    room: Room, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    signed_in = vaults.sign_in_again(tmp_path, form=FORM)
    source: FileSource = {"file": str(counter_wav(tmp_path / "counter.wav", 60, 16_000))}
    format = AudioFormat(16_000, 1)
    left = start_recording(signed_in, room.interview_id, format, source, program_command("recorder"), "file")
    left._recorder._connection.close()
    signed_in.lock()
    try:
        code, told = _json(tmp_path, capfd, "take-up", "--seconds", "1")
        assert (code, told["recording"], told["seal"]["state"]) == (0, left.recording.id, "complete")
        assert told["seal"]["gaps"] == []
        code, fault = _json(tmp_path, capfd, "take-up")
        assert (code, fault["fault"]) == (2, "recording.unknown")
    finally:
        left._recorder._process.kill()
        left._recorder._process.wait(10)


@pytest.mark.usefixtures("room")
def test_a_microphone_that_goes_silent_is_told_while_it_runs(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, microphone: VirtualMicrophone
) -> None:
    def asleep(_: object, asked: threading.Event) -> None:
        microphone.suspend(is_suspended=True)
        watch = capture._Watch._tell

        def tell(self: capture._Watch, status: Any) -> None:
            watch(self, status)
            if status.waits_for_device:
                asked.set()

        monkeypatch.setattr(capture._Watch, "_tell", tell)

    until = capture._Watch.until

    def watched(self: capture._Watch, seconds: int | None, asked: threading.Event) -> Any:
        while self._running.status().elapsed_ms == 0:
            threading.Event().wait(0.02)
        asleep(self, asked)
        return until(self, seconds, asked)

    monkeypatch.setattr(capture._Watch, "until", watched)
    code, out, _ = _run(tmp_path, capfd, "capture", "W-2026-001")
    assert code == 0
    assert "Nothing comes from the microphone. What was heard is safe." in out
    assert " seconds: microphone lost." in out
