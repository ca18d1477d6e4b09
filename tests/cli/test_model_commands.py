"""`saegim model …`: packs come, are checked, measured, decided on and go, in words and in JSON."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.transcription.known_models import SELFTEST_CONTENT
from desktop.transcription.models import write_digest_list
from tests.fakes.vaults import FOUNDER, PASSPHRASE, vault_root
from tests.transcription.desk import Desk
from tests.transcription.sound import SELFTEST

MODEL = SELFTEST / "model"
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Exit code, the JSON on standard output (None without), and standard error."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def command(*words: str, vault: Path | None = None) -> tuple[int, Any, str]:
        if vault is None:
            code = main(["--language", "en", *words, "--json"])
        else:
            read_end, write_end = os.pipe()
            os.write(write_end, PASSPHRASE.encode() + b"\n")
            os.close(write_end)
            signed = ["--vault", str(vault), "--account", FOUNDER.id, "--passphrase-fd", str(read_end)]
            code = main(["--language", "en", *words, *signed, "--json"])
            os.close(read_end)
        out, err = capfd.readouterr()
        return code, json.loads(out) if out else None, err

    return command


@pytest.fixture
def tuned(tmp_path: Path) -> Path:
    """A model that nobody vouches for, without a list, as it comes from its source."""
    folder = Path(shutil.copytree(MODEL, tmp_path / "drive" / "whisper-tuned"))
    config = json.loads((folder / "config.json").read_text("utf-8"))
    (folder / "config.json").write_text(json.dumps({**config, "note": "tuned"}), "utf-8")
    (folder / "saegim-model.json").unlink()
    return folder


def test_a_pack_comes_is_listed_checked_and_goes(run: Run) -> None:
    code, added, said = run("model", "add", str(MODEL))
    assert (code, added["content_sha256"], added["family"]) == (0, SELFTEST_CONTENT, "tiny")
    assert "your office decides" not in said
    code, listed, _ = run("model", "list")
    assert (code, [one["folder"] for one in listed], listed[0]["factor"]) == (0, [added["folder"]], None)
    code, checked, said = run("model", "check", SELFTEST_CONTENT[:10])
    assert (code, checked["files"]) == (0, added["files"])
    code, removed, _ = run("model", "remove", added["folder"])
    assert (code, removed) == (0, {"removed": added["folder"]})
    assert run("model", "list")[:2] == (0, [])


def test_a_model_on_no_list_says_so_and_how_to_decide(run: Run, tuned: Path, tmp_path: Path) -> None:
    code, added, said = run("model", "add", str(tuned), "--licence", "MIT", "--source", "a hub", "--name", "Tuned")
    assert (code, added["name"], added["licence"], added["source"], added["languages"]) == (
        0, "Tuned", "MIT", "a hub", ["ko", "en"],
    )  # fmt: skip
    assert "your office decides" in said
    assert f"saegim model accept {added['content_sha256'][:16]}" in said
    Desk(tmp_path).close()
    for act, is_accepted in (("accept", True), ("turn-down", False)):
        code, decided, _ = run("model", act, "Tuned", vault=vault_root(tmp_path))
        assert (code, decided["is_accepted"], decided["decided_by"]) == (0, is_accepted, FOUNDER.id)


def test_the_self_test_model_can_not_be_accepted(run: Run, tmp_path: Path) -> None:
    run("model", "add", str(MODEL))
    Desk(tmp_path).close()
    code, _, said = run("model", "accept", "saegim-selftest", vault=vault_root(tmp_path))
    assert code == 1
    assert "must not be used" in said


def test_a_pack_is_measured_and_the_list_says_it(run: Run) -> None:
    run("model", "add", str(MODEL))
    code, measured, said = run("model", "bench", "saegim-selftest")
    assert (code, measured["content_sha256"]) == (0, SELFTEST_CONTENT)
    assert measured["factor"] > 0
    assert "An hour of interview takes about" in said
    assert run("model", "list")[1][0]["factor"] == measured["factor"]


@pytest.mark.parametrize(
    ("name", "fault"), [("tokenizer.json", "model.would_fetch"), ("model.bin", "model.file_missing")]
)
def test_a_model_that_lacks_something_is_refused_with_a_sentence(run: Run, tuned: Path, name: str, fault: str) -> None:
    (tuned / name).unlink()
    code, answer, said = run("model", "add", str(tuned))
    assert (code, answer["fault"], answer["facts"]) == (2, fault, {"name": name})
    assert ("on the network" in said) == (fault == "model.would_fetch")


def test_an_installed_pack_that_changed_is_named(run: Run, tmp_path: Path) -> None:
    _, added, _ = run("model", "add", str(MODEL))
    folder = tmp_path / "data" / "saegim" / "models" / added["folder"]
    raw = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    assert run("model", "check", added["name"])[:2] == (
        1, {"fault": "model.changed", "kind": "tampering", "facts": {"name": "model.bin"}},
    )  # fmt: skip
    (folder / "model.bin").write_bytes(raw[:-1])
    assert [one["fault"] for one in run("model", "list")[1]] == ["model.changed"]


def test_a_name_that_two_packs_have_is_none(run: Run, tuned: Path) -> None:
    run("model", "add", str(MODEL))
    write_digest_list(tuned, name="saegim-selftest", languages=["ko"], licence="", selftest=False)
    run("model", "add", str(tuned))
    assert run("model", "check", "saegim-selftest")[1]["fault"] == "model.unknown"
