"""The style sheet, written once against token names. Widgets choose a look by object name or the property `look`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import Template

_SHEET = Template("""
* { outline: 0; }
QWidget { color: $text; }
QLabel { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 6px 8px; }
#side { background: $side; border: 0; border-right: 1px solid $line; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="accent"] { color: $accent_text; }
QLabel[look="danger"] { color: $danger_text; }
QLabel[look="warn"] { color: $warn_text; }
QLabel[look="field"] { color: $text; font-weight: 600; }

QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[look="quiet"] { background: $raised; border: 0; border-radius: 10px; }
QFrame[look="away"] { background: $warn_soft; border: 3px solid $warn_text; border-radius: 10px; }
QFrame[look="away"][kind="off"] { background: $danger_soft; border: 3px dashed $danger_text; }
QFrame[look="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[look="message"] { border: 0; border-radius: 10px; }
QFrame[look="message"][tone="good"] { background: $good_soft; }
QFrame[look="message"][tone="info"] { background: $info_soft; }
QFrame[look="message"][tone="warn"] { background: $warn_soft; }
QFrame[look="banner"][kind="notice"] { background: $info_soft; border: 1px solid $line; border-radius: 10px; }
QFrame[look="banner"][kind="refusal"] { background: $info_soft; border: 1px solid $info_text; border-radius: 10px; }
QFrame[look="banner"][kind="failure"] { background: $warn_soft; border: 1px solid $warn_text; border-radius: 10px; }
QFrame[look="banner"][kind="defect"] { background: $warn_soft; border: 1px solid $warn_text; border-radius: 10px; }
QFrame[look="banner"][kind="tampering"] { background: $danger_soft; border: 2px solid $danger_text;
  border-radius: 10px; }

QPushButton { background: $surface; color: $text; border: 1px solid $outline; border-radius: 9px;
  padding: 7px 16px; min-height: 22px; font-weight: 600; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $muted; border-color: $line; background: $ground; font-weight: 400; }
QPushButton[look="toggle"]:checked { background: $accent_soft; color: $accent_text; border: 2px solid $accent;
  padding: 6px 15px; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="danger"] { background: $danger; color: $on_danger; border-color: $danger; }
QPushButton[look="danger"]:hover { background: $danger_hover; border-color: $danger_hover; }
QPushButton[look="primary"]:disabled, QPushButton[look="danger"]:disabled {
  background: $raised; color: $muted; border-color: $line; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; font-weight: 400; }
QPushButton[look="quiet"]:hover { background: $raised; }
QPushButton[look="link"] { background: transparent; border: 2px solid transparent; color: $accent_text;
  padding: 6px 4px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:disabled { color: $muted; }
QPushButton[look="icon"] { background: transparent; border-color: transparent; padding: 7px 7px; }
QPushButton[look="icon"]:hover { background: $raised; }
QPushButton[look="text-danger"] { background: transparent; border-color: transparent; color: $danger_text; }
QPushButton[look="text-danger"]:hover { background: $danger_soft; }
QPushButton[look="text-danger"]:disabled { color: $muted; }
QPushButton[look="nav"] { background: transparent; border-color: transparent; color: $muted; text-align: left;
  padding: 8px 13px; font-weight: 400; }
#side[room="snug"] QPushButton[look="nav"] { padding: 5px 13px; }
#side[room="tight"] QPushButton[look="nav"] { padding: 2px 13px; }
QPushButton[look="nav"]:hover { background: $raised; color: $text; }
QPushButton[look="nav"]:checked { background: $surface; color: $accent_text; font-weight: 600; }
QPushButton[look="nav"]:disabled { color: $muted; background: transparent; }
QPushButton[look="choice"] { background: $surface; padding: 8px 20px; min-height: 36px; }
QPushButton[look="choice"]:checked { background: $accent_soft; color: $accent_text; border: 2px solid $accent; }
QPushButton[look="tool"] { background: $surface; padding: 8px 9px; min-height: 36px; }
QPushButton[look="tool"]:checked { background: $accent_soft; color: $accent_text; border: 2px solid $accent; }
QPushButton[look="tool"]:checked, QPushButton[look="tool"]:focus { padding: 7px 8px; }
QPushButton[look="filter"] { background: transparent; border-color: transparent; color: $muted; font-weight: 400;
  padding: 5px 14px; }
QPushButton[look="filter"]:checked { background: $accent_soft; color: $accent_text; font-weight: 600; }
QPushButton[look="tab"] { background: transparent; border: 2px solid transparent; border-radius: 0; color: $muted;
  padding: 7px 12px; }
QPushButton[look="tab"]:hover { color: $text; }
QPushButton[look="tab"]:checked { color: $accent_text; border-bottom: 3px solid $accent; padding: 7px 12px 6px 12px; }
QPushButton:focus { border: 2px solid $focus; padding: 6px 15px; }
QPushButton[look="tab"]:focus { border-radius: 8px; padding: 7px 12px; }
QPushButton[look="link"]:focus { padding: 6px 4px; }
QPushButton[look="icon"]:focus { padding: 6px 6px; }
QPushButton[look="primary"]:focus, QPushButton[look="danger"]:focus {
  border: 3px double $on_accent; padding: 5px 14px; }
QPushButton[look="nav"]:focus { padding: 7px 12px; }
#side[room="snug"] QPushButton[look="nav"]:focus { padding: 4px 12px; }
#side[room="tight"] QPushButton[look="nav"]:focus { padding: 1px 12px; }
QPushButton[look="filter"]:focus { padding: 4px 13px; }
QPushButton[look="choice"]:checked, QPushButton[look="choice"]:focus { padding: 7px 19px; }

QLineEdit, QComboBox, QPlainTextEdit, QSpinBox { background: $surface; color: $text; border: 1px solid $outline;
  border-radius: 9px; padding: 7px 11px; min-height: 22px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 2px solid $focus; padding: 6px 10px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QSpinBox:disabled { background: $ground; color: $muted;
  border-color: $line; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: url("$chevron"); width: 16px; height: 16px; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus, QSpinBox QLineEdit:disabled { background: transparent; border: 0;
  padding: 0; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 28px; height: 18px; border: 0;
  background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; margin: 1px 1px 0 0; border-top-right-radius: 8px; }
QSpinBox::down-button { subcontrol-position: bottom right; margin: 0 1px 1px 0; border-bottom-right-radius: 8px; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $raised; }
QSpinBox::up-arrow { image: url("$up"); width: 14px; height: 14px; }
QSpinBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QSpinBox::up-arrow:off, QSpinBox::down-arrow:off { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text; }
QCheckBox, QRadioButton { spacing: 9px; padding: 4px 4px 4px 2px; border: 2px solid transparent;
  border-radius: 7px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator { width: 18px; height: 18px; border: 1px solid $outline; border-radius: 5px;
  background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:disabled { border-color: $line; }

QListView, QTableView, QTreeView { background: transparent; border: 2px solid transparent;
  selection-background-color: $accent_soft;
  selection-color: $text; alternate-background-color: transparent; gridline-color: $line; }
QTableView::item { padding: 6px 9px; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QTableView[look="rows"] { selection-background-color: transparent; }
QTableView[look="rows"]::item, QTableView[look="rows"]::item:selected { background: transparent; border: 0;
  padding: 0; }
QListView:focus, QTableView:focus { border-color: $focus; border-radius: 8px; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: 8px 12px; font-weight: 600; text-align: left; }
QTableCornerButton::section { background: transparent; border: 0; }
QSlider::groove:horizontal { background: $line; height: 6px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal { background: $accent; border: 2px solid $surface; width: 16px; margin: -7px 0;
  border-radius: 10px; }
QSlider:focus { border: 2px solid $focus; border-radius: 8px; }
QProgressBar { background: $raised; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $wave_rest; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $surface; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 22px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
""")


def style_sheet(tokens: Mapping[str, str], icons: Path, *, is_dark: bool) -> str:
    """The style sheet in the colors of `tokens`."""
    shade = "dark" if is_dark else "light"
    pictures = {
        "chevron": (icons / f"chevron-down-{shade}.svg").as_posix(),
        "up": (icons / f"chevron-up-{shade}.svg").as_posix(),
        "check": (icons / f"check-{shade}.svg").as_posix(),
    }
    return _SHEET.substitute(tokens, **pictures)
