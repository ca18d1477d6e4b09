"""`saegim timestamp`, as a script would call it, with `openssl ts` as the authority at the other end of the drive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.custody.timestamps import root_in
from desktop.domain.timestamp import fingerprint
from tests.cli.test_backup_commands import Saegim, on_another_machine
from tests.fakes.timestamp_authority import TimestampAuthority
from tests.fakes.vaults import signed_in, vault_root


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TimestampAuthority:
    return TimestampAuthority(tmp_path_factory.mktemp("tsa") / "authority")


class Room:
    """A vault, a drive, and the command line."""

    def __init__(self, folder: Path, saegim: Saegim) -> None:
        self.vault, self.drive, self._saegim = vault_root(folder), folder / "drive", saegim
        self.drive.mkdir()

    def __call__(self, *words: object) -> tuple[int, Any, str]:
        return self._saegim.unlocked(self.vault, "timestamp", *words)

    def add(self, authority: TimestampAuthority, name: str = "seoul-tsa") -> tuple[int, Any, str]:
        said = fingerprint(root_in(authority.root).sha256).upper()
        return self("authority", "add", name, authority.root, "--fingerprint", said, "--title", "A test authority")


@pytest.fixture
def room(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Room:
    on_another_machine(monkeypatch, tmp_path / "home")
    signed_in(tmp_path, kit=False).lock()
    return Room(tmp_path, Saegim(capfd))


def test_the_whole_way_over_a_drive(room: Room, authority: TimestampAuthority) -> None:
    code, added, said = room.add(authority)
    assert (code, added["authority"], added["title"]) == (0, "seoul-tsa", "A test authority")
    assert "test root" in said
    code, asked, said = room("request", "--to", room.drive)
    assert code == 0
    assert "READ-ME-TIMESTAMPS.txt" in said
    query = room.drive / asked["file"]
    assert room("take", "--from", room.drive)[:2] == (0, {"taken": [], "known": [], "refused": []})
    query.with_suffix(".tsr").write_bytes(authority.answer(query.read_bytes()))
    code, taken, said = room("take", "--from", room.drive)
    assert (code, len(taken["taken"])) == (0, 1)
    assert "Taken: seoul-tsa" in said
    code, again, said = room("take", "--from", room.drive)
    assert (code, again["known"]) == (0, [query.with_suffix(".tsr").name])
    code, listed, said = room("list")
    assert code == 0
    (request,) = listed["requests"]
    assert (request["request"], request["entries"]) == (asked["request"], asked["entries"])
    assert [one["authority"] for one in request["answers"]] == ["seoul-tsa"]
    assert listed["newest"]["kind"] == "stamp"
    assert listed["newest"]["entries"] == asked["entries"]


def test_what_is_refused_is_named_and_ends_with_one(room: Room, authority: TimestampAuthority, tmp_path: Path) -> None:
    room.add(authority)
    asked = room("request", "--to", room.drive)[1]
    query = (room.drive / asked["file"]).read_bytes()
    (room.drive / "a.tsr").write_bytes(TimestampAuthority(tmp_path / "other").answer(query))
    (room.drive / "b.tsr").write_bytes(b"<html>")
    (room.drive / "c.tsr").write_bytes(authority.answer(query))
    code, taken, said = room("take", "--from", room.drive)
    assert code == 1
    assert [(one["file"], one["reason"]) for one in taken["refused"]] == [
        ("a.tsr", "not_verified"),
        ("b.tsr", "not_an_answer"),
    ]
    assert len(taken["taken"]) == 1
    assert "Refused: a.tsr. It is by an authority not known here" in said


def test_an_authority_is_added_by_the_fingerprint_it_says_itself(room: Room, authority: TimestampAuthority) -> None:
    code, fault, said = room("authority", "add", "seoul-tsa", authority.root, "--fingerprint", "ab" * 32)
    assert (code, fault["fault"]) == (1, "timestamp.fingerprint_differs")
    assert fingerprint(root_in(authority.root).sha256) in said
    assert room("authority", "list")[:2] == (0, [])
    assert room.add(authority)[0] == 0
    assert room.add(authority, "another")[1]["fault"] == "timestamp.authority_exists"
    code, listed, _ = room("authority", "list")
    assert [(one["authority"], one["sha256"]) for one in listed] == [("seoul-tsa", root_in(authority.root).sha256)]


def test_what_can_not_be_done_has_its_exit_code(room: Room, authority: TimestampAuthority) -> None:
    code, fault, _ = room("request", "--to", room.drive)
    assert (code, fault["fault"]) == (1, "timestamp.authority_missing")
    code, fault, _ = room("authority", "add", "x", room.drive / "no.pem", "--fingerprint", "ab" * 32)
    assert (code, fault["fault"]) == (1, "timestamp.root_invalid")
    room.add(authority)
    for words in (("request", "--to"), ("take", "--from")):
        code, fault, _ = room(*words, room.drive / "gone")
        assert (code, fault["fault"]) == (2, "drive.lost")
    for missing in ((), ("request",), ("authority", "add", "x", "y")):
        with pytest.raises(SystemExit) as raised:
            main(["timestamp", *missing])
        assert raised.value.code == 64
