"""What the speech child gave up stays given up. Each claim is tried in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter exists on Linux only")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")


def _in_child(code: str, cwd: Path) -> str:
    head = f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfrom desktop.whisper import confinement\n"
    done = subprocess.run([sys.executable, "-c", head + code], capture_output=True, cwd=cwd, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().strip()


@LINUX
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_UNIX"])
def test_no_socket_can_be_made(family: str, tmp_path: Path) -> None:
    code = f"""
import socket
socket.socket(socket.{family}).close()
confinement.confine()
try:
    socket.socket(socket.{family})
except PermissionError:
    print("refused")
"""
    assert _in_child(code, tmp_path) == "refused"


@LINUX
def test_the_kernel_says_that_the_filter_is_in_force(tmp_path: Path) -> None:
    code = """
confinement.confine()
lines = open("/proc/self/status").read().splitlines()
print(*(line.split()[1] for line in lines if line.startswith(("NoNewPrivs:", "Seccomp:"))))
"""
    assert _in_child(code, tmp_path) == "1 2"


@POSIX
def test_no_file_can_be_written(tmp_path: Path) -> None:
    code = """
confinement.confine()
try:
    with open("sound.raw", "wb") as file:
        file.write(b"sound")
except OSError:
    print("refused")
"""
    assert _in_child(code, tmp_path) == "refused"
    assert (tmp_path / "sound.raw").read_bytes() == b""


@POSIX
def test_priority_is_low_and_no_core_is_dumped(tmp_path: Path) -> None:
    code = """
import os, resource
before = os.nice(0)
confinement.confine()
print(os.nice(0) - before, resource.getrlimit(resource.RLIMIT_CORE))
"""
    assert _in_child(code, tmp_path) == f"{min(10, 19 - os.nice(0))} (0, 0)"


def test_fetchers_are_stand_ins_that_refuse(tmp_path: Path) -> None:
    code = """
import os
confinement.hide_fetchers()
import faster_whisper, huggingface_hub
assert os.environ["HF_HUB_OFFLINE"] == "1"
print([name for name in sys.modules if name.partition(".")[0] in ("requests", "httpx", "urllib3", "hf_xet")])
try:
    huggingface_hub.snapshot_download("tiny")
except RuntimeError:
    print("refused")
try:
    faster_whisper.WhisperModel("tiny", local_files_only=True)
except RuntimeError:
    print("refused")
"""
    assert _in_child(code, tmp_path).splitlines() == ["[]", "refused", "refused"]


def test_the_child_loads_nothing_of_ours_but_its_own_room(tmp_path: Path) -> None:
    code = """
confinement.hide_fetchers()
import desktop.whisper.worker, desktop.whisper.engine
print(sorted(name for name in sys.modules if name.startswith("desktop.") and not name.startswith("desktop.whisper")))
"""
    assert _in_child(code, tmp_path) == "[]"
