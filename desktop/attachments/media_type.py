"""What a file is, found by looking at its first bytes. Its name is never asked: it may say anything."""

from __future__ import annotations

UNKNOWN = "application/octet-stream"
LOOKED_AT_BYTES = 64 << 10
_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),  # older office documents, among them HWP
    (b"fLaC", "audio/flac"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"{\\rtf", "text/rtf"),
)
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"hevx")
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_OFFICE = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    (b"mimetypeapplication/hwp+zip", "application/hwp+zip"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "application/vnd.oasis.opendocument"),
)
_TEXT_MARKS = (
    (b"<svg", "image/svg+xml"),
    (b"http://www.w3.org/2003/InkML", "application/inkml+xml"),
    (b"<html", "text/html"),
)
_ENCODINGS = ("utf-8", "cp949")
_ALLOWED_CONTROLS = frozenset("\t\n\r\f")

PICTURES = frozenset({
    "image/jpeg", "image/png", "image/gif", "image/tiff", "image/bmp", "image/webp", "image/heif",
})  # fmt: skip
"""What is shown as a picture."""
TEXTS = frozenset({"text/plain", "text/html", "text/rtf", "image/svg+xml", "application/inkml+xml"})
"""What can be read as text, its signs and all; nothing in it is followed."""
PAGES = "application/pdf"


def is_showable(media_type: str) -> bool:
    """Whether the closed child can make a picture of it."""
    return media_type in PICTURES or media_type in TEXTS or media_type == PAGES


def media_type_of(head: bytes) -> str:
    """The media type of a file that begins with `head` (up to `LOOKED_AT_BYTES`)."""
    for beginning, media_type in _BEGINNINGS:
        if head.startswith(beginning):
            return media_type
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        return "image/heif" if head[8:12] in _HEIF_BRANDS else _moving(head[8:12])
    if head.startswith(b"PK\x03\x04"):
        return next((name for mark, name in _OFFICE if mark in head), "application/zip")
    return _text_type(head)


def _moving(brand: bytes) -> str:
    return "image/avif" if brand == b"avif" else "video/mp4"


def _text_type(head: bytes) -> str:
    if not head or not _is_text(head):
        return UNKNOWN
    folded = head[:4096]
    return next((name for mark, name in _TEXT_MARKS if mark in folded), "text/plain")


def _is_text(head: bytes) -> bool:
    """Text in UTF-8 or in Korean Windows' own encoding; what is cut in the midst of a letter is text still."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    most_cut = 4 if len(head) >= LOOKED_AT_BYTES else 1
    for encoding in _ENCODINGS:
        for cut in range(most_cut):
            try:
                text = head[: len(head) - cut].decode(encoding)
            except UnicodeDecodeError:
                continue
            return all(c >= " " or c in _ALLOWED_CONTROLS for c in text)
    return False
