"""After a lock no object of Python's still holds the vault's key, the signing seed or a word of a row, and no file is open.

What lies in freed memory, in Qt's or in C's, can't be searched from here: see the threat model.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.custody.signed_in import SignedIn
from desktop.interview.register import open_interview
from desktop.ui.jobs import Jobs
from desktop.ui.main_window import MainWindow
from desktop.ui.view import View
from desktop.ui.widgets.field import PassphraseEdit
from desktop.ui.window import make_window
from tests.office import INTERVIEWER
from tests.ui.stand import Desk

_MASK = 0x5A


class Masked:
    """Something to look for, kept so that the search does not find it here."""

    def __init__(self, name: str, secret: bytes) -> None:
        self.name = name
        self._masked = bytes(byte ^ _MASK for byte in secret)

    def unmasked(self) -> bytes:
        return bytes(byte ^ _MASK for byte in self._masked)


def holders(wanted: list[Masked]) -> set[str]:
    """What of `wanted` any object that Python can reach still holds."""
    gc.collect()
    found: set[str] = set()
    seen: set[int] = set()
    waiting: list[object] = [*gc.get_objects(), *(frame.f_locals for frame in sys._current_frames().values())]
    plain = [secret.unmasked() for secret in wanted]
    seen.update(map(id, (waiting, seen, found, plain, *plain)))
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        if isinstance(thing, bytes | bytearray | str):
            held = thing.encode("utf-8", "surrogatepass") if isinstance(thing, str) else bytes(thing)
            found |= {wanted[at].name for at, secret in enumerate(plain) if secret in held}
        elif not isinstance(thing, type(sys)):
            waiting.extend(gc.get_referents(thing))
    return found


def secrets_in(signed_in: SignedIn, code: str) -> list[Masked]:
    key, seed = signed_in.vault.keys.vault.bytes(), signed_in.signer.seed
    return [
        Masked("key", key),
        Masked("key in hex", key.hex().encode()),
        Masked("seed", seed),
        Masked("seed in hex", seed.hex().encode()),
        Masked("row", code.encode()),
    ]


@pytest.fixture
def window(qapp: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    jobs = Jobs()
    made = make_window(qapp, desk.services(), jobs)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.lock()
    jobs.shut_down()


def work(window: MainWindow, desk: Desk, qtbot: QtBot) -> list[Masked]:
    """Signs in, opens an interview, looks at every screen; gives what must not be found afterwards."""
    window.enter(desk.sign_in(INTERVIEWER))
    workplace = window.workplace
    assert workplace is not None
    code = f"W-2026-{os.getpid() % 900 + 100}"
    workplace.choose(open_interview(workplace.signed_in, code))
    for screen in list(window._screens):
        window.show_screen(screen.key)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not (window._scope is not None and window._scope._tasks), timeout=20_000)
    return secrets_in(workplace.signed_in, code)


def open_files(root: Path) -> list[Path]:
    links = [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    return [link for link in links if link.is_relative_to(root)]


def test_a_lock_leaves_nothing_in_reach(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    wanted = work(window, desk, qtbot)
    assert "row" in holders(wanted), "the search finds what is there"
    assert {"key", "seed"}.isdisjoint(holders(wanted)), "while it is open, the key is in its page alone"
    views = len(window.findChildren(View)) - len(window._screens)
    desk.opened.clear()
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.lock()
    qtbot.waitUntil(lambda: len(window.findChildren(View)) <= views, timeout=20_000)
    assert holders(wanted) == set()


def test_the_search_would_find_a_key_that_stays(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    wanted = work(window, desk, qtbot)
    assert window.workplace is not None
    kept = {"a": [("deep", window.workplace.signed_in.vault.keys.vault.bytes().hex())]}
    assert "key in hex" in holders(wanted)
    assert kept


@pytest.mark.skipif(sys.platform != "linux", reason="open files are read back from Linux")
def test_a_lock_closes_every_file_of_the_vault(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    work(window, desk, qtbot)
    assert open_files(desk.office.root)
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.lock()
    assert open_files(desk.office.root) == []


def test_a_lock_forgets_half_typed_passphrases_and_says_nothing_in_the_title(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    work(window, desk, qtbot)
    fields = window.findChildren(PassphraseEdit)
    assert len(fields) > 2
    for field in fields:
        field.setText("half a passphrase")
    with qtbot.waitSignal(window.locked, timeout=20_000):
        window.lock()
    left = [field for field in window.findChildren(PassphraseEdit) if field.text()]
    assert left == []
    assert window.windowTitle() == "Saegim"
