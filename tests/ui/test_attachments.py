"""The attachments screen without Qt: what it lists, takes in, describes and looks at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop.attachments.render.untrusted import Shown
from desktop.attachments.viewing import NoPicture
from desktop.custody.audit import check_rows
from desktop.domain.attachment import AttachmentKind, Likeness, Wording
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.interview.consent import set_consent
from desktop.ui.attachments.state import FIT, ZOOMS, Page
from tests.attachments.room import document, picture
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.attachments_stand import is_busy, stand, state_of


def test_files_are_listed_described_and_looked_at(tmp_path: Path) -> None:
    at = stand(tmp_path)
    presenter = at.presenter
    assert (presenter.state.page, presenter.state.rows) == (Page.LIST, ())
    presenter.add([at.file("a.png", picture("PNG")), at.file("b.zip", b"PK\x03\x04" + bytes(30))], AttachmentKind.SCAN)
    assert [row.attachment.name for row in presenter.state.rows] == ["a.png", "b.zip"]
    assert (presenter.state.added, presenter.is_busy) == (2, False)
    presenter.choose(presenter.state.rows[0].attachment.id)
    presenter.describe(Wording("지도", "증인", "", Likeness.PICTURE))
    assert presenter.state.rows[0].wording.caption == "지도"
    presenter.open(presenter.state.rows[0].attachment.id)
    look = presenter.state.look
    assert look is not None
    assert isinstance(look.result, Shown)
    presenter.close()
    presenter.open(presenter.state.rows[1].attachment.id)
    assert presenter.state.look is not None
    assert presenter.state.look.result == NoPicture()
    presenter.close()
    assert state_of(presenter) == (Page.LIST, None)
    assert check_rows(at.scene.signed_in.vault) == []


def test_a_bad_file_does_not_keep_the_others_out(tmp_path: Path) -> None:
    at = stand(tmp_path)
    paths = [at.file("empty", b""), at.file("a", b"a"), at.files / "gone", at.file("same", b"a"), at.file("b", b"b")]
    at.presenter.add(paths, AttachmentKind.DOCUMENT)
    assert [row.attachment.name for row in at.presenter.state.rows] == ["a", "b"]
    codes = [fault.code for fault in at.presenter.state.refused]
    assert codes == [FaultCode.ATTACHMENT_EMPTY, FaultCode.FILE_NOT_FOUND, FaultCode.ATTACHMENT_DUPLICATE]
    assert at.scene.faults == []


def test_what_concerns_all_of_them_is_reported(tmp_path: Path) -> None:
    at = stand(tmp_path)
    set_consent(at.scene.signed_in, at.scene.interview.id, "C03", "no")
    at.presenter.add([at.file("a.jpg", picture("JPEG"))], AttachmentKind.PHOTOGRAPH)
    assert at.scene.faults == ["consent.missing"]
    assert at.presenter.state.rows == ()


def test_cancelling_leaves_what_is_in_and_nothing_half(tmp_path: Path) -> None:
    at = stand(tmp_path)
    jobs = HeldJobs()
    at.scene.workplace.runner = jobs
    at.presenter.add([at.file("a", b"a")], AttachmentKind.DOCUMENT)
    assert at.presenter.is_busy
    at.presenter.add([at.file("b", b"b")], AttachmentKind.DOCUMENT)  # not a second time meanwhile
    assert len(jobs.held) == 1
    at.presenter.cancel()
    jobs.release()
    assert not is_busy(at.presenter)
    assert at.scene.faults == []
    assert at.scene.signed_in.vault.attachments.all() == []


def test_no_files_are_chosen_while_a_recording_runs(tmp_path: Path) -> None:
    at = stand(tmp_path)
    at.scene.workplace.is_recording = True
    at.presenter.add([at.file("a", b"a")], AttachmentKind.DOCUMENT)
    assert not at.presenter.may_add
    assert at.presenter.state.rows == ()


def test_pages_zoom_and_turn(tmp_path: Path) -> None:
    at = stand(tmp_path)
    at.presenter.add([at.file("a.pdf", document(pages=3))], AttachmentKind.DOCUMENT)
    looking = at.presenter.looking
    looking.fit_into(400, 300)
    at.presenter.open(at.presenter.state.chosen)

    def size() -> tuple[int, int]:
        assert looking.look is not None
        assert isinstance(looking.look.result, Shown)
        return looking.look.result.width, looking.look.result.height

    def page() -> int:
        assert looking.look is not None
        return looking.look.page

    assert size() == (212, 300)
    for by, there in ((-1, 0), (1, 1), (1, 2), (1, 2)):
        looking.turn_page(by)
        assert page() == there
    looking.come_nearer(1)
    assert size() == (318, 450)
    for _ in ZOOMS:
        looking.come_nearer(1)
    assert looking.look is not None
    assert looking.look.zoom == ZOOMS[-1]
    looking.fit()
    assert looking.look.zoom == FIT
    looking.rotate(90)
    assert size() == (283, 400)  # it will lie on its side in 400 by 300
    assert len(at.scene.signed_in.vault.entries.about(Action.ATTACHMENT_SHOWN)) == 1


def test_a_child_that_fails_is_reported_and_nothing_is_shown(tmp_path: Path) -> None:
    at = stand(tmp_path)

    def fail(*_: object) -> Any:
        raise Fault(FaultCode.RENDERER_FAILED, reason="died")

    at.presenter.add([at.file("a.png", picture("PNG"))], AttachmentKind.SCAN)
    at.presenter.looking._show_page = fail
    at.presenter.open(at.presenter.state.chosen)
    assert at.scene.faults == ["renderer.failed"]
    assert not isinstance(at.presenter.state.look and at.presenter.state.look.result, Shown | type(None))
