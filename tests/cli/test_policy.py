"""`saegim policy`, as a script would call it: read by everybody, set by a custodian, refused beyond its limits."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.domain.policy import RANGES, Policy
from tests.fakes.vaults import FOUNDER, PASSPHRASE, SECOND, SECOND_PASSPHRASE, second_account, signed_in, vault_root

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `saegim policy`: exit code and the JSON of standard output."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))  # what is known of vaults outside them
    founder = signed_in(tmp_path)
    second_account(founder)
    founder.lock()

    def run(*words: str, account: str = FOUNDER.id, passphrase: str = PASSPHRASE) -> tuple[int, Any]:
        reading, writing = os.pipe()
        os.write(writing, f"{passphrase}\n".encode())
        os.close(writing)
        options = ["--vault", str(vault_root(tmp_path)), "--account", account, "--passphrase-fd", str(reading)]
        code = main(["--language", "en", "policy", *words, *options, "--json"])
        os.close(reading)
        return code, json.loads(capfd.readouterr().out)

    return run


def test_a_rule_is_set_and_listed_with_who_set_it(run: Run) -> None:
    code, made = run("set", "lock.idle_minutes", "3")
    assert (code, made["policy"], made["value"], made["set_by"]) == (0, "lock.idle_minutes", 3, FOUNDER.id)
    code, rules = run("list", account=SECOND.id, passphrase=SECOND_PASSPHRASE)
    assert code == 0
    assert {rule["policy"]: rule["value"] for rule in rules} == {
        policy.value: 3 if policy is Policy.IDLE_LOCK_MINUTES else RANGES[policy].default for policy in Policy
    }
    assert [rule["set_by"] for rule in rules if rule["set_by"]] == [FOUNDER.id]


@pytest.mark.parametrize(
    ("value", "account", "passphrase", "fault"),
    [
        ("61", FOUNDER.id, PASSPHRASE, "policy.out_of_range"),
        ("3", SECOND.id, SECOND_PASSPHRASE, "account.role_missing"),
    ],
)
def test_what_is_refused_ends_with_one_and_changes_nothing(
    run: Run, value: str, account: str, passphrase: str, fault: str
) -> None:
    code, said = run("set", "lock.idle_minutes", value, account=account, passphrase=passphrase)
    assert (code, said["fault"]) == (1, fault)
    _, rules = run("list")
    assert [rule["set_by"] for rule in rules if rule["set_by"]] == []


@pytest.mark.parametrize("words", [("set", "lock.never", "1"), ("set", "lock.idle_minutes", "long"), ()])
def test_what_is_no_rule_or_no_number_is_a_wrong_call(run: Run, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as caught:
        run(*words)
    assert caught.value.code == 64
