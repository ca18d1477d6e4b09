"""What is said of a source, in words, for screen, commands and documents: its fields, and values from closed sets."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.source_provenance import Copy, HandedBy, Maker, Source, Way
from desktop.i18n.catalogue import translate
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Provenance"
MAKERS: Mapping[Maker, str] = {
    Maker.UNKNOWN: QT_TRANSLATE_NOOP("Provenance", "Not known"),
    Maker.OFFICE: QT_TRANSLATE_NOOP("Provenance", "Somebody of this office"),
    Maker.WITNESS: QT_TRANSLATE_NOOP("Provenance", "The witness"),
    Maker.RELATIVE: QT_TRANSLATE_NOOP("Provenance", "A relative or friend"),
    Maker.ORGANIZATION: QT_TRANSLATE_NOOP("Provenance", "Another organization"),
    Maker.JOURNALIST: QT_TRANSLATE_NOOP("Provenance", "A journalist"),
    Maker.AUTHORITY: QT_TRANSLATE_NOOP("Provenance", "An authority"),
    Maker.OTHER: QT_TRANSLATE_NOOP("Provenance", "Somebody else"),
}
WAYS: Mapping[Way, str] = {
    Way.UNKNOWN: QT_TRANSLATE_NOOP("Provenance", "Not known"),
    Way.OWN_RECORDER: QT_TRANSLATE_NOOP("Provenance", "Straight from our own recorder"),
    Way.IN_PERSON: QT_TRANSLATE_NOOP("Provenance", "Handed over in person"),
    Way.COURIER: QT_TRANSLATE_NOOP("Provenance", "By mail or courier"),
    Way.ELECTRONIC: QT_TRANSLATE_NOOP("Provenance", "Over a network"),
    Way.OLDER_ARCHIVE: QT_TRANSLATE_NOOP("Provenance", "From an older archive"),
    Way.OTHER: QT_TRANSLATE_NOOP("Provenance", "In another way"),
}
COPIES: Mapping[Copy, str] = {
    Copy.UNKNOWN: QT_TRANSLATE_NOOP("Provenance", "Not known"),
    Copy.FIRST: QT_TRANSLATE_NOOP("Provenance", "The first: as the device wrote it"),
    Copy.EXACT: QT_TRANSLATE_NOOP("Provenance", "An exact copy of the first"),
    Copy.CONVERTED: QT_TRANSLATE_NOOP("Provenance", "Converted or edited"),
}
GIVERS: Mapping[HandedBy, str] = {
    HandedBy.UNKNOWN: QT_TRANSLATE_NOOP("Provenance", "Not known"),
    HandedBy.NOBODY: QT_TRANSLATE_NOOP("Provenance", "Nobody: it was ours"),
    HandedBy.WITNESS: QT_TRANSLATE_NOOP("Provenance", "The witness"),
    HandedBy.RELATIVE: QT_TRANSLATE_NOOP("Provenance", "A relative or friend"),
    HandedBy.INTERMEDIARY: QT_TRANSLATE_NOOP("Provenance", "A go-between"),
    HandedBy.COLLEAGUE: QT_TRANSLATE_NOOP("Provenance", "A colleague"),
    HandedBy.ORGANIZATION: QT_TRANSLATE_NOOP("Provenance", "Another organization"),
    HandedBy.AUTHORITY: QT_TRANSLATE_NOOP("Provenance", "An authority"),
}
_MAKER = QT_TRANSLATE_NOOP("Provenance", "Made by")
_DEVICE = QT_TRANSLATE_NOOP("Provenance", "Device")
_MADE_ON = QT_TRANSLATE_NOOP("Provenance", "Made on")
_WAY = QT_TRANSLATE_NOOP("Provenance", "Came to us")
_HANDED_BY = QT_TRANSLATE_NOOP("Provenance", "Handed over by")
_COPY = QT_TRANSLATE_NOOP("Provenance", "Which copy")
_REMARKS = QT_TRANSLATE_NOOP("Provenance", "Remarks")


def said_of(source: Source, language: str) -> list[tuple[str, str]]:
    """Every field that says something, as label and value."""
    giver = GIVERS[HandedBy(source.handed_by)] if source.handed_by in set(HandedBy) else ""
    rows = (
        (_MAKER, translate(CONTEXT, MAKERS[source.maker], language)),
        (_DEVICE, source.device),
        (_MADE_ON, source.made_on),
        (_WAY, translate(CONTEXT, WAYS[source.way], language)),
        (_HANDED_BY, translate(CONTEXT, giver, language) if giver else source.handed_by),
        (_COPY, translate(CONTEXT, COPIES[source.copy], language)),
        (_REMARKS, source.remarks),
    )
    return [(translate(CONTEXT, label, language), value) for label, value in rows if value]
