"""`saegim custody compare` and `saegim vault accept-old-copy`, as a script would call them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.domain.custody import Checkpoint
from tests.cli.test_backup_commands import Saegim, on_another_machine
from tests.fakes.backups import drive_at
from tests.fakes.vaults import FOUNDER, sign_in_again, signed_in, vault_root

REASON = "restored after the laptop fell into water"


class Room:
    """A vault, the newest checkpoint of it, and the command line."""

    def __init__(self, folder: Path, saegim: Saegim) -> None:
        self.folder, self._saegim = folder, saegim

    def __call__(self, *words: object) -> tuple[int, Any, str]:
        return self._saegim.unlocked(vault_root(self.folder), *words)

    def anybody(self, *words: object) -> tuple[int, Any, str]:
        """Runs a command that takes no vault."""
        return self._saegim(*words)

    def checkpoint(self) -> Checkpoint:
        someone = sign_in_again(self.folder)
        try:
            return someone.log.checkpoint()
        finally:
            someone.lock()

    def written(self, checkpoint: Checkpoint, *, signature: bool = True) -> Path:
        path = self.folder / "checkpoint.txt"
        path.write_bytes(checkpoint.text.encode())
        if signature:
            path.with_name("checkpoint.txt.sig").write_text(checkpoint.signature)
        return path


@pytest.fixture
def room(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Room:
    on_another_machine(monkeypatch, tmp_path / "home")
    signed_in(tmp_path, kit=False).lock()
    return Room(tmp_path, Saegim(capfd))


def test_a_file_with_and_without_its_signature(room: Room) -> None:
    checkpoint = room.checkpoint()
    path = room.written(checkpoint)
    code, compared, said = room("custody", "compare", path)
    assert (code, compared["outcome"], compared["signed_by"]) == (0, "fits", FOUNDER.id)
    assert compared["size"] == checkpoint.size < compared["found"]
    assert "begins exactly as the checkpoint says" in said
    elsewhere = path.rename(room.folder / "from the recipient.txt")
    assert room("custody", "compare", elsewhere)[1]["signed_by"] is None
    beside = room.folder / "checkpoint.txt.sig"
    assert room("custody", "compare", elsewhere, "--signature", beside)[1]["signed_by"] == FOUNDER.id
    elsewhere.write_bytes(checkpoint.text.replace("\n", "\r\n").encode())
    assert room("custody", "compare", elsewhere, "--signature", beside)[1]["signed_by"] == FOUNDER.id


def test_number_and_root_from_paper(room: Room) -> None:
    checkpoint = room.checkpoint()
    root = checkpoint.text.splitlines()[2]
    code, compared, _ = room("custody", "compare", "--printed", checkpoint.size, root)
    assert (code, compared["outcome"], compared["signed_by"]) == (0, "fits", None)
    code, fault, said = room("custody", "compare", "--printed", checkpoint.size, root.swapcase())
    assert (code, fault["fault"]) == (1, "checkpoint.root_mistyped")
    code, compared, said = room("custody", "compare", "--printed", checkpoint.size + 99, "A" * 43 + "=")
    assert (code, compared["outcome"]) == (1, "older_copy")
    assert "on the paper" in said


def test_the_list_of_a_backup_holds_a_checkpoint(room: Room, tmp_path: Path) -> None:
    drive = drive_at(tmp_path)
    assert room("backup", "make", drive)[0] == 0
    listed = next(drive.glob("*/snapshots/*.json"))
    code, compared, _ = room("custody", "compare", listed)
    assert (code, compared["outcome"]) == (0, "fits")
    listed.write_bytes(listed.read_bytes()[:-2])
    assert room("custody", "compare", listed)[1]["fault"] == "checkpoint.unreadable"


def test_another_log_and_what_is_no_checkpoint(room: Room) -> None:
    checkpoint = room.checkpoint()
    root = checkpoint.text.splitlines()[2]
    other = Checkpoint(checkpoint.size, checkpoint.text.replace(root, "A" * 43 + "="), "", "")
    code, compared, said = room("custody", "compare", room.written(other, signature=False))
    assert (code, compared["outcome"]) == (1, "rewritten")
    assert "anybody could have made it up" in said
    path = room.folder / "checkpoint.txt"
    for junk, fault in ((b"junk", "checkpoint.unreadable"), (b"\xff\xfe", "checkpoint.unreadable")):
        path.write_bytes(junk)
        assert room("custody", "compare", path)[:1] == (1,)
        assert room("custody", "compare", path)[1]["fault"] == fault
    code, fault, _ = room("custody", "compare", room.folder / "nowhere.txt")
    assert (code, fault["fault"]) == (2, "file.not_found")
    for words in ((), ("x", "--printed", "1", "y")):
        with pytest.raises(SystemExit) as raised:
            main(["custody", "compare", *words])
        assert raised.value.code == 64


def test_an_older_copy_is_accepted_with_a_reason_and_the_log_says_so(room: Room) -> None:
    root, copy = vault_root(room.folder), room.folder / "copy"
    assert room("vault", "accept-old-copy", "--reason", REASON)[1]["fault"] == "custody.nothing_to_accept"
    shutil.copytree(root, copy)
    for _ in range(2):
        assert room("custody", "check")[0] == 0
    shutil.rmtree(root)
    copy.rename(root)
    code, fault, _ = room("custody", "check")
    assert (code, fault["fault"]) == (1, "custody.older_copy")
    assert room("vault", "accept-old-copy", "--reason", " ")[1]["fault"] == "reason.invalid"
    code, accepted, said = room("vault", "accept-old-copy", "--reason", REASON)
    assert (code, accepted["reason"], accepted["account"]) == (0, REASON, FOUNDER.id)
    assert accepted["found_size"] < accepted["known_size"]
    assert f"what {accepted['known_size'] - accepted['found_size']} of them recorded is gone" in said
    assert room("custody", "check")[0] == 0


def test_a_backup_restored_on_the_same_laptop_can_be_gone_on_with(room: Room, tmp_path: Path) -> None:
    """However little was done since the backup: here nothing but the end of making it."""
    root, drive = vault_root(room.folder), drive_at(tmp_path)
    assert room("backup", "make", drive)[0] == 0
    shutil.rmtree(root)
    assert room.anybody("restore", drive, "--to", root)[0] == 0
    assert room("custody", "check")[1]["fault"] == "custody.older_copy"
    code, accepted, _ = room("vault", "accept-old-copy", "--reason", REASON)
    assert (code, accepted["found_size"] < accepted["known_size"]) == (0, True)
    code, checked, _ = room("custody", "check")
    assert (code, checked["is_in_order"]) == (0, True)
