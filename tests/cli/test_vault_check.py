"""`saegim vault check` at a damaged vault: said in words, brought back from a drive, identities only for the entitled."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.app.wiring import Wiring
from desktop.cli.parser import main
from desktop.custody.entitlements import entitle
from desktop.custody.identities import write_identity
from desktop.vault.layout import RECOVERY, slot_path
from tests.custody.checkup.stand import furnish
from tests.fakes.backups import back_up, drive_at
from tests.fakes.evidence import INTERVIEW
from tests.fakes.identities import CODE, NAME, PROOF, WITNESS
from tests.fakes.machines import FakeMachine
from tests.fakes.vaults import FOUNDER, PASSPHRASE, SECOND, SECOND_PASSPHRASE, signed_in, vault_root

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Checks a vault with a backup on a drive: exit code, JSON or text, and standard error."""
    monkeypatch.setattr(Wiring, "machine", FakeMachine())
    founder = signed_in(tmp_path)
    furnish(founder)
    entitle(founder, FOUNDER.id)
    write_identity(founder, CODE, WITNESS, PROOF)
    back_up(founder, drive_at(tmp_path))
    founder.lock()

    def run(
        *words: str, language: str = "en", account: str = FOUNDER.id, lines: tuple[str, ...] = (PASSPHRASE, PASSPHRASE),
        as_json: bool = True,
    ) -> tuple[int, Any, str]:  # fmt: skip
        reading, writing = os.pipe()
        os.write(writing, "".join(f"{line}\n" for line in lines).encode())
        os.close(writing)
        where = ["--vault", str(vault_root(tmp_path)), "--account", account, "--passphrase-fd", str(reading)]
        code = main(["--language", language, "vault", "check", *words, *where, *(["--json"] if as_json else [])])
        os.close(reading)
        out, err = capfd.readouterr()
        return code, json.loads(out) if as_json else out, err

    return run


def damage(folder: Path) -> list[Path]:
    """The audio with a byte flipped, a slot and the kit's file gone, and something nobody knows."""
    root = vault_root(folder)
    [media] = (root / "media").glob("*.db")
    data = bytearray(media.read_bytes())
    data[-2000] ^= 1
    media.write_bytes(data)
    (root / "notes.txt").write_text("?")
    gone = [slot_path(root, SECOND.id), root / RECOVERY]
    for path in gone:
        path.unlink()
    return [media, *gone]


def test_a_healthy_vault_is_in_order_and_identities_are_told_apart(run: Run) -> None:
    code, checked, _ = run()
    assert (code, checked["is_in_order"], checked["repaired"]) == (0, True, [])
    assert "identities_unread" in {one["code"] for one in checked["advice"]}
    code, checked, said = run("--identities")
    assert (code, checked["findings"]) == (0, [])
    assert "identities_unread" not in {one["code"] for one in checked["advice"]}
    assert NAME not in said + json.dumps(checked)


@pytest.mark.parametrize(
    ("account", "lines", "fault"),
    [
        (FOUNDER.id, (PASSPHRASE, "wrong"), "vault.unlock_refused"),
        (SECOND.id, (SECOND_PASSPHRASE, SECOND_PASSPHRASE), "identity.not_entitled"),
    ],
)
def test_identities_are_compared_for_nobody_else(run: Run, account: str, lines: tuple[str, ...], fault: str) -> None:
    code, refused, _ = run("--identities", account=account, lines=lines)
    assert (code, refused["fault"]) == (1, fault)


@pytest.mark.parametrize(("language", "word"), [("en", "Not in order: "), ("ko", "이상 있음")])
def test_a_damaged_vault_is_told_whose_testimony_it_is_and_how_to_help(
    run: Run, tmp_path: Path, language: str, word: str
) -> None:
    damage(tmp_path)
    code, text, err = run(language=language, as_json=False)
    assert code == 1
    assert word in text
    assert f"[{INTERVIEW.id}, {INTERVIEW.witness_code}]" in text
    assert text.count("saegim vault check --repair --from DIR") >= 3
    assert "…" not in text
    assert "Traceback" not in text + err


def test_everything_comes_back_from_the_drive_in_one_command(run: Run, tmp_path: Path) -> None:
    missing = damage(tmp_path)
    code, checked, said = run("--from", str(drive_at(tmp_path)))
    assert (code, checked["findings"]) == (0, [])
    assert {one["repair"] for one in checked["repaired"]} == {"bring_back", "set_aside"}
    assert all(one["is_done"] for one in checked["repaired"])
    assert said.count("Repaired: ") == 4
    assert all(path.is_file() for path in missing)


def test_what_a_drive_can_not_help_is_said(run: Run, tmp_path: Path) -> None:
    damage(tmp_path)
    empty = drive_at(tmp_path, "empty")
    code, checked, said = run("--from", str(empty))
    assert code == 1
    assert {one["fault"] for one in checked["repaired"] if not one["is_done"]} == {"backup.not_found"}
    assert "Not repaired: " in said
    assert "There is no such backup here" in said
    code, checked, _ = run("--repair")
    assert code == 1
    assert checked["repaired"] == []


def test_only_a_custodian_repairs_and_hears_it_at_once(run: Run) -> None:
    code, refused, _ = run("--repair", account=SECOND.id, lines=(SECOND_PASSPHRASE,))
    assert (code, refused["fault"], refused["facts"]["role"]) == (1, "account.role_missing", "custodian")
    code, _, said = run("--repair", account=SECOND.id, lines=(SECOND_PASSPHRASE,), language="ko")
    assert "관리 책임자 역할" in said
