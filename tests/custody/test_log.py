"""The custody log: linked, signed, in the same transaction as what it tells of."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signers import allowed_signers_line
from desktop.crypto.signing import verify_signature
from desktop.custody.audit import check_log
from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import EMPTY_LEAF, Action, leaves_text, merkle_root
from tests.fakes.vaults import FOUNDER, signed_in


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    someone = signed_in(tmp_path)
    yield someone
    someone.vault.close()


def test_entries_are_linked_and_signed(someone: SignedIn) -> None:
    for number in range(5):
        someone.log.record(Action.RECORDING_PLAYED, f"rec-{number}", before="a", after="", facts={"from_ms": number})
    entries = someone.vault.entries.all()
    prev = EMPTY_LEAF
    for seq, entry in enumerate(entries):
        body = json.loads(entry.body)
        assert canonical_json(body) == entry.body
        assert (entry.seq, body["seq"], body["prev"], body["actor"], body["v"]) == (seq, seq, prev, FOUNDER.id, 1)
        assert len(body["nonce"]) == 32
        assert body["time"].endswith("Z")
        assert body["clock"].keys() == {"boot", "monotonic_ms"}
        verify_signature(entry.body, entry.signature, CUSTODY_ENTRY, [someone.account.ssh_public_key])
        prev = entry.leaf
        assert prev == hashlib.sha256(b"\x00" + entry.body).hexdigest()
    assert len({json.loads(entry.body)["nonce"] for entry in entries}) == len(entries)


def test_an_entry_goes_with_its_transaction(someone: SignedIn) -> None:
    before = someone.vault.entries.count()

    def fails() -> None:
        with someone.vault.transaction():
            someone.log.record(Action.RECORDING_PLAYED, "rec-1")
            someone.log.record(Action.RECORDING_PLAYED, "rec-2")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fails()
    assert someone.vault.entries.count() == before
    someone.log.record(Action.RECORDING_PLAYED, "rec-3")
    assert check_log(someone.vault) == []


def test_a_checkpoint_says_origin_size_root_and_list(someone: SignedIn) -> None:
    checkpoint = someone.log.checkpoint()
    leaves = someone.vault.entries.leaves()
    origin, size, root, extension, end = checkpoint.text.split("\n")
    assert (origin, int(size), end) == (someone.vault.origin, len(leaves), "")
    assert base64.b64decode(root) == merkle_root(leaves)
    assert extension == f"leaves-sha256 {hashlib.sha256(leaves_text(leaves)).hexdigest()}"
    keys = [someone.account.ssh_public_key]
    verify_signature(checkpoint.text.encode(), checkpoint.signature, CUSTODY_CHECKPOINT, keys)
    assert someone.log.checkpoint() == checkpoint
    someone.log.record(Action.RECORDING_PLAYED, "rec-1")
    assert someone.log.checkpoint().size == checkpoint.size + 1
    assert check_log(someone.vault) == []


def test_a_checkpoint_after_an_undone_one_speaks_of_what_is_there(someone: SignedIn) -> None:
    def fails() -> None:
        with someone.vault.transaction():
            someone.log.record(Action.RECORDING_PLAYED, "rec-undone")
            someone.log.checkpoint()
            raise ValueError("stop")

    someone.log.checkpoint()
    for others in (0, 1, 2):  # fewer entries than were undone, as many, and more
        with pytest.raises(ValueError, match="stop"):
            fails()
        for number in range(others):
            someone.log.record(Action.RECORDING_PLAYED, f"rec-{number}")
        leaves = someone.vault.entries.leaves()
        checkpoint = someone.log.checkpoint()
        assert (checkpoint.size, base64.b64decode(checkpoint.text.split("\n")[2])) == (len(leaves), merkle_root(leaves))
    assert check_log(someone.vault) == []


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")
def test_entries_and_checkpoints_verify_with_stock_tools(someone: SignedIn, tmp_path: Path) -> None:
    line = allowed_signers_line(someone.account.id, someone.account.ssh_public_key)
    (tmp_path / "allowed").write_text(line)
    checkpoint, entry = someone.log.checkpoint(), someone.vault.entries.all()[0]
    for message, signature, namespace in (
        (entry.body, entry.signature, CUSTODY_ENTRY),
        (checkpoint.text.encode(), checkpoint.signature, CUSTODY_CHECKPOINT),
    ):
        (tmp_path / "sig").write_text(signature)
        command = ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", FOUNDER.id, "-n", namespace, "-s", "sig"]
        subprocess.run(command, cwd=tmp_path, input=message, capture_output=True, check=True)


_fact = st.text(max_size=20) | st.integers(-(2**53) + 1, 2**53 - 1) | st.booleans()
_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(st.integers(0, 2**53 - 1), st.lists(_texts, min_size=8, max_size=8), st.dictionaries(_texts, _fact, max_size=4))
def test_a_body_is_read_as_it_was_written(seq: int, texts: list[str], facts: dict[str, str | int | bool]) -> None:
    action, actor, object_id, before, after, nonce, prev, time = texts
    body = EntryBody(seq, action, actor, object_id, before, after, facts, nonce, prev, time, {"boot": "b"})
    assert entry_body(body.as_bytes()) == body


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10_000), change=st.integers(1, 255))
def test_no_changed_body_is_taken_for_the_same(someone: SignedIn, place: int, change: int) -> None:
    original = someone.vault.entries.all()[0].body
    changed = bytearray(original)
    changed[place % len(original)] ^= change
    try:
        body = entry_body(bytes(changed))
    except ValueError:
        return
    assert body != entry_body(original)


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"v":1}'])
def test_what_is_no_entry_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError):
        entry_body(body)
