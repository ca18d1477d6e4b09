"""Attachments live and die with their interview: erased with it, brought back with a backup, found by the check."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.attachments.drawing.drawing_board import begin_drawing, drawing_of
from desktop.attachments.viewing import ToldLooks, show_page
from desktop.custody.attachment_check import check_attachments
from desktop.custody.audit import check_log, check_rows
from desktop.custody.checkup.course import Course
from desktop.custody.checkup.evidence import check_audio
from desktop.custody.checkup.machine import SilentMachine
from desktop.custody.erasure import erase
from desktop.custody.erasure_text import erasure_text
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.attachment import Attachment, AttachmentKind
from desktop.domain.drawing import Background, Ink, Point, Stroke
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.vault.opening import unlock_vault
from desktop.vault.restoring import restore_backup
from tests.attachments.room import BOX, RENDERER, Room, picture
from tests.fakes.backups import back_up, drive_at, never, nobody
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, SUPERVISOR

MARK = b"a mark that nobody else writes 4711" * 40


def filled(room: Room) -> tuple[Attachment, Attachment]:
    """A text with a mark in it, and a drawing."""
    text = room.add("secret name.txt", MARK)
    board = begin_drawing(room.signed_in, room.interview_id, 6_000, Background.NONE)
    board.add(Stroke(Ink.RED, 60, (Point(1, 2, 3),)))
    drawing = board.keep()
    assert drawing is not None
    return text, drawing


def erased(signed_in: SignedIn, interview_id: InterviewId, scope: ErasureScope) -> list[str]:
    second = second_person(signed_in, SUPERVISOR, PASSPHRASE)
    return erasure_text(erase(signed_in, interview_id, scope, ErasureReason.WITHDRAWAL, second), "en")


@pytest.mark.parametrize("scope", list(ErasureScope))
def test_an_erasure_takes_them_along(room: Room, scope: ErasureScope) -> None:
    text, _ = filled(room)
    room.signed_in.lock()
    with room.office.as_(CUSTODIAN) as custodian:
        said = "\n".join(erased(custodian, room.interview_id, scope))
        vault = custodian.vault
        assert [*check_log(vault), *check_rows(vault), *check_attachments(vault)] == []
        assert "every attachment" in said
        assert ("secret name.txt" in said) == (scope is ErasureScope.MEDIA)
        assert len(vault.attachments.all()) == (2 if scope is ErasureScope.MEDIA else 0)
        with pytest.raises(Fault) as raised:
            show_page(custodian, text, BOX, RENDERER, ToldLooks())
        assert raised.value.code is FaultCode.INTERVIEW_ERASED
    assert list((room.office.root / "media").iterdir()) == []


def test_nothing_of_them_lies_in_the_clear(room: Room) -> None:
    filled(room)
    room.add("a.png", picture("PNG"), AttachmentKind.SCAN)
    written = b"".join(path.read_bytes() for path in room.office.root.rglob("*") if path.is_file())
    assert MARK[:35] not in written
    assert b"secret name" not in written
    assert b"<trace" not in written


def test_a_backup_brings_them_back(room: Room, tmp_path: Path) -> None:
    text, drawing = filled(room)
    room.signed_in.lock()
    drive = drive_at(tmp_path)
    with room.office.as_(CUSTODIAN) as custodian:
        first = back_up(custodian, drive)
        room.office.clock.move(60_000)
        assert back_up(custodian, drive).backup.media == first.backup.media
    target = tmp_path / "restored"
    restore_backup(drive, None, target, nobody, never)
    unlocked = unlock_vault(target, INTERVIEWER, PASSPHRASE, clock=room.office.clock, chance=room.office.chance)
    back = sign_in(unlocked, room.office.clock, room.office.chance, room.office.form)
    try:
        assert [*check_rows(back.vault), *check_attachments(back.vault)] == []
        assert b"".join(back.vault.media(room.interview_id).attached.read(text.id)) == MARK
        assert drawing_of(back, drawing) is not None
    finally:
        back.lock()


def test_the_check_of_the_vault_names_the_interview_of_a_changed_one(room: Room) -> None:
    text, _ = filled(room)
    database = room.signed_in.vault.media(room.interview_id)._database
    database.execute("DROP TRIGGER attached_piece_refuses_update")
    database.execute("UPDATE attached_piece SET data = X'00' WHERE attachment_id = ?", (text.id,))
    course = Course(room.signed_in, SilentMachine(), room.signed_in.clock.now(), lambda *_: None, lambda: False)
    (finding,) = check_audio(course)
    assert (finding.code, finding.facts["witness"]) == (FaultCode.ATTACHMENT_CHANGED, "W-2026-014")
