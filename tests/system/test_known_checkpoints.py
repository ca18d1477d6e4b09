"""Checkpoints remembered by the machine: few, in one step, and never in anybody's way."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT
from desktop.crypto.signing import SigningKey
from desktop.domain.custody import Checkpoint
from desktop.system.known_checkpoints import KnownCheckpoints, thinned

VAULT, OTHER = "ab" * 16, "cd" * 16
SIGNER = SigningKey.from_seed(bytes(32))


def checkpoint(size: int) -> Checkpoint:
    text = f"office\n{size}\nroot\nleaves\n"
    return Checkpoint(size, text, "custodian-1", SIGNER.sign(text.encode("ascii"), CUSTODY_CHECKPOINT))


def test_what_is_kept_comes_back_for_its_own_vault_only(tmp_path: Path) -> None:
    known = KnownCheckpoints(tmp_path / "state" / "checkpoints")
    assert (known.newest(VAULT), known.all(VAULT)) == (None, ())
    known.keep(VAULT, checkpoint(4))
    known.keep(VAULT, checkpoint(9))
    again = KnownCheckpoints(tmp_path / "state" / "checkpoints")
    assert again.newest(VAULT) == checkpoint(9)
    assert again.all(VAULT) == (checkpoint(4), checkpoint(9))
    assert again.newest(OTHER) is None


def test_a_smaller_one_takes_the_place_of_those_that_are_no_more(tmp_path: Path) -> None:
    known = KnownCheckpoints(tmp_path)
    for size in (4, 9, 20):
        known.keep(VAULT, checkpoint(size))
    known.keep(VAULT, checkpoint(9))
    assert [c.size for c in known.all(VAULT)] == [4, 9]


def test_few_are_kept_and_the_first_for_ever(tmp_path: Path) -> None:
    known = KnownCheckpoints(tmp_path)
    for size in range(1, 2000, 3):
        known.keep(VAULT, checkpoint(size))
    sizes = [c.size for c in known.all(VAULT)]
    assert sizes[0] == 1
    assert sizes[-1] == 1999
    assert 5 < len(sizes) < 20
    assert thinned([]) == []


@pytest.mark.parametrize(
    "junk",
    [b"", b"[]", b"{}", b'{"v":1}', b"\xff", b"[" * 100_000, b'{"v":1,"vault":"%s","checkpoints":[{"size":"x"}]}'],
)
def test_a_file_that_is_not_ours_is_as_good_as_none(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / f"{VAULT}.json").write_bytes(junk.replace(b"%s", VAULT.encode()))
    known = KnownCheckpoints(tmp_path)
    assert known.all(VAULT) == ()
    known.keep(VAULT, checkpoint(3))
    assert known.newest(VAULT) == checkpoint(3)


@pytest.mark.parametrize("field", ["text", "signature"])
def test_one_that_was_damaged_here_is_left_out_and_the_others_stay(tmp_path: Path, field: str) -> None:
    """A flipped bit of this machine's own disk must not say of a vault that its log was written anew."""
    known = KnownCheckpoints(tmp_path)
    for size in (4, 9):
        known.keep(VAULT, checkpoint(size))
    path = tmp_path / f"{VAULT}.json"
    said = json.loads(path.read_bytes())
    said["checkpoints"][1][field] = said["checkpoints"][1][field].replace("o", "p", 1)
    path.write_text(json.dumps(said))
    assert known.all(VAULT) == (checkpoint(4),)


def test_what_is_gone_and_accepted_as_gone_is_forgotten(tmp_path: Path) -> None:
    known = KnownCheckpoints(tmp_path)
    for size in (4, 9, 20):
        known.keep(VAULT, checkpoint(size))
    known.forget_between(VAULT, 4, 9)
    assert [c.size for c in known.all(VAULT)] == [4, 20]
    known.forget_between(VAULT, 4, 19)
    known.forget_between(VAULT, 0, 20)
    known.forget_between(OTHER, 0, 5)
    assert (known.all(VAULT), known.all(OTHER)) == ((), ())


def test_a_folder_that_can_not_be_written_bars_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    known = KnownCheckpoints(tmp_path / "file" / "checkpoints")
    known.keep(VAULT, checkpoint(3))
    assert known.newest(VAULT) is None
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


@pytest.mark.skipif(os.name != "posix", reason="files have no modes")
def test_only_the_own_account_can_read_it(tmp_path: Path) -> None:
    known = KnownCheckpoints(tmp_path / "checkpoints")
    known.keep(VAULT, checkpoint(3))
    assert stat.S_IMODE((tmp_path / "checkpoints").stat().st_mode) == 0o700
    assert [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "checkpoints").iterdir()] == [0o600]
