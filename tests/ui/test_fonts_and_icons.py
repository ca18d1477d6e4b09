"""What is shipped is enough: fonts for Korean and hanja, icons for every name in use, none too many."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QIcon, QImage
from PySide6.QtWidgets import QApplication

from desktop.ui.fonts import figures, font, install_fonts
from desktop.ui.icons import icon
from desktop.ui.theme import LIGHT, Theme
from tests.office import RESOURCES

UI = Path(__file__).resolve().parents[2] / "desktop" / "ui"
DRAWN = {f"{name}-{shade}" for name in ("check", "chevron-down", "chevron-up") for shade in ("light", "dark")}


def test_our_fonts_are_loaded_and_used(qapp: QApplication) -> None:
    assert {"Pretendard", "NanumGothic"} <= set(install_fonts(qapp, RESOURCES / "fonts"))
    assert QFontInfo(font()).family() == "Pretendard"
    assert qapp.font().families()[:2] == ["Pretendard", "NanumGothic"]


def test_figures_have_one_width(qapp: QApplication) -> None:
    install_fonts(qapp, RESOURCES / "fonts")
    metrics = QFontMetrics(figures(40))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_the_licenses_lie_beside_the_files() -> None:
    text = (RESOURCES / "fonts" / "LICENSES").read_text("utf-8")
    for words in ("Kil Hyung-jin", "NHN Corporation", "SIL OPEN FONT LICENSE", "TERMINATION"):
        assert words in text
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE").read_text("utf-8")


def test_every_icon_named_is_there_and_none_is_left_over() -> None:
    there = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    words = set()
    for path in UI.rglob("*.py"):
        words.update(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', path.read_text("utf-8")))
    assert there - DRAWN - words == set()
    assert there >= DRAWN


def test_an_icon_is_drawn_in_the_color_of_its_token(qapp: QApplication, look: Theme) -> None:
    image = icon("square", "danger").pixmap(QSize(18, 18), QIcon.Mode.Normal, QIcon.State.Off).toImage()
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    strongest = max(pixels, key=lambda pixel: pixel.alpha())
    assert strongest.alpha() > 150
    wanted = QColor(LIGHT["danger"])
    for ours, theirs in (
        (strongest.red(), wanted.red()),
        (strongest.green(), wanted.green()),
        (strongest.blue(), wanted.blue()),
    ):
        assert abs(ours - theirs) <= 3
