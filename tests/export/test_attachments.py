"""Attachments go along as untouched originals, listed and checked; and only while the witness agrees to them."""

from __future__ import annotations

import hashlib
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.attachments.adding import Labels, add_attachment
from desktop.attachments.describing import describe
from desktop.attachments.drawing.drawing_board import begin_drawing
from desktop.bundle.reader import read_bundle
from desktop.bundle.report import Report
from desktop.custody.audit import check_log, check_rows
from desktop.custody.entry import entry_body
from desktop.domain.attachment import NOTHING_SAID, AttachmentKind, Likeness, Place, Wording
from desktop.domain.custody import Action
from desktop.domain.drawing import Background, Ink, Point, Stroke
from desktop.domain.faults import Fault, FaultCode
from desktop.export.signers import signers_text
from desktop.interview.consent import set_consent
from desktop.receive.opening import open_bundle
from desktop.receive.report_text import report_lines, report_value
from tests.attachments.ink_reader import read_ink
from tests.attachments.room import document, picture
from tests.export.cases import Ready, export, make_ready
from tests.fakes.bundles import RECIPIENT, SIGNERS, minimal_bundle
from tests.office import INTERVIEWER

PHOTO, PAPER = picture("JPEG"), document()
NAME = "김철수 집 900.jpg"


@dataclass
class Opened:
    """A bundle with three attachments at its recipient's."""

    folder: Path
    report: Report
    ready: Ready

    @property
    def record(self) -> dict[str, Any]:
        """Its record."""
        record: dict[str, Any] = json.loads((self.folder / "bundle/data/record.json").read_bytes())
        return record


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    root = tmp_path_factory.mktemp("attached")
    ready = make_ready(root)
    with ready.office.as_(INTERVIEWER) as signed_in:
        set_consent(signed_in, ready.interview, "C03", "yes")
        recording = signed_in.vault.recordings.of(ready.interview)[1]
        for name, data, labels in (
            (NAME, PHOTO, Labels(AttachmentKind.PHOTOGRAPH, Wording('집 앞 "마당"', "증인", "", Likeness.ITSELF))),
            ("b.pdf", PAPER, Labels(AttachmentKind.DOCUMENT, NOTHING_SAID, Place(recording.id, 4_000))),
        ):
            path = root / name
            path.write_bytes(data)
            add_attachment(signed_in, ready.interview, path, labels)
        board = begin_drawing(signed_in, ready.interview, 6_000, Background.NONE, recording.id)
        board.add(Stroke(Ink.BLUE, 60, (Point(1, 2, 3), Point(4, 5, 6))))
        assert board.keep() is not None
        result = export(signed_in, ready)
        assert check_log(signed_in.vault) + check_rows(signed_in.vault) == []
        assert len(signed_in.vault.entries.about(Action.ATTACHMENT_HANDED_OVER)) == 3
        signers = signers_text(signed_in)
    out = root / "opened"
    return Opened(out, open_bundle(Path(result.bundle_path), ready.key.secret, signers, out), ready)


def test_originals_arrive_byte_for_byte(opened: Opened) -> None:
    folder = opened.folder / "bundle/data/attachments"
    assert sorted(path.name for path in folder.iterdir()) == ["0001.jpg", "0002.pdf", "0003.inkml"]
    assert (folder / "0001.jpg").read_bytes() == PHOTO
    assert (folder / "0002.pdf").read_bytes() == PAPER
    assert read_ink((folder / "0003.inkml").read_bytes())["events"] == [("stroke", "blue", 60, [(1, 2, 3), (4, 5, 6)])]


def test_stock_tools_agree(opened: Opened, tmp_path: Path) -> None:
    bundle = opened.folder / "bundle"
    done = subprocess.run(
        ["sha256sum", "--strict", "-c", "manifest-sha256.txt"], cwd=bundle, capture_output=True, text=True, check=True
    )
    assert "data/attachments/0003.inkml: OK" in done.stdout
    lines = "".join(f"{one['sha256']}  {one['path']}\n" for one in opened.record["attachments"])
    listed = tmp_path / "from-record.txt"
    listed.write_text(lines)
    subprocess.run(["sha256sum", "--strict", "-c", str(listed)], cwd=bundle, check=True, capture_output=True)


def test_the_record_says_what_they_are_and_no_name_goes_along(opened: Opened) -> None:
    first, second, third = opened.record["attachments"]
    assert (first["kind"], first["caption"], first["maker"], first["likeness"]) == (
        "photograph", "집 앞 \"마당\"", "증인", "itself",
    )  # fmt: skip
    assert (first["recording"], second["recording"], second["at_frame"], third["recording"]) == (None, 2, 4_000, 2)
    everything = b"".join(path.read_bytes() for path in opened.folder.rglob("*") if path.is_file())
    assert "김철수".encode() not in everything


def test_the_log_shows_how_they_came_and_not_who_looked(opened: Opened) -> None:
    entries = opened.folder / "bundle/data/custody/entries"
    actions = [entry_body(path.read_bytes()).action for path in sorted(entries.glob("*.json"))]
    assert actions.count("attachment.added") == 3
    assert actions.count("drawing.begun") == 1
    assert not {"attachment.shown", "attachment.handed_over"} & set(actions)


def test_the_receiver_lists_them_as_text(opened: Opened) -> None:
    lines = list(report_lines(opened.report, "en"))
    assert any("Attachments: 3." in line for line in lines)
    assert any("data/attachments/0001.jpg: photograph, image/jpeg" in line and "마당" in line for line in lines)
    value: Any = report_value(opened.report)
    assert [one["path"][-10:] for one in value["attachments"]] == ["s/0001.jpg", "s/0002.pdf", "0003.inkml"]


def test_without_consent_to_pictures_they_stay(tmp_path: Path) -> None:
    ready = make_ready(tmp_path)
    with ready.office.as_(INTERVIEWER) as signed_in:
        set_consent(signed_in, ready.interview, "C03", "yes")
        for name, kind in (("a.jpg", AttachmentKind.PHOTOGRAPH), ("b.txt", AttachmentKind.DOCUMENT)):
            (tmp_path / name).write_bytes(name.encode())
            add_attachment(signed_in, ready.interview, tmp_path / name, Labels(kind))
        set_consent(signed_in, ready.interview, "C03", "withdraw")
        result = export(signed_in, ready)
        signers = signers_text(signed_in)
    out = tmp_path / "opened"
    assert open_bundle(Path(result.bundle_path), ready.key.secret, signers, out).is_verified
    record = json.loads((out / "bundle/data/record.json").read_bytes())
    assert [one["path"] for one in record["attachments"]] == ["data/attachments/0001.txt"]
    shown = b"".join(path.read_bytes() for path in (out / "bundle/data/custody/entries").glob("*.json"))
    assert b'"photograph"' not in shown


def test_a_changed_original_keeps_the_interview_here(tmp_path: Path) -> None:
    ready = make_ready(tmp_path)
    with ready.office.as_(INTERVIEWER) as signed_in:
        (tmp_path / "a").write_bytes(b"one")
        attachment = add_attachment(signed_in, ready.interview, tmp_path / "a", Labels(AttachmentKind.DOCUMENT))
        describe(signed_in, attachment.id, Wording("x"))
        database = signed_in.vault.media(ready.interview)._database
        database.execute("DROP TRIGGER attached_piece_refuses_update")
        database.execute("UPDATE attached_piece SET data = X'00'")
        with pytest.raises(Fault) as raised:
            export(signed_in, ready)
        assert raised.value.code is FaultCode.ATTACHMENT_CHANGED
        assert ready.names() == []


ONE: dict[str, Any] = {
    "number": 1, "id": "att-1", "path": "data/attachments/0001.txt",
    "sha256": hashlib.sha256(b"19").hexdigest(), "size_bytes": 2, "kind": "document",
    "media_type": "text/plain", "caption": "", "maker": "", "source": "", "likeness": "unknown", "recording": 1,
    "at_frame": 0, "added_by": "u07", "added_at": "2026-11-23T15:00:00Z",
}  # fmt: skip
PART = {"data/attachments/0001.txt": b"19"}


def report_on(changes: dict[str, Any] | None, parts: dict[str, bytes | None]) -> Report:
    listed = [] if changes is None else [{**ONE, **changes}]
    sealed = minimal_bundle(parts, edit_record=lambda record: record.update({"attachments": listed} if listed else {}))
    return read_bundle(sealed.open(), [RECIPIENT.secret], SIGNERS)


def test_a_right_one_made_by_hand_is_verified() -> None:
    report = report_on({}, dict(PART))
    assert report.is_verified, report.refusal
    assert report.facts is not None
    assert report.facts.attachments[0].path == "data/attachments/0001.txt"


@pytest.mark.parametrize(
    ("changes", "parts"),
    [
        ({}, {}), (None, PART), ({}, {**PART, "data/attachments/0002.txt": b"x"}), ({"number": 2}, PART),
        ({"sha256": "0" * 64}, PART), ({"size_bytes": 3}, PART), ({"path": "data/attachments/0002.txt"}, PART),
        ({"path": "data/audio/0001.flac"}, PART), ({"kind": "secret"}, PART), ({"recording": 2}, PART),
        ({"name": "김.txt"}, PART), ({"caption": "x" * 501}, PART), ({"media_type": "text/plain\n"}, PART),
    ],
)  # fmt: skip
def test_a_wrong_one_is_refused_by_check_10(changes: dict[str, Any] | None, parts: dict[str, bytes | None]) -> None:
    report = report_on(changes, dict(parts))
    assert report.refusal is not None
    assert report.refusal.code is FaultCode.BUNDLE_RECORD_WRONG
    assert next(result.number for result in report.results if result.fault) == 10
