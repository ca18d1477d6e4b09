"""The hand-over presenter: a real vault, a real gate, a real bundle in a folder; no Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.crypto.age import new_identity
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import DestinationId
from desktop.export.destinations import add_destination, fingerprint_of
from desktop.export.exporter import ExportMeans, ExportResult, export_interview
from desktop.recording.whole_flac import WholeFlac
from desktop.review import desk
from desktop.system.folder_drive import FolderDrive
from desktop.ui.export.presenter import ExportPresenter
from desktop.ui.export.state import NewDestination, Work
from tests.ui.scene import RESOURCES, Scene, make_scene, services

SEOUL = DestinationId("ohchr-seoul")


def real_export(account: Any, interview: Any, destination: Any, folder: Path, progress: Any, cancelled: Any) -> Any:
    """As wiring does it."""

    def audio(recording_id: Any) -> Any:
        recording = account.vault.recordings.get(recording_id)
        flac = WholeFlac(account.vault.media(recording.interview_id), recording)
        return flac.size_bytes, flac.read

    means = ExportMeans(FolderDrive(folder), audio, RESOURCES)
    return export_interview(account, interview, destination, means, progress=progress, cancelled=cancelled)


def office(folder: Path, **parts: Any) -> tuple[Scene, ExportPresenter]:
    """A supervisor at work; one destination, not verified, nothing approved."""
    scene = make_scene(folder, lines=2).as_supervisor()
    key = new_identity().recipient
    add_destination(scene.signed_in, SEOUL, "OHCHR Seoul", "export.ohchr_seoul", key)
    presenter = ExportPresenter(scene.workplace, services(**{"export": real_export, **parts}))
    presenter.look()
    return scene, presenter


def opened(folder: Path, **parts: Any) -> tuple[Scene, ExportPresenter]:
    """The same with an open gate and a chosen drive."""
    scene, presenter = office(folder, **parts)
    desk.approve(scene.signed_in, scene.interview.id)
    assert presenter.state.destination is not None
    presenter.verify(fingerprint_of(presenter.state.destination))
    drive = folder / "drive"
    drive.mkdir()
    presenter.choose_folder(drive)
    return scene, presenter


def codes(presenter: ExportPresenter) -> set[str]:
    assert presenter.state.findings is not None
    return {finding.code.value for finding in presenter.state.findings}


def test_the_gate_says_everything_at_once(tmp_path: Path) -> None:
    _, presenter = office(tmp_path)
    assert codes(presenter) == {"destination.unverified", "export.not_approved"}
    assert not presenter.state.may_hand_over
    presenter.hand_over()
    assert presenter.state.work is None


def test_a_wrong_fingerprint_verifies_nothing(tmp_path: Path) -> None:
    scene, presenter = office(tmp_path)
    presenter.verify("0000 1111 2222 3333 4444 5555 6666 7777")
    assert scene.faults == ["destination.fingerprint_differs"]
    assert "destination.unverified" in codes(presenter)


def test_hands_over_for_real_and_remembers_it(tmp_path: Path) -> None:
    steps: list[str] = []
    scene, presenter = opened(tmp_path)
    presenter.changed = lambda: steps.append(presenter.state.work.step if presenter.state.work else "")
    assert presenter.state.may_hand_over
    presenter.hand_over()
    assert scene.faults == []
    result = presenter.state.result
    assert isinstance(result, ExportResult)
    assert Path(result.bundle_path).stat().st_size == result.size_bytes
    assert [h.bundle_sha256 for h in presenter.state.handovers] == [result.sha256]
    assert [s for s in dict.fromkeys(steps) if s] == ["checking", "preparing", "writing", "reading_back", "finishing"]
    presenter.close_result()
    assert presenter.state.result is None


def test_a_cancelled_export_leaves_nothing_and_says_so(tmp_path: Path) -> None:
    scene, presenter = opened(tmp_path)

    def stop_at_writing() -> None:
        work = presenter.state.work
        if work is not None and work.step == "writing" and not work.is_stopping:
            task.cancel()

    class Stopper:
        def cancel(self) -> None:
            presenter.cancel()

    task = Stopper()
    run = scene.workplace.runner.run

    def run_and_hold(work: Any, done: Any, failed: Any, **how: Any) -> Any:
        def with_task(inner: Any) -> Any:
            presenter._task = inner  # an immediate runner gives the task back only afterwards
            return work(inner)

        return run(with_task, done, failed, **how)

    scene.workplace.runner.run = run_and_hold  # type: ignore[method-assign]
    presenter.changed = stop_at_writing
    presenter.hand_over()
    assert scene.faults == ["export.cancelled"]
    assert list((tmp_path / "drive").iterdir()) == []
    assert presenter.state.work is None
    assert presenter.state.handovers == ()


def test_a_vanished_drive_is_told_and_forgotten(tmp_path: Path) -> None:
    def gone(_: Path) -> int:
        raise FileNotFoundError

    scene, presenter = office(tmp_path, free_bytes=gone)
    presenter.choose_folder(tmp_path / "nowhere")
    assert scene.faults == ["drive.lost"]
    assert presenter.state.folder == ""


def test_a_fault_of_the_export_leads_back_to_the_gate(tmp_path: Path) -> None:
    def full(*_: object) -> None:
        raise Fault(FaultCode.DRIVE_FULL)

    scene, presenter = opened(tmp_path, export=full)
    presenter.hand_over()
    assert scene.faults == ["drive.full"]
    assert presenter.state.work is None
    assert presenter.state.may_hand_over


def test_adds_a_destination_and_chooses_it(tmp_path: Path) -> None:
    scene, presenter = office(tmp_path)
    presenter.ask_to_add(is_asked=True)
    form = NewDestination("records-center", "Records Center", "export.nkhr_records_center", new_identity().recipient)
    presenter.add(form)
    assert presenter.state.chosen == "records-center"
    assert not presenter.state.is_adding
    assert "consent.missing" in codes(presenter)
    presenter.add(form)
    assert scene.faults == ["destination.exists"]


@pytest.mark.parametrize("key", ["", "age1short", "AGE-SECRET-KEY-1QQ"])
def test_a_key_that_is_none_is_refused(tmp_path: Path, key: str) -> None:
    scene, presenter = office(tmp_path)
    presenter.add(NewDestination("other", "Other", "export.ohchr_seoul", key))
    assert scene.faults == ["destination.key_invalid"]
    assert len(presenter.state.destinations) == 1


def test_nothing_changes_while_an_export_runs(tmp_path: Path) -> None:
    scene, presenter = opened(tmp_path)
    presenter.state = type(presenter.state)(
        interview=presenter.state.interview, chosen=SEOUL, work=Work("writing", 1, 2), findings=()
    )
    presenter.choose(DestinationId("other"))
    scene.workplace.choose(None)
    assert presenter.state.chosen == SEOUL
    assert presenter.state.interview == scene.interview


def test_an_interviewer_adds_no_destination(tmp_path: Path) -> None:
    scene = make_scene(tmp_path, lines=1)
    presenter = ExportPresenter(scene.workplace, services())
    presenter.look()
    may = presenter.state.may_keep
    presenter.ask_to_add(is_asked=True)
    assert presenter.state.is_adding is may
    assert presenter.state.destinations == ()
