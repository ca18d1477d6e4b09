"""The custody screen: rows as signed, a check that finds, a checkpoint."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.custody import Action, CustodyEntry
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.custody.presenter import CheckState, CustodyPresenter, row_of
from desktop.ui.custody.view import CustodyView
from desktop.ui.theme import Theme
from desktop.ui.words import action_word
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.office import INTERVIEWER, consented_interview, record_tone
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard


def make(desk: Desk) -> tuple[CustodyPresenter, Workplace, Heard]:
    workplace = Workplace(desk.sign_in(INTERVIEWER), ImmediateJobs())
    return CustodyPresenter(workplace), workplace, Heard(workplace)


def test_shows_the_newest_first(desk: Desk) -> None:
    presenter, workplace, _ = make(desk)
    presenter.load()
    assert len(presenter.log.rows) == workplace.signed_in.vault.entries.count()
    newest, oldest = presenter.log.rows[0], presenter.log.rows[-1]
    assert (newest.action, newest.account) == (Action.VAULT_UNLOCKED, INTERVIEWER)
    assert oldest.action == Action.VAULT_CREATED
    assert newest.at.tzinfo is not None


def test_a_checkpoint_covers_all_entries(desk: Desk) -> None:
    presenter, _, _ = make(desk)
    presenter.make_checkpoint()
    assert presenter.log.checkpoint_size == len(presenter.log.rows)


def test_an_honest_log_fits(desk: Desk) -> None:
    presenter, _, heard = make(desk)
    presenter.check()
    assert presenter.check_state is CheckState.GOOD
    assert heard.faults == []
    assert presenter.log.rows[0].action == Action.VAULT_CHECKED


def test_a_row_changed_behind_the_log_is_found(desk: Desk) -> None:
    presenter, workplace, heard = make(desk)
    database = workplace.signed_in.vault._database
    with workplace.signed_in.vault.transaction():
        database.execute("DROP TRIGGER account_refuses_update")
        database.execute("UPDATE account SET display_name = 'Somebody else' WHERE id = 'supervisor-1'")
    presenter.check()
    assert presenter.check_state is CheckState.BAD
    assert presenter.findings >= 1
    assert heard.faults[0].code is FaultCode.CUSTODY_ROW_DIFFERS


@pytest.mark.parametrize("body", [b"", b"[]", b'{"seq":1}', b"\xff"])
def test_an_entry_that_is_none_is_tampering_not_a_crash(body: bytes) -> None:
    with pytest.raises(Fault) as caught:
        row_of(CustodyEntry(3, body, ""))
    assert caught.value.code is FaultCode.CUSTODY_LOG_BROKEN


def test_every_act_has_a_word() -> None:
    for action in Action:
        assert action_word(action.value) != action.value
    assert action_word("something.new") == "something.new"


def test_the_view_says_what_it_knows(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    presenter, _, _ = make(desk)
    view = CustodyView(presenter)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view._chip.text() == "Not checked since unlocking"
    view.check.click()
    assert view._chip.text() == "Everything fits"
    assert view.table.model().rowCount() == len(presenter.log.rows)
    assert view.table.model().index(0, 3).data() == "Vault checked"


def test_a_changed_recording_is_found_too(desk: Desk) -> None:
    presenter, workplace, heard = make(desk)
    interview_id = consented_interview(workplace.signed_in)
    recording = record_tone(workplace.signed_in, interview_id)
    presenter.check()
    assert heard.faults == []
    media = workplace.signed_in.vault.media(interview_id)
    media._database.execute("DROP TRIGGER chunk_refuses_update")
    media._database.execute("UPDATE chunk SET flac = zeroblob(10)")
    presenter.check()
    assert [f.code for f in heard.faults] == [FaultCode.RECORDING_CHANGED]
    assert heard.faults[0].facts == {"recording": recording.id}
