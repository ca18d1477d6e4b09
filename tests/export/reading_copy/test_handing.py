"""A copy leaves through the gate only, sealed unless a supervisor says why not, whole or not at all, and the log knows."""

from __future__ import annotations

import errno
import hashlib
import json
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.crypto.age import open_bytes
from desktop.custody.audit import check_log, check_rows
from desktop.custody.handed_copies import handed_copies
from desktop.custody.signed_in import SignedIn
from desktop.domain.destination import HandedCopy
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.marking import YES, Mark
from desktop.export.drive import Drive
from desktop.export.reading_copy.formats import Format
from desktop.export.reading_copy.gate import CopyWish, check_copy
from desktop.export.reading_copy.handing import CopyMeans, CopyResult, hand_over_copy
from desktop.export.reading_copy.values import DocumentLanguages
from desktop.interview.consent import set_consent
from desktop.review.desk import correct_line
from desktop.review.marking import mark_lines
from desktop.system.folder_drive import FolderDrive
from tests.export.cases import CENTER, SEOUL, Ready, export, make_ready, no_progress
from tests.export.drives import FailingDrive, LyingDrive, SmallDrive
from tests.office import INTERVIEWER, RESOURCES, SENTENCES, SUPERVISOR

EVERYTHING = CopyWish(tuple(Format))
WORDS = "보위부 사람들이 밤에 와서 아버지를 데려갔습니다."


@pytest.fixture(scope="module")
def approved(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    return make_ready(tmp_path_factory.mktemp("approved"))


@pytest.fixture
def ready(approved: Ready, tmp_path: Path) -> Ready:
    """The approved interview and an empty drive."""
    drive = tmp_path / "drive"
    drive.mkdir()
    return replace(approved, drive=drive)


def hand_over(
    signed_in: SignedIn,
    ready: Ready,
    wish: CopyWish = EVERYTHING,
    drive: Drive | None = None,
    **more: Any,
) -> CopyResult:
    to = more.pop("to", SEOUL)
    place = more.pop("place", ready.drive)
    watching = (more.get("progress", no_progress), more.get("cancelled", bool))
    means = CopyMeans(drive or FolderDrive(place), place, RESOURCES, *watching)
    return hand_over_copy(signed_in, ready.interview, to, wish, means)


def entries(signed_in: SignedIn, *actions: str) -> list[dict[str, Any]]:
    return [json.loads(entry.body) for entry in signed_in.vault.entries.about(*actions)]


def refused(signed_in: SignedIn, ready: Ready, wish: CopyWish, **more: Any) -> FaultCode:
    with pytest.raises(Fault) as caught:
        hand_over(signed_in, ready, wish, **more)
    return caught.value.code


def test_sealed_files_lie_on_the_drive_and_only_the_destination_opens_them(ready: Ready) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        result = hand_over(signed_in, ready)
        assert check_log(signed_in.vault) + check_rows(signed_in.vault) == []
        assert handed_copies(signed_in.vault, ready.interview)[-len(result.files) :] == result.files
    assert len(result.files) == 4 + 3 * 2
    assert ready.names() == sorted([*(file.file_name for file in result.files), f"{result.copy.id}.sha256"])
    for file in result.files:
        data = (ready.drive / file.file_name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == file.sha256
        assert WORDS.encode() not in data
        assert file.is_sealed
    value = json.loads(open_bytes((ready.drive / f"{result.copy.id}.json.age").read_bytes(), [ready.key.secret]))
    texts = [line["text"] for part in value["recordings"] for line in part["lines"]]
    assert texts == [SENTENCES[0], WORDS, SENTENCES[2], *SENTENCES]
    assert value["approval"]["by"] == SUPERVISOR
    assert value["revisers"] == [{"account": INTERVIEWER, "lines": 1}]


def test_stock_tools_check_and_open_them(ready: Ready) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        result = hand_over(signed_in, ready, CopyWish((Format.TXT, Format.PDF)))
    (ready.drive / "key").write_text(f"{ready.key.secret}\n")
    script = f"""set -eu
      sha256sum --strict -c {result.copy.id}.sha256
      age -d -i key -o {result.copy.id}.txt {result.copy.id}.txt.age
      grep -q '{WORDS}' {result.copy.id}.txt
    """
    done = subprocess.run(["bash", "-c", script], cwd=ready.drive, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_plain_copy_is_a_supervisors_with_a_reason(ready: Ready) -> None:
    plain = CopyWish((Format.TXT,), is_sealed=False, reason="받는 쪽에서 봉인을 열 수 없음")
    with ready.office.as_(INTERVIEWER) as signed_in:
        assert refused(signed_in, ready, plain) is FaultCode.ACCOUNT_ROLE_MISSING
    with ready.office.as_(SUPERVISOR) as signed_in:
        assert refused(signed_in, ready, replace(plain, reason="  ")) is FaultCode.REASON_INVALID
        assert refused(signed_in, ready, replace(plain, reason="800101-1234567")) is FaultCode.NUMBER_FORBIDDEN
        assert ready.names() == []
        result = hand_over(signed_in, ready, plain)
        (file,) = result.files
        (begun,) = [e for e in entries(signed_in, "reading_copy.begun") if e["object"] == result.copy.id]
        (ended,) = [e for e in entries(signed_in, "reading_copy.handed_over") if e["object"] == result.copy.id]
    assert WORDS in (ready.drive / file.file_name).read_text("utf-8")
    assert begun["facts"]["sealed"] is False
    assert ended["facts"] == {
        "interview": ready.interview, "destination": SEOUL, "file": f"{result.copy.id}.txt", "sha256": file.sha256,
        "size_bytes": file.size_bytes, "sealed": False, "draft": False, "reason": "받는 쪽에서 봉인을 열 수 없음",
    }  # fmt: skip
    assert result.copy.custody.entries == begun["seq"] + 1


def test_no_format_is_no_copy(ready: Ready) -> None:
    with ready.office.as_(SUPERVISOR) as signed_in:
        assert refused(signed_in, ready, CopyWish(())) is FaultCode.COPY_FORMAT_MISSING


def test_the_vaults_own_folder_is_no_place_for_it(ready: Ready) -> None:
    inside = ready.office.root / "outbox"
    inside.mkdir(exist_ok=True)
    with ready.office.as_(SUPERVISOR) as signed_in:
        for place in (ready.office.root, inside, inside / ".."):
            assert refused(signed_in, ready, EVERYTHING, place=place) is FaultCode.COPY_PLACE_UNSAFE


def test_the_gate_of_the_destination_is_asked(ready: Ready) -> None:
    with ready.office.as_(SUPERVISOR) as signed_in:
        codes = {f.code for f in check_copy(signed_in, ready.interview, CENTER, EVERYTHING)}
        assert codes == {FaultCode.DESTINATION_UNVERIFIED}
        assert refused(signed_in, ready, EVERYTHING, to=CENTER) is FaultCode.DESTINATION_UNVERIFIED
    assert ready.names() == []


def test_what_is_not_approved_leaves_as_a_marked_draft_or_not_at_all(tmp_path: Path) -> None:
    ready = make_ready(tmp_path)
    draft = CopyWish((Format.TXT, Format.JSON), DocumentLanguages.EN, is_draft=True, reason="hearing on Friday")
    with ready.office.as_(INTERVIEWER) as signed_in:
        correct_line(signed_in, ready.segments[0], "예, 동의합니다.")
        assert refused(signed_in, ready, EVERYTHING) is FaultCode.EXPORT_NOT_APPROVED
        assert refused(signed_in, ready, draft) is FaultCode.ACCOUNT_ROLE_MISSING
        before = len(entries(signed_in, "reading_copy.begun"))
        assert before == 0
    with ready.office.as_(SUPERVISOR) as signed_in:
        result = hand_over(signed_in, ready, draft)
        assert result.copy.is_draft
        assert all(file.is_draft for file in result.files)
        text = open_bytes((ready.drive / f"{result.copy.id}.txt.age").read_bytes(), [ready.key.secret]).decode()
        assert text.splitlines()[2] == "*** DRAFT – not approved ***"
        set_consent(signed_in, ready.interview, "D01", "withdraw")
        assert refused(signed_in, ready, draft) is FaultCode.CONSENT_MISSING


def test_a_withheld_line_leaves_no_word_in_any_format(tmp_path: Path) -> None:
    ready = make_ready(tmp_path)
    wish = CopyWish(tuple(Format), is_sealed=False, is_draft=True, reason="test")
    with ready.office.as_(INTERVIEWER) as signed_in:
        mark_lines(signed_in, [ready.segments[1]], Mark.WITHHELD, YES)
        mark_lines(signed_in, [ready.segments[0]], Mark.INAUDIBLE, YES)
        mark_lines(signed_in, [ready.segments[2]], Mark.UNCERTAIN, YES)
    with ready.office.as_(SUPERVISOR) as signed_in:
        result = hand_over(signed_in, ready, wish)
    first = result.copy.recordings[0].lines
    assert [(line.text, line.is_withheld, line.is_inaudible, line.is_uncertain) for line in first] == [
        ("", False, True, False), ("", True, False, False), (SENTENCES[2], False, False, True),
    ]  # fmt: skip
    for file in result.files:
        data = (ready.drive / file.file_name).read_bytes()
        if not file.file_name.endswith((".pdf", ".docx")):
            assert "보위부" not in data.decode("utf-8"), file.file_name
    assert [line.number for line in result.copy.lines] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("moment", ["create", "write", "sync", "open", "read", "finish"])
@pytest.mark.parametrize("is_sealed", [True, False])
def test_a_drive_that_fails_keeps_nothing_and_is_named(ready: Ready, moment: str, is_sealed: bool) -> None:
    wish = CopyWish((Format.TXT, Format.SRT), is_sealed=is_sealed, reason="" if is_sealed else "test")
    ending = ".age" if is_sealed else ".srt"
    drive = FailingDrive(ready.drive, moment, errno.ENOSPC, only=ending)
    with ready.office.as_(SUPERVISOR) as signed_in:
        before = handed_copies(signed_in.vault, ready.interview)
        assert refused(signed_in, ready, wish, drive=drive) is FaultCode.DRIVE_FULL
        assert handed_copies(signed_in.vault, ready.interview) == before
        assert check_log(signed_in.vault) == []
    assert ready.names() == []


def test_a_drive_that_is_pulled_may_keep_something_and_the_log_says_that_it_was_begun(ready: Ready) -> None:
    drive = FailingDrive(ready.drive, "sync", errno.ENODEV, only=".txt")
    with ready.office.as_(SUPERVISOR) as signed_in:
        begun = len(entries(signed_in, "reading_copy.begun"))
        wish = CopyWish((Format.TXT,), is_sealed=False, reason="test")
        assert refused(signed_in, ready, wish, drive=drive) is FaultCode.DRIVE_LOST
        assert len(entries(signed_in, "reading_copy.begun")) == begun + 1
    assert all(name.endswith(".part") for name in ready.names())


def test_too_small_lying_and_cancelled(ready: Ready) -> None:
    with ready.office.as_(SUPERVISOR) as signed_in:
        small = SmallDrive(ready.drive, 100)
        assert refused(signed_in, ready, EVERYTHING, drive=small) is FaultCode.DRIVE_FULL
        lying = LyingDrive(ready.drive, lambda data: data[:-1] + bytes([data[-1] ^ 1]))
        assert refused(signed_in, ready, EVERYTHING, drive=lying) is FaultCode.EXPORT_READ_BACK_DIFFERS
        for step in ("checking", "preparing", "writing", "reading_back"):
            assert refused(signed_in, ready, EVERYTHING, **stop_at(step)) is FaultCode.EXPORT_CANCELLED
            assert ready.names() == []


def stop_at(step: str) -> dict[str, Any]:
    """Somebody who cancels as soon as this step is told."""
    told: list[str] = []
    return {"progress": lambda name, *_: told.append(name), "cancelled": lambda: step in told}


def test_progress_never_goes_back(ready: Ready) -> None:
    told: list[tuple[str, int, int]] = []
    with ready.office.as_(SUPERVISOR) as signed_in:
        hand_over(signed_in, ready, progress=lambda *what: told.append(what))
    assert list(dict.fromkeys(step for step, _, _ in told)) == [
        "checking", "preparing", "writing", "reading_back", "finishing",
    ]  # fmt: skip
    for step in ("preparing", "writing", "reading_back"):
        counted = [(done, total) for name, done, total in told if name == step]
        assert counted == sorted(counted)
        assert counted[-1][0] <= counted[-1][1]


def test_no_temporary_file_is_made(ready: Ready, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("a temporary file")

    for name in ("mkstemp", "mkdtemp", "TemporaryFile", "NamedTemporaryFile", "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, name, never)
    opened: list[str] = []
    real = Path.open

    def noted(path: Path, mode: str = "r", *arguments: Any, **options: Any) -> Any:
        opened.append(mode)
        return real(path, mode, *arguments, **options)

    monkeypatch.setattr(Path, "open", noted)
    with ready.office.as_(SUPERVISOR) as signed_in:
        hand_over(signed_in, ready, CopyWish(tuple(Format), is_sealed=False, reason="test"))
    assert set(opened) <= {"r", "rb"}


def test_a_bundle_tells_nothing_of_a_copy(tmp_path: Path) -> None:
    ready = make_ready(tmp_path)
    with ready.office.as_(SUPERVISOR) as signed_in:
        copy: HandedCopy = hand_over(signed_in, ready).files[0]
        result = export(signed_in, ready)
    data = open_bytes(Path(result.bundle_path).read_bytes(), [ready.key.secret])
    assert copy.copy_id.encode() not in data
    assert b"reading_copy" not in data
