"""`saegim queue …`: a batch is queued with its refusals named, ordered, run, stopped, and goes on."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.app import speech
from desktop.app.sound import Sound
from desktop.cli import queue as commands
from desktop.cli.parser import main
from desktop.cli.terminal import Terminal
from desktop.interview.consent import set_consent
from tests.fakes.vaults import FOUNDER, PASSPHRASE, sign_in_again, vault_root
from tests.transcription.desk import Desk
from tests.transcription.sound import SELFTEST

MODEL = str(SELFTEST / "model")
Run = Callable[..., tuple[int, Any, str]]


def _import(desk: Desk, name: str) -> str:
    audio = SELFTEST / "audio" / name
    return Sound().import_audio(desk.signed_in, desk.interview_id, audio, lambda *_: None, lambda: False).id


@pytest.fixture
def recordings(tmp_path: Path) -> list[str]:
    """Two short recordings of one interview."""
    desk = Desk(tmp_path)
    found = [_import(desk, "ko-1.wav"), _import(desk, "en-1.wav")]
    desk.close()
    return found


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Exit code, the JSON on standard output, and standard error."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def command(*words: str, language: str = "en") -> tuple[int, Any, str]:
        read_end, write_end = os.pipe()
        os.write(write_end, PASSPHRASE.encode() + b"\n")
        os.close(write_end)
        signed = ["--vault", str(vault_root(tmp_path)), "--account", FOUNDER.id, "--passphrase-fd", str(read_end)]
        try:
            code = main(["--language", language, "queue", *words, *signed, "--json"])
        finally:
            os.close(read_end)
        out, err = capfd.readouterr()
        return code, json.loads(out) if out else None, err

    return command


def test_a_batch_is_queued_ordered_and_run(run: Run, recordings: list[str]) -> None:
    code, answers, said = run("add", "--all", "--model", MODEL, "--priority", "later")
    assert (code, [one["recording"] for one in answers]) == (0, recordings)
    assert "Queued: 2" in said
    first, second = (one["job"] for one in answers)
    assert run("move", second, "up")[0] == 0
    assert [job["job"] for job in run("list")[1]] == [second, first]
    assert run("cancel", first)[1]["state"] == "cancelled"
    code, ended, _ = run("run")
    assert (code, [(job["job"], job["state"]) for job in ended]) == (0, [(second, "done")])
    assert run("retry", first)[1]["state"] == "queued"
    assert [job["state"] for job in run("run")[1]] == ["done"]
    assert run("add", "--all", "--model", MODEL)[:2] == (2, [])
    run("clear")
    assert run("list")[:2] == (0, [])


def test_what_lacks_consent_is_refused_by_the_name_of_its_rule(tmp_path: Path, run: Run) -> None:
    desk = Desk(tmp_path)
    _import(desk, "ko-1.wav")
    set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")
    desk.close()
    code, [answer], said = run("add", "W-2026-001", "--model", MODEL)
    assert (code, answer["job"], answer["fault"]) == (1, "", "consent.missing")
    assert "C04" in answer["facts"]["items"]
    assert "W-2026-001" in said
    assert "C04" in said


def test_ctrl_c_stops_and_the_job_waits_for_the_next_run(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(tmp_path)
    _import(desk, "long-pauses.wav")
    desk.close()
    run("add", "--all", "--model", MODEL)

    asked: list[int] = []

    def interrupt(_terminal: Terminal, done: int, _total: int, text: str = "") -> None:
        if done > 25_000 and not asked:
            asked.append(done)
            signal.raise_signal(signal.SIGINT)

    with monkeypatch.context() as patched:
        patched.setattr(Terminal, "progress", interrupt)
        code, ended, said = run("run")
    assert (code, ended) == (2, [])
    assert "goes on where it stopped" in said
    [job] = run("list")[1]
    assert (job["state"], job["progress_ms"] > 25_000) == ("queued", True)
    assert [one["state"] for one in run("run")[1]] == ["done"]


def test_a_recording_that_runs_comes_first(run: Run, recordings: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    run("add", "--all", "--model", MODEL)
    looks: list[bool] = []

    def recorded(_: Path) -> bool:
        looks.append(True)
        return len(looks) < 4

    monkeypatch.setattr(speech, "is_recorded_into", recorded)
    monkeypatch.setattr(commands, "_LOOK_S", 0.0)
    code, ended, said = run("run")
    assert (code, [job["state"] for job in ended]) == (0, ["done", "done"])
    assert "waits until it has ended" in said
    assert len(recordings) == 2


def test_a_failed_job_says_why_in_the_readers_language(tmp_path: Path, run: Run) -> None:
    desk = Desk(tmp_path)
    _import(desk, "ko-1.wav")
    form, interview = desk.signed_in.consent_form, desk.interview_id
    desk.close()
    run("add", "--all", "--model", MODEL)
    someone = sign_in_again(tmp_path, form=form)
    set_consent(someone, interview, "C04", "withdraw")
    someone.lock()
    code, [job], said = run("run", language="ko")
    assert (code, job["state"], job["fault"]) == (2, "failed", "consent.missing")
    assert "C04" in said
    code, answer, _ = run("cancel", "job-nowhere")
    assert (code, answer["fault"]) == (2, "job.unknown")
