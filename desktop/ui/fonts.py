"""The shipped fonts: Pretendard, then NanumGothic for hanja and jamo. No font of the machine is relied on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FAMILIES = ["Pretendard", "NanumGothic"]
BODY_PX = 14
SMALL_PX = 12


def install_fonts(app: QApplication, folder: Path) -> list[str]:
    """Loads every font file of `folder` and makes ours the application's; returns the families loaded."""
    families: set[str] = set()
    for file in sorted(folder.glob("*.ttf")):
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file))))
    app.setFont(font())
    return sorted(families)


def font(size_px: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Our font at a size in device-independent pixels."""
    made = QFont()
    made.setFamilies(FAMILIES)
    made.setPixelSize(size_px)
    made.setWeight(weight)
    return made


def strong(size_px: int = BODY_PX) -> QFont:
    """Our font, semi-bold."""
    return font(size_px, QFont.Weight.DemiBold)


def figures(size_px: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Our font with figures of one width, for timers and columns of numbers."""
    made = font(size_px, weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def exact(size_px: int = BODY_PX) -> QFont:
    """Our font with 0 and O, 1, l and I told apart and figures of one width, for what is copied letter by letter."""
    made = figures(size_px)
    for feature in ("zero", "cv05", "cv08"):
        made.setFeature(QFont.Tag(feature), 1)
    return made
