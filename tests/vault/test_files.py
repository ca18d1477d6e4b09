"""Small files as they are read: within a limit, and at once, whatever lies in their place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.files import read_small
from tests.fakes.vaults import FOUNDER, signed_in, vault_root

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without named pipes")
_UNLOCKS = """
import sys
from pathlib import Path
from desktop.domain.faults import Fault
from tests.fakes.vaults import sign_in_at
try:
    sign_in_at(Path(sys.argv[1])).lock()
    print("opened")
except Fault as fault:
    print(fault.code)
"""
PIPES = {
    "vault.key.age.sig": FaultCode.VAULT_FILE_MISSING,
    f"slots/{FOUNDER.id}.json": FaultCode.VAULT_SLOT_DAMAGED,
    "slots/aaa.json": "opened",
    "recovery.json": "opened",
    "wrong_tries.json": "opened",
}


def test_a_longer_file_is_told_from_one_at_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "small"
    path.write_bytes(b"12345678")
    assert (read_small(path, 8), len(read_small(path, 4))) == (b"12345678", 5)
    with pytest.raises(Fault) as raised:
        read_small(tmp_path, 8)
    assert raised.value.code is FaultCode.DISK_FAILED


@pytest.mark.parametrize("name", PIPES)
def test_a_pipe_in_the_place_of_a_file_holds_nobody_up(tmp_path: Path, name: str) -> None:
    """In a process of its own, which is given a minute: one that waits would wait for ever."""
    signed_in(tmp_path).lock()
    path = vault_root(tmp_path) / name
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    words = [sys.executable, "-B", "-c", _UNLOCKS, str(vault_root(tmp_path))]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == PIPES[name]
