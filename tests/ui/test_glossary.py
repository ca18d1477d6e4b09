"""The glossary screen: choosing within the room, writing versions, faults said in place, nothing lost by looking."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.faults import FaultCode
from desktop.domain.glossary import MOST_TOKENS
from desktop.domain.ids import GlossaryId
from desktop.transcription.glossary import chosen_packs, write_pack
from desktop.transcription.known_models import PINNED
from desktop.transcription.models import ModelPack
from desktop.ui.glossary.presenter import GlossaryPresenter
from desktop.ui.glossary.view import GlossaryView
from desktop.ui.glossary.words import budget_words, languages_words, source_words
from desktop.ui.theme import Theme
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.scene import make_scene, services

MODEL = ModelPack(
    Path("/models/medium"), "Whisper medium", "a" * 64, {}, is_selftest=False, languages=("ko", "en"),
    content_sha256=next(iter(PINNED)),
)  # fmt: skip
CORE = GlossaryId("core")


def by_letters(_: ModelPack, hotwords: str, __: object) -> int:
    """Stands for a tokenizer: a token for each word."""
    return len(hotwords.split(", "))


class Room:
    """An interviewer with an interview at hand, and a model that counts."""

    def __init__(self, folder: Path, *, has_model: bool = True) -> None:
        self.scene = make_scene(folder, lines=0)
        self.services = services(model_packs=lambda: [MODEL] if has_model else [], count_tokens=by_letters)
        self.presenter = GlossaryPresenter(self.scene.workplace, self.services)
        self.presenter.look()

    @property
    def heard_with(self) -> list[str]:
        return [pack.id for pack in chosen_packs(self.scene.signed_in.vault, self.scene.interview.id)]


def test_what_is_ticked_is_counted_and_chosen_for_the_interview_at_hand(tmp_path: Path) -> None:
    room = Room(tmp_path)
    assert (room.presenter.state.ticked, room.presenter.state.may_choose) == ((), False)
    room.presenter.tick(CORE, is_ticked=True)
    state = room.presenter.state
    assert (state.tokens, state.is_counting, state.may_choose) == (22, False, True)
    assert budget_words(state) == ("22 of 100 tokens are used.", "good")
    assert room.heard_with == []
    room.presenter.choose()
    assert room.heard_with == ["core"]
    assert not room.presenter.state.may_choose


def test_what_takes_too_much_room_is_refused_in_words(tmp_path: Path) -> None:
    room = Room(tmp_path)
    for number in range(2):
        words = [f"word{number}{chr(97 + at // 26)}{chr(97 + at % 26)}" for at in range(55)]
        write_pack(room.scene.signed_in, f"long-{number}", "Long", words)
        room.presenter.look()
    for number in range(2):
        room.presenter.tick(GlossaryId(f"long-{number}"), is_ticked=True)
    state = room.presenter.state
    assert state.tokens is not None
    assert (state.tokens > MOST_TOKENS, state.may_choose) == (True, False)
    assert budget_words(state)[1] == "warn"
    room.presenter.choose()
    assert room.heard_with == []


def test_without_a_model_nothing_is_counted_and_one_may_choose(tmp_path: Path) -> None:
    room = Room(tmp_path, has_model=False)
    room.presenter.tick(CORE, is_ticked=True)
    assert (room.presenter.state.tokens, room.presenter.state.may_choose) == (None, True)
    room.presenter.choose()
    assert room.heard_with == ["core"]


def test_a_version_is_written_and_its_history_is_kept(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.presenter.show_pack(None)
    room.presenter.write("camps", "Camps", ["관리소", "", "camp"])
    assert room.presenter.state.stored == ("Camps", 1)
    room.presenter.write("camps", "Camps", ["관리소"])
    row = room.presenter.state.row
    assert row is not None
    assert ([one.version for one in row.versions], row.pack.terms) == ([1, 2], ("관리소",))
    assert source_words(row) == "Written by the office, version 2"
    assert languages_words(row.versions[0].terms) == "1 in Korean, 1 in English"


def test_a_pack_out_of_use_is_shown_and_can_be_written_again(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.presenter.tick(CORE, is_ticked=True)
    room.presenter.show_pack(CORE)
    room.presenter.write("core", "Core", [])
    row = room.presenter.state.row
    assert row is not None
    assert (row.is_usable, room.presenter.state.ticked) == (False, ())
    assert source_words(row) == "Out of use since version 1"
    room.presenter.write("core", "Core", ["보위부"])
    assert room.presenter.state.row is not None
    assert room.presenter.state.row.is_usable


@pytest.mark.parametrize(
    ("handle", "title", "lines", "code"),
    [
        ("camps", "Camps", ["a, b"], FaultCode.GLOSSARY_TERM_INVALID),
        ("camps", "Camps", ["김철수"], FaultCode.GLOSSARY_NAME_FORBIDDEN),
        ("camps", "Camps", ["900101-1234567"], FaultCode.NUMBER_FORBIDDEN),
        ("Camps North", "Camps", ["관리소"], FaultCode.GLOSSARY_NAME_INVALID),
        ("camps", "", ["관리소"], FaultCode.GLOSSARY_NAME_INVALID),
    ],
)
def test_what_is_wrong_with_a_version_is_said_in_place(
    tmp_path: Path, handle: str, title: str, lines: list[str], code: FaultCode
) -> None:
    room = Room(tmp_path)
    room.presenter.show_pack(None)
    room.presenter.write(handle, title, lines)
    refusal = room.presenter.state.refusal
    assert refusal is not None
    assert refusal.code is code
    assert (room.scene.faults, room.scene.signed_in.vault.glossaries.all()) == ([], [])


def test_a_count_that_comes_late_does_not_stand_for_another_choice(tmp_path: Path) -> None:
    room = Room(tmp_path)
    held = HeldJobs()
    room.scene.workplace.runner = held
    room.presenter.tick(CORE, is_ticked=True)
    room.presenter.tick(CORE, is_ticked=False)
    held.release()
    assert (room.presenter.state.ticked, room.presenter.state.tokens) == ((), 0)


def test_by_keyboard_from_tick_to_store(tmp_path: Path, qtbot: QtBot, look: Theme) -> None:
    room = Room(tmp_path)
    view = GlossaryView(room.presenter)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.refresh()
    view.focus_first()
    first = view.packs.lines[0]
    assert first.tick.isEnabled()
    QTest.keyClick(first.tick, Qt.Key.Key_Space)
    QTest.keyClick(view.packs.choose, Qt.Key.Key_Return)
    assert room.heard_with == [first.row.pack.id]
    view.new.click()
    assert view.editor.terms.toPlainText() == ""
    view.editor.handle.setText("camps")
    view.editor.name.setText("Camps")
    view.editor.terms.setPlainText("김철수")
    QTest.keyClick(view.editor.store, Qt.Key.Key_Return)
    assert "name of a person" in view.editor.message.text()
    assert view.editor.terms.toPlainText() == "김철수"
    view.editor.terms.setPlainText("관리소\n교화소")
    QTest.keyClick(view.editor.store, Qt.Key.Key_Return)
    assert "Version 1" in view.editor.message.text()
    assert "2 words" in view.editor.history.text()


def test_what_is_typed_stays_while_the_screen_is_shown_again(tmp_path: Path, qtbot: QtBot, look: Theme) -> None:
    room = Room(tmp_path)
    view = GlossaryView(room.presenter)
    qtbot.addWidget(view)
    view.refresh()
    view.editor.terms.setPlainText("관리소")
    view.refresh()
    view.retranslate()
    assert view.editor.terms.toPlainText() == "관리소"
    view.packs.lines[1].show_pack.click()
    assert view.editor.terms.toPlainText() == "\n".join(view.packs.lines[1].row.pack.terms)
    view.packs.lines[0].show_pack.click()
    assert view.editor.terms.toPlainText() == "관리소"
    view.editor.store.click()
    view.new.click()
    assert (view.editor.handle.text(), view.editor.terms.toPlainText()) == ("", "")


@pytest.mark.parametrize("has_interview", [True, False])
def test_on_the_first_visit_the_keyboard_comes_to_the_packs(
    tmp_path: Path, qtbot: QtBot, look: Theme, *, has_interview: bool
) -> None:
    """They are read while the screen is shown already: until then the way back keeps the place."""
    room = Room(tmp_path)
    room.scene.workplace.interview = room.scene.interview if has_interview else None
    held = HeldJobs()
    room.scene.workplace.runner = held
    view = GlossaryView(GlossaryPresenter(room.scene.workplace, room.services))
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    view.refresh()
    view.focus_first()
    assert view.back.hasFocus()
    held.release()
    first = view.packs.lines[0]
    qtbot.waitUntil((first.tick if has_interview else first.show_pack).hasFocus)


def test_who_went_elsewhere_meanwhile_is_left_there(tmp_path: Path, qtbot: QtBot, look: Theme) -> None:
    room = Room(tmp_path)
    held = HeldJobs()
    room.scene.workplace.runner = held
    view = GlossaryView(GlossaryPresenter(room.scene.workplace, room.services))
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    view.refresh()
    view.focus_first()
    view.new.setFocus()
    held.release()
    assert view.new.hasFocus()


def test_the_keyboard_stays_at_its_pack_when_the_list_is_another(tmp_path: Path, qtbot: QtBot, look: Theme) -> None:
    room = Room(tmp_path)
    view = GlossaryView(room.presenter)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    view.refresh()
    view.packs.lines[1].tick.setFocus()
    was = view.packs.lines[1].row.pack.id
    write_pack(room.scene.signed_in, "camps", "Camps", ["관리소"])
    view.refresh()
    [line] = [line for line in view.packs.lines if line.row.pack.id == was]
    qtbot.waitUntil(line.tick.hasFocus)
