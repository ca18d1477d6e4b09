"""The attachments of a verified bundle in words and as JSON. Captions are text, with unseen signs written out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.bundle.report import AttachmentFacts
from desktop.domain.visible_text import visible
from desktop.i18n.catalogue import translate
from desktop.i18n.formats import size
from desktop.i18n.marks import QT_TRANSLATE_NOOP

_HEAD = QT_TRANSLATE_NOOP(
    "Receive",
    "Attachments: {count}. They are untouched originals, as somebody gave them: open them on a machine kept apart.",
)
_LINE = QT_TRANSLATE_NOOP("Receive", "  {path}: {kind}, {media_type}, {size}. {caption}")
_KINDS = {
    "photograph": QT_TRANSLATE_NOOP("Receive", "photograph"),
    "scan": QT_TRANSLATE_NOOP("Receive", "scan"),
    "drawing": QT_TRANSLATE_NOOP("Receive", "drawing"),
    "document": QT_TRANSLATE_NOOP("Receive", "document"),
    "other": QT_TRANSLATE_NOOP("Receive", "other"),
}


def attachment_lines(attachments: Sequence[AttachmentFacts], language: str) -> Iterator[str]:
    """A line for each, after one that warns; nothing where there are none."""
    if attachments:
        yield translate("Receive", _HEAD, language, count=len(attachments))
    for one in attachments:
        yield translate(
            "Receive",
            _LINE,
            language,
            path=one.path,
            kind=translate("Receive", _KINDS[one.kind], language),
            media_type=one.media_type,
            size=size(one.size_bytes),
            caption=visible(one.caption),
        ).rstrip()


def attachment_value(one: AttachmentFacts) -> dict[str, object]:
    """The same for a machine."""
    return {
        "path": one.path,
        "kind": one.kind,
        "media_type": one.media_type,
        "bytes": one.size_bytes,
        "sha256": one.sha256,
        "caption": one.caption,
    }
