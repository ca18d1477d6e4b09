"""Whatever fails on the way, nothing is handed over, nothing half-made is left, and the vault is as it was."""

from __future__ import annotations

import dataclasses
import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.export.drive import Drive
from desktop.export.exporter import export_interview
from desktop.export.watch import Step
from desktop.system.folder_drive import FolderDrive
from tests.export.cases import SEOUL, Ready, export, make_ready, means, no_progress
from tests.export.drives import FailingDrive, LyingDrive, SmallDrive
from tests.office import INTERVIEWER


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    return make_ready(tmp_path_factory.mktemp("ready"))


@pytest.fixture(scope="module")
def signed_in(ready: Ready) -> Iterator[SignedIn]:
    with ready.office.as_(INTERVIEWER) as signed_in:
        yield signed_in


@pytest.fixture
def folder(ready: Ready, tmp_path: Path) -> Path:
    ready.drive = tmp_path / "drive"
    ready.drive.mkdir()
    return ready.drive


def _fails(signed_in: SignedIn, ready: Ready, drive: Drive, code: FaultCode) -> Fault:
    """Exports, expects `code`, and that nothing at all has happened."""
    actions = [entry.body for entry in signed_in.vault.entries.all()]
    with pytest.raises(Fault) as caught:
        export(signed_in, ready, drive)
    assert caught.value.code is code
    assert [entry.body for entry in signed_in.vault.entries.all()] == actions
    assert signed_in.vault.handovers.of(ready.interview) == []
    return caught.value


@pytest.mark.parametrize("moment", ["create", "write", "sync", "finish", "free"])
@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, FaultCode.DRIVE_FULL),
        (errno.EROFS, FaultCode.DRIVE_READ_ONLY),
        (errno.EACCES, FaultCode.DRIVE_READ_ONLY),
        (errno.EIO, FaultCode.DRIVE_LOST),
    ],
)
def test_a_drive_that_fails_is_named_and_left_clean(
    signed_in: SignedIn, ready: Ready, folder: Path, moment: str, number: int, code: FaultCode
) -> None:
    _fails(signed_in, ready, FailingDrive(folder, moment, number), code)
    assert [name for name in ready.names() if name != "READ-ME.txt"] == []


@pytest.mark.parametrize("moment", ["create", "write", "sync", "open", "read", "finish", "free"])
def test_a_drive_that_is_pulled_out_is_lost(signed_in: SignedIn, ready: Ready, folder: Path, moment: str) -> None:
    _fails(signed_in, ready, FailingDrive(folder, moment, errno.ENODEV, only=""), FaultCode.DRIVE_LOST)
    assert not [name for name in ready.names() if name.endswith(".age")]


@pytest.mark.parametrize("after_bytes", [1, 1_000, 64 << 10, 128 << 10])
@pytest.mark.parametrize("moment", ["write", "read"])
def test_a_drive_that_fails_in_the_middle(
    signed_in: SignedIn, ready: Ready, folder: Path, moment: str, after_bytes: int
) -> None:
    drive = FailingDrive(folder, moment, errno.EIO, after_bytes=after_bytes)
    _fails(signed_in, ready, drive, FaultCode.DRIVE_LOST)
    assert ready.names() == []


@pytest.mark.parametrize("name", ["READ-ME.txt", ".sha256"])
@pytest.mark.parametrize("moment", ["create", "write", "sync", "finish"])
def test_the_small_files_count_too(signed_in: SignedIn, ready: Ready, folder: Path, name: str, moment: str) -> None:
    _fails(signed_in, ready, FailingDrive(folder, moment, errno.ENOSPC, only=name), FaultCode.DRIVE_FULL)
    assert [left for left in ready.names() if left != "READ-ME.txt"] == []


def test_a_note_that_could_not_be_kept_takes_the_bundle_back(signed_in: SignedIn, ready: Ready, folder: Path) -> None:
    class FullLaptop(FolderDrive):
        def finish(self, name: str) -> None:
            super().finish(name)
            if name.endswith(".age"):
                raise Fault(FaultCode.DISK_FULL)

    _fails(signed_in, ready, FullLaptop(folder), FaultCode.DISK_FULL)
    assert ready.names() == ["READ-ME.txt"]


def test_too_little_room_is_said_before_anything_is_written(signed_in: SignedIn, ready: Ready, folder: Path) -> None:
    drive = SmallDrive(folder, 50_000)
    _fails(signed_in, ready, drive, FaultCode.DRIVE_FULL)
    assert ready.names() == []


def test_a_folder_that_is_gone_is_a_lost_drive(signed_in: SignedIn, ready: Ready, folder: Path) -> None:
    _fails(signed_in, ready, FolderDrive(folder / "gone"), FaultCode.DRIVE_LOST)
    assert ready.names() == []


def _flip(place: float) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        at = min(int(len(data) * place), len(data) - 1)
        return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]

    return change


@pytest.mark.parametrize(
    "change",
    [
        *[pytest.param(_flip(place), id=f"flip at {place}") for place in (0, 0.001, 0.01, 0.2, 0.5, 0.8, 0.99, 1)],
        pytest.param(lambda data: data[:-1], id="short by one"),
        pytest.param(lambda data: data[: len(data) // 2], id="half"),
        pytest.param(lambda _: b"", id="nothing"),
        pytest.param(lambda data: data + b"\0", id="longer by one"),
    ],
)
def test_a_drive_that_gives_back_something_else_is_found_out(
    signed_in: SignedIn, ready: Ready, folder: Path, change: Callable[[bytes], bytes]
) -> None:
    _fails(signed_in, ready, LyingDrive(folder, change), FaultCode.EXPORT_READ_BACK_DIFFERS)
    assert ready.names() == []


@pytest.mark.parametrize("step", list(Step))
def test_it_can_be_cancelled_at_every_step(signed_in: SignedIn, ready: Ready, folder: Path, step: Step) -> None:
    now: list[str] = []
    entries = signed_in.vault.entries.count()
    with pytest.raises(Fault) as caught:
        export(
            signed_in,
            ready,
            progress=lambda at, _done, _total: now.append(at),
            cancelled=lambda: step is Step.CHECKING or _came_to(now, step),
        )
    assert caught.value.code is FaultCode.EXPORT_CANCELLED
    assert step is Step.CHECKING or now[-1] == _before(step)
    assert ready.names() == []
    assert signed_in.vault.handovers.of(ready.interview) == []
    assert signed_in.vault.entries.count() == entries


def _before(step: Step) -> str:
    """The last step that was told before the cancelling one was asked about: itself, unless it is told only once."""
    steps = list(Step)
    return step.value if step in (Step.WRITING, Step.READING_BACK) else steps[steps.index(step) - 1].value


def _came_to(told: list[str], step: Step) -> bool:
    """In the middle of the long steps; at the door of the short ones."""
    if step in (Step.WRITING, Step.READING_BACK):
        return told.count(step.value) >= 3
    return told[-1:] == [_before(step)] and (step is not Step.FINISHING or told.count(_before(step)) >= 3)


def test_audio_that_changes_on_its_way_is_found_out(signed_in: SignedIn, ready: Ready, folder: Path) -> None:
    """An encoder that loses the sound between vault and bundle: every digest in the bundle is right, the samples are not."""
    honest = means(signed_in, FolderDrive(folder))
    first, second = (recording.id for recording in signed_in.vault.recordings.of(ready.interview))
    swapped = dataclasses.replace(
        honest, audio_parts=lambda recording: honest.audio_parts(second if recording == first else first)
    )
    with pytest.raises(Fault) as caught:
        export_interview(signed_in, ready.interview, SEOUL, swapped, progress=no_progress, cancelled=lambda: False)
    assert (caught.value.code, caught.value.facts["reason"]) == (FaultCode.EXPORT_READ_BACK_DIFFERS, "samples")
    assert ready.names() == []


def test_audio_of_another_length_than_announced_stops_it(signed_in: SignedIn, ready: Ready, folder: Path) -> None:
    honest = means(signed_in, FolderDrive(folder))
    longer = dataclasses.replace(
        honest,
        audio_parts=lambda recording: (honest.audio_parts(recording)[0] + 1, honest.audio_parts(recording)[1]),
    )
    with pytest.raises(Fault) as caught:
        export_interview(signed_in, ready.interview, SEOUL, longer, progress=no_progress, cancelled=lambda: False)
    assert caught.value.code is FaultCode.BUNDLE_PART_LENGTH
    assert ready.names() == []


def test_after_all_these_failures_it_still_works(signed_in: SignedIn, ready: Ready, folder: Path) -> None:
    (folder / "READ-ME.txt.part").write_text("left by a crash")
    (folder / "READ-ME.txt").write_text("left by an older version")
    result = export(signed_in, ready)
    assert sorted(ready.names()) == sorted(
        ["READ-ME.txt", result.handover.file_name, result.handover.file_name.replace(".age", ".sha256")]
    )
    assert "sha256sum" in (folder / "READ-ME.txt").read_text("utf-8")
    assert check_log(signed_in.vault) + check_rows(signed_in.vault) == []
