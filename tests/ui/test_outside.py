"""The section about the outside: timestamps over a drive with `openssl ts` at its other end, authorities, comparing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT
from desktop.custody.comparing import Outcome
from desktop.custody.timestamps import root_in
from desktop.domain.custody import Action
from desktop.domain.faults import FaultCode
from desktop.domain.timestamp import fingerprint
from desktop.ui.outside.authorities import AuthoritiesPresenter, NewAuthority
from desktop.ui.outside.comparing import ComparePresenter
from desktop.ui.outside.presenter import OutsidePresenter
from desktop.ui.outside.state import OutsidePage
from desktop.ui.outside.view import OutsideView
from desktop.ui.runner import Lane
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.fakes.timestamp_authority import TimestampAuthority
from tests.office import CUSTODIAN, INTERVIEWER
from tests.ui.stand import Desk
from tests.ui.test_interviews import Heard

NAMED = NewAuthority("seoul-tsa", "Seoul Timestamp Service", is_compared=True)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TimestampAuthority:
    return TimestampAuthority(tmp_path_factory.mktemp("tsa") / "authority")


class Seat:
    """An account at work on this section, with a drive."""

    def __init__(self, desk: Desk, drive: Path, account: str, jobs: ImmediateJobs | None = None) -> None:
        self.signed_in, self.drive, self.jobs = desk.sign_in(account), drive, jobs or ImmediateJobs()
        drive.mkdir(exist_ok=True)
        workplace = Workplace(self.signed_in, self.jobs)
        self.heard = Heard(workplace)
        self.outside = OutsidePresenter(workplace, desk.services())
        self.authorities = AuthoritiesPresenter(workplace)
        self.comparing = ComparePresenter(workplace)

    def has_root(self) -> bool:
        return self.authorities.root is not None

    def has_result(self) -> bool:
        return self.comparing.compared is not None

    @property
    def codes(self) -> list[FaultCode]:
        return [fault.code for fault in self.heard.faults]

    def know(self, authority: TimestampAuthority) -> None:
        self.authorities.look_at(str(authority.root))
        self.authorities.add(NAMED)
        self.outside.load()

    def answer(self, authority: TimestampAuthority) -> None:
        for query in self.drive.glob("*.tsq"):
            query.with_suffix(".tsr").write_bytes(authority.answer(query.read_bytes()))

    def view(self, qtbot: QtBot) -> OutsideView:
        view = OutsideView(self.outside, self.authorities, self.comparing)
        qtbot.addWidget(view)
        view.resize(1100, 600)
        view.show()
        view.refresh()
        return view


@pytest.fixture
def seat(desk: Desk, tmp_path: Path) -> Seat:
    return Seat(desk, tmp_path / "drive", CUSTODIAN)


class TestStamps:
    def test_a_request_goes_out_and_its_answer_comes_back(self, seat: Seat, authority: TimestampAuthority) -> None:
        outside = seat.outside
        outside.load()
        outside.choose(str(seat.drive))
        outside.request()
        assert list(seat.drive.iterdir()) == []
        assert not outside.state.may_start
        seat.know(authority)
        outside.request()
        assert outside.state.written in {path.name for path in seat.drive.iterdir()}
        assert outside.state.seen is not None
        assert (outside.state.seen.waiting, outside.state.seen.outside.newest) == (1, None)
        seat.answer(authority)
        outside.take()
        state = outside.state
        assert seat.heard.faults == []
        assert state.taken is not None
        assert [answer.authority_id for answer in state.taken.taken] == ["seoul-tsa"]
        assert state.seen is not None
        assert (state.seen.waiting, state.written, state.is_waiting) == (0, "", False)
        assert [anchor.holder for anchor in state.seen.anchors] == ["Seoul Timestamp Service"]
        outside.choose(str(seat.drive / "other"))
        assert outside.state.taken is None

    def test_a_drive_that_is_gone_is_reported_and_nothing_is_kept(
        self, seat: Seat, authority: TimestampAuthority
    ) -> None:
        seat.know(authority)
        seat.outside.choose(str(seat.drive / "gone"))
        for act in (seat.outside.request, seat.outside.take):
            act()
        assert seat.codes == [FaultCode.DRIVE_LOST, FaultCode.DRIVE_LOST]
        assert not seat.outside.state.is_working
        assert seat.signed_in.vault.timestamps.requests() == []

    def test_drives_are_worked_on_beside_and_once_at_a_time(
        self, desk: Desk, tmp_path: Path, authority: TimestampAuthority
    ) -> None:
        jobs = HeldJobs()
        seat = Seat(desk, tmp_path / "drive", CUSTODIAN, jobs)
        seat.authorities.look_at(str(authority.root))
        jobs.release()
        seat.authorities.add(NAMED)
        seat.authorities.add(NAMED)
        assert (len(jobs.held), seat.authorities.is_working) == (1, True)
        jobs.release()
        seat.outside.load()
        jobs.release()
        seat.outside.choose(str(seat.drive))
        seat.outside.request()
        seat.outside.take()
        assert len(jobs.held) == 1
        assert seat.outside.state.is_working

    def test_the_lane_of_drives(self, seat: Seat, authority: TimestampAuthority) -> None:
        seat.know(authority)
        seat.outside.choose(str(seat.drive))
        seat.jobs.lanes.clear()
        seat.outside.request()
        seat.outside.take()
        assert seat.jobs.lanes == [Lane.JOB, Lane.VAULT, Lane.JOB, Lane.VAULT]


class TestAuthorities:
    def test_one_is_pinned_only_when_its_fingerprint_was_compared(
        self, seat: Seat, authority: TimestampAuthority
    ) -> None:
        presenter = seat.authorities
        presenter.look_at(f" {authority.root} ")
        assert seat.has_root()
        presenter.add(NewAuthority("seoul-tsa", "", is_compared=False))
        assert seat.signed_in.vault.timestamps.authorities() == []
        presenter.add(NAMED)
        assert [one.id for one in seat.signed_in.vault.timestamps.authorities()] == ["seoul-tsa"]
        assert not seat.has_root()
        presenter.add(NAMED)
        assert seat.heard.faults == []

    def test_what_is_no_root_and_what_is_there_already(self, seat: Seat, authority: TimestampAuthority) -> None:
        presenter = seat.authorities
        presenter.look_at(str(authority.root.with_name("stamp.pem")))
        presenter.look_at("")
        assert not seat.has_root()
        seat.know(authority)
        presenter.look_at(str(authority.root))
        presenter.add(NAMED)
        assert seat.codes == [FaultCode.TIMESTAMP_ROOT_INVALID, FaultCode.TIMESTAMP_AUTHORITY_EXISTS]
        assert seat.has_root()
        assert not presenter.is_working


class TestComparing:
    def test_a_file_and_paper_come_to_the_same(self, seat: Seat, tmp_path: Path) -> None:
        checkpoint = seat.signed_in.vault.entries.checkpoints()[0]
        path = tmp_path / "checkpoint.txt"
        path.write_text(checkpoint.text)
        (tmp_path / "checkpoint.txt.sig").write_text(checkpoint.signature)
        seat.comparing.load()
        seat.comparing.compare_file(str(path))
        compared = seat.comparing.compared
        assert compared is not None
        assert (compared.comparison.outcome, compared.comparison.signed_by) == (Outcome.FITS, checkpoint.account)
        assert (compared.is_typed, compared.has_signature) == (False, True)
        root = checkpoint.text.splitlines()[2]
        seat.comparing.compare_typed(f" {checkpoint.size:,} ", " ".join(root))
        compared = seat.comparing.compared
        assert compared is not None
        assert (compared.comparison.outcome, compared.is_typed, compared.has_signature) == (Outcome.FITS, True, False)
        assert seat.heard.faults == []
        assert len(seat.signed_in.vault.entries.about(Action.OUTSIDE_CHECKPOINT_COMPARED)) == 2
        assert seat.comparing.newest is not None

    def test_only_a_signed_difference_is_told_as_tampering(self, seat: Seat, tmp_path: Path) -> None:
        vault, path = seat.signed_in.vault, tmp_path / "checkpoint.txt"
        checkpoint = vault.entries.checkpoints()[0]
        longer = checkpoint.text.replace(f"\n{checkpoint.size}\n", "\n9999\n")
        path.write_text(longer)
        seat.comparing.compare_file(str(path))
        compared = seat.comparing.compared
        assert compared is not None
        assert (compared.comparison.outcome, seat.codes) == (Outcome.OLDER_COPY, [])
        path.with_name("checkpoint.txt.sig").write_text(seat.signed_in.signer.sign(longer.encode(), CUSTODY_CHECKPOINT))
        seat.comparing.compare_file(str(path))
        assert seat.codes == [FaultCode.CUSTODY_CONTRADICTED]
        assert seat.heard.faults[0].facts == {"account": CUSTODIAN}

    def test_what_is_no_checkpoint_is_reported_and_no_result_stays(self, seat: Seat, tmp_path: Path) -> None:
        checkpoint = seat.signed_in.vault.entries.checkpoints()[0]
        seat.comparing.compare_typed(str(checkpoint.size), checkpoint.text.splitlines()[2])
        assert seat.has_result()
        seat.comparing.compare_typed("1", "not a root")
        assert not seat.has_result()
        seat.comparing.compare_file(str(tmp_path / "nothing"))
        for number, root in (("", "x"), ("1", " ")):
            seat.comparing.compare_typed(number, root)
        seat.comparing.compare_file(" ")
        assert seat.codes == [FaultCode.CHECKPOINT_UNREADABLE, FaultCode.FILE_NOT_FOUND]
        assert not seat.comparing.is_working


@pytest.mark.usefixtures("look")
class TestViews:
    def test_a_custodian_goes_the_whole_way(self, seat: Seat, authority: TimestampAuthority, qtbot: QtBot) -> None:
        view = seat.view(qtbot)
        card, form = view.overview.card, view.authorities.form
        assert view.overview.age.text() == "Nothing is known outside yet"
        assert view.overview.chip.text() == "not due yet"
        assert not card.request.isVisible()
        card.add.click()
        assert view.authorities.isVisible()
        form.file.edit.setText(str(authority.root))
        form.file.named.emit(str(authority.root))
        assert "".join(form.fingerprint.text().split()) == root_in(authority.root).sha256
        assert form.fingerprint.text().replace("\n", " ") == fingerprint(root_in(authority.root).sha256)
        form.name.setText("Seoul Timestamp Service")
        form.handle.setText("seoul-tsa")
        assert not form.add.isEnabled()
        form.compared.click()
        form.add.click()
        assert form.file.edit.text() == form.handle.text() == ""
        assert not form.compared.isChecked()
        assert view.authorities.table.model().rowCount() == 1
        assert "".join(view.authorities.fingerprint.text().split()) == root_in(authority.root).sha256
        view.authorities.back.click()
        assert view.overview.isVisible()
        QTest.keyClicks(card.folder.edit, str(seat.drive))
        QTest.keyClick(card.folder.edit, Qt.Key.Key_Return)
        assert card.request.property("look") == "primary"
        card.request.click()
        assert "The request is on the drive" in card.outcome.text()
        assert card.waiting.text().startswith("Not answered yet: 1")
        assert card.take.property("look") == "primary"
        card.take.click()
        assert "no answer on this drive" in card.outcome.text()
        seat.answer(authority)
        (seat.drive / "other.tsr").write_bytes(b"<html>")
        card.take.click()
        assert "Taken: Seoul Timestamp Service" in card.outcome.text()
        assert card.refused.text() == "Refused: other.tsr. This is not an answer of a timestamp authority."
        assert view.overview.table.model().rowCount() == 1
        card.take.click()
        assert card.outcome.text().startswith("Taken before: ")
        assert seat.heard.faults == []

    def test_it_says_how_old_and_that_it_is_due(self, desk: Desk, seat: Seat, qtbot: QtBot) -> None:
        view = seat.view(qtbot)
        desk.office.clock.move(int(timedelta(days=31).total_seconds() * 1000))
        view.refresh()
        assert (view.overview.age.text(), view.overview.chip.text()) == ("Nothing is known outside yet", "due")

    def test_whoever_is_no_custodian_adds_no_authority(self, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
        view = Seat(desk, tmp_path / "drive", INTERVIEWER).view(qtbot)
        assert not view.overview.card.add.isVisible()
        assert "A custodian adds one" in view.overview.card.none.text()
        view.overview.authorities.click()
        assert not view.authorities.form.isVisible()
        view.focus_first()

    def test_a_person_compares_from_paper(self, seat: Seat, qtbot: QtBot) -> None:
        view = seat.view(qtbot)
        view.overview.compare.click()
        page = view.comparing
        assert page.result.title.text() == "Nothing compared yet"
        newest = seat.signed_in.vault.entries.checkpoints()[-1]
        assert newest.text.splitlines()[2] in page.result.paper.text().replace(" ", "").replace("\n", "")
        QTest.keyClicks(page.number, str(newest.size))
        assert not page.by_paper.isEnabled()
        QTest.keyClicks(page.root, newest.text.splitlines()[2])
        assert page.by_paper.property("look") == "primary"
        QTest.keyClick(page.root, Qt.Key.Key_Return)
        assert page.result.chip.text() == "It fits"
        assert page.result.accessibleName().startswith("The log begins exactly as the checkpoint says The first ")
        assert page.result.title.text() == "The log begins exactly as the checkpoint says"
        page.root.setText("A" * 43 + "=")
        page.by_paper.click()
        assert page.result.chip.text() == "Another log"
        assert page.result.words.text().startswith("Look first whether number and root are typed")
        page.back.click()
        assert seat.comparing.compared is None
        assert (page.number.text(), page.root.text()) == ("", "")

    def test_leaving_forgets_what_was_typed_and_begins_anew(
        self, seat: Seat, authority: TimestampAuthority, qtbot: QtBot
    ) -> None:
        view = seat.view(qtbot)
        view.overview.authorities.click()
        seat.authorities.look_at(str(authority.root))
        view.authorities.form.handle.setText("seoul-tsa")
        view.leave()
        assert seat.outside.state.page is OutsidePage.OVERVIEW
        assert seat.authorities.root is None
        assert view.authorities.form.handle.text() == ""

    def test_everything_the_keyboard_reaches_has_a_name_and_fits(
        self, seat: Seat, authority: TimestampAuthority, qtbot: QtBot
    ) -> None:
        seat.know(authority)
        seat.authorities.look_at(str(authority.root))
        view = seat.view(qtbot)
        view.retranslate()
        reached = [
            widget
            for widget in view.findChildren(QWidget)
            if isinstance(widget, QAbstractButton | QLineEdit | QTableView)
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert len(reached) > 15
        nameless = [
            widget for widget in reached if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert nameless == []
        assert view.minimumSizeHint().height() <= 600
        assert view.minimumSizeHint().width() <= 1080
