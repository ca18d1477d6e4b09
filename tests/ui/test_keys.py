"""The keys of the desk: one table, none with two duties, chosen by pressing them, kept in the settings."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app.settings import Settings, read_settings, write_settings
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.keys.duties import KEY_TABLE, Duty, Group, KeyRow
from desktop.ui.keys.key_map import KeyMap, Objection
from desktop.ui.keys.key_names import may_work
from desktop.ui.keys.keys_pane import KeyEntry
from desktop.ui.transcripts.view import TranscriptsView
from tests.ui.scene import key_map, never, services
from tests.ui.test_transcripts_view import shown

ALT = Qt.KeyboardModifier.AltModifier


def test_every_duty_has_one_row_and_no_key_has_two_duties() -> None:
    assert Counter(row.duty for row in KEY_TABLE) == Counter(Duty)
    keys = Counter(key for row in KEY_TABLE for key in (row.first, *row.also))
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("row", KEY_TABLE, ids=lambda row: row.duty.value)
def test_every_first_key_may_work_where_it_does_and_has_qts_own_name(row: KeyRow) -> None:
    assert may_work(row.first, row.where)
    assert QKeySequence(row.first).toString(QKeySequence.SequenceFormat.PortableText) == row.first


@pytest.mark.parametrize("key", ["A", "Shift+A", "Space", "Ctrl+C", "Ctrl+1", "Ctrl+L", "Left", "Return", "Alt+F4", ""])
def test_a_key_that_types_or_is_needed_elsewhere_does_nothing_all_over_the_room(key: str) -> None:
    keys = key_map()
    assert keys.give(Duty.PLAY_OR_PAUSE, key).objection is Objection.NEEDED
    assert keys.key(Duty.PLAY_OR_PAUSE) == "Alt+P"


def test_a_key_that_is_taken_is_named_and_can_be_exchanged() -> None:
    keys = key_map()
    answer = keys.give(Duty.SLOWER, "Alt+P")
    assert (answer.objection, answer.holder) == (Objection.TAKEN, Duty.PLAY_OR_PAUSE)
    assert keys.key(Duty.SLOWER) == "Alt+,"
    keys.swap(Duty.SLOWER, Duty.PLAY_OR_PAUSE)
    assert (keys.key(Duty.SLOWER), keys.key(Duty.PLAY_OR_PAUSE)) == ("Alt+P", "Alt+,")
    assert keys.swap(Duty.PLAY_LINE_OR_PAUSE, Duty.SLOWER).objection is Objection.NEEDED  # Space would type
    keys.reset()
    assert all(keys.is_first(duty) for duty in Duty)


def test_what_was_chosen_is_there_again_and_what_a_later_release_chose_stays() -> None:
    given = services()
    given.save_settings(keys={"of_a_later_release": "F12"})
    KeyMap(given, never).give(Duty.LOOP, "F9")
    assert given.settings.keys == {"of_a_later_release": "F12", "loop": "F9"}
    assert KeyMap(given, never).key(Duty.LOOP) == "F9"


def test_settings_that_cannot_be_kept_change_no_key() -> None:
    given, faults = services(), list[Fault]()

    def refuse(**changes: object) -> Any:
        if changes:
            raise Fault(FaultCode.DISK_FULL)
        return given.settings

    keys = KeyMap(replace(given, save_settings=refuse), faults.append)
    keys.give(Duty.LOOP, "F9")
    assert (keys.key(Duty.LOOP), [fault.code for fault in faults]) == ("Alt+R", [FaultCode.DISK_FULL])


def test_the_settings_file_keeps_them(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings = Settings().with_changes(keys={"loop": "F9", "forget_passage": 'Alt+"'})
    write_settings(path, settings)
    assert read_settings(path) == settings
    for wrong in ("keys = { loop = 3 }", 'keys = { "L P" = "F9" }', 'keys = "F9"', f'keys = {{ loop = "{"x" * 41}" }}'):
        path.write_text(wrong, "utf-8")
        with pytest.raises(Fault) as caught:
            read_settings(path)
        assert caught.value.code is FaultCode.SETTINGS_INVALID


def entry_of(view: TranscriptsView, duty: Duty) -> KeyEntry:
    return next(entry for entry in view.keys_pane.entries if entry.duty is duty)


@pytest.mark.usefixtures("look")
def test_the_pane_is_found_in_by_a_word_or_a_key_and_changes_keys_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    view, presenter, sound = shown(qtbot, tmp_path)
    QTest.keyClick(view.lines, Qt.Key.Key_F1)
    pane = view.keys_pane
    assert pane.search.hasFocus()
    pane.search.setText("passage over")
    assert [entry.duty for entry in pane.entries if not entry.isHidden()] == [Duty.LOOP]
    pane.search.setText("marker")
    assert [entry.duty for entry in pane.entries if not entry.isHidden()] == [Duty.LAST_PLACE, Duty.NEXT_PLACE]
    pane.search.setText("no such key")
    assert pane.none.isVisible()
    pane.search.setText("")
    entry = entry_of(view, Duty.PLAY_OR_PAUSE)
    entry.button.click()
    QTest.keyClick(entry.button, Qt.Key.Key_R, ALT)
    assert "The passage over and over" in entry.problem.text()
    entry.swap.click()
    assert (entry.button.text(), entry_of(view, Duty.LOOP).button.text()) == ("Alt+R", "Alt+P")
    QTest.keyClick(pane.search, Qt.Key.Key_Escape)
    assert view.lines.hasFocus()
    QTest.keyClick(view.lines, Qt.Key.Key_R, ALT)
    assert len(sound.played) == 1
    assert presenter.keys.key(Duty.PLAY_OR_PAUSE) == "Alt+R"
    pane.reset.click()
    QTest.keyClick(view.lines, Qt.Key.Key_P, ALT)
    assert not presenter.listening.is_playing


def test_pedals_take_no_key_of_the_desk_and_the_desk_none_of_theirs() -> None:
    keys = key_map()
    assert keys.give(Duty.PEDAL_PLAY, "F3").holder is Duty.NEXT_MATCH
    assert keys.give(Duty.LOOP, "F4").holder is Duty.PEDAL_PLAY
    assert keys.give(Duty.PEDAL_PLAY, "Alt+F9").objection is Objection.NEEDED
    assert {keys.row(duty).group for duty in Duty if duty.value.startswith("pedal")} == {Group.PEDALS}
