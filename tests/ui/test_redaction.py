"""The redaction screen: suggestions decided by keyboard, masks by hand, nothing copied away, and the copy made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLayout, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.custody.entitlements import entitle
from desktop.custody.identities import write_identity
from desktop.custody.identity_access import Proof
from desktop.custody.policies import set_policy
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.identity import Person
from desktop.domain.policy import Policy
from desktop.domain.redaction import MaskKind, MaskReason
from desktop.review.redaction_suggestions import SuggestionState
from desktop.ui.redaction.presenter import RedactionPresenter
from desktop.ui.redaction.view import RedactionView
from desktop.ui.theme import Theme
from desktop.ui.workplace import Workplace
from tests.export.redacted.story import NAME, PHONE, Story, hand_over_copy, make_story
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, SUPERVISOR
from tests.ui.measuring import overlapping, squeezed, sticking_out
from tests.ui.scene import services


class Room:
    """Somebody at the screen, with the story's interview at hand."""

    def __init__(self, story: Story, signed_in: SignedIn) -> None:
        self.story, self.signed_in = story, signed_in
        self.faults: list[Fault] = []
        self.workplace = Workplace(signed_in, ImmediateJobs())
        self.workplace.on_fault = self.faults.append
        self.workplace.choose(signed_in.vault.interviews.get(story.interview))
        made = services(free_bytes=lambda _: 10**12)
        self.presenter = RedactionPresenter(self.workplace, made)
        self.presenter.look()

    @property
    def texts(self) -> list[str]:
        return [line.text for line in self.presenter.state.lines]


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return make_story(tmp_path, approved=False)


@pytest.fixture
def room(story: Story) -> Iterator[Room]:
    with story.office.as_(INTERVIEWER) as interviewer:
        made = Room(story, interviewer)
        made.presenter.make("for a partner", made.presenter.state.redactions[0].filling)
        yield made


def shown(room: Room, qtbot: QtBot) -> RedactionView:
    view = RedactionView(room.presenter)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.refresh()
    return view


def test_reading_is_logged_once_and_not_before_somebody_comes(story: Story) -> None:
    with story.office.as_(INTERVIEWER) as interviewer:
        before = len(interviewer.vault.entries.about(Action.TRANSCRIPT_READ))
        room = Room(story, interviewer)
        room.presenter.look()
        room.workplace.changed()
        assert len(interviewer.vault.entries.about(Action.TRANSCRIPT_READ)) == before + 1


def test_suggestions_are_decided_one_by_one_and_all_of_a_kind(room: Room) -> None:
    presenter = room.presenter
    assert presenter.state.waiting == 6
    presenter.choose_kind(MaskKind.NAME)
    presenter.accept([one for one in presenter.state.shown_suggestions if one.state is SuggestionState.OPEN])
    assert room.texts[3] == "[이름 1]가 저를 숨겨 주었습니다."
    presenter.choose_kind(MaskKind.DATE)
    presenter.decline(presenter.state.shown_suggestions)
    presenter.choose_kind(None)
    assert presenter.state.waiting == 3
    assert len(presenter.state.shown_suggestions) == 6, "what was decided stays on the list"
    declined = [one for one in presenter.state.suggestions if one.state is SuggestionState.DECLINED]
    presenter.accept(declined)
    assert room.texts[0].startswith("[날짜 1]에"), "declined, and masked after all"
    assert room.faults == []


def test_a_passage_is_masked_by_hand_everywhere_and_taken_back_for_a_reason(room: Room) -> None:
    presenter = room.presenter
    presenter.choose_line(room.story.segments[0])
    assert [len(presenter.elsewhere(said)) for said in (NAME, "리영희", "", "nowhere")] == [1, 2, 0, 0]
    presenter.why = (MaskReason.THIRD_PERSON, "")
    presenter.mask_everywhere(MaskKind.NAME, "리영희")
    assert (room.texts[2][:6], room.texts[3][:6]) == ("[이름 1]", "[이름 1]")
    presenter.choose_line(room.story.segments[3])
    (mask,) = presenter.state.masks_at_hand
    presenter.lift(mask.id)
    assert [fault.code for fault in room.faults] == [FaultCode.REDACTION_WORDS_INVALID]
    presenter.why = (MaskReason.THIRD_PERSON, "the witness agreed")
    presenter.lift(mask.id)
    assert room.texts[3] == "이영희가 저를 숨겨 주었습니다."


def test_sound_is_masked_by_hand(room: Room) -> None:
    room.presenter.mask_sound(room.story.recording, (1000, 2000))
    redacted = room.presenter.state.redacted
    assert redacted is not None
    assert redacted.kinds == {"voice": 1}


def test_the_whole_by_keyboard(room: Room, qtbot: QtBot, look: Theme) -> None:
    view = shown(room, qtbot)
    view.focus_first()
    table = view.suggestions.table
    assert QGuiApplication.focusObject() is table or table.hasFocus()
    waiting = room.presenter.state.waiting
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert room.presenter.state.waiting == waiting - 1
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert room.presenter.state.waiting == waiting - 2
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert view.line.isVisible()
    assert view.line.said, "the passage is selected in its line"
    view.line.text.setFocus()
    text = view.line.text.toPlainText()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.line.text, Qt.Key.Key_Home, control)
    QTest.keyClick(view.line.text, Qt.Key.Key_End, control | shift)
    assert view.line.said == text
    QTest.keyClick(view.line.set_mask, Qt.Key.Key_Return)
    line = room.presenter.state.line_at_hand
    assert line is not None
    assert all(piece.kind is not None for piece in line.pieces)


def test_the_witnesss_own_names_are_looked_for_while_the_screen_is_open(
    story: Story, qtbot: QtBot, look: Theme
) -> None:
    with story.office.as_(CUSTODIAN) as custodian:
        set_policy(custodian, Policy.IDENTITY_PERSONS, 1)
        entitle(custodian, INTERVIEWER)
    with story.office.as_(INTERVIEWER) as interviewer:
        person = Person(name_hangul="김군인", other_names="그날")
        write_identity(interviewer, "W-2026-014", person, Proof(PASSPHRASE))
        room = Room(story, interviewer)
        view = RedactionView(room.presenter)
        qtbot.addWidget(view)
        view.resize(1140, 768)
        view.show()
        room.presenter.make("for a partner", room.presenter.state.redactions[0].filling)
        view.suggestions.names.click()
        assert view.names.isVisible()
        assert not view.names.open.isEnabled(), "why, and whose passphrase, are said first"
        view.names.reason.setCurrentIndex(2)
        view.names.own.passphrase.setText(PASSPHRASE)
        view.names.open.click()
        assert ("그날", "known_person") in [(one.said, one.rule) for one in room.presenter.state.suggestions]
        assert not view.names.isVisible()
        assert not view.names.own.is_filled
        assert len(interviewer.vault.entries.about(Action.IDENTITY_OPENED)) == 1
        view.leave()
        room.presenter.look()
        assert "known_person" not in [one.rule for one in room.presenter.state.suggestions]
        assert room.faults == []


def test_in_a_small_window_suggestions_and_reasons_take_turns(room: Room, qtbot: QtBot, look: Theme) -> None:
    view = RedactionView(room.presenter)
    qtbot.addWidget(view)
    layout = view.layout()
    assert layout is not None
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in the window, which has its own
    view.setMinimumSize(0, 0)
    view.resize(798, 560)
    view.show()
    for is_turned in (False, True):
        for _ in range(10):
            QGuiApplication.processEvents()
        assert (view.suggestions.isVisible(), view.reason.isVisible()) == (not is_turned, is_turned)
        cut = [one for one in (*sticking_out(view), *squeezed(view), *overlapping(view)) if "ChoiceField" not in one]
        assert cut == [], "a long title of a redaction ends in dots, and nothing else does"
        view.aside.click()
    room.presenter.copying.open(is_open=True)
    assert (view.suggestions.isVisible(), view.copy.isVisible()) == (False, True)


def test_who_may_not_open_identities_is_not_offered_their_names(room: Room) -> None:
    assert not room.presenter.state.may_name
    room.presenter.naming.ask(is_asked=True)
    assert not room.presenter.state.is_naming


def test_nothing_is_copied_away_and_every_control_has_a_name(room: Room, qtbot: QtBot, look: Theme) -> None:
    view = shown(room, qtbot)
    view.lines.setCurrentIndex(view.lines.masked.index(0))
    QGuiApplication.clipboard().setText("before")
    view.line.text.selectAll()
    QTest.keyClick(view.line.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for widget in view.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                beside = widget.parentWidget()
                assert widget.accessibleName() or (beside is not None and beside.accessibleName()), widget


def test_characters_beyond_the_first_plane_are_masked_where_they_stand(room: Room, qtbot: QtBot, look: Theme) -> None:
    from desktop.review.desk import correct_line

    correct_line(room.signed_in, room.story.segments[1], "𝒜𝒜 군인들이 왔습니다.")
    room.presenter.look()
    view = shown(room, qtbot)
    view.lines.setCurrentIndex(view.lines.masked.index(1))
    from desktop.domain.redaction import Passage

    view.line.select(Passage(room.story.segments[1], 1, 3, 7))
    assert (view.line.said, view.line.span) == ("군인들이", (3, 7))


def test_the_other_person_approves_and_the_copy_is_made(story: Story, qtbot: QtBot, look: Theme) -> None:
    with story.office.as_(SUPERVISOR) as supervisor:
        room = Room(story, supervisor)
        given = services(
            free_bytes=lambda _: 10**12, export_redacted=lambda signed_in, *_: hand_over_copy(signed_in, story)
        )
        room.presenter = RedactionPresenter(room.workplace, given)
        view = shown(room, qtbot)
        view.turn.click()
        assert room.presenter.state.findings is not None
        assert [one.code for one in room.presenter.state.findings] == [FaultCode.REDACTION_NOT_APPROVED]
        assert view.copy.approve.isVisible()
        assert not view.copy.make.isEnabled()
        view.copy.approve.click()
        assert room.presenter.state.findings == ()
        view.copy.folder.chosen.emit(str(story.drive))
        assert view.copy.make.isEnabled()
        view.copy.make.click()
        assert room.presenter.state.result is not None
        assert story.drive.name in view.copy.outcome.text()
        assert PHONE not in "".join(room.texts)
        assert room.faults == []
