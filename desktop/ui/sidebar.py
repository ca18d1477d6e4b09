"""The left side of the window: name, navigation, and at the foot language, theme and lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.fonts import font, strong
from desktop.ui.icons import paint_icon
from desktop.ui.language import NAMES, Language
from desktop.ui.theme import Theme, ThemeChoice, tokens
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 226
_AROUND = 310  # pixels that everything but the entries takes
_WIDE, _SNUG = 44, 36  # and that an entry takes where there is room, and where there is less
_SPACING = {"wide": 4, "snug": 2, "tight": 0}
_THEME_ICONS = {ThemeChoice.SYSTEM: "monitor", ThemeChoice.LIGHT: "sun", ThemeChoice.DARK: "moon"}
Entry = tuple[str, str, Callable[[], str]]


class _Glyph(QWidget):
    """An icon beside words that say the same."""

    def __init__(self, name: str, token: str, size: int) -> None:
        super().__init__()
        self._name, self._token = name, token
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the icon."""
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), tokens[self._token])
        painter.end()


class Sidebar(QFrame):
    """`chosen` carries the key of a screen; `language_chosen` and `theme_chosen` a setting to keep."""

    chosen = Signal(str)
    lock_asked = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, language: Language, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._theme = language, theme
        self._entries: list[tuple[Entry, Button]] = []
        self._group = QButtonGroup(self)
        self._name, self._account = PlainLabel(), PlainLabel(look="muted")
        self._offline = PlainLabel(look="muted", wrap=True)
        self._language_button, self._theme_button = Button("languages", "nav"), Button("monitor", "nav")
        self._lock_button = Button("lock", "nav")
        self._list, self._badges = QVBoxLayout(), QWidget()
        self._build()

    def _build(self) -> None:
        self.setObjectName("side")
        self.setFixedWidth(_WIDTH)
        self._name.setFont(strong(18))
        self._account.setFont(font(12))
        self._offline.setFont(font(12))
        self._list.setSpacing(_SPACING["wide"])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 22, 14, 16)
        column.setSpacing(4)
        column.addLayout(_row(_Glyph("book-open-text", "accent_text", 24), self._name))
        column.addSpacing(16)
        column.addLayout(self._list)
        column.addSpacing(10)
        QVBoxLayout(self._badges).setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._badges)
        column.addStretch()
        column.addLayout(_row(_Glyph("wifi-off", "good_text", 18), self._offline))
        column.addSpacing(6)
        for button in (self._language_button, self._theme_button, self._lock_button):
            column.addWidget(button)
        column.addWidget(self._account)
        self._account.setContentsMargins(13, 6, 8, 0)
        self._language_button.clicked.connect(self._switch_language)
        self._theme_button.clicked.connect(self._next_theme)
        self._lock_button.clicked.connect(self.lock_asked)

    def show_entries(self, entries: Sequence[Entry], account: str) -> None:
        """Shows the navigation of a sign-in, or none."""
        for _, button in self._entries:
            self._group.removeButton(button)
            self._list.removeWidget(button)
            button.hide()  # at once: it is gone for good a little later
            button.deleteLater()
        self._entries = []
        for entry in entries:
            self._entries.append((entry, self._entry_button(entry)))
        self._account.setText(account)
        self._account.setVisible(bool(account))
        self._lock_button.setVisible(bool(entries))
        self._badges.setVisible(bool(entries))
        self.retranslate()
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A low window brings the entries closer together: none is ever covered."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        each = (self.height() - _AROUND) / max(len(self._entries), 1)
        room = "wide" if each >= _WIDE else "snug" if each >= _SNUG else "tight"
        if self.property("room") != room:
            self.setProperty("room", room)
            self._list.setSpacing(_SPACING[room])
            for button in self.findChildren(Button):
                button.style().unpolish(button)
                button.style().polish(button)

    def _entry_button(self, entry: Entry) -> Button:
        button = Button(entry[1], "nav")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(entry[0]))
        self._group.addButton(button)
        self._list.addWidget(button)
        return button

    def add_badge(self, badge: QWidget) -> None:
        """Keeps a small sign of a screen in sight, under the navigation; it goes when the screen does."""
        badges = self._badges.layout()
        if badges is not None:
            badges.addWidget(badge)

    def mark(self, key: str) -> None:
        """Shows which screen is in front."""
        for entry, button in self._entries:
            button.setChecked(entry[0] == key)

    def retranslate(self) -> None:
        """Says every word again."""
        self._name.setText(self.tr("Saegim"))
        self._offline.setText(self.tr("Offline. Nothing leaves this laptop."))
        self._language_button.set_words(NAMES[self._language.other])
        self._lock_button.set_words(self.tr("Lock now"), self.tr("Ctrl+L"))
        self._theme_button.set_words(self._theme_word())
        self._theme_button.set_icon(_THEME_ICONS[self._theme.choice])
        for at, (entry, button) in enumerate(self._entries, start=1):
            button.set_words(entry[2](), f"Ctrl+{at % 10}" if at <= 10 else "")

    def _theme_word(self) -> str:
        return {
            ThemeChoice.SYSTEM: self.tr("Theme: as the system"),
            ThemeChoice.LIGHT: self.tr("Theme: light"),
            ThemeChoice.DARK: self.tr("Theme: dark"),
        }[self._theme.choice]

    def _switch_language(self) -> None:
        self._language.switch(self._language.other)
        self.language_chosen.emit(self._language.code)

    def _next_theme(self) -> None:
        order = list(ThemeChoice)
        choice = order[(order.index(self._theme.choice) + 1) % len(order)]
        self._theme.put_on(choice)
        self.retranslate()
        self.theme_chosen.emit(choice.value)


def _row(mark: QWidget, label: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(10, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, stretch=1)
    return row
