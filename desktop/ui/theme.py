"""Colors and shapes: one token table for light and dark, turned into a palette and a style sheet.

Nothing here says anything by color alone; a test measures the contrast of every pair in `PAIRS`.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.style_sheet import style_sheet


class ThemeChoice(StrEnum):
    """The setting: as the system says, or one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


LIGHT = {
    "ground": "#f7f6f2",
    "side": "#eeede8",
    "surface": "#ffffff",
    "raised": "#f2f1ec",
    "line": "#dddbd3",
    "outline": "#85847c",
    "text": "#20231f",
    "muted": "#5c5f59",
    "accent": "#1f5a50",
    "accent_hover": "#2a6d61",
    "on_accent": "#ffffff",
    "accent_text": "#1f5a50",
    "accent_soft": "#e1ebe8",
    "danger": "#ab2b27",
    "danger_hover": "#c03a35",
    "on_danger": "#ffffff",
    "danger_text": "#a32824",
    "danger_soft": "#f9e5e3",
    "warn_text": "#7a4f00",
    "warn_soft": "#fcefd5",
    "good_text": "#25663a",
    "good_soft": "#e0f0e2",
    "info_text": "#27528c",
    "info_soft": "#e3ebf7",
    "calm_text": "#55574f",
    "calm_soft": "#eeede8",
    "focus": "#1f5a50",
    "wave_rest": "#aab0a8",
}
DARK = {
    "ground": "#171a18",
    "side": "#1e211f",
    "surface": "#232725",
    "raised": "#2b302d",
    "line": "#383d39",
    "outline": "#7f867f",
    "text": "#e6e8e3",
    "muted": "#abb1a9",
    "accent": "#7cc4b3",
    "accent_hover": "#93d3c4",
    "on_accent": "#10211d",
    "accent_text": "#8fd0c1",
    "accent_soft": "#24403a",
    "danger": "#f0938c",
    "danger_hover": "#f5aaa4",
    "on_danger": "#2b0d0b",
    "danger_text": "#f3a39d",
    "danger_soft": "#45201e",
    "warn_text": "#efc06b",
    "warn_soft": "#40320f",
    "good_text": "#93d2a1",
    "good_soft": "#1f3b27",
    "info_text": "#a5c3ee",
    "info_soft": "#22344e",
    "calm_text": "#bfc4bc",
    "calm_soft": "#333834",
    "focus": "#8fd0c1",
    "wave_rest": "#6d746d",
}

# (foreground, background): every pair that carries text, measured by a test at 4.5 : 1
PAIRS = (
    *((front, back) for front in ("text", "muted") for back in ("ground", "side", "surface", "raised")),
    ("text", "accent_soft"),
    ("muted", "accent_soft"),
    ("accent_text", "accent_soft"),
    ("accent_text", "surface"),
    ("accent_text", "ground"),
    ("accent_text", "side"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_danger", "danger"),
    ("on_danger", "danger_hover"),
    ("danger_text", "surface"),
    *((f"{tone}_text", "surface") for tone in ("warn", "good", "info")),
    ("danger_text", "ground"),
    ("text", "danger_soft"),
    ("text", "warn_soft"),
    ("text", "info_soft"),
    ("text", "good_soft"),
    *((f"{tone}_text", f"{tone}_soft") for tone in ("danger", "warn", "good", "info", "calm")),
)
# outlines and focus rings: WCAG 2.2, 1.4.11, 3 : 1
OUTLINES = (("outline", "surface"), ("outline", "ground"), ("focus", "ground"), ("focus", "surface"))


class Theme(QObject):
    """The tokens in force. `changed` is emitted after palette and style sheet have been put on."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(app)
        self._app, self._resources, self.choice = app, resources, choice
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.put_on(choice)

    @property
    def is_dark(self) -> bool:
        """Whether the dark table is in force."""
        if self.choice is ThemeChoice.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.choice is ThemeChoice.DARK

    def put_on(self, choice: ThemeChoice) -> None:
        """Makes `choice` the theme of every window at once."""
        self.choice = choice
        tokens.update(DARK if self.is_dark else LIGHT)
        self._app.setPalette(_palette())
        self._app.setStyleSheet(style_sheet(tokens, self._resources / "icons", is_dark=self.is_dark))
        self.changed.emit()

    def _follow_system(self) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self.put_on(self.choice)


tokens: dict[str, str] = dict(LIGHT)
"""The table in force, for what is painted by hand. Filled by `Theme` alone."""


def color(token: str) -> QColor:
    """The color a token has now. Ask when painting; never keep it."""
    return QColor(tokens[token])


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, token in (
        (role.Window, "ground"),
        (role.Base, "surface"),
        (role.AlternateBase, "raised"),
        (role.Button, "raised"),
        (role.ToolTipBase, "surface"),
        (role.Highlight, "accent"),
        (role.Accent, "accent"),
        (role.Link, "accent_text"),
        (role.HighlightedText, "on_accent"),
        (role.PlaceholderText, "muted"),
        (role.Mid, "line"),
        (role.WindowText, "text"),
        (role.Text, "text"),
        (role.ButtonText, "text"),
        (role.ToolTipText, "text"),
    ):
        palette.setColor(target, color(token))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, color("muted"))
    return palette
