"""Buttons in the few looks we have: plain, primary, danger, quiet, choice, tool, toggle, nav, filter, tab, link, icon.

Buttons take the keyboard by Tab, not by a click, so a focus ring always means the keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.icons import SIZE, icon

_INKS = {
    "primary": ("on_accent", "on_accent"),
    "danger": ("on_danger", "on_danger"),
    "nav": ("muted", "accent_text"),
    "filter": ("muted", "accent_text"),
    "tab": ("muted", "accent_text"),
    "link": ("accent_text", "accent_text"),
    "text-danger": ("danger_text", "danger_text"),
}
_THIN_SPACES = "\u2009\u2009"


class Button(QPushButton):
    """A push button with an icon and a look. Say its words with `set_words`."""

    _icon_name = ""

    def __init__(self, icon_name: str = "", look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        if look:
            self.setProperty("look", look)
        if icon_name:
            self.set_icon(icon_name)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return presses a button just as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """A new theme: the icon is drawn again in its colors."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._icon_name:
            self.set_icon(self._icon_name)

    def set_icon(self, name: str) -> None:
        """Changes the icon, keeping the look's color."""
        ink, checked = _INKS.get(str(self.property("look") or ""), ("text", "accent_text"))
        self._icon_name = name
        self.setIcon(icon(name, ink, checked))
        self.setIconSize(QSize(SIZE, SIZE))

    def set_look(self, look: str) -> None:
        """Changes the look, as when the next step becomes the primary one."""
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
            if self._icon_name:
                self.set_icon(self._icon_name)

    def set_words(self, text: str, tip: str = "") -> None:
        """Sets text (with its mnemonic), name for screen readers, and tip."""
        self.setText(f"{_THIN_SPACES}{text}" if text and not self.icon().isNull() else text)
        self.setAccessibleName(text.replace("&", ""))
        self.setToolTip(tip)
