"""A private D-Bus with stand-ins for logind and a screen saver on it, in a process of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

OUR_SEAT = "/org/freedesktop/login1/session/_31"
OTHER_SEAT = "/org/freedesktop/login1/session/_32"
_STAND_IN = """
import os, sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor, QDBusVariant, QDBusVirtualObject,
)

application = QCoreApplication([])
bus = QDBusConnection.connectToBus(sys.argv[1], "stand-in")
is_locked = [False]
ends = []


def answer(message, value):
    reply = message.createReply()
    reply.setArguments([value])
    return bus.send(reply)


class Logind(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, _):
        if message.member() == "GetSession":
            return answer(message, QDBusObjectPath(sys.argv[2]))
        if message.member() == "Get":
            return answer(message, QDBusVariant(is_locked[0]))
        if message.member() == "Inhibit":
            read_end, write_end = os.pipe()
            answer(message, QDBusUnixFileDescriptor(write_end))
            os.close(write_end)
            ends.append(read_end)
            return True
        return False


def follow(*_):
    words = sys.stdin.readline().split()
    if not words:
        application.quit()
    elif words[0] == "locked":
        is_locked[0] = words[1] == "true"
    elif words[0] == "delays":
        print(len(ends), flush=True)
        return
    elif words[0] == "await_end":
        os.read(ends[-1], 1)
    else:
        signal = QDBusMessage.createSignal(*words[:3])
        signal.setArguments([word == "true" if word in ("true", "false") else word for word in words[3:]])
        bus.send(signal)
    print("done", flush=True)


logind = Logind()
bus.registerVirtualObject("/org/freedesktop/login1", logind, QDBusConnection.VirtualObjectRegisterOption.SubPath)
for name in ("org.freedesktop.login1", "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
    bus.registerService(name)
print("ready", flush=True)
reader = QSocketNotifier(0, QSocketNotifier.Type.Read)
reader.activated.connect(follow)
application.exec()
"""


class Bus:
    """A dbus-daemon on a socket of its own; `with_logind` puts the stand-ins on it."""

    def __init__(self, *, with_logind: bool = True) -> None:
        if shutil.which("dbus-daemon") is None:
            pytest.skip("the private bus needs dbus-daemon (Debian: dbus-daemon)")
        self._folder = Path(tempfile.mkdtemp(prefix="bus-"))
        words = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
        self._daemon = subprocess.Popen(
            [*words, f"--address=unix:path={self._folder / 'bus'}"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().decode().strip()
        self._stand_in = self._start() if with_logind else None

    def _start(self) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        words = [sys.executable, "-c", _STAND_IN, self.address, OUR_SEAT]
        started = subprocess.Popen(words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert started.stdout is not None
        assert started.stdout.readline() == b"ready\n"
        return started

    def say(self, *words: str) -> str:
        """Sends a signal (path, interface, name, arguments), or one of the stand-in's own words."""
        assert self._stand_in is not None
        assert self._stand_in.stdin is not None
        assert self._stand_in.stdout is not None
        self._stand_in.stdin.write((" ".join(words) + "\n").encode())
        self._stand_in.stdin.flush()
        return self._stand_in.stdout.readline().decode().strip()

    def end(self) -> None:
        """Ends both processes."""
        for process in (self._stand_in, self._daemon):
            if process is not None:
                process.kill()
                process.wait(10)
        shutil.rmtree(self._folder, ignore_errors=True)
