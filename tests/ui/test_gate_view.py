"""The gate through the window: one key from line to line, flags, marks and parting by key, and words beside every sign."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.marking import Mark
from desktop.ui.theme import color
from desktop.ui.transcripts import side_cards
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.line_signs import BAR_WIDTH, paint_share
from desktop.ui.transcripts.view import TranscriptsView
from tests.ui.gate_room import GateRoom, gate_room

pytestmark = pytest.mark.usefixtures("look")
ALT = Qt.KeyboardModifier.AltModifier


class Seat:
    """The screen before somebody, and what they hear."""

    def __init__(self, qtbot: QtBot, folder: Path, lines: int = 4) -> None:
        self.room: GateRoom = gate_room(folder, lines)
        self.view = TranscriptsView(self.room.presenter)
        qtbot.addWidget(self.view)
        self.view.resize(1140, 768)
        self.view.show()
        self.view.refresh()
        self.view.activateWindow()
        self.view.focus_first()
        qtbot.waitUntil(self.view.lines.hasFocus)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = ALT) -> None:
        QTest.keyClick(self.view.lines, key, modifier)

    @property
    def spoken(self) -> list[str]:
        model = self.view.model
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.data(model.index(number), role)) for number in range(model.rowCount())]


@pytest.fixture
def seat(qtbot: QtBot, tmp_path: Path) -> Seat:
    return Seat(qtbot, tmp_path)


def test_one_key_hears_and_confirms_line_after_line(seat: Seat) -> None:
    bar, words = seat.view.gate.bar, seat.view.gate.bar.words
    assert words.text() == "Not heard yet: 5.6 s"
    seat.press(Qt.Key.Key_Return)
    assert words.text() == "5.6 s of this line are not heard yet. Alt+Return plays them."
    for number in range(4):
        if not number:
            seat.press(Qt.Key.Key_Return)  # plays it
        assert seat.view.lines.number == number
        seat.room.listen(6_100)
        seat.press(Qt.Key.Key_Return)
        seat.room.listen(900)
    assert all(line.is_final for line in seat.room.lines)
    assert words.text() == "Every line of this recording is final."
    assert seat.view.gate.strip.final.text().strip() == "Final 4 of 4"
    assert bar.confirm.isEnabled()


def test_the_button_does_what_the_key_does(seat: Seat) -> None:
    seat.room.hear(0)
    assert seat.view.gate.bar.words.text() == "Heard to its end, not confirmed yet."
    seat.view.gate.bar.confirm.click()
    assert seat.room.lines[0].is_final
    assert seat.view.lines.number == 1


def test_signs_have_words_for_who_does_not_see_them(seat: Seat) -> None:
    seat.room.hear(0)
    seat.room.presenter.confirming.confirm([0])
    seat.room.listening.stop()
    seat.room.presenter.following.play_line(2)
    seat.room.listen(3_000)
    seat.room.listening.stop()
    seat.room.presenter.marking.turn([3], Mark.WITHHELD)
    spoken = seat.spoken
    assert spoken[0].endswith(". final")
    assert "Unsure" in spoken[1] or "not heard" in spoken[1]
    assert spoken[1].endswith(". not heard")
    assert spoken[2].endswith(". partly heard")
    assert ". withheld. not heard" in spoken[3]


def test_flags_are_walked_and_the_page_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    seat = Seat(qtbot, tmp_path, lines=6)
    seat.view.side.open(side_cards.REVIEW)
    seat.press(Qt.Key.Key_F)
    assert seat.view.lines.number == 1
    assert seat.view.side.shown == side_cards.LINE
    assert "next flag" in seat.view.gate.bar.confirm.text()
    assert seat.view.gate.bar.words.text().count(",") == 1  # both of its flags by name
    seat.room.listen(6_100)
    seat.press(Qt.Key.Key_Return)
    assert seat.view.lines.number == 5
    seat.room.listen(6_100)
    seat.press(Qt.Key.Key_Return)
    assert seat.view.gate.bar.words.text() == "No flag is left in this recording."
    assert "next line" in seat.view.gate.bar.confirm.text()
    assert seat.view.gate.strip.flags.text().strip() == "Flags left: 0"


def test_the_numbers_go_to_what_is_missing(seat: Seat) -> None:
    strip = seat.view.gate.strip
    assert strip.heard.text().strip() == "Heard 00:00 of 00:24"
    seat.room.hear(0)
    assert strip.heard.text().strip() == "Heard 00:06 of 00:24"
    seat.press(Qt.Key.Key_Return)
    seat.room.listening.stop()
    strip.heard.click()
    assert seat.view.lines.number == 2
    strip.final.click()
    assert seat.view.lines.number == 3
    strip.flags.click()
    assert seat.view.lines.number == 1
    assert "Everybody together: 00:06 of 00:24" in strip.heard.toolTip()


def test_marks_and_languages_by_key_on_all_chosen_lines(seat: Seat) -> None:
    seat.view.lines.choose([0, 1])
    for key in (Qt.Key.Key_U, Qt.Key.Key_I, Qt.Key.Key_H, Qt.Key.Key_E):
        seat.press(key)
    for line in seat.room.lines[:2]:
        assert (line.is_uncertain, line.is_inaudible, line.is_withheld, line.language) == (True, True, True, "en")
    assert not seat.room.lines[2].markings
    assert all(button.isChecked() for button in seat.view.cards.marks.marks.values())
    assert seat.view.lines.numbers == [0, 1]
    seat.press(Qt.Key.Key_K)
    seat.press(Qt.Key.Key_H)
    assert (seat.room.lines[0].language, seat.room.lines[1].is_withheld) == ("ko", False)
    assert seat.view.cards.marks.languages["ko"].isChecked()


def editor_of(view: TranscriptsView) -> LineEditor:
    [editor] = view.lines.findChildren(LineEditor)
    return editor


def test_split_at_the_cursor_while_correcting_stores_what_was_typed(seat: Seat) -> None:
    seat.press(Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    editor = editor_of(seat.view)
    editor.setPlainText("앞의  말과 뒤의 말")
    cursor = editor.textCursor()
    cursor.setPosition(7)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_S, ALT)
    assert [line.text for line in seat.room.lines[:2]] == ["앞의 말과", "뒤의 말"]
    assert seat.view.lines.numbers == [0, 1]
    seat.press(Qt.Key.Key_M)
    assert seat.room.lines[0].text == "앞의 말과 뒤의 말"
    assert len(seat.room.lines) == 4


def test_split_before_the_word_one_stands_on(seat: Seat) -> None:
    words = seat.room.lines[0].text.split()
    for _ in range(2):
        seat.press(Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    seat.press(Qt.Key.Key_S)
    assert [line.text for line in seat.room.lines[:2]] == [" ".join(words[:2]), " ".join(words[2:])]


def test_confirming_while_correcting_stores_what_was_typed_first(seat: Seat) -> None:
    seat.room.hear(0)
    seat.press(Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    editor = editor_of(seat.view)
    editor.setPlainText("고쳐 쓴 말")
    QTest.keyClick(editor, Qt.Key.Key_Return, ALT)
    assert (seat.room.lines[0].text, seat.room.lines[0].is_final) == ("고쳐 쓴 말", True)
    assert len(seat.room.lines[0].confirmations) == 1
    assert seat.view.lines.number == 1


def test_what_gives_pause_is_said_and_taken_away_with_the_line(seat: Seat) -> None:
    seat.press(Qt.Key.Key_S)
    assert seat.view.gate.bar.words.text().startswith("Stop where the line is to be split")
    seat.press(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert seat.view.gate.bar.words.text() == "Not heard yet: 5.6 s"


def test_whoever_may_not_correct_is_offered_no_confirming(seat: Seat) -> None:
    seat.room.presenter.show(may_correct=False)
    assert not seat.view.gate.bar.confirm.isEnabled()
    assert not seat.view.cards.marks.isVisible()


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_the_bar_is_as_long_as_was_heard(share: float, seat: Seat) -> None:
    image = QImage(100, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_share(painter, 4, 0, share)
    painter.end()
    filled = sum(image.pixelColor(x, 1).rgb() == color("accent").rgb() for x in range(100))
    assert filled == pytest.approx(share * BAR_WIDTH, abs=2)
