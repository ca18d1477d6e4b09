"""Every part of the program as it is really started, watched from the kernel's side: first it closes itself, then it works.

What `harden` does is tested beside; here, that nothing of a vault, of Qt or of an engine is touched before it was done.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.system.paths import program_command
from tests.fakes.vaults import FOUNDER, PASSPHRASE, signed_in, vault_root
from tests.fakes.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
CALLS = "trace=prctl,prlimit64,setrlimit,umask,madvise,mlock,mlock2,munlock,openat,execve,seccomp"
CLOSED = (
    r"umask\(077\)", r"(prlimit64\(0|setrlimit\()\W*RLIMIT_CORE, \{rlim_cur=0, rlim_max=0\}",
    r"prctl\(PR_SET_DUMPABLE, SUID_DUMP_DISABLE",
)  # fmt: skip
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="watched with strace on Linux"
)


def traced(words: Sequence[str], log: Path) -> list[str]:
    return ["strace", "-f", "-qq", "-o", str(log), "-e", CALLS, *words]


def calls_in(log: Path) -> list[str]:
    lines = log.read_text("utf-8", "replace").splitlines()
    if not any("execve" in line for line in lines):
        pytest.skip("strace can't trace here")
    return lines


def first(calls: Sequence[str], pattern: str) -> int:
    """The place of the first call that looks like this; fails where there is none."""
    return next((at for at, line in enumerate(calls) if re.search(pattern, line)), -1)


def require_closed_before(calls: Sequence[str], work: str) -> int:
    """Fails unless all of `CLOSED` come, and come before the first call of `work`; where that is."""
    places = [first(calls, pattern) for pattern in CLOSED]
    begun = first(calls, work)
    assert -1 not in places, f"missing: {CLOSED[places.index(-1)]}"
    assert begun > max(places), work
    return begun


def test_a_command_closes_itself_before_it_looks_at_a_vault(tmp_path: Path) -> None:
    """And the vault's key gets a page off the swap and out of dumps before the database is opened with it."""
    signed_in(tmp_path).lock()
    root, log = vault_root(tmp_path), tmp_path / "calls"
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode())
    os.close(writing)
    words = ["custody", "check", "--vault", str(root), "--account", FOUNDER.id, "--passphrase-fd", str(reading)]
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path), "LANG": "C"}
    subprocess.run(
        traced([sys.executable, "-B", "-m", "desktop", *words], log), cwd=ROOT, env=environment, pass_fds=[reading],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    os.close(reading)
    calls = calls_in(log)
    require_closed_before(calls, re.escape(str(root)))
    opened = first(calls, re.escape(f'{root}/vault.db"'))
    page = re.search(r"madvise\((0x[0-9a-f]+), 4096, MADV_DONTDUMP\) = 0", "\n".join(calls[:opened]))
    assert page is not None
    for call in (rf"madvise\({page[1]}, 4096, MADV_WIPEONFORK\) = 0", rf"mlock2?\({page[1]}, 4096.* = 0"):
        assert 0 <= first(calls, call) < opened, call
    assert first(calls, rf"munlock\({page[1]}, 4096\)") > opened, "given back when the vault was locked"


PARTS = {
    "recorder": r"_sqlite3|sqlcipher3|_portaudio|soundfile|numpy",
    "decoder": r"site-packages/(av|numpy|soundfile)",
    "whisper": r"site-packages/(numpy|faster_whisper|ctranslate2)|desktop/whisper/",
    "reader": r"vault/raw_reader",
}


@pytest.mark.parametrize("part", PARTS)
def test_a_child_closes_itself_before_its_own_work(part: str, tmp_path: Path) -> None:
    """Started as the window starts it, with nothing on its standard input."""
    log = tmp_path / "calls"
    subprocess.run(
        traced(program_command(part), log), cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, check=False,
        timeout=120,
    )  # fmt: skip
    require_closed_before(calls_in(log), PARTS[part])


def test_the_receiver_closes_itself_before_it_reads_a_bundle(tmp_path: Path) -> None:
    for name in ("bundle.age", "our.key", "signers"):
        (tmp_path / name).write_bytes(b"nothing")
    log = tmp_path / "calls"
    words = ["verify", str(tmp_path / "bundle.age"), "--identity", str(tmp_path / "our.key")]
    words += ["--signers", str(tmp_path / "signers")]
    subprocess.run(
        traced([sys.executable, "-B", "-m", "desktop.receiver", *words], log), cwd=ROOT, capture_output=True,
        check=False, timeout=120,
    )  # fmt: skip
    require_closed_before(calls_in(log), re.escape(str(tmp_path)) + r"/(our.key|signers|bundle)")


def came_so_far(log: Path) -> bool:
    return log.exists() and "libqoffscreen" in log.read_text("utf-8", "replace")


def test_the_window_closes_itself_before_qt_is_loaded(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    homes = {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    words = traced([sys.executable, "-B", "-m", "desktop"], log)
    environment = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(words, cwd=ROOT, env=environment, start_new_session=True) as window:
        try:
            wait_until(lambda: window.poll() is not None or came_so_far(log), 60, "the window to load its platform")
        finally:
            if window.poll() is None:
                os.killpg(window.pid, signal.SIGKILL)
    calls = calls_in(log)
    require_closed_before(calls, r"PySide6/.*QtCore")
    assert first(calls, "libqoffscreen") > 0, "it came as far as its window"
