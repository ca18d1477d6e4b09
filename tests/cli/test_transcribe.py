"""`saegim transcribe` on a real vault with real audio in it: to the end, stopped by Ctrl-C, and refused."""

from __future__ import annotations

import json
import os
import shutil
import signal
from pathlib import Path
from typing import Any

import pytest

from desktop.app.sound import Sound
from desktop.cli.parser import main
from desktop.cli.terminal import Terminal
from desktop.interview.consent import set_consent
from tests.fakes.vaults import FOUNDER, PASSPHRASE, vault_root
from tests.transcription.desk import Desk
from tests.transcription.sound import SELFTEST

MODEL = SELFTEST / "model"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one interview (W-2026-001) and one imported recording of four turns."""
    desk = Desk(tmp_path)
    audio = SELFTEST / "audio" / "long-pauses.wav"
    Sound().import_audio(desk.signed_in, desk.interview_id, audio, lambda *_: None, lambda: False)
    desk.close()
    return vault_root(tmp_path)


def _transcribe(vault: Path, capfd: pytest.CaptureFixture[str], model: Path = MODEL) -> tuple[int, Any, str]:
    """Exit code, the JSON on standard output (None without), and standard error."""
    read_end, write_end = os.pipe()
    os.write(write_end, PASSPHRASE.encode() + b"\n")
    os.close(write_end)
    command = ["--language", "en", "transcribe", "W-2026-001", "--model", str(model), "--vault", str(vault)]
    try:
        code = main([*command, "--account", FOUNDER.id, "--passphrase-fd", str(read_end), "--json"])
    finally:
        os.close(read_end)
    out, err = capfd.readouterr()
    return code, json.loads(out) if out else None, err


def test_every_recording_gets_its_draft_once(vault: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, summary, said = _transcribe(vault, capfd)
    assert code == 0
    assert "self-test model" in said
    [draft] = summary["drafts"]
    assert (draft["is_complete"], draft["segments"], draft["languages"]) == (True, 4, ["en", "ko"])
    assert sum(draft["span_ms"].values()) == 74_957
    code, summary, said = _transcribe(vault, capfd)
    assert (code, summary["drafts"]) == (2, [])
    assert "no sealed recording" in said


def test_ctrl_c_stops_and_the_same_command_goes_on(
    vault: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = signal.getsignal(signal.SIGINT)
    told: list[int] = []

    def interrupt(_terminal: Terminal, done: int, _total: int, _text: str = "") -> None:
        told.append(done)
        if done > 25_000 and len(told) < 100:
            signal.raise_signal(signal.SIGINT)
            told.extend([0] * 100)

    with monkeypatch.context() as patched:
        patched.setattr(Terminal, "progress", interrupt)
        code, answer, said = _transcribe(vault, capfd)
    assert (code, answer["fault"]) == (2, "transcription.cancelled")
    assert "goes on where it stopped" in said
    first_progress: list[int] = []
    monkeypatch.setattr(Terminal, "progress", lambda _self, done, *_: first_progress.append(done))
    code, summary, _ = _transcribe(vault, capfd)
    assert (code, summary["drafts"][0]["segments"]) == (0, 4)
    assert first_progress[0] > 25_000
    assert signal.getsignal(signal.SIGINT) is handler


def test_a_changed_model_is_refused_before_anybody_is_asked(
    vault: Path, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    model = Path(shutil.copytree(MODEL, tmp_path / "model"))
    (model / "config.json").write_text("{}", "utf-8")
    code, answer, said = _transcribe(vault, capfd, model)
    assert (code, answer["fault"], answer["facts"]) == (1, "model.changed", {"name": "config.json"})
    assert "config.json" in said


def test_without_consent_nothing_is_transcribed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    desk = Desk(tmp_path)
    audio = SELFTEST / "audio" / "en-1.wav"
    Sound().import_audio(desk.signed_in, desk.interview_id, audio, lambda *_: None, lambda: False)
    set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")
    desk.close()
    code, answer, _ = _transcribe(vault_root(tmp_path), capfd)
    assert (code, answer["fault"]) == (1, "consent.missing")
