"""Colors: enough contrast in both themes, and every token of the style sheet exists."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.style_sheet import _SHEET, style_sheet
from desktop.ui.theme import DARK, LIGHT, OUTLINES, PAIRS, Theme, ThemeChoice, color
from tests.office import RESOURCES


def luminance(rgb: str) -> float:
    """Relative luminance, WCAG 2.2."""
    shade = QColor(rgb)
    channels = (shade.redF(), shade.greenF(), shade.blueF())
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read(table: dict[str, str]) -> None:
    poor = {pair: round(contrast(table[pair[0]], table[pair[1]]), 2) for pair in PAIRS}
    assert {pair: value for pair, value in poor.items() if value < 4.5} == {}


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_outlines_can_be_seen(table: dict[str, str]) -> None:
    poor = {pair: round(contrast(table[pair[0]], table[pair[1]]), 2) for pair in OUTLINES}
    assert {pair: value for pair, value in poor.items() if value < 3} == {}


def test_both_tables_have_the_same_tokens() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_the_style_sheet_uses_tokens_only() -> None:
    assert not re.search(r"#[0-9a-f]{3,8}\b", _SHEET.template.replace("#side", ""))


@pytest.mark.parametrize("is_dark", [False, True])
def test_the_pictures_of_the_style_sheet_exist(*, is_dark: bool) -> None:
    sheet = style_sheet(DARK if is_dark else LIGHT, RESOURCES / "icons", is_dark=is_dark)
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all(QFile.exists(picture) for picture in pictures)


def test_putting_a_theme_on_changes_palette_and_painted_colors(qapp: QApplication, look: Theme) -> None:
    look.put_on(ThemeChoice.DARK)
    assert color("ground").name() == DARK["ground"]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK["ground"]
    assert look.is_dark
    look.put_on(ThemeChoice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT["ground"]
