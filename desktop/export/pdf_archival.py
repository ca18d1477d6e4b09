"""Rewrites a PDF as PDF/A-1b (ISO 19005-1): XMP, output intent, file id and dates that do not depend on when it ran.

Never touches what the pages show.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>{program}</xmp:CreatorTool><pdf:Producer>{program}</pdf:Producer>
<xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_PROGRAM = "Saegim"
_COLOR_SPACE = "sRGB IEC61966-2.1"


@dataclass(frozen=True, slots=True)
class ArchivalInfo:
    """What the document says about itself: its title and the moment it speaks of."""

    title: str
    at: datetime


def archival(pdf: bytes, info: ArchivalInfo, profile: Path) -> bytes:
    """`pdf` as PDF/A-1b with the ICC profile (version 2, RGB) in `profile`; the same bytes for the same input."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    writer.pdf_header = "%PDF-1.4"
    _set_info(writer, info)
    _set_metadata(writer, info)
    _set_output_intent(writer, profile.read_bytes())
    identifier = ByteStringObject(hashlib.sha256(pdf).digest()[:16])
    writer._ID = ArrayObject([identifier, identifier])  # noqa: SLF001 - pypdf's public call draws it by chance
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def _set_info(writer: PdfWriter, info: ArchivalInfo) -> None:
    """The Info dictionary; ISO 19005-1 section 6.7.3 wants it to say what the XMP says, so it says little."""
    at = info.at.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")
    writer.metadata = {
        "/Title": info.title,
        "/Creator": _PROGRAM,
        "/Producer": _PROGRAM,
        "/CreationDate": at,
        "/ModDate": at,
    }


def _set_metadata(writer: PdfWriter, info: ArchivalInfo) -> None:
    at = info.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
    stream = DecodedStreamObject()
    stream.set_data(_XMP.format(title=escape(info.title), program=_PROGRAM, at=at).encode("utf-8"))
    stream[NameObject("/Type")] = NameObject("/Metadata")
    stream[NameObject("/Subtype")] = NameObject("/XML")
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)  # noqa: SLF001 - no public call adds one


def _set_output_intent(writer: PdfWriter, profile: bytes) -> None:
    stream = DecodedStreamObject()
    stream.set_data(profile)
    stream[NameObject("/N")] = NumberObject(3)
    intent = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/OutputIntent"),
            NameObject("/S"): NameObject("/GTS_PDFA1"),
            NameObject("/OutputConditionIdentifier"): TextStringObject(_COLOR_SPACE),
            NameObject("/Info"): TextStringObject(_COLOR_SPACE),
            NameObject("/DestOutputProfile"): writer._add_object(stream.flate_encode()),  # noqa: SLF001 - as above
        }
    )
    writer.root_object[NameObject("/OutputIntents")] = ArrayObject([intent])
