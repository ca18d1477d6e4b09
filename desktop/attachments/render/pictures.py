"""Draws photographs and scans. The only importer of Pillow and of what reads the pictures of telephones.

Runs in the renderer child. Never writes, never follows anything, reads no format that it was not told.
"""

from __future__ import annotations

import io
from collections.abc import Callable

from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError
from PIL.ExifTags import IFD, Base

from desktop.attachments.render.picture import Picture, Refused, Wish
from desktop.attachments.render.wire import Note, Refusal

MOST_SOURCE_PIXELS = 150_000_000
_FORMATS = {
    "image/jpeg": ("JPEG", "MPO"), "image/png": ("PNG",), "image/gif": ("GIF",), "image/tiff": ("TIFF",),
    "image/bmp": ("BMP",), "image/webp": ("WEBP",), "image/heif": ("HEIF",),
}  # fmt: skip
_PAGED = ("TIFF", "HEIF")
_SAYING = {
    Note.TIME: (Base.DateTime, Base.DateTimeOriginal, Base.DateTimeDigitized),
    Note.DEVICE: (Base.Make, Base.Model, Base.BodySerialNumber, Base.LensSerialNumber),
    Note.PERSON: (Base.Artist, Base.Copyright, Base.CameraOwnerName, Base.XPAuthor),
    Note.PROGRAM: (Base.Software,),
    Note.COMMENT: (Base.UserComment, Base.ImageDescription, Base.XPComment, Base.XPTitle),
}
_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    KeyError,
    IndexError,
    ZeroDivisionError,
    OverflowError,
    EOFError,
)


def prepared(media_type: str) -> Callable[[bytes, Wish], Picture]:
    """Who draws this type of picture. Loads every plug-in now: later no file can be opened any more."""
    Image.MAX_IMAGE_PIXELS = MOST_SOURCE_PIXELS
    formats = _FORMATS[media_type]
    if media_type == "image/heif":
        import pillow_heif

        pillow_heif.register_heif_opener(thumbnails=False, decode_threads=1)
    Image.preinit()
    Image.init()
    _rehearse()
    return lambda original, wish: _draw(original, wish, formats)


def _rehearse() -> None:
    """Draws two small pictures of our own: what the library loads only when it needs it is there then."""
    exif = Image.Exif()
    exif[Base.Orientation] = 6
    for mode, name in (("RGB", "JPEG"), ("LA", "PNG")):
        made = io.BytesIO()
        Image.new(mode, (4, 2)).save(made, name, exif=exif)
        _draw(made.getvalue(), Wish(0, 2, 2), (name,))


def _draw(original: bytes, wish: Wish, formats: tuple[str, ...]) -> Picture:
    try:
        return _drawn(original, wish, formats, frozenset())
    except _BROKEN:
        pass
    ImageFile.LOAD_TRUNCATED_IMAGES = True  # the rest of a picture is better than none, if that is said
    try:
        return _drawn(original, wish, formats, frozenset({Note.DAMAGED}))
    except _BROKEN as error:
        raise Refused(Refusal.UNREADABLE) from error


def _drawn(original: bytes, wish: Wish, formats: tuple[str, ...], notes: frozenset[Note]) -> Picture:
    try:
        image = Image.open(io.BytesIO(original), formats=formats)
    except Image.DecompressionBombError as error:
        raise Refused(Refusal.TOO_LARGE) from error
    except UnidentifiedImageError as error:
        raise Refused(Refusal.UNREADABLE) from error
    frames = int(getattr(image, "n_frames", 1))
    pages = frames if image.format in _PAGED else 1
    if not 0 <= wish.page < pages:
        raise Refused(Refusal.NO_SUCH_PAGE)
    image.seek(wish.page)
    if image.width * image.height > MOST_SOURCE_PIXELS:
        raise Refused(Refusal.TOO_LARGE)
    notes |= _notes(image)
    if frames > 1 and pages == 1 and image.format != "MPO":
        notes |= {Note.MOVING}
    image.draft("RGB", (min(wish.width, wish.height),) * 2)  # a large JPEG is decoded smaller at once
    upright = ImageOps.exif_transpose(image)
    notes |= {Note.TURNED} if _orientation(image) > 1 else set()
    shown = _on_white(upright).resize(wish.fitted(*upright.size), Image.Resampling.BILINEAR, reducing_gap=2.0)
    return Picture(shown.tobytes(), shown.width, shown.height, pages, notes)


def _on_white(image: Image.Image) -> Image.Image:
    """RGB; what is transparent lies on white, what has more than eight bits is brought down to eight."""
    if image.mode in ("I;16", "I;16B", "I;16L", "I;16N"):
        return image.convert("I").point(lambda value: value / 256).convert("L").convert("RGB")
    if image.mode in ("I", "F"):
        lowest, highest = (float(bound) for bound in image.getextrema())  # type: ignore[arg-type]
        scale = 255 / max(highest - lowest, 1e-9)
        return image.convert("F").point(lambda value: value * scale + (-lowest * scale)).convert("L").convert("RGB")
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        layer = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("RGB")
    return image.convert("RGB")


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(Base.Orientation, 1))
    except _BROKEN:
        return 1


def _notes(image: Image.Image) -> frozenset[Note]:
    """What is said in the picture besides the picture: kinds only, never what it says."""
    try:
        return frozenset(_exif_notes(image.getexif())) | _further_notes(image)
    except _BROKEN:
        return frozenset({Note.COMMENT})  # something is there that can't be read


def _exif_notes(exif: Image.Exif) -> set[Note]:
    inner = exif.get_ifd(IFD.Exif)
    said = {tag for tags in (exif, inner) for tag in tags if tags[tag]}
    notes = {note for note, tags in _SAYING.items() if said & {int(tag) for tag in tags}}
    if exif.get_ifd(IFD.GPSInfo):
        notes.add(Note.PLACE)
    if exif.get_ifd(IFD.IFD1):
        notes.add(Note.THUMBNAIL)
    return notes


def _further_notes(image: Image.Image) -> frozenset[Note]:
    """XMP, IPTC and comments of other kinds."""
    notes: set[Note] = set()
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    packet = xmp if isinstance(xmp, bytes) else str(xmp).encode("utf-8", "replace")
    if b"GPS" in packet or b"Location" in packet or b"City" in packet:
        notes.add(Note.PLACE)
    if packet or image.info.get("photoshop") or image.info.get("comment") or getattr(image, "text", None):
        notes.add(Note.COMMENT)
    return frozenset(notes)
