"""What a Word file says about itself, and its last step: a ZIP archive whose bytes depend on its content alone."""

from __future__ import annotations

import zipfile
from datetime import UTC
from io import BytesIO

from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE

from desktop.export.reading_copy.values import ReadingCopy

_PROGRAM = "Saegim"
_APP = "docProps/app.xml"
_APP_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    f"<Application>{_PROGRAM}</Application></Properties>"
).encode("ascii")
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX, _READABLE = 3, 0o644 << 16


def set_properties(document: WordFile, title: str, copy: ReadingCopy) -> None:
    """Core properties: what the copy is, dated by what it speaks of. No person and no machine."""
    at = copy.speaks_of.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    said = document.core_properties
    said.title, said.author, said.last_modified_by = title, _PROGRAM, _PROGRAM
    said.identifier, said.language = copy.id, copy.languages.codes[0]
    said.created = said.modified = at
    said.comments = said.keywords = said.category = said.subject = ""
    said.revision = 1


def finished(document: WordFile) -> bytes:
    """The file's bytes: parts in a fixed order with a fixed date, without the template's thumbnail."""
    package = document.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[name]
    saved, target = BytesIO(), BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _APP_XML if name == _APP else parts.read(name))
    return target.getvalue()
