"""What the closed child makes of honest and of hostile files, and what is made of a child that lies."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Iterator

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.actions import JavaScript
from reportlab.pdfgen import canvas

from desktop.attachments.media_type import UNKNOWN, is_showable, media_type_of
from desktop.attachments.render.picture import Wish
from desktop.attachments.render.renderer import Renderer
from desktop.attachments.render.untrusted import NotShown, Shown
from desktop.attachments.render.wire import MOST_PIXELS, MOST_SIDE, Note, Refusal
from desktop.attachments.viewing import NoPicture, ToldLooks, show_page
from desktop.domain.attachment import AttachmentKind
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.system.paths import program_command
from tests.attachments.room import BOX, RENDERER, Room, bomb, document, picture, pixel, rendered, telephone_picture

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)


def is_near(found: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    return all(abs(a - b) <= 12 for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("format", "mode"),
    [
        ("JPEG", "RGB"), ("JPEG", "L"), ("JPEG", "CMYK"), ("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("PNG", "1"),
        ("GIF", "P"), ("TIFF", "RGB"), ("BMP", "RGB"), ("WEBP", "RGB"), ("TIFF", "F"), ("PNG", "I;16"),
    ],
)  # fmt: skip
def test_pictures_of_every_kind(format: str, mode: str) -> None:
    shown = rendered(picture(format, mode))
    assert isinstance(shown, Shown)
    assert (shown.width, shown.height, shown.pages) == (400, 300, 1)
    if mode in ("RGB", "RGBA", "P"):
        assert is_near(pixel(shown, 20, 150), RED)
        assert is_near(pixel(shown, 380, 150), BLUE)


def test_a_telephone_s_picture() -> None:
    data = telephone_picture()
    assert media_type_of(data) == "image/heif"
    assert is_near(pixel(rendered(data), 100, 100), RED)


def test_what_a_picture_betrays_is_named_and_it_is_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x013B], exif[0x0132] = 6, "Camera", "Somebody", "2019:01:01 00:00:00"
    exif[0x8825] = {1: "N", 2: (37.0, 1.0, 1.0)}
    shown = rendered(picture("JPEG", exif=exif))
    assert isinstance(shown, Shown)
    assert {Note.PLACE, Note.DEVICE, Note.PERSON, Note.TIME, Note.TURNED} <= set(shown.notes)
    assert (shown.width, shown.height) == (225, 300)
    assert is_near(pixel(shown, 112, 20), RED)  # the left side has come to the top


def test_several_pictures_in_one_file() -> None:
    frames = [Image.new("RGB", (40, 30), name) for name in ("red", "blue", "lime")]
    for format, pages in (("GIF", 1), ("TIFF", 3)):
        target = io.BytesIO()
        frames[0].save(target, format, save_all=True, append_images=frames[1:])
        shown = rendered(target.getvalue())
        assert isinstance(shown, Shown)
        assert (shown.pages, Note.MOVING in shown.notes) == (pages, pages == 1)
        assert is_near(pixel(shown, 200, 150), RED)
    assert is_near(pixel(rendered(target.getvalue(), Wish(1, 400, 300)), 200, 150), BLUE)
    assert rendered(target.getvalue(), Wish(3, 400, 300)) == NotShown(Refusal.NO_SUCH_PAGE)


def test_the_rest_of_a_cut_picture_is_shown_and_said_to_be_damaged() -> None:
    whole = picture("JPEG", size=(800, 600))
    shown = rendered(whole[: len(whole) // 2])
    assert isinstance(shown, Shown)
    assert Note.DAMAGED in shown.notes


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (bomb(60_000), Refusal.TOO_LARGE),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), Refusal.UNREADABLE),
        (b"\xff\xd8\xff", Refusal.UNREADABLE),
        (b"%PDF-1.7\nnothing", Refusal.UNREADABLE),
        (document()[:200], Refusal.UNREADABLE),
    ],
)
def test_what_can_t_be_shown_says_why(data: bytes, why: Refusal) -> None:
    assert rendered(data) == NotShown(why)


def test_pages_are_drawn_and_turned() -> None:
    data = document(pages=3)
    shown = rendered(data, Wish(2, 300, 300))
    assert isinstance(shown, Shown)
    assert (shown.pages, shown.width, shown.height) == (3, 212, 300)
    assert pixel(shown, 5, 5) == (0, 0, 0)
    assert pixel(shown, 200, 290) == WHITE
    assert rendered(data, Wish(3, 300, 300)) == NotShown(Refusal.NO_SUCH_PAGE)


def test_a_locked_document_is_said_to_be_locked() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(document())))
    writer.encrypt("a")
    target = io.BytesIO()
    writer.write(target)
    assert rendered(target.getvalue()) == NotShown(Refusal.LOCKED)


def test_scripts_forms_links_and_files_in_a_document_are_named() -> None:
    target = io.BytesIO()
    made = canvas.Canvas(target)
    made.acroForm.textfield(name="a", x=100, y=600, value="filled in")
    made.linkURL("https://example.invalid", (0, 0, 50, 50))
    made.showPage()
    made.save()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(target.getvalue())))
    writer.add_open_action(JavaScript("app.alert('x');"))
    writer.add_attachment("inner.exe", b"MZ")
    written = io.BytesIO()
    writer.write(written)
    shown = rendered(written.getvalue())
    assert isinstance(shown, Shown)
    assert {Note.SCRIPT, Note.FORM, Note.LINKS, Note.FILES_INSIDE} <= set(shown.notes)


@pytest.mark.parametrize("size", [(14_400_000, 1), (1, 14_400_000), (0.001, 0.001), (14_400_000, 14_400_000)])
def test_a_page_of_any_size_costs_no_more_than_its_picture(size: tuple[float, float]) -> None:
    shown = rendered(document(pages=1, size=size))
    assert isinstance(shown, Shown)
    assert 1 <= shown.width <= 400
    assert 1 <= shown.height <= 300


def test_a_document_that_claims_a_million_pages() -> None:
    data = document(pages=1).replace(b"/Count 1 ", b"/Count 999999 ")
    found = rendered(data, Wish(500_000, 300, 300))
    assert isinstance(found, NotShown)


def test_no_wish_goes_beyond_what_may_be_answered() -> None:
    shown = rendered(picture("PNG"), Wish(0, MOST_SIDE * 2, MOST_SIDE * 2))
    assert isinstance(shown, Shown)
    assert shown.width * shown.height <= MOST_PIXELS


def test_text_is_shown_as_text_and_its_signs_are_written_out() -> None:
    shown = rendered("가\x1b[31m나\u202e다\r\n라".encode(), media_type="text/plain")
    assert isinstance(shown, Shown)
    assert shown.text == "가[U+001B][31m나[U+202E]다\n라"
    assert shown.notes == (Note.SIGNS_WRITTEN_OUT,)
    korean = rendered("조선말 기록".encode("cp949"))
    assert isinstance(korean, Shown)
    assert korean.text == "조선말 기록"
    page = rendered(b"<html><script>alert(1)</script>" + b"x" * 5_000, Wish(1, 9, 9))
    assert isinstance(page, Shown)
    assert (page.pages, page.text) == (2, "x" * 1_031)


def test_what_a_file_is_is_found_by_looking() -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("word/document.xml", "<a/>")
    assert media_type_of(archive.getvalue()).endswith("wordprocessingml.document")
    assert media_type_of(b"<svg xmlns='x'/>") == "image/svg+xml"
    assert media_type_of(bytes(range(256))) == UNKNOWN
    assert media_type_of(b"MZ\x90\x00\x03") == UNKNOWN
    assert not is_showable(media_type_of(archive.getvalue()))


def test_the_log_is_told_once_for_a_look_and_before_it(room: Room) -> None:
    attachment = room.add("a.png", picture("PNG"), AttachmentKind.SCAN)
    told = ToldLooks()
    for page in range(2):
        show_page(room.signed_in, attachment, Wish(0, 100 + page, 100), RENDERER, told)
    assert len(room.signed_in.vault.entries.about(Action.ATTACHMENT_SHOWN)) == 1
    told.forget(attachment)
    show_page(room.signed_in, attachment, BOX, RENDERER, told)
    assert len(room.signed_in.vault.entries.about(Action.ATTACHMENT_SHOWN)) == 2
    other = room.add("a.bin", bytes(range(256)))
    assert show_page(room.signed_in, other, BOX, RENDERER, told) == NoPicture()


def test_nothing_is_shown_of_an_original_that_was_changed(room: Room) -> None:
    attachment = room.add("a.png", picture("PNG"), AttachmentKind.SCAN)
    database = room.signed_in.vault.media(room.interview_id)._database
    database.execute("DROP TRIGGER attached_piece_refuses_update")
    database.execute("UPDATE attached_piece SET data = ?", (picture("PNG", size=(60, 60)),))
    with pytest.raises(Fault) as raised:
        show_page(room.signed_in, attachment, BOX, RENDERER, ToldLooks())
    assert raised.value.code is FaultCode.ATTACHMENT_CHANGED


_CHILD = """
import json, os, struct, sys, threading
out = sys.stdout.buffer
def frame(kind, body):
    body = body if isinstance(body, bytes) else json.dumps(body).encode()
    out.write(struct.pack(">cI", kind, len(body)) + body); out.flush()
info = {"pages": 1, "width": 2, "height": 1, "notes": []}
hang = threading.Event().wait
"""
LIES = {
    "nothing": "",
    "no end": 'frame(b"I", info); frame(b"P", bytes(6))',
    "too few": 'frame(b"I", info); frame(b"P", bytes(3)); frame(b"E", {"bytes": 3})',
    "too many": 'frame(b"I", info); frame(b"P", bytes(9)); hang()',
    "pixels first": 'frame(b"P", bytes(6)); hang()',
    "beyond the box": 'frame(b"I", dict(info, width=5000, height=5000)); hang()',
    "page that is not there": 'frame(b"I", dict(info, pages=0)); hang()',
    "true for a number": 'frame(b"I", dict(info, width=True)); hang()',
    "notes of its own": 'frame(b"I", dict(info, notes=["<b>"])); hang()',
    "notes that are none": 'frame(b"I", dict(info, notes=[[]])); hang()',
    "own refusal": 'frame(b"X", {"why": "open it elsewhere"}); hang()',
    "text for pixels": 'frame(b"I", info); frame(b"T", b"abc"); hang()',
    "signs in text": 'frame(b"I", dict(info, width=0, height=0)); frame(b"T", b"\\x1b[2J"); frame(b"E", {"bytes": 4})',
    "no text": 'frame(b"I", dict(info, width=0, height=0)); frame(b"T", b"\\xff"); frame(b"E", {"bytes": 1})',
    "twice": 'frame(b"I", info); frame(b"I", info); hang()',
    "unknown kind": 'frame(b"Z", b""); hang()',
    "a length": 'out.write(struct.pack(">cI", b"P", 0xffffffff)); out.flush(); hang()',
    "half a frame": 'out.write(struct.pack(">cI", b"I", 50) + b"{}")',
    "deep json": 'frame(b"I", b"[" * 4000); hang()',
    "a question": 'frame(b"Q", {}); hang()',
    "killed": "os.kill(os.getpid(), 9)",
    "flood": 'frame(b"I", info)\nwhile True: frame(b"P", bytes(1 << 20))',
}  # fmt: skip


@pytest.mark.parametrize("lie", LIES)
def test_a_child_that_lies_is_not_believed(lie: str) -> None:
    renderer = Renderer([sys.executable, "-I", "-c", _CHILD + LIES[lie]])
    with pytest.raises(Fault) as raised:
        renderer.render("image/png", 3, [b"abc"], Wish(0, 400, 300), lambda: False)
    assert raised.value.code is FaultCode.RENDERER_FAILED


@pytest.mark.parametrize("pieces", [1, 200])
def test_a_child_that_hangs_is_ended(pieces: int) -> None:
    renderer = Renderer([sys.executable, "-I", "-c", _CHILD + "hang()"], patience_seconds=0.5)
    with pytest.raises(Fault) as raised:
        renderer.render("image/png", 3, [bytes(65_536)] * pieces, Wish(0, 9, 9), lambda: False)
    assert raised.value.facts == {"reason": "hung"}


def test_a_picture_nobody_wants_any_more_is_given_up() -> None:
    renderer = Renderer([sys.executable, "-I", "-c", _CHILD + "hang()"])
    with pytest.raises(Fault) as raised:
        renderer.render("image/png", 3, [b"abc"], Wish(0, 9, 9), lambda: True)
    assert raised.value.code is FaultCode.ATTACHMENT_CANCELLED


def test_what_breaks_while_it_is_poured_in_comes_through() -> None:
    def broken() -> Iterator[bytes]:
        yield b"abc"
        raise Fault(FaultCode.ATTACHMENT_CHANGED, attachment="a")

    with pytest.raises(Fault) as raised:
        RENDERER.render("image/png", 3, broken(), Wish(0, 9, 9), lambda: False)
    assert raised.value.code is FaultCode.ATTACHMENT_CHANGED


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter exists on Linux only")
@pytest.mark.parametrize(
    "act",
    [
        "open('/etc/hostname')", "open('/tmp/x', 'w')", "__import__('os').listdir('/')", "__import__('os').fork()",
        "__import__('os').execv('/bin/true', ['true'])", "__import__('socket').socket(__import__('socket').AF_UNIX)",
        "__import__('os').unlink('/tmp/x')", "__import__('os').mkdir('/tmp/x')", "__import__('os').kill(1, 0)",
    ],
)  # fmt: skip
def test_the_child_reaches_nothing(act: str) -> None:
    import subprocess

    code = f"""
import sys, os, socket
sys.path.insert(0, {str(sys.path[0] or ".")!r}); sys.path.insert(0, {program_command()[-1]!r})
from desktop.attachments.render import worker
worker.drawer("application/pdf")
worker._close_in(10)
try:
    {act}
except PermissionError:
    os.write(1, b"refused")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    assert done.stdout == b"refused", done.stderr.decode()
