"""The screen of the second laptop: real vaults, a real drive, and what a person presses on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.custody.colleague_card import own_card
from desktop.custody.signed_in import SignedIn
from desktop.domain.colleague import Colleague
from desktop.domain.faults import FaultCode
from desktop.domain.ids import InterviewId, SegmentId
from desktop.review.desk import correct_line, transcripts_of
from desktop.system.folder_drive import FolderDrive
from desktop.ui.review_bundles.knowing import ColleaguesPresenter
from desktop.ui.review_bundles.receiving import ReceivePresenter
from desktop.ui.review_bundles.sending import SendPresenter
from desktop.ui.review_bundles.state import SendState
from desktop.ui.review_bundles.view import ReviewBundlesView
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.fakes.two_laptops import OTHER_SUPERVISOR, TwoLaptops, merged, sent
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, consented_interview, draft_transcript, record_tone
from tests.ui.test_interviews import Heard

MINE, THEIRS, BOTH = "그 사람들이 밤에 왔습니다.", "그 사람들이 새벽에 왔습니다.", "그 사람들이 밤늦게 왔습니다."


@pytest.fixture
def laptops(tmp_path: Path) -> TwoLaptops:
    return TwoLaptops(tmp_path)


def recorded(laptops: TwoLaptops) -> tuple[InterviewId, list[SegmentId]]:
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        return interview_id, draft_transcript(interviewer, record_tone(interviewer, interview_id))


def at(signed_in: SignedIn, interview_id: str = "", jobs: ImmediateJobs | None = None) -> Workplace:
    workplace = Workplace(signed_in, jobs or ImmediateJobs())
    if interview_id:
        workplace.interview = signed_in.vault.interviews.get(interview_id)
    return workplace


def in_conflict(laptops: TwoLaptops) -> tuple[InterviewId, SegmentId]:
    interview_id, segments = recorded(laptops)
    with laptops.interviewer() as interviewer:
        path = sent(interviewer, interview_id, laptops.drive)
        correct_line(interviewer, segments[1], MINE)
    with laptops.supervisor() as supervisor:
        merged(supervisor, path)
        correct_line(supervisor, segments[1], THEIRS)
        back = sent(supervisor, interview_id, laptops.drive, with_audio=False)
    with laptops.interviewer() as interviewer:
        merged(interviewer, back)
    return interview_id, segments[1]


def now(presenter: SendPresenter) -> SendState:
    return presenter.state


def chosen(presenter: ColleaguesPresenter) -> Colleague:
    assert presenter.state.colleague is not None
    return presenter.state.colleague


class TestPresenters:
    def test_it_is_sent_with_audio_first_and_without_it_then(self, laptops: TwoLaptops) -> None:
        interview_id, _ = recorded(laptops)
        with laptops.interviewer() as interviewer:
            workplace = at(interviewer, interview_id)
            presenter, heard = SendPresenter(workplace, FolderDrive), Heard(workplace)
            presenter.look()
            assert (presenter.state.chosen, presenter.state.with_audio) == (OTHER_SUPERVISOR, True)
            presenter.send()
            assert not presenter.state.may_send
            presenter.choose_folder(str(laptops.drive))
            presenter.send()
            assert heard.faults == []
            assert presenter.state.sent is not None
            assert (laptops.drive / presenter.state.sent.file_name).is_file()
            assert not presenter.state.with_audio
            assert len(presenter.state.bundles) == 1

    def test_sending_can_be_stopped(self, laptops: TwoLaptops) -> None:
        interview_id, _ = recorded(laptops)
        with laptops.interviewer() as interviewer:
            jobs = HeldJobs()
            workplace = at(interviewer, interview_id, jobs)
            presenter, heard = SendPresenter(workplace, FolderDrive), Heard(workplace)
            presenter.look()
            jobs.release()
            presenter.choose_folder(str(laptops.drive))
            presenter.send()
            presenter.cancel()
            assert presenter.state.work is not None
            assert presenter.state.work.is_stopping
            jobs.release()
            state = now(presenter)
            assert (state.work, state.sent, heard.faults) == (None, None, [])
            assert list(laptops.drive.iterdir()) == []

    def test_what_came_is_shown_first_and_then_taken_in(self, laptops: TwoLaptops) -> None:
        interview_id, _ = recorded(laptops)
        with laptops.interviewer() as interviewer:
            path = sent(interviewer, interview_id, laptops.drive)
        with laptops.supervisor() as supervisor:
            workplace = at(supervisor)
            presenter, heard = ReceivePresenter(workplace), Heard(workplace)
            presenter.choose_file(str(path))
            presenter.open("not the passphrase", None)
            assert [fault.code for fault in heard.faults] == [FaultCode.VAULT_UNLOCK_REFUSED]
            presenter.open(PASSPHRASE, None)
            arrived = presenter.state.arrived
            assert arrived is not None
            assert (arrived.colleague, arrived.is_new_interview) == (INTERVIEWER, True)
            assert supervisor.vault.interviews.all() == []
            presenter.take_in()
            assert presenter.state.taken_in is not None
            assert presenter.state.taken_in.conflicts == 0
            assert workplace.interview is not None
            assert workplace.interview.id == interview_id

    def test_what_was_opened_is_forgotten_with_its_key(self, laptops: TwoLaptops) -> None:
        interview_id, _ = recorded(laptops)
        with laptops.interviewer() as interviewer:
            path = sent(interviewer, interview_id, laptops.drive)
        with laptops.supervisor() as supervisor:
            presenter = ReceivePresenter(at(supervisor))
            presenter.choose_file(str(path))
            presenter.open(PASSPHRASE, None)
            presenter.forget()
            presenter.take_in()
            assert presenter.state.arrived is None
            assert supervisor.vault.interviews.all() == []

    def test_a_card_is_saved_added_compared_and_ended(self, tmp_path: Path) -> None:
        laptops = TwoLaptops.strangers(tmp_path)
        with laptops.supervisor() as supervisor:
            theirs = ColleaguesPresenter(at(supervisor))
            theirs.save(str(laptops.drive))
            fingerprint = own_card(supervisor).fingerprint
        with laptops.first.as_(CUSTODIAN) as custodian:
            workplace = at(custodian)
            presenter, heard = ColleaguesPresenter(workplace), Heard(workplace)
            presenter.add(theirs.state.saved_at, "Park, at the other desk")
            assert not chosen(presenter).is_verified
            presenter.compare("0000")
            assert [fault.code for fault in heard.faults] == [FaultCode.COLLEAGUE_FINGERPRINT_DIFFERS]
            presenter.compare(fingerprint)
            assert chosen(presenter).is_verified
            presenter.end()
            assert chosen(presenter).is_ended


class TestView:
    def test_both_versions_stand_side_by_side_and_one_is_kept(self, laptops: TwoLaptops, qtbot: QtBot) -> None:
        interview_id, _ = in_conflict(laptops)
        with laptops.interviewer() as interviewer:
            view = ReviewBundlesView(at(interviewer, interview_id), FolderDrive)
            qtbot.addWidget(view)
            view.show_section("conflicts")
            (card,) = view.conflicts.cards
            assert [button.toolTip() for button in card.keep] == [MINE, THEIRS]
            QTest.mouseClick(card.keep[0], Qt.MouseButton.LeftButton)
            assert view.conflicts.cards == []
            assert transcripts_of(interviewer, interview_id)[0].lines[1].text == MINE

    def test_another_text_can_be_written_over_both(self, laptops: TwoLaptops, qtbot: QtBot) -> None:
        interview_id, segment = in_conflict(laptops)
        with laptops.interviewer() as interviewer:
            view = ReviewBundlesView(at(interviewer, interview_id), FolderDrive)
            qtbot.addWidget(view)
            view.show_section("conflicts")
            view.conflicts.cards[0].other.setText(BOTH)
            QTest.keyClick(view.conflicts.cards[0].other, Qt.Key.Key_Return)
            assert interviewer.vault.transcripts.revisions_of(segment)[-1].text == BOTH
            assert view.conflicts.none.isVisibleTo(view)

    def test_the_way_there_by_hand(self, laptops: TwoLaptops, qtbot: QtBot) -> None:
        interview_id, _ = recorded(laptops)
        with laptops.interviewer() as interviewer:
            view = ReviewBundlesView(at(interviewer, interview_id), FolderDrive)
            qtbot.addWidget(view)
            view.refresh()
            assert not view.send.send.isEnabled()
            view.send.folder.edit.setText(str(laptops.drive))
            view.send.folder.edit.editingFinished.emit()
            assert view.send.audio.isChecked()
            QTest.mouseClick(view.send.send, Qt.MouseButton.LeftButton)
            assert view.send.done.text()
            (path,) = laptops.drive.iterdir()
        with laptops.supervisor() as supervisor:
            view = ReviewBundlesView(at(supervisor), FolderDrive)
            qtbot.addWidget(view)
            view.show_section("receive")
            panel = view.receive
            panel.file.edit.setText(str(path))
            assert not panel.open.isEnabled()
            panel.proof.passphrase.setText(PASSPHRASE)
            QTest.keyClick(panel.proof.passphrase, Qt.Key.Key_Return)
            assert panel.proof.passphrase.text() == ""
            assert panel.take_in.isVisibleTo(view)
            QTest.mouseClick(panel.take_in, Qt.MouseButton.LeftButton)
            assert [one.id for one in supervisor.vault.interviews.all()] == [interview_id]
            view.leave()
            assert panel.file.edit.text() == ""
