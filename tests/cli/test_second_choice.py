"""Which model reads doubts again, typed: by flag, by this laptop's setting, by what a draft names, and none."""

from __future__ import annotations

import io
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.app.settings import SETTINGS_FILE, Settings, write_settings
from desktop.app.sound import Sound
from desktop.app.wiring import Wiring
from desktop.cli.parser import main
from desktop.domain.speaking import ChannelVoice, Speaker
from desktop.review.speakers import set_channels
from desktop.system.paths import settings_folder
from desktop.transcription.measurements import Measurement
from desktop.transcription.model_decisions import decide_model
from desktop.transcription.models import ModelPack, load_pack, write_digest_list
from desktop.transcription.pack_source import examine
from desktop.whisper.machine import cpu_name
from tests.fakes.vaults import FOUNDER, PASSPHRASE, vault_root
from tests.transcription.desk import Desk
from tests.transcription.sound import SELFTEST

MODEL = str(SELFTEST / "model")
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """The self-test model with another line break in it: another model by its digest."""
    folder = Path(shutil.copytree(MODEL, tmp_path / "drive" / "tuned"))
    config = folder / "preprocessor_config.json"
    config.write_text(config.read_text("utf-8") + "\n", "utf-8")
    write_digest_list(folder, name="tuned", languages=["ko", "en"], licence="MIT", selftest=False)
    return folder


@pytest.fixture
def tuned(tmp_path: Path, drive: Path) -> ModelPack:
    """That model installed, measured, and accepted in a vault with one doubtful recording of W-2026-001."""
    speech = Wiring().speech
    installed = speech.packs.install(examine(drive), lambda *_: None, lambda: False)
    pack = load_pack(installed.path)
    speech.measurements.keep(pack.content_sha256, Measurement(cpu_name(), 1, 0.1))
    desk = Desk(tmp_path)
    audio = SELFTEST / "audio" / "en-1.wav"
    recording = Sound().import_audio(desk.signed_in, desk.interview_id, audio, lambda *_: None, lambda: False)
    set_channels(desk.signed_in, recording.id, [ChannelVoice(0, Speaker.WITNESS, "ko")])
    decide_model(desk.signed_in, pack, is_accepted=True)
    desk.close()
    return pack


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Exit code, the JSON on standard output, and standard error."""

    def command(*words: str) -> tuple[int, Any, str]:
        read_end, write_end = os.pipe()
        os.write(write_end, PASSPHRASE.encode() + b"\n")
        os.close(write_end)
        monkeypatch.setattr("sys.stdin", io.StringIO(""))
        signed = ["--vault", str(vault_root(tmp_path)), "--account", FOUNDER.id, "--passphrase-fd", str(read_end)]
        try:
            code = main(["--language", "en", *words, *signed, "--json"])
        finally:
            os.close(read_end)
        out, err = capfd.readouterr()
        return code, json.loads(out) if out else None, err

    return command


def _transcribe(run: Run, *flags: str) -> tuple[Any, str]:
    code, said, told = run("transcribe", "W-2026-001", "--model", MODEL, *flags)
    assert code == 0
    return said, told


def _queue(run: Run, *flags: str) -> tuple[Any, str]:
    assert run("queue", "add", "--all", "--model", MODEL)[0] == 0
    code, said, told = run("queue", "run", *flags)
    assert code == 0
    return said, told


def _reader(run: Run) -> str:
    """The model that read the doubt again."""
    [doubted] = run("transcript", "flags", "W-2026-001")[1]
    [line] = doubted["lines"]
    [reading] = line["readings"]
    return str(reading["model"])


@pytest.mark.parametrize("act", [_transcribe, _queue])
@pytest.mark.parametrize(
    ("setting", "flags", "reader"),
    [
        ("auto", [], "tuned"),
        ("off", [], "saegim-selftest"),
        ("auto", ["--no-second"], "saegim-selftest"),
        ("off", ["--second", "tuned"], "tuned"),
    ],
)
def test_a_flag_counts_and_without_one_the_setting(
    run: Run, tuned: ModelPack, act: Callable[..., object], setting: str, flags: list[str], reader: str
) -> None:
    write_settings(settings_folder() / SETTINGS_FILE, Settings(second_model=setting))
    act(run, *flags)
    assert _reader(run) == reader


_ACTS = [["transcribe", "W-2026-001", "--model", MODEL], ["queue", "run"]]


@pytest.mark.parametrize("words", _ACTS, ids=["transcribe", "queue"])
def test_both_flags_together_are_usage(run: Run, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words, "--second", "tuned", "--no-second")
    assert ended.value.code == 64


@pytest.mark.parametrize("words", _ACTS, ids=["transcribe", "queue"])
def test_an_unknown_second_pack_is_named(run: Run, words: list[str]) -> None:
    code, answer, _ = run(*words, "--second", "nowhere")
    assert (code, answer["fault"]) == (2, "model.unknown")


def test_a_changed_second_model_costs_no_draft_and_is_told(run: Run, tuned: ModelPack) -> None:
    _spoil(tuned)
    said, told = _transcribe(run)
    [draft] = said["drafts"]
    assert (draft["is_complete"], draft["second_model"], draft["second_model_fault"]) == (True, "", "model.changed")
    assert "the first one read places in doubt again" in told.lower()
    assert "preprocessor_config.json has been changed" in told
    assert _reader(run) == "saegim-selftest"


def test_the_queue_tells_it_too_and_keeps_it_with_the_job(run: Run, tuned: ModelPack) -> None:
    _spoil(tuned)
    [job], told = _queue(run)
    assert (job["state"], job["fault"]) == ("done", "model.changed")
    assert "the first one read places in doubt again" in told.lower()
    assert [one["fault"] for one in run("queue", "list")[1]] == ["model.changed"]


def test_a_draft_made_again_finds_its_second_model_itself(run: Run, tuned: ModelPack, drive: Path) -> None:
    _transcribe(run)
    again = ["transcript", "rerun", "W-2026-001", "--model", MODEL]
    code, said, _ = run(*again)
    assert (code, [one["is_same"] for one in said["drafts"]]) == (0, [True])
    shutil.rmtree(tuned.path)
    code, answer, _ = run(*again)
    assert (code, answer["fault"], answer["facts"]) == (1, "rerun.other_model", {"name": "tuned"})
    code, said, _ = run(*again, "--second-model", str(drive))
    assert (code, [one["is_same"] for one in said["drafts"]]) == (0, [True])


def _spoil(pack: ModelPack) -> None:
    """One byte is another one; size and list are as they were."""
    config = pack.path / "preprocessor_config.json"
    config.chmod(0o600)
    config.write_text(config.read_text("utf-8")[:-1] + " ", "utf-8")
