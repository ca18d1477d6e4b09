"""`saegim passphrase` and `saegim key-file`, as a person would type them, on a real vault with cheap passes."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.app.wiring import Wiring
from desktop.cli.parser import main
from desktop.crypto.diceware import word_list
from tests.fakes.vaults import CHEAP_COST, FOUNDER, PASSPHRASE, signed_in, vault_root

NEW = "nine geese over the quiet field"
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `saegim` on the vault of this test: exit code, the JSON of standard output, and standard error."""
    monkeypatch.setattr(Wiring, "cost", CHEAP_COST)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    signed_in(tmp_path).lock()

    def run(*words: str, lines: tuple[str, ...] = (PASSPHRASE,)) -> tuple[int, Any, str]:
        read_end, write_end = os.pipe()
        os.write(write_end, "".join(f"{line}\n" for line in lines).encode())
        os.close(write_end)
        vault = ["--vault", str(vault_root(tmp_path)), "--account", FOUNDER.id, "--passphrase-fd", str(read_end)]
        try:
            code = main(["--language", "en", *words, *vault, "--json"])
        finally:
            os.close(read_end)
        out, err = capfd.readouterr()
        return code, json.loads(out), err

    return run


def made_key_file(path: Path, capfd: pytest.CaptureFixture[str]) -> dict[str, str]:
    assert main(["--language", "en", "key-file", "make", str(path), "--json"]) == 0
    made: dict[str, str] = json.loads(capfd.readouterr().out)
    return made


def test_a_new_passphrase_opens_and_the_old_one_does_not(run: Run) -> None:
    code, said, _ = run("passphrase", "change", lines=(PASSPHRASE, PASSPHRASE, NEW))
    assert (code, said) == (0, {"account": FOUNDER.id, "needs_key_file": False})
    assert run("account", "list")[:2] == (1, {"fault": "vault.unlock_refused", "kind": "refusal", "facts": {}})
    code, _, told = run("account", "list", lines=(NEW,))
    assert code == 0
    assert "since you last unlocked it: 1." in told


def test_a_key_file_is_made_taken_into_use_kept_and_given_up(
    run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "drive.key"
    assert made_key_file(path, capfd)["id"] in path.read_text()
    lines = (PASSPHRASE, PASSPHRASE, NEW)
    code, said, _ = run("passphrase", "change", "--new-key-file", str(path), lines=lines)
    assert (code, said["needs_key_file"]) == (0, True)
    assert run("account", "list", lines=(NEW,))[1]["fault"] == "key_file.needed"
    assert run("account", "list", "--key-file", str(path), lines=(NEW,))[0] == 0

    with_file = ("passphrase", "change", "--key-file", str(path))
    assert run(*with_file, lines=(NEW, NEW, PASSPHRASE))[1]["needs_key_file"]
    code, said, _ = run(*with_file, "--no-key-file", lines=(PASSPHRASE, PASSPHRASE, NEW))
    assert (code, said["needs_key_file"]) == (0, False)
    assert run("account", "list", lines=(NEW,))[0] == 0


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ((PASSPHRASE, "not mine", NEW), "vault.unlock_refused"),
        ((PASSPHRASE, PASSPHRASE, "short"), "passphrase.weak"),
        ((PASSPHRASE, PASSPHRASE, "password1234"), "passphrase.guessable"),
    ],
)
def test_what_is_refused_changes_nothing(run: Run, lines: tuple[str, ...], fault: str) -> None:
    code, said, _ = run("passphrase", "change", lines=lines)
    assert (code, said["fault"]) == (1, fault)
    assert run("account", "list")[0] == 0


def test_a_file_that_is_no_key_file_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("dear")
    assert run("account", "list", "--key-file", str(tmp_path / "letter"))[1]["fault"] == "key_file.invalid"
    assert run("account", "list", "--key-file", str(tmp_path / "none"))[1]["fault"] == "file.not_found"


def test_a_key_file_is_never_written_over(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    made_key_file(tmp_path / "drive.key", capfd)
    before = (tmp_path / "drive.key").read_bytes()
    assert main(["--language", "en", "key-file", "make", str(tmp_path / "drive.key"), "--json"]) == 1
    assert json.loads(capfd.readouterr().out)["fault"] == "key_file.exists"
    assert (tmp_path / "drive.key").read_bytes() == before


@pytest.mark.parametrize("language", ["ko", "en"])
def test_words_by_chance_are_suggested(language: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["passphrase", "suggest", "--language", language]) == 0
    out, err = capfd.readouterr()
    assert len(out.split()) == 7
    assert set(out.split()) <= set(word_list(language))
    assert "77" in err, "its strength is said, beside what a script would take"
    assert ("종이는 노트북과 따로" in err) == (language == "ko")
    assert main(["--language", language, "passphrase", "suggest", "--words", "9", "--json"]) == 0
    said = json.loads(capfd.readouterr().out)
    assert len(said["passphrase"].split()) == 9
    assert (said["bits"], said["level"]) == (99, "strong")


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("teapot initial eclipse narrow agency bunny hammock", "strong: worth 7 words"),
        ("teapot initial eclipse narrow", "good"),
    ],
)
def test_the_strength_of_a_new_passphrase_is_said_and_not_the_passphrase(run: Run, passphrase: str, said: str) -> None:
    code, _, told = run("passphrase", "change", lines=(PASSPHRASE, PASSPHRASE, passphrase))
    assert code == 0
    assert f"The new passphrase is {said}" in told
    assert not set(passphrase.split()) & set(told.split())


def test_whether_a_key_file_is_needed_is_said(run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "drive.key"
    made_key_file(path, capfd)
    lines = (PASSPHRASE, PASSPHRASE, PASSPHRASE)
    assert "No key file is needed." in run("passphrase", "change", lines=lines)[2]
    assert "needed as well" in run("passphrase", "change", "--new-key-file", str(path), lines=lines)[2]
    again = run("passphrase", "change", "--key-file", str(path), lines=lines)
    assert "needed as well" in again[2], "without a word about it, it stays needed"


@pytest.mark.parametrize("words", ["4", "17", "many"])
def test_a_number_of_words_out_of_range_is_usage(words: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["passphrase", "suggest", "--words", words])
    assert stopped.value.code == 64


def test_after_three_wrong_tries_the_next_one_waits(run: Run) -> None:
    for _ in range(3):
        assert run("account", "list", lines=("wrong",))[1]["fault"] == "vault.unlock_refused"
    code, said, told = run("account", "list")
    assert (code, said["fault"], said["facts"]) == (1, "unlock.wait", {"seconds": 1})
    assert "Seconds left: 1." in told
