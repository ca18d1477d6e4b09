"""An original is kept byte for byte or not at all, whatever happens on the way."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.attachments import adding
from desktop.attachments.adding import Course, Labels, add_attachment
from desktop.attachments.describing import describe, latest_description
from desktop.custody.attachment_check import check_attachments
from desktop.custody.audit import check_log, check_rows
from desktop.domain.attachment import AttachmentKind, Likeness, Place, Wording
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.visible_text import visible
from desktop.interview.consent import set_consent
from desktop.vault.database import Database
from tests.attachments.room import Room, picture
from tests.fakes.crashes import Crash, crash_at, steps_of
from tests.fakes.small_disks import small_disk
from tests.office import INTERVIEWER, Office, consented_interview, record_tone


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(min_size=1, max_size=400), piece=st.integers(1, 90))
def test_any_bytes_come_back_as_they_were(room: Room, data: bytes, piece: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(adding, "PIECE_BYTES", piece)
        if room.signed_in.vault.attachments.find_same(room.interview_id, hashlib.sha256(data).hexdigest()):
            return  # these were drawn before
        attachment = room.add("any", data)
    assert room.stored(attachment) == data
    assert (attachment.size_bytes, attachment.sha256) == (len(data), hashlib.sha256(data).hexdigest())


def test_rows_and_log_agree_and_the_file_stays(room: Room) -> None:
    data = picture("JPEG")
    attachment = room.add("우리 집.jpg", data, AttachmentKind.PHOTOGRAPH)
    assert attachment.media_type == "image/jpeg"
    assert (room.files / "우리 집.jpg").read_bytes() == data
    describe(room.signed_in, attachment.id, Wording("집 앞", "증인", "증인의 휴대전화", Likeness.COPY))
    describe(room.signed_in, attachment.id, Wording("집 앞", "증인", "증인의 휴대전화", Likeness.COPY))
    said = room.signed_in.vault.attachments.descriptions_of(attachment.id)
    assert [one.caption for one in said] == ["", "집 앞"]
    assert latest_description(room.signed_in, attachment.id) == said[-1]
    vault = room.signed_in.vault
    assert [*check_log(vault), *check_rows(vault), *check_attachments(vault)] == []
    assert len(vault.entries.about(Action.ATTACHMENT_ADDED)) == 1


def test_the_texts_give_the_same_digests_as_the_values(room: Room) -> None:
    from desktop.custody.row_digest import row_digest

    room.add("한글 \u202e name.txt", b"x")
    store = room.signed_in.vault.attachments
    texts = [hashlib.sha256(text.encode()).hexdigest() for text in (*store.texts(), *store.description_texts())]
    assert texts == [row_digest(row) for row in (*store.all(), *store.descriptions())]


@pytest.mark.parametrize(
    ("statement", "finds"),
    [
        ("UPDATE attached_piece SET data = X'00'", FaultCode.ATTACHMENT_CHANGED),
        ("DELETE FROM attached_piece", FaultCode.ATTACHMENT_CHANGED),
    ],
)
def test_a_changed_original_is_found(room: Room, statement: str, finds: FaultCode) -> None:
    room.add("a.txt", b"what was said")
    database = room.signed_in.vault.media(room.interview_id)._database
    with pytest.raises(Fault):
        database.execute(statement)
    for name in ("attached_piece_refuses_update", "attached_piece_refuses_delete"):
        database.execute(f"DROP TRIGGER {name}")
    database.execute(statement)
    assert [finding.code for finding in check_attachments(room.signed_in.vault)] == [finds]


def test_a_changed_row_is_found(room: Room) -> None:
    room.add("a.txt", b"what was said")
    database = room.signed_in.vault._database
    for table in ("attachment", "description"):
        with pytest.raises(Fault):
            database.execute(f"DELETE FROM {table}")
    database.execute("DROP TRIGGER description_refuses_update")
    database.execute("UPDATE description SET caption = 'else'")
    assert {finding.code for finding in check_rows(room.signed_in.vault)} == {FaultCode.CUSTODY_ROW_DIFFERS}


def test_what_is_refused_leaves_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.add("a.txt", b"first")
    cases = {
        "empty": (room.file("empty.txt", b""), FaultCode.ATTACHMENT_EMPTY),
        "folder": (room.files, FaultCode.ATTACHMENT_NOT_A_FILE),
        "gone": (room.files / "gone.txt", FaultCode.FILE_NOT_FOUND),
        "same": (room.file("b.txt", b"first"), FaultCode.ATTACHMENT_DUPLICATE),
        "number": (room.file("900101-1234567.txt", b"x"), FaultCode.NUMBER_FORBIDDEN),
    }
    before = room.pieces()
    for path, code in cases.values():
        with pytest.raises(Fault) as raised:
            add_attachment(room.signed_in, room.interview_id, path, Labels(AttachmentKind.OTHER))
        assert raised.value.code is code
    monkeypatch.setattr(adding, "LARGEST_BYTES", 4)
    with pytest.raises(Fault) as raised:
        room.add("large.txt", b"12345")
    assert raised.value.code is FaultCode.ATTACHMENT_TOO_LARGE
    assert room.pieces() == before
    assert len(room.signed_in.vault.attachments.all()) == 1


@pytest.mark.parametrize("field", ["caption", "maker", "source"])
def test_words_are_looked_at(room: Room, field: str) -> None:
    attachment = room.add("a.txt", b"x")
    for text, code in (
        ("번호는 900101-1234567", FaultCode.NUMBER_FORBIDDEN),
        ("a\u202eb", FaultCode.ATTACHMENT_TEXT_INVALID),
        ("x" * 501, FaultCode.ATTACHMENT_TEXT_INVALID),
    ):
        with pytest.raises(Fault) as raised:
            describe(room.signed_in, attachment.id, replace(Wording(), **cast(Any, {field: text})))
        assert raised.value.code is code


def test_pictures_need_their_own_consent(room: Room) -> None:
    set_consent(room.signed_in, room.interview_id, "C03", "no")
    with pytest.raises(Fault) as raised:
        room.add("a.jpg", picture("JPEG"), AttachmentKind.PHOTOGRAPH)
    assert raised.value.code is FaultCode.CONSENT_MISSING
    assert room.add("a.txt", b"x", AttachmentKind.DOCUMENT).name == "a.txt"
    set_consent(room.signed_in, room.interview_id, "C01", "withdraw")
    with pytest.raises(Fault):
        room.add("b.txt", b"y", AttachmentKind.DOCUMENT)


def test_a_place_belongs_to_this_interview(room: Room) -> None:
    recording = record_tone(room.signed_in, room.interview_id)
    labels = Labels(AttachmentKind.DOCUMENT, place=Place(recording.id, 8_000))
    attachment = add_attachment(room.signed_in, room.interview_id, room.file("a.txt", b"x"), labels)
    assert (attachment.recording_id, attachment.at_frame) == (recording.id, 8_000)
    other = consented_interview(room.signed_in)
    with pytest.raises(Fault) as raised:
        add_attachment(room.signed_in, other, room.file("b.txt", b"y"), labels)
    assert raised.value.code is FaultCode.RECORDING_UNKNOWN
    with pytest.raises(Fault):
        add_attachment(
            room.signed_in,
            other,
            room.file("c.txt", b"z"),
            Labels(AttachmentKind.OTHER, place=Place(RecordingId("no"))),
        )


@pytest.mark.skipif(os.name != "posix", reason="only there a name can be bytes")
def test_a_name_that_is_no_text_is_written_out(room: Room) -> None:
    path = Path(os.fsdecode(os.fsencode(room.files) + b"/\xff\xe2\x80\xaegpj.exe"))
    path.write_bytes(b"x")
    attachment = add_attachment(room.signed_in, room.interview_id, path, Labels(AttachmentKind.OTHER))
    assert attachment.name == "\\xff\u202egpj.exe"
    assert visible(attachment.name) == "\\xff[U+202E]gpj.exe"
    assert check_rows(room.signed_in.vault) == []


def test_cancelling_leaves_no_piece(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "PIECE_BYTES", 10)
    told: list[int] = []
    course = Course(lambda done, _: told.append(done), lambda: len(told) > 15)
    with pytest.raises(Fault) as raised:
        add_attachment(
            room.signed_in, room.interview_id, room.file("a", bytes(100)), Labels(AttachmentKind.OTHER), course
        )
    assert raised.value.code is FaultCode.ATTACHMENT_CANCELLED
    assert told[-1] > 100  # some of it was stored by then
    assert room.pieces() == 0


@pytest.mark.parametrize("change", ["longer", "shorter", "other"])
def test_a_file_that_changes_is_not_taken(room: Room, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    monkeypatch.setattr(adding, "PIECE_BYTES", 10)
    path = room.file("a", bytes(100))
    after = {"longer": bytes(140), "shorter": bytes(70), "other": b"x" * 100}[change]

    def meddle(done: int, _: int) -> None:
        if done == 120:
            path.write_bytes(after)

    with pytest.raises(Fault) as raised:
        add_attachment(room.signed_in, room.interview_id, path, Labels(AttachmentKind.OTHER), Course(meddle))
    assert raised.value.code is FaultCode.ATTACHMENT_FILE_CHANGED
    assert room.pieces() == 0


def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 40_000) as disk:
        office = Office(disk / "vault")
        with office.as_(INTERVIEWER) as signed_in:
            interview_id = consented_interview(signed_in)
            path = tmp_path / "large.bin"
            path.write_bytes(os.urandom(60_000_000))
            with pytest.raises(Fault) as raised:
                add_attachment(signed_in, interview_id, path, Labels(AttachmentKind.OTHER))
            assert raised.value.code is FaultCode.DISK_FULL
            path.write_bytes(os.urandom(12_000_000))
            filler = disk / "somebody-else"

            def fill(done: int, _: int) -> None:
                if done > 15_000_000 and not filler.exists():
                    filler.write_bytes(bytes(max(0, shutil.disk_usage(disk).free - (6 << 20))))

            with pytest.raises(Fault) as raised:
                add_attachment(signed_in, interview_id, path, Labels(AttachmentKind.OTHER), Course(fill))
            assert raised.value.code is FaultCode.DISK_FULL
            assert signed_in.vault.attachments.all() == []
            signed_in.log.checkpoint()  # the vault itself can still write
            filler.unlink()
            path.write_bytes(b"small")
            assert add_attachment(signed_in, interview_id, path, Labels(AttachmentKind.OTHER)).size_bytes == 5
            assert check_attachments(signed_in.vault) == []


def test_a_crash_at_any_step_loses_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "PIECE_BYTES", 40)
    path = room.file("a", bytes(range(100)))

    def add() -> None:
        add_attachment(room.signed_in, room.interview_id, path, Labels(AttachmentKind.OTHER))

    add()  # the media file is open from now on
    path = room.file("a", b"for the count" * 8)
    with pytest.MonkeyPatch.context() as patch:
        steps = steps_of(patch, add)
    assert steps > 8
    for step in range(steps):
        other = room.file("b", f"for step {step}".encode() * 10)
        path = other
        with pytest.MonkeyPatch.context() as patch:
            crash_at(patch, step)
            with pytest.raises(Crash):
                add()
        before = len(room.signed_in.vault.attachments.all())
        assert check_attachments(room.signed_in.vault) == []
        assert check_rows(room.signed_in.vault) == []
        with suppress(Fault):  # a duplicate, where it had come through all the same
            add()
        assert room.signed_in.vault.attachments.find_same(
            room.interview_id, hashlib.sha256(path.read_bytes()).hexdigest()
        )
        assert len(room.signed_in.vault.attachments.all()) - before in (0, 1)
    media: Database = room.signed_in.vault.media(room.interview_id)._database
    assert media.execute(
        "SELECT count(*) FROM attached_piece WHERE attachment_id NOT IN (SELECT attachment_id FROM attached_whole)"
    ) == [(0,)]
