"""What an eye would see that something is cut: labels, buttons and fields measured against the words they show.

A widget may lie below the end of a column that scrolls; it may never lie beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import Heading

MEASURED = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, StatusChip)
_INSIDE = (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)
_SLACK = 1


def measured(root: QWidget) -> list[QWidget]:
    """Everything in `root` that is seen and shows words, or takes them; parts of fields and lists belong to these."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, MEASURED)
        and widget.isVisible()
        and not any(isinstance(parent, _INSIDE) for parent in ancestors(widget, root))
    ]


def ancestors(widget: QWidget, root: QWidget) -> Iterator[QWidget]:
    """From the parent up to `root`."""
    while widget is not root and (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def named(widget: QWidget) -> str:
    """What a failure calls it."""
    words = widget.accessibleName() or str(getattr(widget, "text", lambda: "")())
    parent = widget.parentWidget()
    return f"{type(parent).__name__}/{type(widget).__name__} {words[:60]!r}"


def sticking_out(root: QWidget) -> list[str]:
    """Widgets that don't lie wholly inside what holds them."""
    return [named(widget) for widget in measured(root) if any(_is_outside(widget, root))]


def _is_outside(widget: QWidget, root: QWidget) -> Iterator[bool]:
    is_scrolled = False
    for holder in ancestors(widget, root):
        box = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        yield box.left() < -_SLACK or box.right() > holder.rect().right() + _SLACK
        # beneath the lower end of what scrolls there is more
        is_scrolled = is_scrolled or isinstance(holder.parentWidget(), QScrollArea)
        yield not is_scrolled and (box.top() < -_SLACK or box.bottom() > holder.rect().bottom() + _SLACK)


def squeezed(root: QWidget) -> list[str]:
    """Widgets that are smaller than the words they show."""
    words = [f"{named(widget)} {_lacking(widget)}" for widget in measured(root) if _lacking(widget)]
    headers = [header for header in root.findChildren(QHeaderView) if header.isVisible()]
    return words + [cut for header in headers for cut in _cut_titles(header)]


def _cut_titles(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        needed, title = header.sectionSizeHint(section), header.model().headerData(section, header.orientation())
        if header.sectionSize(section) + _SLACK < needed:
            yield f"{named(header)} {title!r} {header.sectionSize(section)} of {needed}"


def _lacking(widget: QWidget) -> str:
    hint, width, height = widget.sizeHint(), widget.width() + _SLACK, widget.height() + _SLACK
    if isinstance(widget, QLabel) and widget.wordWrap():
        hint.setHeight(max(widget.heightForWidth(widget.width()), 0) if widget.text() else 0)
        hint.setWidth(0)
    elif isinstance(widget, Heading | QLineEdit | QPlainTextEdit):
        hint.setWidth(0)  # these give way, or are scrolled
    if isinstance(widget, QPlainTextEdit):
        hint.setHeight(2 * widget.fontMetrics().lineSpacing())
    if hint.width() <= width and hint.height() <= height:
        return ""
    return f"{widget.width()}x{widget.height()} of {hint.width()}x{hint.height()}"


def overlapping(root: QWidget) -> list[str]:
    """Pairs of widgets that cover each other."""
    shown = [(widget, box) for widget in measured(root) if not (box := _seen(widget, root)).isEmpty()]
    return [
        f"{named(one)} / {named(other)}"
        for (one, box), (other, beside) in combinations(shown, 2)
        if box.adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK).intersects(beside)
        and not (one.isAncestorOf(other) or other.isAncestorOf(one))
    ]


def _seen(widget: QWidget, root: QWidget) -> QRect:
    """The part of it that nothing around it hides, as `root` sees it."""
    box = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    for holder in ancestors(widget, root):
        box = box.intersected(QRect(holder.mapTo(root, QPoint(0, 0)), holder.size()))
    return box


def mnemonics(root: QWidget) -> dict[str, list[str]]:
    """Which letter leads to which widgets."""
    letters: dict[str, list[str]] = {}
    for widget in root.findChildren(QWidget):
        is_label = isinstance(widget, QLabel) and widget.buddy() is not None
        if widget.isVisible() and (is_label or isinstance(widget, QAbstractButton)):
            keys = QKeySequence.mnemonic(widget.text()).toString()  # type: ignore[attr-defined]
            if keys:
                letters.setdefault(keys, []).append(named(widget))
    return letters


def ambiguous(root: QWidget) -> list[str]:
    """Letters that lead to more than one widget: neither is reached at once."""
    return [f"{keys}: {', '.join(names)}" for keys, names in sorted(mnemonics(root).items()) if len(names) > 1]
