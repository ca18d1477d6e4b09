"""Labels that show text as text. Whatever a witness, a file or a device called itself is never read as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.fonts import font, strong


class PlainLabel(QLabel):
    """A label that forces plain text. `look` is a style sheet look such as `muted`, `accent` or `danger`."""

    def __init__(self, text: str = "", look: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if look:
            self.setProperty("look", look)
        self.setText(text)

    def setTextFormat(self, _: Qt.TextFormat) -> None:  # noqa: N802 - Qt's name
        """Plain text, whatever is asked for."""
        super().setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Shows `text` as it is."""
        super().setText(text)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keeps room for every line of a wrapped text: layouts ask too late and cut it off."""
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Only now the width is the real one."""
        super().showEvent(event)
        self._make_room()

    def set_look(self, look: str) -> None:
        """Changes the look, as when a number becomes a reason to act."""
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)

    def _make_room(self) -> None:
        if self.wordWrap() and self.isVisible():
            room = self.contentsRect().adjusted(0, 0, 0, 10_000)
            words = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
            self.setMinimumHeight(words.height() + self.height() - self.contentsRect().height())

    def sized(self, size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> PlainLabel:
        """The same label in another size."""
        self.setFont(font(size_px, weight))
        return self


class Heading(PlainLabel):
    """A heading that gives way instead of widening the window: it is cut with an ellipsis."""

    def __init__(self, text: str = "", size_px: int = 26) -> None:
        self._whole = text
        super().__init__(text)
        self.setFont(strong(size_px))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Shows as much of `text` as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def text(self) -> str:
        """The whole heading, also where it is shown cut."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Cuts anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 80))
        super().setText(shown)


def forget_selection() -> None:
    """Clears what X11 hands to every other program as soon as text is selected (PRIMARY), if it is ours."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)
