"""Endings by which handed-over originals are named: by what they are, and so that none opens in a browser."""

from __future__ import annotations

_ENDINGS = {
    "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/tiff": "tif", "image/bmp": "bmp",
    "image/webp": "webp", "image/heif": "heic", "image/avif": "avif", "image/svg+xml": "svg.txt",
    "application/pdf": "pdf", "text/plain": "txt", "text/html": "html.txt", "text/rtf": "rtf",
    "application/inkml+xml": "inkml", "audio/wav": "wav", "audio/flac": "flac", "audio/ogg": "ogg",
    "audio/mpeg": "mp3", "video/mp4": "mp4",
}  # fmt: skip


def ending_of(media_type: str) -> str:
    """The ending, without a dot before it; `bin` for whatever else it is."""
    return _ENDINGS.get(media_type, "bin")
