"""Identities on the screen: opened for a reason by two, shown for five minutes, and gone with the screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.custody.entitlements import entitle
from desktop.domain.custody import Action
from desktop.domain.faults import FaultCode
from desktop.ui.identity.presenter import IdentityPresenter
from desktop.ui.identity.state import OPEN_FOR_MS, OpeningForm
from desktop.ui.identity.view import IdentityView
from desktop.ui.theme import Theme
from desktop.ui.widgets.field import Field, PassphraseEdit
from desktop.ui.workplace import Workplace
from tests.fakes.identities import CODE, NAME, SISTER, WITNESS
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.office import CUSTODIAN, PASSPHRASE, SUPERVISOR
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard

FORM = OpeningForm(CODE, "witness_safety", "", PASSPHRASE, None, SUPERVISOR, PASSPHRASE)


def make(desk: Desk, account: str = CUSTODIAN, *, founded: bool = True) -> tuple[IdentityPresenter, Workplace, Heard]:
    signed_in = desk.sign_in(account)
    if founded:
        entitle(signed_in, account)
    workplace = Workplace(signed_in, ImmediateJobs())
    presenter = IdentityPresenter(workplace)
    presenter.load()
    return presenter, workplace, Heard(workplace)


def with_people(desk: Desk) -> tuple[IdentityPresenter, Workplace, Heard]:
    presenter, workplace, heard = make(desk)
    presenter.choose(CODE)
    presenter.save(WITNESS, "", PASSPHRASE)
    presenter.save(SISTER, "", PASSPHRASE)
    assert heard.faults == []
    return presenter, workplace, heard


def shown_names(presenter: IdentityPresenter) -> list[str]:
    return [record.person.name_hangul for record in presenter.state.people]


def shown(view: IdentityView) -> str:
    """Every text on the screen that a person could read."""
    texts = [edit.text() for edit in view.findChildren(QLineEdit)]
    texts += [edit.toPlainText() for edit in view.findChildren(QPlainTextEdit)]
    texts += [button.text() for button in view.people.entries]
    return "\n".join(texts)


@pytest.fixture
def view(desk: Desk, look: Theme, qtbot: QtBot) -> IdentityView:
    presenter, _, _ = with_people(desk)
    made = IdentityView(presenter)
    qtbot.addWidget(made)
    made.resize(1140, 700)
    made.show()
    made.refresh()
    return made


def test_it_opens_for_two_and_closes_by_itself(desk: Desk) -> None:
    presenter, workplace, heard = with_people(desk)
    assert presenter.state.is_kept
    assert shown_names(presenter) == []
    presenter.open(FORM)
    assert heard.faults == []
    assert shown_names(presenter) == [NAME, SISTER.name_hangul]
    desk.office.clock.move(OPEN_FOR_MS - 1000)
    presenter.tick()
    assert 0 < presenter.state.left_ms <= 1000
    desk.office.clock.move(1000)
    presenter.tick()
    assert shown_names(presenter) == []
    assert len(workplace.signed_in.vault.entries.about(Action.IDENTITY_OPENED)) == 1


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"reason": ""}, FaultCode.IDENTITY_REASON_MISSING),
        ({"second": ""}, FaultCode.IDENTITY_SECOND_PERSON_NEEDED),
        ({"second": CUSTODIAN}, FaultCode.SECOND_PERSON_SAME),
        ({"passphrase": "not mine at all"}, FaultCode.VAULT_UNLOCK_REFUSED),
        ({"second_passphrase": "not theirs at all"}, FaultCode.VAULT_UNLOCK_REFUSED),
        ({"code": "W-2026-099"}, FaultCode.IDENTITY_UNKNOWN),
        ({"key_file": Path("nowhere.key")}, FaultCode.FILE_NOT_FOUND),
    ],
)
def test_refusals_are_reported_and_nothing_is_shown(desk: Desk, changed: dict[str, object], code: FaultCode) -> None:
    presenter, _, heard = with_people(desk)
    presenter.open(replace(FORM, **changed))  # type: ignore[arg-type]
    assert [fault.code for fault in heard.faults] == [code]
    assert presenter.state.people == ()
    assert not presenter.state.is_working


def test_a_recording_shuts_it(desk: Desk) -> None:
    presenter, workplace, _ = with_people(desk)
    presenter.open(FORM)
    workplace.is_recording = True
    workplace.changed()
    assert presenter.state.people == ()
    presenter.open(FORM)
    assert not presenter.state.is_open
    assert presenter.state.is_recording
    workplace.is_recording = False
    presenter.load()
    presenter.open(FORM)
    workplace.is_recording = True
    presenter.tick()
    assert not presenter.state.is_open


def test_another_code_closes_the_first(desk: Desk) -> None:
    presenter, _, _ = with_people(desk)
    presenter.open(FORM)
    presenter.choose("w-2026-015")
    assert presenter.state.people == ()
    assert presenter.state.code == "W-2026-015"
    assert not presenter.state.is_kept


def test_entitling_and_ending_by_hand(desk: Desk) -> None:
    presenter, _, heard = make(desk)
    presenter.entitle(SUPERVISOR, PASSPHRASE)
    assert [row.account for row in presenter.state.entitled if row.is_entitled] == [CUSTODIAN, SUPERVISOR]
    presenter.end(SUPERVISOR, PASSPHRASE)
    assert [row.account for row in presenter.state.entitled if row.is_entitled] == [CUSTODIAN]
    assert heard.faults == []
    presenter.end(CUSTODIAN, PASSPHRASE)
    assert [fault.code for fault in heard.faults] == [FaultCode.IDENTITY_LAST_ENTITLED]


def test_an_office_of_codes_alone_is_told_so(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk, founded=False)
    view = IdentityView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view.closed.isVisible()
    assert not view.opening.open.isEnabled()
    view.who.setChecked(True)
    view.entitled.acts[CUSTODIAN].click()
    assert presenter.state.is_entitled
    assert presenter.state.is_founded


def test_the_screen_shows_people_and_forgets_them_when_it_is_left(view: IdentityView) -> None:
    assert NAME not in shown(view)
    view.opening.code.setText(CODE)
    view.opening.code.editingFinished.emit()
    view.opening.reason.setCurrentIndex(2)
    view.opening.second.setText(SUPERVISOR)
    view.opening.others.passphrase.setText(PASSPHRASE)
    assert not view.opening.open.isEnabled()
    view.opening.own.passphrase.setText(PASSPHRASE)
    assert view.opening.open.isEnabled()
    view.opening.open.click()
    assert view.people.isVisible()
    assert view.form.lines["name_hangul"].text() == NAME
    assert NAME in shown(view)
    view.people.entries[1].click()
    assert view.form.texts["threat"].toPlainText() == SISTER.threat
    view.leave()
    for word in (NAME, SISTER.name_hangul, SISTER.threat, PASSPHRASE):
        assert word not in shown(view)
    assert not view.people.isVisible()


def test_a_correction_from_the_form_is_the_next_version(view: IdentityView) -> None:
    presenter = view._presenter
    presenter.open(FORM)
    assert not view.form.save.isEnabled()
    view.form.lines["birth_date"].setText("1968-05-17")
    view.form.proof.passphrase.setText(PASSPHRASE)
    view.form.save.click()
    [witness, _] = presenter.state.people
    assert (witness.version, witness.person.birth_date) == (2, "1968-05-17")
    assert view.form.proof.passphrase.text() == ""


def test_a_forbidden_number_is_hinted_at_while_typing_and_keeps_save_shut(view: IdentityView) -> None:
    view._presenter.open(FORM)
    view.form.proof.passphrase.setText(PASSPHRASE)
    notes = view.form.texts["notes"]
    field = next(f for f in view.form.findChildren(Field) if f.isAncestorOf(notes))
    notes.setPlainText("번호 900101-1234567")
    assert field.number_hint.isVisibleTo(field)
    assert "resident registration number" in field.number_hint.text()
    assert not view.form.save.isEnabled()
    notes.setPlainText("번호 900101-1******")
    assert not field.number_hint.isVisibleTo(field)
    assert view.form.save.isEnabled()


def test_a_passphrase_is_never_looked_at(look: Theme, qtbot: QtBot) -> None:
    passphrase = PassphraseEdit()
    field = Field(passphrase)
    qtbot.addWidget(field)
    passphrase.setText("900101-1234567")
    assert not field.number_hint.isVisibleTo(field)


def test_nothing_goes_to_the_clipboard(view: IdentityView) -> None:
    view._presenter.open(FORM)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    for editor in (view.form.lines["name_hangul"], view.form.texts["contacts"]):
        editor.setFocus()
        editor.selectAll()
        for key in (Qt.Key.Key_C, Qt.Key.Key_X):
            QTest.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)
        assert editor.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert clipboard.text() == "before"
    assert view.form.lines["name_hangul"].text() == NAME
    assert view.form.texts["contacts"].createMimeDataFromSelection().formats() == []


def test_it_fits_the_smallest_laptop(view: IdentityView) -> None:
    view._presenter.open(FORM)
    assert view.minimumSizeHint().width() <= 1366 - 226
    assert view.minimumSizeHint().height() <= 768


def test_everything_the_keyboard_reaches_has_a_name(view: IdentityView) -> None:
    view._presenter.open(FORM)
    view.retranslate()
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    reached = [
        widget for kind in kinds for widget in view.findChildren(kind) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) > 20
    assert [type(widget).__name__ for widget in reached if not widget.accessibleName()] == []
