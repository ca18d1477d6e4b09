"""What a drive says is believed in one form only, and its names lead nowhere but into a vault."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.canonical import canonical_json
from desktop.domain.backup import BackupId
from desktop.vault.backup_format import (
    PIECE_BYTES,
    KeptFile,
    Piece,
    Snapshot,
    is_kept_name,
    is_snapshot_id,
    moment_of_snapshot,
    read_snapshot,
    snapshot_id,
)

AT = datetime(2026, 11, 24, 16, 0, 1, 5, tzinfo=UTC)


def kept(name: str, size: int = 5, digit: str = "a") -> KeptFile:
    return KeptFile(name, digit * 64, size, (Piece(digit * 64, size),))


FILES = (
    KeptFile(
        "media/0123456789abcdef.db", "b" * 64, PIECE_BYTES + 1, (Piece("c" * 64, PIECE_BYTES), Piece("d" * 64, 1))
    ),
    kept("slots/interviewer-1.json", digit="1"),
    kept("vault.db", digit="2"),
    kept("vault.json", digit="3"),
    kept("vault.key.age", digit="4"),
    kept("vault.key.age.sig", digit="5"),
)
SNAPSHOT = Snapshot(
    BackupId("20261124T160001Z-0a1b2c3d"), "e" * 32, "interviewer-1", AT, 7, "vault-eeeeeeee\n7\nAA==\n", FILES
)  # fmt: skip


def changed(**values: Any) -> bytes:
    return canonical_json(json.loads(SNAPSHOT.as_json()) | values) + b"\n"


def with_file(value: object) -> bytes:
    """The snapshot with one of its files replaced."""
    files = json.loads(SNAPSHOT.as_json())["files"]
    return changed(files=[value, *files[1:]])


def test_what_was_written_is_read() -> None:
    assert read_snapshot(SNAPSHOT.as_json()) == SNAPSHOT
    assert SNAPSHOT.media == ("0123456789abcdef",)
    assert SNAPSHOT.size_bytes == PIECE_BYTES + 1 + 25
    assert len(SNAPSHOT.objects()) == 7


HOSTILE = [
    "../vault.db", "/etc/passwd", "media/../vault.db", "media/0123456789abcdef.db/x", "media\\0123456789abcdef.db",
    "slots/../../x.json", "slots/.json", "slots/A.json", "slots/con .json", "vault.db\0", "vault.db\n", "vault.lock",
    "vault.db-shm", "vault.json.part", "C:vault.json", "wrong_tries.json", "vault.restored.json", "letter.txt", "", ".",
    "vault", "VAULT.JSON", "vault.json ", "vault.json.", "media/0123456789ABCDEF.db", "slots/" + "a" * 33 + ".json",
    "objects/aa", "~/vault.json", "vault/../x.json", "identity.db-journal", "outbox/x.json",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_leads_out_of_the_vault(name: str) -> None:
    assert not is_kept_name(name)
    with pytest.raises(ValueError, match=r".*"):
        read_snapshot(with_file({"name": name, "sha256": "a" * 64, "size": 1}))


def test_the_files_a_vault_may_have_are_kept() -> None:
    for name in (
        "vault.json", "vault.db", "vault.key.age", "vault.key.age.sig", "vault.key.age.sig.next", "vault.key.next.age",
        "vault.key.next.age.sig", "identity.db", "identity.db-wal", "identity.next.db", "identity.key.age",
        "identity.key.age.sig", "recovery.json", "slots/a.json", "media/00112233445566ff.db",
    ):  # fmt: skip
        assert is_kept_name(name), name


ONE = {"name": "media/0123456789abcdef.db", "sha256": "a" * 64, "size": 1}
WRONG = {
    "no JSON": b"{",
    "nothing": b"",
    "a list": b"[]\n",
    "deep": b"[" * 100_000,
    "two values": SNAPSHOT.as_json() * 2,
    "a space": SNAPSHOT.as_json().replace(b",", b", ", 1),
    "no line feed": SNAPSHOT.as_json()[:-1],
    "a key twice": SNAPSHOT.as_json().replace(b'"format":1', b'"format":1,"format":1'),
    "another format": changed(format=2),
    "true for one": changed(format=True),
    "more": changed(more=1),
    "another id": changed(snapshot="../../x"),
    "no such day": changed(snapshot="20261324T160001Z-0a1b2c3d"),
    "another vault": changed(vault="E" * 32),
    "no account": changed(account=""),
    "a path for an account": changed(account="../x"),
    "no stamp": changed(made_at="yesterday"),
    "a negative log": changed(log={"size": -1, "checkpoint": ""}),
    "half a log": changed(log={"size": 1}),
    "a long checkpoint": changed(log={"size": 1, "checkpoint": "x" * 1025}),
    "files of another kind": changed(files={"a": 1}),
    "no files": changed(files=[]),
    "no vault.db": changed(files=[f for f in json.loads(SNAPSHOT.as_json())["files"] if f["name"] != "vault.db"]),
    "no slot": changed(files=[f for f in json.loads(SNAPSHOT.as_json())["files"] if "slots" not in f["name"]]),
    "another order": changed(files=json.loads(SNAPSHOT.as_json())["files"][::-1]),
    "a file twice": changed(files=[json.loads(SNAPSHOT.as_json())["files"][1], *json.loads(SNAPSHOT.as_json())["files"][1:]]),
    "a file that is none": with_file("vault.db"),
    "a short digest": with_file(ONE | {"sha256": "a" * 63}),
    "a digest in capitals": with_file(ONE | {"sha256": "A" * 64}),
    "a negative size": with_file(ONE | {"size": -1}),
    "a size that is none": with_file(ONE | {"size": 1.5}),
    "a huge size": with_file(ONE | {"size": (1 << 42) + 1}),
    "too long for one piece": with_file(ONE | {"size": PIECE_BYTES + 1}),
    "one piece spelled out": with_file(ONE | {"pieces": [{"sha256": "a" * 64, "size": 1}]}),
    "no pieces": with_file(ONE | {"size": 0, "pieces": []}),
    "an empty piece": with_file(ONE | {"pieces": [{"sha256": "a" * 64, "size": 1}, {"sha256": "c" * 64, "size": 0}]}),
    "pieces too few": with_file(ONE | {"size": 3, "pieces": [{"sha256": "a" * 64, "size": 1}] * 2}),
    "a piece with more": with_file(ONE | {"size": 2, "pieces": [{"sha256": "a" * 64, "size": 1, "x": 1}] * 2}),
    "two sizes for one digest": with_file(ONE | {"sha256": "2" * 64}),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_every_other_form_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_snapshot(WRONG[name])


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fall_over(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_snapshot(data)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8), lambda inner: st.lists(inner, max_size=3)
)


@given(st.sampled_from(sorted(json.loads(SNAPSHOT.as_json()))), _json)
def test_no_value_in_any_field_makes_the_reader_fall_over(field: str, value: Any) -> None:
    raw = json.loads(SNAPSHOT.as_json()) | {field: value}
    data = json.dumps(raw, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "replace") + b"\n"
    try:
        assert read_snapshot(data).as_json() == data
    except ValueError:
        assert raw != json.loads(SNAPSHOT.as_json())


@given(st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(9999, 1, 1)))
def test_a_snapshots_id_says_when_it_was_made(at: datetime) -> None:
    identifier = snapshot_id(at.replace(tzinfo=UTC), "0a1b2c3d")
    assert is_snapshot_id(identifier)
    assert moment_of_snapshot(identifier) == at.replace(microsecond=0, tzinfo=UTC)


def test_a_snapshot_of_many_sizes_keeps_their_sum() -> None:
    more = replace(SNAPSHOT, files=(kept("identity.db", 9, "9"), *SNAPSHOT.files))
    assert read_snapshot(more.as_json()).size_bytes == SNAPSHOT.size_bytes + 9
