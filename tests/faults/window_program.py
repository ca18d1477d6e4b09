"""`python -m tests.faults.window_program VAULT ACCOUNT`: the real window without a screen, told what to do line by line.

`unlock PASSPHRASE` answers `open` or the code of the fault that the banner shows, `lock` answers `locked` and ends it.
"""

from __future__ import annotations

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.services import make_services
from desktop.app.wiring import Wiring
from desktop.ui.jobs import Jobs
from desktop.ui.main_window import MainWindow
from desktop.ui.runner import Lane
from desktop.ui.unlock.forms import UnlockForm
from desktop.ui.window import make_window

STEP_MS = 10


class Hand:
    """Does in the window what a line asks for, and says how it came out."""

    def __init__(self, window: MainWindow, vault: str, account: str) -> None:
        self._window, self._vault, self._account = window, vault, account
        self._timer = QTimer(window)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._look)
        window.locked.connect(self._end)

    def follow(self, line: str) -> None:
        word, _, passphrase = line.partition(" ")
        if word == "lock":
            self._window.lock()
            return
        form = self._window.findChild(UnlockForm)
        assert form is not None
        self._window.banner.clear_fault()
        form.folder.edit.setText(self._vault)
        form.handle.setText(self._account)
        form.passphrase.setText(passphrase)
        QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
        self._timer.start()

    def _end(self) -> None:
        say("locked")
        os._exit(0)

    def _look(self) -> None:
        fault = self._window.banner.fault
        if self._window.workplace is not None or fault is not None:
            self._timer.stop()
            say(fault.code.value if fault is not None else "open")


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode("ascii"))


def main(vault: str, account: str, kind: type[Hand] = Hand) -> int:
    app = QApplication([])
    jobs = Jobs(app)
    window = make_window(app, make_services(Wiring(), lambda work: jobs.submit(Lane.VAULT, work).result()), jobs)
    window.show()
    hand = kind(window, vault, account)
    lines = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    lines.activated.connect(lambda: hand.follow(sys.stdin.readline().strip()))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
