"""The commands about doubts on a real vault: glossary, channels, speakers, coverage, flags, and a draft made again."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.app.sound import Sound
from desktop.cli.parser import main
from tests.fakes.vaults import FOUNDER, PASSPHRASE, vault_root
from tests.transcription.desk import Desk
from tests.transcription.sound import SELFTEST, references

MODEL = str(SELFTEST / "model")
SAID = references()["clips"]["en-1.wav"]["text"]


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one interview (W-2026-001) and one imported recording of one English sentence."""
    desk = Desk(tmp_path)
    audio = SELFTEST / "audio" / "en-1.wav"
    Sound().import_audio(desk.signed_in, desk.interview_id, audio, lambda *_: None, lambda: False)
    desk.close()
    return vault_root(tmp_path)


class Run:
    """Runs commands on the vault; `said` is what the last one wrote for a person."""

    def __init__(self, vault: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._vault, self._capfd, self._monkeypatch = vault, capfd, monkeypatch
        self.said = ""

    def __call__(self, *words: str, typed: str = "", code: int = 0, wants_json: bool = True) -> Any:
        read_end, write_end = os.pipe()
        os.write(write_end, PASSPHRASE.encode() + b"\n")
        os.close(write_end)
        self._monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        command = ["--language", "en", *words, "--vault", str(self._vault), "--account", FOUNDER.id]
        try:
            ended = main([*command, "--passphrase-fd", str(read_end), *(["--json"] if wants_json else [])])
        finally:
            os.close(read_end)
        out, err = self._capfd.readouterr()
        self.said = err if wants_json else out
        assert ended == code, err
        return json.loads(out) if wants_json else None


@pytest.fixture
def run(vault: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    return Run(vault, capfd, monkeypatch)


def test_a_pack_is_written_shown_counted_and_chosen(run: Run) -> None:
    written = run("glossary", "write", "camps", "--title", "관리소", typed="관리소\n요덕\n\n넘침\n")
    assert (written["version"], written["terms"]) == (1, ["관리소", "요덕"])
    assert "camps" in [pack["pack"] for pack in run("glossary", "list")]
    assert run("glossary", "show", "camps")["terms"] == ["관리소", "요덕"]
    counted = run("glossary", "count", "camps", "--model", MODEL)
    assert 0 < counted["tokens"] <= counted["most"] == 100
    assert run("glossary", "count", "core", "--model", MODEL, code=1)["tokens"] > 100
    assert run("glossary", "choose", "W-2026-001", "camps")["packs"] == ["camps"]
    assert run("glossary", "choose", "W-2026-001")["packs"] == []
    assert "without a glossary" in run.said


def test_a_name_and_an_unknown_pack_are_refused(run: Run) -> None:
    refused = run("glossary", "write", "names", typed="김철수 씨\n", code=1)
    assert refused["fault"] == "glossary.name_forbidden"
    assert "김철수" not in run.said
    assert run("glossary", "choose", "W-2026-001", "names", code=1)["fault"] == "glossary.unknown"
    assert run("glossary", "show", "names", code=1)["fault"] == "glossary.unknown"


def test_doubts_are_shown_with_their_second_reading_and_the_draft_comes_again(run: Run) -> None:
    [recording] = run("recording", "list")
    given = run("recording", "channels", recording["recording"], "1:witness:ko")
    assert given["voices"] == [{"channel": 0, "speaker": "witness", "language": "ko"}]
    run("transcribe", "W-2026-001", "--model", MODEL)
    [covered] = run("transcript", "coverage", "W-2026-001")
    assert (covered["is_complete"], covered["findings"]) == (True, [])
    [doubted] = run("transcript", "flags", "W-2026-001")
    [line] = doubted["lines"]
    assert "language_in_doubt" in line["flags"]
    [reading] = line["readings"]
    assert (reading["language"], reading["text"]) == ("en", SAID)
    assert [word for run_ in reading["difference"] for word in run_["second"]] == SAID.split()
    run("transcript", "flags", "W-2026-001", wants_json=False)
    assert "Language in doubt: This may have been spoken in another language" in run.said
    again = run("transcript", "rerun", "W-2026-001", "--model", MODEL)
    [made] = again["drafts"]
    assert (made["is_same"], made["words_differing"]) == (True, 0)
    set_ = run("transcript", "speaker", line["segment"], "interpreter")
    assert set_["speaker"] == "interpreter"
    [shown] = run("transcript", "show", "W-2026-001")["transcripts"]
    assert [one["speaker"] for one in shown["lines"]] == ["interpreter"]
    assert shown["lines"][0]["language_source"] == "assigned"
    assert len(shown["provenance"]["recording_sha256"]) == len(shown["provenance"]["model_sha256"]) == 64
    assert shown["provenance"]["hotwords"] == ""


@pytest.mark.parametrize("voice", ["witness", "1:somebody", "1:witness:fr", "0x1:witness", "1:witness:ko:more"])
def test_a_voice_that_is_none_is_usage(run: Run, voice: str) -> None:
    with pytest.raises(SystemExit) as ended:
        run("recording", "channels", "rec", voice)
    assert ended.value.code == 64
