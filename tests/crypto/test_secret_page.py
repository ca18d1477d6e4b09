"""A key's page: held as given, never copied in passing, zeros when wiped, locked where the system lets us."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto import secret_page
from desktop.crypto.secret_page import PAGE_BYTES, SecretPage

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(1, 33))


@given(st.binary(max_size=PAGE_BYTES))
def test_gives_what_it_was_given(data: bytes) -> None:
    page = SecretPage(data)
    assert page.bytes() == bytes(page) == data
    with page.view() as seen:
        assert seen == data
    assert len(page) == len(data)
    page.wipe()
    assert page.bytes() == bytes(len(data))


def test_holds_no_more_than_a_page() -> None:
    with pytest.raises(ValueError, match="4096"):
        SecretPage(bytes(PAGE_BYTES + 1))


def test_wiping_reaches_the_memory_itself() -> None:
    page = SecretPage(KEY)
    with page.view() as seen:
        page.wipe()
        assert bytes(seen) == bytes(32), "who still looks at it sees zeros"
    page.wipe()
    assert page.bytes() == bytes(32)
    assert not page.is_locked_in_memory


def test_taking_leaves_zeros_where_it_came_from() -> None:
    source = bytearray(KEY)
    assert SecretPage.taking(source).bytes() == KEY
    assert source == bytes(32)


def test_it_is_not_shown_copied_or_pickled() -> None:
    page = SecretPage(KEY)
    assert repr(page) == str(page) == "SecretPage(32 bytes)"
    for refused in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="not copied"):
            refused(page)


def test_where_the_system_refuses_to_lock_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secret_page, "_lock", lambda _: False)
    page = SecretPage(KEY)
    assert not page.is_locked_in_memory
    assert page.bytes() == KEY
    page.wipe()
    assert page.bytes() == bytes(32)


def _locked_kb() -> int:
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmLck:")[1].split()[0])


@pytest.mark.skipif(sys.platform != "linux", reason="read back from Linux")
def test_linux_keeps_it_off_the_swap_and_out_of_dumps() -> None:
    before = _locked_kb()
    page = SecretPage(KEY)
    if not page.is_locked_in_memory:
        pytest.skip("this system lets nobody lock memory")
    assert _locked_kb() == before + PAGE_BYTES // 1024
    assert page._page is not None
    flags = _flags_of(secret_page._address_of(page._page))
    assert {"lo", "dd", "wf"} <= flags, "locked, not dumped, wiped on fork"
    page.wipe()
    assert _locked_kb() == before


def _flags_of(address: int) -> set[str]:
    """The VmFlags of the mapping that begins at `address` (proc(5), /proc/pid/smaps)."""
    is_ours = False
    for line in Path("/proc/self/smaps").read_text("utf-8").splitlines():
        first = line.split("-")[0]
        if "-" in line.split(" ")[0]:
            is_ours = int(first, 16) <= address < int(line.split(" ")[0].split("-")[1], 16)
        elif is_ours and line.startswith("VmFlags:"):
            return set(line.split()[1:])
    return set()


@pytest.mark.skipif(not hasattr(os, "fork") or sys.platform != "linux", reason="wiped on fork on Linux only")
def test_a_forked_child_finds_zeros() -> None:
    script = (
        "import os, sys\n"
        "from desktop.crypto.secret_page import SecretPage\n"
        "page = SecretPage(bytes(range(1, 33)))\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    os._exit(0 if page.bytes() == bytes(32) else 1)\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
    )
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, timeout=60, check=False).returncode == 0
