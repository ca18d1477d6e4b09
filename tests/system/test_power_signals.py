"""Sleep and locked screens over a real D-Bus of the test's own; a clock that jumps; and a bus that is not there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.domain.locking import LockReason
from desktop.system.power_signals import ClockWatch, watch_power
from desktop.system.sleep_watch import SleepWatch
from tests.fakes.bus import OTHER_SEAT, OUR_SEAT, Bus

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")
if sys.platform == "linux":
    from PySide6.QtDBus import QDBusConnection

    from desktop.system.power_bus import PowerBus
MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SEAT = "org.freedesktop.login1.Session"


@pytest.fixture
def bus() -> Iterator[Bus]:
    made = Bus()
    yield made
    made.end()


class Listener:
    """Our end of the bus."""

    def __init__(self, bus: Bus, name: str) -> None:
        self.told: list[LockReason] = []
        self.connection = QDBusConnection.connectToBus(bus.address, name)
        self.power = PowerBus(self.told.append, self.connection, self.connection)


@pytest.fixture
def listener(qapp: QCoreApplication, bus: Bus) -> Iterator[Listener]:
    made = Listener(bus, "test")
    yield made
    made.power.let_sleep()
    QDBusConnection.disconnectFromBus("test")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ((*MANAGER, "PrepareForSleep", "true"), LockReason.SLEEP),
        ((*MANAGER, "PrepareForSleep", "false"), LockReason.SLEEP),
        ((OUR_SEAT, SEAT, "Lock"), LockReason.SCREEN),
        (("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "true"), LockReason.SCREEN),
        (("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "true"), LockReason.SCREEN),
    ],
)
def test_what_the_buses_say_is_told(
    bus: Bus, listener: Listener, qtbot: QtBot, words: tuple[str, ...], reason: LockReason
) -> None:
    bus.say(*words)
    qtbot.waitUntil(lambda: listener.told == [reason], timeout=10_000)


def test_a_seat_that_says_its_screen_is_locked_is_asked_whether_it_is(
    bus: Bus, listener: Listener, qtbot: QtBot
) -> None:
    changed = (OUR_SEAT, "org.freedesktop.DBus.Properties", "PropertiesChanged", SEAT)
    bus.say("locked", "false")
    bus.say(*changed)
    bus.say("locked", "true")
    bus.say(*changed)
    qtbot.waitUntil(lambda: bool(listener.told), timeout=10_000)
    assert set(listener.told) == {LockReason.SCREEN}


def test_what_is_nobodys_lock_is_not_told(bus: Bus, listener: Listener, qtbot: QtBot) -> None:
    bus.say(OTHER_SEAT, SEAT, "Lock")
    bus.say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "false")
    bus.say(*MANAGER, "PrepareForShutdown", "true")
    bus.say(*MANAGER, "PrepareForSleep", "true")
    qtbot.waitUntil(lambda: bool(listener.told), timeout=10_000)
    assert listener.told == [LockReason.SLEEP], "messages come in order: nothing before it was taken for a lock"


def test_sleep_waits_until_the_vault_is_closed(bus: Bus, listener: Listener, qtbot: QtBot) -> None:
    assert bus.say("delays") == "1"
    bus.say(*MANAGER, "PrepareForSleep", "true")
    qtbot.waitUntil(lambda: listener.power._delay == -1, timeout=10_000)
    assert listener.told == [LockReason.SLEEP], "told before the delay was given back"
    assert bus.say("await_end") == "done", "the other end sees that nobody holds it any more"
    bus.say(*MANAGER, "PrepareForSleep", "false")
    qtbot.waitUntil(lambda: bus.say("delays") == "2", timeout=10_000)


def test_a_bus_without_logind_and_no_bus_at_all_are_quiet(qapp: QCoreApplication) -> None:
    lonely = Bus(with_logind=False)
    try:
        listener = Listener(lonely, "lonely")
        assert listener.power._delay == -1
        absent = QDBusConnection.connectToBus("unix:path=/nonexistent/bus", "absent")
        assert not absent.isConnected()
        PowerBus(listener.told.append, absent, absent)
        assert listener.told == []
    finally:
        QDBusConnection.disconnectFromBus("lonely")
        QDBusConnection.disconnectFromBus("absent")
        lonely.end()


def test_the_bus_is_reached_with_the_network_shut_out(bus: Bus) -> None:
    script = (
        "import sys\n"
        "from desktop.system.network import close_network\n"
        "guard = close_network()\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from PySide6.QtDBus import QDBusConnection\n"
        "from desktop.system.power_bus import PowerBus\n"
        "application = QCoreApplication([])\n"
        "bus = QDBusConnection.connectToBus(sys.argv[1], 'shut out')\n"
        "told = []\n"
        "power = PowerBus(lambda reason: (told.append(reason), application.quit()), bus, bus)\n"
        "print('listens', bus.isConnected(), flush=True)\n"
        "application.exec()\n"
        "print(guard, *told)\n"
    )
    words = [sys.executable, "-c", script, bus.address]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "listens True\n"
        bus.say(*MANAGER, "PrepareForSleep", "true")
        assert child.communicate(timeout=60)[0].split()[-1] == "sleep"


def test_a_clock_that_jumps_is_told_once(qapp: QCoreApplication) -> None:
    readings = iter([(0, 0), (1_000, 60_000), (2_000, 61_000)])
    now = [(0, 0)]

    def awake() -> int:
        now[0] = next(readings)
        return now[0][0]

    told: list[LockReason] = []
    watch = ClockWatch(told.append, SleepWatch(awake, lambda: now[0][1]))
    watch.look()
    watch.look()
    assert told == [LockReason.SLEEP]


def test_everything_together_begins_without_a_word(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[LockReason] = []
    kept = watch_power(told.append)
    QCoreApplication.processEvents()
    assert told == []
    assert len(kept._sources) == 2, "the clocks and the buses"
