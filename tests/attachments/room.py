"""What tests of attachments share: a room, small real files made at test time, and the real child."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import pillow_heif
from PIL import Image
from reportlab.pdfgen import canvas

from desktop.attachments.adding import Course, Labels, add_attachment
from desktop.attachments.media_type import LOOKED_AT_BYTES, media_type_of
from desktop.attachments.render.picture import Wish
from desktop.attachments.render.renderer import Renderer
from desktop.attachments.render.untrusted import NotShown, Shown
from desktop.custody.signed_in import SignedIn
from desktop.domain.attachment import Attachment, AttachmentKind
from desktop.domain.ids import InterviewId
from desktop.system.paths import program_command
from tests.office import Office

BOX = Wish(0, 400, 300)
RENDERER = Renderer(program_command("renderer"))


@dataclass
class Room:
    """An interview at hand, and a folder for files that come from outside."""

    office: Office
    signed_in: SignedIn
    interview_id: InterviewId
    files: Path

    def file(self, name: str, data: bytes) -> Path:
        """A file with this content."""
        path = self.files / name
        path.write_bytes(data)
        return path

    def add(self, name: str, data: bytes, kind: AttachmentKind = AttachmentKind.DOCUMENT) -> Attachment:
        """The same, attached."""
        return add_attachment(self.signed_in, self.interview_id, self.file(name, data), Labels(kind), Course())

    def stored(self, attachment: Attachment) -> bytes:
        """What lies in the media file."""
        return b"".join(self.signed_in.vault.media(self.interview_id).attached.read(attachment.id))

    def pieces(self) -> int:
        """How many pieces lie in the media file, of whatever original."""
        media = self.signed_in.vault.media(self.interview_id)
        return int(media._database.execute("SELECT count(*) FROM attached_piece")[0][0])


def rendered(data: bytes, wish: Wish = BOX, media_type: str = "") -> Shown | NotShown:
    """One page of `data`, by the real child."""
    found = media_type or media_type_of(data[:LOOKED_AT_BYTES])
    pieces = [data[at : at + 65_536] for at in range(0, len(data), 65_536)]
    return RENDERER.render(found, len(data), pieces, wish, lambda: False)


def picture(format: str, mode: str = "RGB", size: tuple[int, int] = (120, 90), **options: object) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    target = io.BytesIO()
    image.convert(mode).save(target, format, **options)
    return target.getvalue()


def telephone_picture() -> bytes:
    """A red picture as telephones make them."""
    target = io.BytesIO()
    pillow_heif.from_pillow(Image.new("RGB", (64, 48), "red")).save(target)
    return target.getvalue()


def bomb(side: int) -> bytes:
    """A PNG of some hundred bytes that says it is `side` by `side` pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


def document(pages: int = 2, size: tuple[float, float] = (595, 842)) -> bytes:
    """A PDF with a black square in the upper left corner of each page."""
    target = io.BytesIO()
    made = canvas.Canvas(target, pagesize=size)
    for number in range(pages):
        made.rect(0, size[1] - size[1] / 10, size[0] / 10, size[1] / 10, fill=1)
        made.drawString(size[0] / 2, size[1] / 2, f"page {number + 1}")
        made.showPage()
    made.save()
    return target.getvalue()


def pixel(shown: Shown | NotShown, x: int, y: int) -> tuple[int, int, int]:
    """Red, green and blue at a place."""
    assert isinstance(shown, Shown)
    at = (y * shown.width + x) * 3
    return shown.pixels[at], shown.pixels[at + 1], shown.pixels[at + 2]
