"""No IP socket is opened: by no command of a whole story, by no child of it, and by no window.

The system's own notes say so (`strace`), and for each kind of process the kernel says that its refusal is in force.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.fakes.waiting import wait_until
from tests.scenarios.laptop import CAN_TRACE, Laptop
from tests.scenarios.story import CAN_CAPTURE, Story, told_story
from tests.scenarios.traces import families_addressed, records, sockets_got

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter exists on Linux only"),
]
TRACED = pytest.mark.skipif(not CAN_TRACE, reason="strace is not installed")
LOCAL = {"AF_UNIX", "AF_NETLINK"}
FILTERED = "2"
SHOWN = "Pretendard-SemiBold"
VAULT_WORDS = ("vault", "check", "--vault", "nowhere", "--account", "nobody")


@pytest.fixture(scope="module")
def story() -> Story:
    return told_story()


@TRACED
def test_a_whole_story_opens_no_ip_socket(story: Story) -> None:
    assert story["export"].code == 0
    calls = list(records(story.laptop.trace))
    assert sockets_got(iter(calls)) <= LOCAL
    assert families_addressed(iter(calls)) <= LOCAL


@TRACED
@pytest.mark.skipif(not CAN_CAPTURE, reason="the recorder's local socket is only there with a microphone")
def test_the_notes_hold_the_sockets_there_were(story: Story) -> None:
    calls = list(records(story.laptop.trace))
    assert "AF_UNIX" in sockets_got(iter(calls))
    assert "AF_UNIX" in families_addressed(iter(calls))


def test_such_notes_are_read_rightly() -> None:
    calls = [
        "socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = -1 EACCES (Permission denied)",
        "socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 7<TCPv6:[81]>",
        'connect(7<TCP:[81]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}, 16) = -1',
        'openat(AT_FDCWD</>, "x", O_WRONLY) = 3</x>',
    ]
    assert sockets_got(iter(calls)) == {"AF_INET6"}
    assert families_addressed(iter(calls)) == {"AF_INET"}


@contextmanager
def _running(laptop: Laptop, *words: str, traced: bool = False) -> Iterator[subprocess.Popen[str]]:
    running = laptop.start(*words, traced=traced)
    try:
        yield running
    finally:
        os.killpg(running.pid, signal.SIGTERM)
        try:
            running.communicate(timeout=60)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)


def _status(process_id: int) -> dict[str, str]:
    lines = Path(f"/proc/{process_id}/status").read_text("ascii", "replace").splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


@pytest.mark.parametrize("kind", ["recorder", "decoder", "whisper", "window"])
def test_the_kernel_refuses_for_every_kind_of_process(kind: str, tmp_path: Path) -> None:
    words = () if kind == "window" else (kind,)
    with _running(Laptop(tmp_path), *words) as running:
        wait_until(lambda: _status(running.pid).get("Seccomp") == FILTERED, 60, f"the filter of the {kind}")
        assert _status(running.pid)["NoNewPrivs"] == "1"
        assert running.poll() is None


def test_the_kernel_refuses_for_a_command(tmp_path: Path) -> None:
    with _running(Laptop(tmp_path), *VAULT_WORDS, "--passphrase-fd", "0") as running:
        wait_until(lambda: _status(running.pid).get("Seccomp") == FILTERED, 60, "the filter of the command")


@TRACED
def test_a_window_opens_no_ip_socket(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    with _running(laptop, traced=True):
        wait_until(lambda: any(SHOWN in call for call in records(laptop.trace)), 90, "the window")
        wait_until(_Calm(laptop.trace), 60, "the window to be shown")
    calls = list(records(laptop.trace))
    assert sockets_got(iter(calls)) <= LOCAL
    assert families_addressed(iter(calls)) <= LOCAL


class _Calm:
    """True when nothing new has been noted for thirty looks."""

    def __init__(self, trace: Path) -> None:
        self._trace = trace
        self._size, self._looks = -1, 0

    def __call__(self) -> bool:
        size = sum(path.stat().st_size for path in self._trace.iterdir())
        self._looks = self._looks + 1 if size == self._size else 0
        self._size = size
        return self._looks >= 30
