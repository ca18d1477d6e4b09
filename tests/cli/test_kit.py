"""`saegim kit`, as a script would call it: sheets onto a drive, a rehearsal, and a way back in without any passphrase."""

from __future__ import annotations

import io
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.app.wiring import Wiring
from desktop.cli.parser import main
from desktop.custody.recovery import make_kit
from desktop.export import recovery_sheet_files
from desktop.interview.register import open_interview
from tests.fakes.known_outside import KnownInMemory
from tests.fakes.sheets import WORDS
from tests.fakes.vaults import CHEAP_COST, FOUNDER, PASSPHRASE, sign_in_again, signed_in, vault_root

Run = Callable[..., tuple[int, Any, str]]
NEW_PASSPHRASE = "nine geese over the quiet field"


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs `saegim kit` on a vault without a kit: exit code, the JSON of standard output, and standard error."""
    signed_in(tmp_path, kit=False).lock()
    monkeypatch.setattr(Wiring, "cost", CHEAP_COST)
    monkeypatch.setattr(Wiring, "known", None)  # nothing of this machine
    ends: list[int] = []

    def pipe(lines: tuple[str, ...]) -> str:
        read_end, write_end = os.pipe()
        ends.append(read_end)
        os.write(write_end, "".join(f"{line}\n" for line in lines).encode())
        os.close(write_end)
        return str(read_end)

    def run(
        *words: str, account: str = FOUNDER.id, lines: tuple[str, ...] = (PASSPHRASE,), sheets: tuple[str, ...] = ()
    ) -> tuple[int, Any, str]:
        options = ["--vault", str(vault_root(tmp_path)), "--account", account, "--passphrase-fd", pipe(lines), "--json"]
        typed = ["--words-fd", pipe(sheets)] if sheets else []
        code = main(["--language", "en", "kit", *words, *options, *typed])
        out, err = capfd.readouterr()
        return code, json.loads(out), err

    yield run
    for end in ends:
        os.close(end)


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


@pytest.fixture
def sheets(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The Korean words of the sheets that are written, as they would be typed off the paper."""
    typed: list[str] = []
    real = recovery_sheet_files.sheet_pages

    def pages(kit: Any) -> Any:
        made = real(kit)
        typed.extend(" ".join(WORDS.korean_of(word) for word in page.words) for page in made)
        return made

    monkeypatch.setattr(recovery_sheet_files, "sheet_pages", pages)
    return typed


def test_from_the_sheets_to_an_interview(run: Run, drive: Path, sheets: list[str], tmp_path: Path) -> None:
    code, status, said = run("status")
    assert (code, status["kit"]) == (1, None)
    code, made, said = run("make", "--sheets", str(drive), "--threshold", "2", "--shares", "3")
    assert (code, made["threshold"], made["shares"], len(made["sheets"])) == (0, 2, 3, 4)
    assert sorted(path.name for path in drive.iterdir()) == sorted(Path(name).name for name in made["sheets"])
    code, status, said = run("status")
    assert (code, status["rehearsed_at"]) == (1, None)
    code, rehearsed, said = run("rehearse", sheets=(sheets[2], sheets[0]))
    assert (code, rehearsed["kit"], rehearsed["sheets"]) == (0, made["kit"], [1, 3])
    assert not set(sheets[0].split()) & set(said.split())
    assert run("status")[0] == 0
    founder = sign_in_again(tmp_path)
    assert open_interview(founder, "W-2026-001").witness_code == "W-2026-001"
    founder.lock()


def test_the_way_back_in_without_any_passphrase(run: Run, tmp_path: Path) -> None:
    founder = sign_in_again(tmp_path)
    kit = make_kit(founder, 2, 2)
    founder.lock()
    typed = tuple(sheet.text for sheet in kit.sheets)
    code, back, said = run("recover", account="custodian-2", lines=(NEW_PASSPHRASE,), sheets=typed)
    assert (code, back["account"]) == (0, "custodian-2")
    assert "new kit" in said
    again = sign_in_again(tmp_path, "custodian-2", NEW_PASSPHRASE)
    assert again.account.id == "custodian-2"
    again.lock()
    code, status, _ = run("status")
    assert code == 1
    assert status["used_at"]


def test_an_older_copy_is_recovered_for_a_reason_only(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Wiring, "known", KnownInMemory())
    founder = sign_in_again(tmp_path)
    typed = tuple(sheet.text for sheet in make_kit(founder, 2, 2).sheets)
    founder.lock()
    shutil.copytree(vault_root(tmp_path), tmp_path / "copy")
    run("status")
    shutil.rmtree(vault_root(tmp_path))
    (tmp_path / "copy").rename(vault_root(tmp_path))

    def recover(*words: str) -> tuple[int, Any, str]:
        return run("recover", *words, account="custodian-2", lines=(NEW_PASSPHRASE,), sheets=typed)

    code, refused, _ = recover()
    assert (code, refused["fault"]) == (1, "custody.older_copy")
    code, back, _ = recover("--reason", "restored from the backup of Monday orchard")
    assert (code, back["account"]) == (0, "custodian-2")
    assert run("status")[0] == 1


def test_sheets_are_asked_for_until_they_are_enough(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    founder = sign_in_again(tmp_path)
    kit = make_kit(founder, 3, 4)
    founder.lock()
    typed = io.StringIO("".join(f"{sheet.text}\n" for sheet in kit.sheets))
    monkeypatch.setattr("sys.stdin", typed)
    code, rehearsed, said = run("rehearse")
    assert (code, rehearsed["sheets"]) == (0, [1, 2, 3])
    assert typed.readline().strip() == kit.sheets[3].text
    assert said.count("in one line") == 3


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("--threshold", "1", "--shares", "3"), "kit.numbers_invalid"),
        (("--threshold", "2", "--shares", "9"), "kit.numbers_invalid"),
    ],
)
def test_unsafe_numbers_are_refused(run: Run, drive: Path, words: tuple[str, ...], fault: str) -> None:
    code, said, _ = run("make", "--sheets", str(drive), *words)
    assert (code, said["fault"]) == (1, fault)
    assert list(drive.iterdir()) == []


def test_the_vaults_own_folder_and_no_folder_are_refused(run: Run, tmp_path: Path) -> None:
    code, said, _ = run("make", "--sheets", str(vault_root(tmp_path) / "outbox"))
    assert (code, said["fault"]) == (1, "kit.place_unsafe")
    code, said, _ = run("make", "--sheets", str(tmp_path / "gone"))
    assert (code, said["fault"]) == (2, "drive.lost")
    assert run("status")[1]["kit"] is None


def test_wrong_words_are_named_by_their_place_only(run: Run, tmp_path: Path) -> None:
    founder = sign_in_again(tmp_path)
    kit = make_kit(founder, 2, 2)
    founder.lock()
    wrong = kit.sheets[1].text.split()
    wrong[9] = "swordfish"
    code, said, err = run("rehearse", sheets=(kit.sheets[0].text, " ".join(wrong)))
    assert (code, said["fault"], said["facts"]) == (1, "kit.word_unknown", {"sheet": 2, "word": 10})
    assert "swordfish" not in err
    code, said, _ = run("rehearse", sheets=(kit.sheets[0].text,))
    assert (code, said["fault"]) == (1, "kit.sheets_too_few")
