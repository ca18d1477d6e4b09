"""`saegim vault`, `account` and `custody`, as a script would call them, on a real vault with cheap passes."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.app.wiring import Wiring
from desktop.cli.parser import main
from desktop.crypto.signers import parse_allowed_signers
from desktop.domain.custody import Action
from desktop.system.disk_facts import SystemMachine
from tests.custody.test_audit import tamper
from tests.fakes.evidence import write_everything
from tests.fakes.vaults import CHEAP_COST, FOUNDER, PASSPHRASE, SECOND_PASSPHRASE, sign_in_again, vault_root

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `saegim` on the vault of this test: exit code, the JSON of standard output, and standard error."""
    monkeypatch.setattr(Wiring, "cost", CHEAP_COST)
    monkeypatch.setattr(SystemMachine, "fair_cost", lambda _: CHEAP_COST)

    def run(*words: str, account: str = FOUNDER.id, lines: tuple[str, ...] = (PASSPHRASE,)) -> tuple[int, Any, str]:
        read_end, write_end = os.pipe()
        os.write(write_end, "".join(f"{line}\n" for line in lines).encode())
        os.close(write_end)
        options = [
            "--vault",
            str(vault_root(tmp_path)),
            "--account",
            account,
            "--passphrase-fd",
            str(read_end),
            "--json",
        ]
        try:
            code = main(["--language", "en", *words, *options])
        finally:
            os.close(read_end)
        out, err = capfd.readouterr()
        return code, json.loads(out), err

    return run


def test_from_a_new_vault_to_a_checked_one(run: Run, tmp_path: Path) -> None:
    code, made, said = run("vault", "create", "--name", "Kim")
    assert (code, made["account"], Path(made["path"])) == (0, FOUNDER.id, vault_root(tmp_path))
    assert "passphrase" in said

    words = ("account", "add", "supervisor-1", "--role", "supervisor")
    code, added, _ = run(*words, lines=(PASSPHRASE, SECOND_PASSPHRASE))
    assert (code, added["roles"]) == (0, ["supervisor"])
    assert parse_allowed_signers(added["allowed_signers"])[0].principal == "supervisor-1"

    code, accounts, _ = run("account", "list", account="supervisor-1", lines=(SECOND_PASSPHRASE,))
    assert (code, [a["account"] for a in accounts]) == (0, [FOUNDER.id, "supervisor-1"])
    assert accounts[0]["roles"] == ["custodian", "interviewer"]

    code, shown, _ = run("custody", "show", "--object", "supervisor-1")
    assert (code, [entry["action"] for entry in shown["entries"]]) == (0, ["account.added"])
    assert shown["checkpoint"].startswith("vault-")
    for check in (("custody", "check"), ("vault", "check")):
        code, checked, said = run(*check)
        assert (code, checked["is_in_order"], checked["findings"]) == (0, True, [])
        assert "In order." in said


def test_findings_end_with_one_and_name_what_differs(run: Run, tmp_path: Path) -> None:
    run("vault", "create")
    someone = sign_in_again(tmp_path)
    write_everything(someone)
    tamper(someone, "UPDATE consent SET answer = 'no'")
    someone.lock()
    for words in (("custody", "check"), ("vault", "check")):
        code, checked, said = run(*words)
        assert (code, checked["is_in_order"]) == (1, False)
        assert {"custody.row_differs"} <= {finding["code"] for finding in checked["findings"]}
        assert "consent.set" in said


@pytest.mark.parametrize(
    ("words", "lines", "code", "fault"),
    [
        (("vault", "create"), (PASSPHRASE,), 1, "vault.exists"),
        (("vault", "check"), ("wrong passphrase",), 1, "vault.unlock_refused"),
        (("account", "list"), ("wrong passphrase",), 1, "vault.unlock_refused"),
        (("account", "add", "x"), (PASSPHRASE, "short"), 1, "passphrase.weak"),
        (("account", "add", "Kim Min-ji"), (PASSPHRASE, SECOND_PASSPHRASE), 1, "account.handle_invalid"),
        (("account", "add", FOUNDER.id), (PASSPHRASE, SECOND_PASSPHRASE), 1, "account.exists"),
    ],
)
def test_refusals_have_a_name_and_end_with_one(
    run: Run, words: tuple[str, ...], lines: tuple[str, ...], code: int, fault: str
) -> None:
    run("vault", "create")
    assert (run(*words, lines=lines)[:2][0], run(*words, lines=lines)[1]["fault"]) == (code, fault)


def test_no_vault_could_not_be_done(run: Run) -> None:
    code, said, _ = run("vault", "check")
    assert (code, said["fault"]) == (2, "vault.not_found")


def test_a_tampered_log_ends_every_command_with_one(run: Run, tmp_path: Path) -> None:
    run("vault", "create")
    someone = sign_in_again(tmp_path)
    tamper(someone, "DELETE FROM custody_entry WHERE seq = 1")
    someone.vault.close()
    for words in (("custody", "check"), ("custody", "show"), ("vault", "check")):
        code, said, _ = run(*words)
        assert (code, said["kind"]) == (1, "tampering")


def test_a_missing_option_is_a_usage_error(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["vault", "check"])
    assert raised.value.code == 64
    assert "--vault" in capfd.readouterr().err


def test_the_report_is_written_and_leftovers_are_set_aside(run: Run, tmp_path: Path) -> None:
    run("vault", "create")
    stray = vault_root(tmp_path) / "notes.txt"
    stray.write_text("?")
    code, checked, _ = run("vault", "check")
    assert (code, checked["is_in_order"]) == (0, True)
    assert {"file_unknown", "kit_missing"} <= {finding["code"] for finding in checked["advice"]}
    path = tmp_path / "report.txt"
    code, checked, said = run("vault", "check", "--repair", "--report", str(path))
    assert code == 0
    assert "Repaired: notes.txt is no file of Saegim's." in said
    [repaired] = checked["repaired"]
    assert (repaired["code"], repaired["repair"], repaired["is_done"]) == ("file_unknown", "set_aside", True)
    assert "file_unknown" not in {finding["code"] for finding in checked["advice"]}
    assert not stray.exists()
    assert "Recovery kit" in path.read_text("utf-8")
    code, refused, _ = run("vault", "check", "--report", str(path))
    assert (code, refused["fault"]) == (2, "output.exists")
    before = sign_in_again(tmp_path)
    checks = len(before.vault.entries.about(Action.VAULT_CHECKED))
    before.lock()
    code, refused, _ = run("vault", "check", "--report", str(tmp_path / "nowhere" / "report.txt"))
    assert (code, refused["fault"], refused["facts"]) == (2, "file.not_found", {"name": "nowhere"})
    after = sign_in_again(tmp_path)
    assert len(after.vault.entries.about(Action.VAULT_CHECKED)) == checks, "refused before the long work"
    after.lock()


def test_two_people_erase_and_the_report_says_what_remains(run: Run, tmp_path: Path) -> None:
    run("vault", "create")
    run("account", "add", "supervisor-1", "--role", "supervisor", lines=(PASSPHRASE, SECOND_PASSPHRASE))
    someone = sign_in_again(tmp_path)
    write_everything(someone)
    someone.lock()
    words = ("erase", "W-2026-014", "--scope", "testimony", "--reason", "withdrawal", "--second", "supervisor-1")
    both = (PASSPHRASE, SECOND_PASSPHRASE)
    code, refused, _ = run(*words, "--confirm", "W-2026-015", lines=both)
    assert (code, refused["fault"]) == (1, "erasure.not_confirmed")
    code, refused, _ = run(*words, "--confirm", "w-2026-014", lines=(PASSPHRASE, PASSPHRASE))
    assert (code, refused["fault"]) == (1, "vault.unlock_refused")
    code, erased, said = run(*words, "--confirm", "w-2026-014", lines=both)
    assert (code, erased["is_complete"], erased["rows"]) == (0, True, 6), "a draft and its translation, each corrected"
    assert "3f9c.age" in said
    assert run("vault", "check")[0] == 0
    code, refused, _ = run(*words, "--confirm", "w-2026-014", lines=both)
    assert (code, refused["fault"]) == (1, "interview.erased")
