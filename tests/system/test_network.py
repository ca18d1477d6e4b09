"""The network is gone for Python, for native code, for children and for the back doors; local sockets go on working."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.system.seccomp import filter_instructions

ROOT = Path(__file__).resolve().parents[2]
_CLOSE = "from desktop.system.network import close_network; guard = close_network()\n"
_SAY = "\nexcept OSError as refused: print('refused', refused.errno)\nelse: print('open')\n"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel filter is Linux's")


def said_by(code: str, *, close: bool = True) -> str:
    """What a fresh interpreter prints, with the network closed or left as it is."""
    words = [sys.executable, "-c", (_CLOSE if close else "") + code]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout.strip()


PYTHON = "import socket\ntry: socket.socket(socket.{family}, socket.SOCK_{kind})" + _SAY
NATIVE = """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
answer = libc.syscall({number}, {first}, {second}, 0)
print('refused' if answer < 0 and ctypes.get_errno() == 13 else f'{{answer}} {{ctypes.get_errno()}}')
"""


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
@pytest.mark.parametrize("kind", ["STREAM", "DGRAM"])
def test_python_gets_no_ip_socket(family: str, kind: str) -> None:
    assert said_by(PYTHON.format(family=family, kind=kind)) == "refused 13"


def test_without_the_guard_the_same_words_succeed() -> None:
    assert said_by(PYTHON.format(family="AF_INET", kind="DGRAM"), close=False) == "open"


@on_linux
@pytest.mark.parametrize("family", [2, 10, 17, 40, 43])
def test_native_code_gets_none_either(family: int) -> None:
    code = "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\nprint(libc.socket({}, 1, 0), ctypes.get_errno())"
    assert said_by(code.format(family)) == "-1 13"


@on_linux
def test_a_child_inherits_it() -> None:
    code = (
        "import subprocess, sys\n"
        "words = [sys.executable, '-c', 'import socket; socket.socket()']\n"
        "done = subprocess.run(words, capture_output=True, text=True)\n"
        "print(done.returncode, 'Permission denied' in done.stderr)"
    )
    assert said_by(code) == "1 True"


@on_linux
@pytest.mark.skipif("x86_64" not in __import__("platform").machine(), reason="numbers of x86-64")
@pytest.mark.parametrize(("number", "first", "second"), [(425, 1, 0), (0x40000000 + 41, 2, 1)], ids=["io_uring", "x32"])
def test_the_back_doors_are_shut(number: int, first: int, second: int) -> None:
    code = NATIVE.format(number=number, first=first, second=second)
    assert said_by(code) == "refused"
    assert said_by(code, close=False) != "refused"


@on_linux
def test_a_thread_that_runs_already_is_held_too() -> None:
    code = (
        "import ctypes, threading\n"
        "go, said = threading.Event(), []\n"
        "def run():\n"
        "    go.wait(); said.append(ctypes.CDLL(None).socket(2, 1, 0))\n"
        "thread = threading.Thread(target=run); thread.start()\n"
        "from desktop.system.network import close_network; close_network()\n"
        "go.set(); thread.join(); print(said[0])"
    )
    assert said_by(code, close=False) == "-1"


def test_names_are_not_resolved() -> None:
    for call in ("getaddrinfo('localhost', 80)", "gethostbyname('localhost')"):
        assert said_by(f"import socket\ntry: socket.{call}" + _SAY) == "refused 13"


@on_linux
def test_local_sockets_and_a_second_call_work() -> None:
    code = "import socket\na, b = socket.socketpair(); a.send(b'x'); print(b.recv(1), close_network() == guard, guard)"
    assert said_by(code) == "b'x' True kernel"


def test_where_the_kernel_can_not_the_interpreter_does() -> None:
    code = (
        "import sys\nsys.platform = 'elsewhere'\n"
        "from desktop.system.network import close_network; print(close_network())\n"
        "import socket\ntry: socket.socket()" + _SAY
    )
    assert said_by(code, close=False).split() == ["interpreter", "refused", "13"]


def test_an_inherited_ip_socket_reaches_nobody() -> None:
    code = (
        "import socket\none = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
        "from desktop.system.network import close_network; close_network()\n"
        "for act in (lambda: one.connect(('192.0.2.1', 9)), lambda: one.sendto(b'x', ('192.0.2.1', 9)),\n"
        "            lambda: one.bind(('192.0.2.1', 0))):\n"
        "    try: act()\n"
        "    except PermissionError: print('refused')\n"
    )
    assert said_by(code, close=False).split() == ["refused"] * 3


def test_the_filter_is_whole_for_both_machines() -> None:
    for machine in ("x86_64", "aarch64"):
        assert len(filter_instructions(machine)) == 16 * 8
    with pytest.raises(KeyError):
        filter_instructions("riscv64")
