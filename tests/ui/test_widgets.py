"""The small pieces: what they tell screen readers, how they are reached, and how they give way."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.view import chain_tab
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.level_meter import MARKS_DB, LevelMeter
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.number_field import NumberField
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable, plain_tip
from desktop.ui.widgets.scrolled import Centered, Scrolled
from desktop.ui.widgets.section_bar import SectionBar
from tests.ui.measuring import squeezed, sticking_out

pytestmark = pytest.mark.usefixtures("look")
TITLES = ("Recovery kit", "Backup", "Rules")


def turn_the_wheel_over(widget: QWidget) -> bool:
    """Whether the widget took it."""
    at = QPointF(widget.rect().center())
    none, no_button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    turned = QWheelEvent(
        at, at, QPoint(0, 0), QPoint(0, -120), no_button, none, Qt.ScrollPhase.NoScrollPhase, False
    )  # fmt: skip
    QApplication.sendEvent(widget, turned)
    return turned.isAccepted()


def held(widget: QWidget, qtbot: QtBot) -> None:
    """Shows it inside another one: a window of its own would not become narrower than its layout."""
    page = QWidget()
    page.resize(1000, 400)
    widget.setParent(page)
    qtbot.addWidget(page)
    page.show()


def rows_of(bar: SectionBar) -> int:
    """In how many rows the sections stand."""
    return len({button.y() for button in bar.buttons})


class TestSectionBar:
    @pytest.fixture
    def bar(self, qtbot: QtBot) -> SectionBar:
        bar = SectionBar(("list", "usb", "lock"))
        bar.say(TITLES)
        held(bar, qtbot)
        bar.resize(600, 44)
        return bar

    def test_which_is_open_is_told_to_screen_readers(self, bar: SectionBar) -> None:
        bar.mark(1)
        told = [QAccessible.queryAccessibleInterface(button) for button in bar.buttons]
        assert [one.role() for one in told] == [QAccessible.Role.RadioButton] * 3
        assert [bool(one.state().checked) for one in told] == [False, True, False]
        assert [one.text(QAccessible.Text.Name) for one in told] == list(TITLES)

    def test_tab_leads_to_the_open_one_and_arrows_to_the_next(self, bar: SectionBar) -> None:
        opened: list[int] = []
        bar.opened.connect(opened.append)
        bar.mark(1)
        reached = [button for button in bar.buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert reached == [bar.buttons[1]]
        bar.buttons[1].setFocus()
        assert bar.has_keyboard
        QTest.keyClick(bar.buttons[1], Qt.Key.Key_Right)
        assert opened == [2]
        assert bar.buttons[2].hasFocus()
        assert bar.buttons[2].isChecked()

    def test_what_does_not_fit_goes_on_beneath(self, bar: SectionBar) -> None:
        assert rows_of(bar) == 1
        bar.resize(300, 90)
        QApplication.processEvents()
        assert rows_of(bar) == 2
        assert squeezed(bar) == sticking_out(bar) == []
        bar.resize(600, 90)
        QApplication.processEvents()
        assert rows_of(bar) == 1


@pytest.mark.parametrize("is_choice", [True, False])
def test_the_wheel_scrolls_the_page_and_changes_no_field(qtbot: QtBot, *, is_choice: bool) -> None:
    field: ChoiceField | NumberField = ChoiceField() if is_choice else NumberField()
    if isinstance(field, ChoiceField):
        field.addItems(["one", "another"])
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    before = field.currentIndex() if isinstance(field, ChoiceField) else field.value()
    assert not turn_the_wheel_over(field)
    assert (field.currentIndex() if isinstance(field, ChoiceField) else field.value()) == before
    ordinary = QSpinBox()
    qtbot.addWidget(ordinary)
    ordinary.show()
    assert turn_the_wheel_over(ordinary), "the wheel of this test does turn"


def test_a_number_has_its_unit_and_room_for_the_longest(qtbot: QtBot) -> None:
    field = NumberField(lambda number: " day" if number == 1 else " days")
    qtbot.addWidget(field)
    field.setRange(1, 365)
    assert field.text() == "1 day"
    field.setValue(30)
    assert field.text() == "30 days"
    assert field.minimumSizeHint().width() == field.sizeHint().width() >= 156


def test_a_message_is_there_while_there_is_something_to_say(qtbot: QtBot) -> None:
    page = QWidget()
    message = Message("warn", page)
    qtbot.addWidget(page)
    page.show()
    assert not message.isVisible()
    message.say("Done.", "good")
    assert message.isVisible()
    assert (message.text(), message.accessibleName(), message.property("tone")) == ("Done.", "Done.", "good")
    message.say("", "good")
    assert not message.isVisible()


def test_columns_stand_side_by_side_only_while_neither_is_cut(qtbot: QtBot) -> None:
    columns = Columns()
    words = PlainLabel("a line that needs its room")
    columns.left.addWidget(words)
    columns.right.addWidget(PlainLabel("another line that needs its room"))
    held(columns, qtbot)
    columns.resize(600, 200)
    assert columns._row.direction() is QBoxLayout.Direction.LeftToRight
    columns.resize(columns.minimumSizeHint().width(), 200)
    QApplication.processEvents()
    assert columns._row.direction() is QBoxLayout.Direction.TopToBottom
    assert squeezed(columns) == []
    columns.resize(600, 200)
    words.setText("far longer words, as another language has them, and then some more " * 2)
    QApplication.processEvents()
    assert columns._row.direction() is QBoxLayout.Direction.TopToBottom


def test_a_scrolled_column_grows_with_its_words_and_shrinks_again(qtbot: QtBot) -> None:
    words = PlainLabel("short")
    inside = QWidget()
    QVBoxLayout(inside).addWidget(words)
    column = Scrolled(inside, width=200)
    qtbot.addWidget(column)
    column.show()
    QApplication.processEvents()
    assert (column.minimumWidth() < 200, column.maximumWidth()) == (True, 200)
    words.setText("longer than two hundred pixels, and not to be broken anywhere")
    QApplication.processEvents()
    assert column.minimumWidth() == column.maximumWidth() > 200
    words.setText("short")
    QApplication.processEvents()
    assert column.maximumWidth() == 200


def test_a_card_in_the_middle_keeps_its_height_and_gives_way_in_width(qtbot: QtBot) -> None:
    card = QWidget()
    column = QVBoxLayout(card)
    for _ in range(12):
        column.addWidget(QLineEdit())
    middle = Centered(card, 500)
    qtbot.addWidget(middle)
    middle.resize(800, 200)
    middle.show()
    QApplication.processEvents()
    assert card.width() == 500
    assert card.height() >= card.sizeHint().height() > 200
    middle.resize(400, 200)
    QApplication.processEvents()
    assert card.width() < 400


def test_pages_need_the_room_of_the_one_in_front(qtbot: QtBot) -> None:
    pages, small, large = Pages(), PlainLabel("small"), PlainLabel("a page that needs far more room than the other")
    for page in (small, large):
        pages.addWidget(page)
    qtbot.addWidget(pages)
    assert pages.minimumSizeHint() == small.minimumSizeHint()
    pages.setCurrentWidget(large)
    assert pages.minimumSizeHint() == large.minimumSizeHint() != small.minimumSizeHint()


def test_a_narrow_table_narrows_its_columns_and_tells_the_whole_cell(qtbot: QtBot) -> None:
    table = RecordsTable((200, 0, 200))
    table.show_records(("Witness", "What", "When"), [("W-2026-014", "The whole testimony", "2026-11-23")])
    qtbot.addWidget(table)
    table.resize(900, 120)
    table.show()
    assert [table.columnWidth(0), table.columnWidth(2)] == [200, 200]
    table.resize(300, 120)
    assert table.columnWidth(0) == table.columnWidth(2) < 120
    assert table.columnWidth(1) >= 60
    assert table.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "The whole testimony"


@pytest.mark.parametrize("width", [240, 420, 900])
def test_the_marks_of_the_level_never_touch(qtbot: QtBot, width: int) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.rest(2)
    meter.resize(width, 80)
    marks = meter.marks()
    assert [marks[0], marks[-1]] == [MARKS_DB[0], MARKS_DB[-1]]
    between = [meter._x(mark) for mark in marks[1:-1]]
    assert all(right - left >= 28 for left, right in pairwise(between))
    assert not between or meter._x(MARKS_DB[-1]) - between[-1] >= 44
    assert width < 900 or marks == list(MARKS_DB)


def test_what_is_made_later_is_reached_in_its_place(qtbot: QtBot) -> None:
    page = QWidget()
    first, last = QLineEdit(page), QLineEdit(page)
    later = QLineEdit(page)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    chain_tab((first, later, last))
    first.setFocus()
    reached = []
    for _ in range(2):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.focusWidget())
    assert reached == [later, last]


def test_a_tip_in_a_table_shows_markup_as_text() -> None:
    assert plain_tip("<img src=x>&") == "<span>&lt;img src=x&gt;&amp;</span>"
    assert plain_tip("a & b") == "a & b"
