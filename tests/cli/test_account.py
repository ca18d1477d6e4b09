"""`saegim account`: every act by its command, refusals by their exit code."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from tests.fakes.vaults import FOUNDER, PASSPHRASE, SECOND, SECOND_PASSPHRASE, second_account, signed_in, vault_root

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `saegim account` on a machine that knows no vault yet: exit code and the JSON of standard output."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    founder = signed_in(tmp_path)
    second_account(founder)
    founder.lock()

    def run(*words: str, account: str = FOUNDER.id, lines: tuple[str, ...] = (PASSPHRASE,)) -> tuple[int, Any]:
        reading, writing = os.pipe()
        os.write(writing, "".join(f"{line}\n" for line in lines).encode())
        os.close(writing)
        options = ["--vault", str(vault_root(tmp_path)), "--account", account, "--passphrase-fd", str(reading)]
        code = main(["--language", "en", "account", *words, *options, "--json"])
        os.close(reading)
        out, _ = capfd.readouterr()
        return code, json.loads(out)

    return run


def states(run: Run) -> dict[str, str]:
    _, accounts = run("list")
    return {account["account"]: account["state"] for account in accounts}


def test_an_account_is_disabled_enabled_and_removed(run: Run) -> None:
    for act, state in (("disable", "disabled"), ("enable", "active"), ("remove", "removed")):
        code, account = run(act, SECOND.id)
        assert (code, account["state"]) == (0, state)
        assert states(run) == {FOUNDER.id: "active", SECOND.id: state}
    code, fault = run("list", account=SECOND.id, lines=(SECOND_PASSPHRASE,))
    assert (code, fault["fault"]) == (1, "vault.unlock_refused")


def test_roles_are_set(run: Run) -> None:
    code, account = run("roles", SECOND.id, "--role", "supervisor", "--role", "custodian")
    assert (code, account["roles"]) == (0, ["custodian", "supervisor"])


def test_keys_are_rotated_with_a_custodian_beside_one_who_is_none(run: Run) -> None:
    before = {account["account"]: account["ssh_public_key"] for account in run("list")[1]}
    code, own = run("rotate-keys", lines=(PASSPHRASE, PASSPHRASE))
    assert code == 0
    assert own["ssh_public_key"] != before[FOUNDER.id]
    lines = (SECOND_PASSPHRASE, SECOND_PASSPHRASE)
    code, fault = run("rotate-keys", account=SECOND.id, lines=lines)
    assert (code, fault["fault"]) == (1, "account.rotation_needs_custodian")
    code, other = run("rotate-keys", "--second", FOUNDER.id, account=SECOND.id, lines=(*lines, PASSPHRASE))
    assert code == 0
    assert other["ssh_public_key"] != before[SECOND.id]


@pytest.mark.parametrize(
    ("words", "code", "fault"),
    [
        (("remove", FOUNDER.id), 1, "account.last_custodian"),
        (("enable", SECOND.id), 1, "account.state_wrong"),
        (("disable", "nobody"), 2, "account.unknown"),
    ],
)
def test_refusals(run: Run, words: tuple[str, ...], code: int, fault: str) -> None:
    ended, said = run(*words)
    assert (ended, said["fault"]) == (code, fault)
    assert states(run) == {FOUNDER.id: "active", SECOND.id: "active"}
