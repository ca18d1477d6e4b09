"""`saegim backup` and `saegim restore`, as a script would call them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from tests.fakes.backups import add_chunks, add_interview, drive_at, objects_on
from tests.fakes.vaults import FOUNDER, PASSPHRASE, signed_in, vault_root


class Saegim:
    """Runs commands: exit code, the JSON of standard output, and standard error."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self._capfd = capfd

    def __call__(self, *words: object) -> tuple[int, Any, str]:
        code = main(["--language", "en", *map(str, words), "--json"])
        out, err = self._capfd.readouterr()
        return code, json.loads(out), err

    def unlocked(self, vault: Path, *words: object) -> tuple[int, Any, str]:
        read_end, write_end = os.pipe()
        os.write(write_end, f"{PASSPHRASE}\n".encode())
        os.close(write_end)
        try:
            return self(*words, "--vault", vault, "--account", FOUNDER.id, "--passphrase-fd", read_end)
        finally:
            os.close(read_end)


def on_another_machine(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """From here on this machine knows nothing of any vault."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture
def saegim(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Saegim:
    on_another_machine(monkeypatch, tmp_path / "home")
    founder = signed_in(tmp_path, kit=False)
    add_chunks(founder.vault.media(add_interview(founder, 1)), "sound of nobody", 40)
    founder.lock()
    return Saegim(capfd)


def test_from_a_backup_to_a_restored_vault(saegim: Saegim, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drive, bare = drive_at(tmp_path), tmp_path / "bare"
    code, made, said = saegim.unlocked(vault_root(tmp_path), "backup", "make", drive)
    assert (code, made["full"], made["damaged_media"]) == (0, False, [])
    assert "Backed up and read back" in said
    assert "same disk" in said

    code, listed, _ = saegim("backup", "list", drive)
    assert (code, [one["snapshot"] for one in listed]) == (0, [made["snapshot"]])
    assert listed[0]["size_bytes"] == made["size_bytes"]
    assert saegim("backup", "verify", drive)[0] == 0
    assert saegim("backup", "verify", drive, made["snapshot"])[0] == 0

    code, restored, said = saegim("restore", drive, "--to", bare)
    assert (code, restored["snapshot"], restored["files"]) == (0, made["snapshot"], made["files"])
    assert "recovery kit" in said
    code, refused, _ = saegim.unlocked(bare, "custody", "check")  # this machine knows that there was more
    assert (code, refused["fault"]) == (1, "custody.older_copy")
    on_another_machine(monkeypatch, tmp_path / "other home")
    code, checked, _ = saegim.unlocked(bare, "custody", "check")
    assert code == 0, checked
    entries = saegim.unlocked(bare, "custody", "show")[1]["entries"]
    assert [entry["object"] for entry in entries if entry["action"] == "vault.restored"] == [made["snapshot"]]


def test_a_full_backup_says_so_and_copies_little(saegim: Saegim, tmp_path: Path) -> None:
    drive = drive_at(tmp_path)
    first = saegim.unlocked(vault_root(tmp_path), "backup", "make", drive)[1]
    code, made, _ = saegim.unlocked(vault_root(tmp_path), "backup", "make", drive, "--full")
    assert (code, made["full"]) == (0, True)
    assert made["copied_bytes"] < first["copied_bytes"]


def test_refusals_and_damage_have_their_exit_codes(saegim: Saegim, tmp_path: Path) -> None:
    drive = drive_at(tmp_path)
    assert saegim("backup", "list", drive)[:2] == (0, [])
    code, fault, _ = saegim("restore", drive, "--to", tmp_path / "bare")
    assert (code, fault["fault"]) == (2, "backup.not_found")
    code, fault, _ = saegim.unlocked(vault_root(tmp_path), "backup", "make", vault_root(tmp_path))
    assert (code, fault["fault"]) == (1, "backup.inside_vault")
    snapshot = saegim.unlocked(vault_root(tmp_path), "backup", "make", drive)[1]["snapshot"]
    code, fault, _ = saegim("restore", drive, "--to", vault_root(tmp_path))
    assert (code, fault["fault"]) == (1, "vault.exists")

    largest = max(objects_on(drive).values(), key=lambda path: path.stat().st_size)
    largest.write_bytes(bytes(largest.stat().st_size))
    assert saegim("backup", "verify", drive)[0] == 1
    manifest = next(drive.glob("*/snapshots/*.json"))
    manifest.write_bytes(manifest.read_bytes()[:-1])
    code, listed, _ = saegim("backup", "list", drive)
    assert (code, listed) == (
        0,
        [{"snapshot": snapshot, "folder": manifest.parents[1].name, "fault": "backup.damaged"}],
    )
    assert saegim("backup", "verify", drive)[0] == 1
