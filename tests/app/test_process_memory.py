"""What lies in the memory of the real window, searched from outside: the vault's key is on its page, and then nowhere.

What Python and Qt leave of a passphrase is their own affair; `resources/spec/threat-model.md` says so.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.crypto.slots import open_slot
from tests.fakes.process_memory import copies
from tests.fakes.vaults import FOUNDER, PASSPHRASE, sign_in_again, signed_in, vault_root

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read back from Linux")


@contextmanager
def halted(words: list[str], home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A Python child that halts with a line and goes on with a byte."""
    environment = os.environ | {"HOME": str(home), "XDG_STATE_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    with subprocess.Popen(
        [sys.executable, *words], cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        yield child
        child.kill()


def at(child: subprocess.Popen[bytes], halt: str, secrets: Mapping[str, bytes]) -> dict[str, int]:
    """How often each secret lies in the child's memory at this halt; it goes on afterwards."""
    assert child.stdout is not None
    assert child.stdin is not None
    assert child.stdout.readline() == f"{halt}\n".encode()
    found = copies(child.pid, secrets)
    off_page = [copy for copy in found.get("key", ()) if not {"lo", "dd", "wf"} <= copy.flags]
    assert off_page == [], "the key lies on a page that is locked, not dumped, and wiped on fork"
    child.stdin.write(b"\n")
    child.stdin.flush()
    return {name: len(places) for name, places in found.items()}


def secrets_of(folder: Path) -> dict[str, bytes]:
    """Everything that opens something, in each form in which it passes through the program."""
    founder = sign_in_again(folder)
    key, seed = founder.vault.keys.vault.bytes(), founder.signer.seed
    founder.lock()
    slot = (vault_root(folder) / "slots" / f"{FOUNDER.id}.json").read_bytes()
    age = open_slot(slot, PASSPHRASE).age_secret
    return {
        "key": key, "key in hex": key.hex().encode(), "seed": seed, "seed in hex": seed.hex().encode(),
        "age": age.encode(), "passphrase": PASSPHRASE.encode(), "passphrase in Qt": PASSPHRASE.encode("utf-16-le"),
    }  # fmt: skip


def test_the_key_lies_on_its_page_alone_and_after_a_lock_nowhere(tmp_path: Path) -> None:
    signed_in(tmp_path).lock()
    secrets = secrets_of(tmp_path)
    words = ["-m", "tests.app.window_story", str(vault_root(tmp_path)), FOUNDER.id]
    with halted(words, tmp_path) as child:
        assert child.stdin is not None
        child.stdin.write(PASSPHRASE.encode() + b"\n")
        child.stdin.flush()
        typed, unlocked, locked = (at(child, halt, secrets) for halt in ("typed", "unlocked", "locked"))
    assert typed["passphrase in Qt"], "the search finds what is there"
    assert (unlocked["key"], unlocked["key in hex"], unlocked["seed"]) == (1, 0, 1)
    assert [locked[name] for name in ("key", "key in hex", "seed", "seed in hex")] == [0, 0, 0, 0]


_FORGETS = """
import gc, os
word = os.read(0, 200).decode()
del word
gc.collect()
os.write(1, b"forgotten\\n")
os.read(0, 1)
"""
WORD = "아무도 더는 붙들지 않는 긴 암호"


def test_what_python_has_freed_is_not_wiped(tmp_path: Path) -> None:
    """A stated limit: a text that nothing holds any more lies there, as Python had it, until its place is used again."""
    with halted(["-c", _FORGETS], tmp_path) as child:
        assert child.stdin is not None
        child.stdin.write(WORD.encode())
        child.stdin.flush()
        found = at(child, "forgotten", {"word": WORD.encode("utf-16-le")})
    assert found["word"]
