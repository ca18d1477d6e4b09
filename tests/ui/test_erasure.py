"""Erasing at the screen: two people, the code once more, and a report that can be read again."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.custody.passphrase import change_passphrase
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.interview import Stage
from desktop.interview.register import stage_of
from desktop.ui.erasure.presenter import ErasureForm, ErasurePresenter
from desktop.ui.erasure.view import ErasureView
from desktop.ui.theme import Theme
from desktop.ui.workplace import Workplace
from desktop.vault.second_factor import write_key_file
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.office import CHEAP, CUSTODIAN, INTERVIEWER, PASSPHRASE, SUPERVISOR, consented_interview, record_tone
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard

OTHER = "five more boats upon the same river"


def make(desk: Desk, account: str = CUSTODIAN) -> tuple[ErasurePresenter, Workplace, Heard]:
    with desk.office.as_(INTERVIEWER) as interviewer:
        record_tone(interviewer, consented_interview(interviewer))
    workplace = Workplace(desk.sign_in(account), ImmediateJobs())
    return ErasurePresenter(workplace), workplace, Heard(workplace)


def shown(presenter: ErasurePresenter, qtbot: QtBot) -> ErasureView:
    view = ErasureView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    return view


def fill(view: ErasureView, code: str = "w-2026-014", passphrase: str = PASSPHRASE) -> None:
    form = view.form
    form.scope.setCurrentIndex(form.scope.findData(ErasureScope.TESTIMONY))
    form.second.setCurrentIndex(form.second.findData(SUPERVISOR))
    form.code.setText(code)
    form.proof.passphrase.setText(passphrase)


def test_two_people_erase_and_the_report_stays(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, workplace, heard = make(desk)
    view = shown(presenter, qtbot)
    assert not view.form.isVisible()
    view.begin_first.click()
    assert view.form.isVisible()
    assert not view.form.go.isEnabled()
    fill(view)
    view.form.go.click()
    assert heard.faults == []
    assert (view.form.code.text(), view.form.proof.passphrase.text()) == ("", "")
    assert view.table.model().rowCount() == 1
    assert "W-2026-014" in view.report.text()
    assert "{" not in view.report.text()
    assert not any(widget.isVisible() for widget in (view.form, view.begin)), "nothing is left to erase"
    vault = workplace.signed_in.vault
    [interview] = vault.interviews.all()
    assert stage_of(workplace.signed_in, interview.id) is Stage.ERASED


@pytest.mark.parametrize(
    ("code", "passphrase", "fault"),
    [
        ("W-2026-015", PASSPHRASE, FaultCode.ERASURE_NOT_CONFIRMED),
        ("W-2026-014", "somebody else's", FaultCode.VAULT_UNLOCK_REFUSED),
    ],
)
def test_a_wrong_code_or_passphrase_erases_nothing(
    desk: Desk, look: Theme, qtbot: QtBot, code: str, passphrase: str, fault: FaultCode
) -> None:
    presenter, workplace, heard = make(desk)
    view = shown(presenter, qtbot)
    fill(view, code, passphrase)
    view.form.go.click()
    assert [one.code for one in heard.faults] == [fault]
    assert workplace.signed_in.vault.erasures.all() == []
    assert view.form.proof.passphrase.text() == ""


def test_after_the_audio_only_the_rest_is_offered(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, heard = make(desk)
    view = shown(presenter, qtbot)
    fill(view)
    view.form.scope.setCurrentIndex(view.form.scope.findData(ErasureScope.MEDIA))
    view.form.go.click()
    assert heard.faults == []
    assert presenter.state.erasable[0].scopes == (ErasureScope.TESTIMONY,)
    assert view.form.scope.count() == 1


def test_an_interviewer_reads_what_was_erased_and_erases_nothing(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, workplace, heard = make(desk, INTERVIEWER)
    view = shown(presenter, qtbot)
    assert not any(widget.isVisible() for widget in (view.form, view.begin_first))
    [interview] = workplace.signed_in.vault.interviews.all()
    presenter.erase(
        ErasureForm(
            InterviewId(interview.id), ErasureScope.MEDIA, ErasureReason.MISTAKE, "W-2026-014", SUPERVISOR, PASSPHRASE
        )
    )
    assert [one.code for one in heard.faults] == [FaultCode.ACCOUNT_ROLE_MISSING]


def test_a_second_person_with_a_key_file_can_sign(desk: Desk, look: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    key_file = tmp_path / "saegim.key"
    write_key_file(key_file, desk.office.chance)
    with desk.office.as_(SUPERVISOR) as supervisor:
        change_passphrase(supervisor, PASSPHRASE, OTHER, new_key_file=key_file.read_bytes(), cost=CHEAP)
    presenter, workplace, heard = make(desk)
    view = shown(presenter, qtbot)
    fill(view, passphrase=OTHER)
    view.form.go.click()
    assert [one.code for one in heard.faults] == [FaultCode.KEY_FILE_NEEDED]
    fill(view, passphrase=OTHER)
    view.form.proof.key_file = key_file
    view.form.go.click()
    assert [one.code for one in heard.faults] == [FaultCode.KEY_FILE_NEEDED]
    assert len(workplace.signed_in.vault.erasures.all()) == 1


def test_leaving_forgets_what_was_typed(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk)
    view = shown(presenter, qtbot)
    view.begin_first.click()
    fill(view)
    view.leave()
    assert not view.form.isVisible()
    assert (view.form.code.text(), view.form.proof.passphrase.text()) == ("", "")


def test_it_fits_and_everything_has_a_name(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk)
    view = shown(presenter, qtbot)
    assert view.minimumSizeHint().width() <= 1366 - 226 - 64
    assert view.minimumSizeHint().height() <= 500
    form = view.form
    for widget in (
        form.interview,
        form.scope,
        form.reason,
        form.second,
        form.proof.passphrase,
        form.proof.choose_key_file,
        form.code,
        form.go,
        view.table,
    ):
        assert widget.accessibleName()
