"""`saegim verify` and `saegim open` as a recipient runs them: in a process of its own, without window and without vault."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.bundles import BUNDLE_ID, RECIPIENT, SIGNERS_TEXT, SOMEBODY_ELSE, minimal_bundle, right_parts

ROOT = Path(__file__).resolve().parents[2]
CHECKS = 13


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The recipient's folder."""
    folder = tmp_path_factory.mktemp("desk")
    data = minimal_bundle().data
    (folder / "good.age").write_bytes(data)
    (folder / "cut.age").write_bytes(data[:-1])
    (folder / "key.txt").write_text(f"# mine\n{RECIPIENT.secret}\n", "ascii")
    (folder / "other.txt").write_text(SOMEBODY_ELSE.secret, "ascii")
    (folder / "signers").write_text(SIGNERS_TEXT, "ascii")
    (folder / "binary").write_bytes(bytes(range(256)))
    return folder


def saegim(desk: Path, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop", "--language", "en", *(word.replace("@", f"{desk}/") for word in words)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60, input=typed,
    )  # fmt: skip


GIVEN = ("--identity", "@key.txt", "--signers", "@signers")


def test_verified(desk: Path) -> None:
    done = saegim(desk, "verify", "@good.age", *GIVEN)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("✓") == CHECKS
    assert f"Verified: bundle {BUNDLE_ID}, witness W-1, signed by u07, approved by u02." in done.stdout


def test_not_verified_says_nothing_of_what_it_claims(desk: Path) -> None:
    done = saegim(desk, "verify", "@cut.age", *GIVEN)
    assert done.returncode == 1
    assert (done.stdout.count("✓"), done.stdout.count("✗"), done.stdout.count("·")) == (1, 1, 11)
    assert "[bundle.damaged]" in done.stdout
    assert "W-1" not in done.stdout + done.stderr


@pytest.mark.parametrize(("name", "code"), [("good", 0), ("cut", 1)])
def test_json_is_one_value_and_the_words_go_elsewhere(desk: Path, name: str, code: int) -> None:
    done = saegim(desk, "verify", f"@{name}.age", *GIVEN, "--json")
    told: dict[str, Any] = json.loads(done.stdout)
    assert (done.returncode, told["verified"]) == (code, code == 0)
    assert [check["number"] for check in told["checks"]] == list(range(1, CHECKS + 1))
    assert "✓" in done.stderr
    if code:
        assert told["checks"][1]["fault"] == "bundle.damaged"
        assert {told[name] for name in ("bundle", "witness", "interview", "signed_by", "approved_by")} == {None}
        assert told["parts"] == []
    else:
        assert (told["bundle"], told["signed_by"], told["approved_by"]) == (BUNDLE_ID, "u07", "u02")
        assert [part["path"] for part in told["parts"]] == sorted(right_parts())


def test_the_key_may_come_from_age_itself(desk: Path) -> None:
    words = ("verify", "@good.age", "--identity", "-", "--signers", "@signers")
    assert saegim(desk, *words, typed=f"{RECIPIENT.secret}\n").returncode == 0
    assert saegim(desk, *words, typed="").returncode == 2


@pytest.mark.parametrize(
    ("words", "code", "fault"),
    [
        (("verify", "@good.age", "--identity", "@other.txt", "--signers", "@signers"), 1, "bundle.not_for_this_key"),
        (("verify", "@binary", *GIVEN), 1, "bundle.not_a_bundle"),
        (("verify", "@none.age", *GIVEN), 2, "file.not_found"),
        (("verify", "@good.age", "--identity", "@none", "--signers", "@signers"), 2, "file.not_found"),
        (("verify", "@good.age", "--identity", "@binary", "--signers", "@signers"), 2, "identity.invalid"),
        (("verify", "@good.age", "--identity", "@key.txt", "--signers", "@binary"), 2, "signers.invalid"),
        (("verify", "@good.age", "--identity", "@key.txt", "--signers", "@none"), 2, "file.not_found"),
        (("open", "@good.age", *GIVEN, "--to", "@"), 2, "output.exists"),
        (("open", "@good.age", *GIVEN, "--to", "@none/out"), 2, "file.not_found"),
        (("open", "@cut.age", *GIVEN, "--to", "@cut"), 1, "bundle.damaged"),
    ],
)
def test_how_it_ends(desk: Path, words: tuple[str, ...], code: int, fault: str) -> None:
    before = sorted(desk.iterdir())
    done = saegim(desk, *words)
    assert (done.returncode, f"[{fault}]" in done.stdout + done.stderr) == (code, True), done
    assert "Traceback" not in done.stderr
    assert sorted(desk.iterdir()) == before


@pytest.mark.parametrize("words", [("verify",), ("verify", "@good.age"), ("open", "@good.age", *GIVEN), ("unseal",)])
def test_usage(desk: Path, words: tuple[str, ...]) -> None:
    assert saegim(desk, *words).returncode == 64


def test_open(desk: Path, tmp_path: Path) -> None:
    done = saegim(desk, "open", "@good.age", *GIVEN, "--to", str(tmp_path / "out"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "out" / "bundle" / "data" / "record.json").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("command", ["verify", "open"])
def test_neither_window_nor_vault_is_loaded(desk: Path, tmp_path: Path, command: str) -> None:
    code = (
        "import sys; from desktop.__main__ import main; code = main(sys.argv[1:]); "
        "rooms = {'PySide6', 'sqlcipher3', 'faster_whisper', 'ctranslate2', 'av', 'sounddevice', 'reportlab', "
        "'desktop.vault', 'desktop.custody', 'desktop.ui'}; print(code, sorted(rooms & set(sys.modules)))"
    )
    words = [command, str(desk / "good.age"), "--identity", str(desk / "key.txt"), "--signers", str(desk / "signers")]
    if command == "open":
        words += ["--to", str(tmp_path / "out")]
    done = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "0 []", done.stderr
