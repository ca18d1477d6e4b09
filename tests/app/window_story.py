"""`python -m tests.app.window_story VAULT ACCOUNT`: the real window without a screen, as far as its lock; halts thrice.

The passphrase comes letter by letter and goes straight into its field: this story itself never holds it. Each halt is a
line on standard output, and ends with a byte on standard input.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt, QTimer
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
ROUNDS = 20


def halt(where: str) -> None:
    os.write(1, f"{where}\n".encode("ascii"))
    os.read(0, 1)


def story(window: MainWindow, vault: str, account: str) -> Iterator[None]:
    """Each step gives the event loop a turn."""
    left: list[bool] = []
    window.locked.connect(lambda: left.append(True))
    form = window.findChild(UnlockForm)
    assert form is not None
    form.folder.edit.setText(vault)
    form.handle.setText(account)
    while (letter := os.read(0, 1)) != b"\n":
        QTest.keyClicks(form.passphrase, letter.decode("ascii"))
    halt("typed")
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    while window.workplace is None:
        yield
    halt("unlocked")
    window.lock()
    while not left:
        yield
    for _ in range(ROUNDS):
        yield
    halt("locked")
    os._exit(0)


def main(vault: str, account: str) -> int:
    app = QApplication([])
    jobs = Jobs(app)
    window = make_window(app, make_services(Wiring(), lambda work: jobs.submit(Lane.VAULT, work).result()), jobs)
    window.show()
    steps, timer = story(window, vault, account), QTimer(app)
    timer.timeout.connect(lambda: next(steps))
    timer.start(STEP_MS)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
