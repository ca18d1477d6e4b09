"""Takes away what a lock leaves behind in Qt: open dialogs, clipboard, selection, half-typed syllables, dead widgets.

What Python and Qt keep in freed memory can't be reached from here; the threat model says so.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.widgets.field import PassphraseEdit
from desktop.ui.widgets.plain_label import forget_selection


def close_dialogs(window: QWidget) -> None:
    """Closes every other window of the program, menus too. A file dialog of the system itself can't be reached."""
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()


def forget_copied() -> None:
    """Clears what others could paste, if it came from us."""
    QGuiApplication.inputMethod().reset()
    forget_selection()
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()


def forget_passphrases(window: QWidget) -> None:
    """Empties every passphrase field of the program, shown or not."""
    for edit in window.findChildren(PassphraseEdit):
        edit.take()


def forget_widgets_soon(window: QWidget) -> None:
    """Lets go of thrown-away screens as soon as Qt has come round, and of the Python objects that held them."""
    QTimer.singleShot(0, window, _forget_widgets)


def _forget_widgets() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
