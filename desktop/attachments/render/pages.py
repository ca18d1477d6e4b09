"""Draws pages of PDF documents. The only importer of PDFium, which is built without a script engine.

Runs in the renderer child. Follows no link, runs no script, opens nothing that lies inside a document.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdfium2
from pypdfium2 import raw

from desktop.attachments.render.picture import Picture, Refused, Wish
from desktop.attachments.render.wire import Note, Refusal

_SAYING = {Note.PERSON: ("Author",), Note.PROGRAM: ("Creator", "Producer"), Note.TIME: ("CreationDate", "ModDate"),
           Note.COMMENT: ("Title", "Subject", "Keywords")}  # fmt: skip
_LEAST_POINTS = 0.01


def prepared() -> Callable[[bytes, Wish], Picture]:
    """Who draws pages. The library is loaded now, with all that it takes to draw: it has drawn an empty page."""
    empty, made = pypdfium2.PdfDocument.new(), io.BytesIO()
    empty.new_page(20, 10)
    empty.save(made)
    _draw(made.getvalue(), Wish(0, 4, 4))
    return _draw


def _draw(original: bytes, wish: Wish) -> Picture:
    try:
        document = pypdfium2.PdfDocument(original)
    except pypdfium2.PdfiumError as error:
        is_locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        raise Refused(Refusal.LOCKED if is_locked else Refusal.UNREADABLE) from error
    pages = len(document)
    if not 0 <= wish.page < pages:
        raise Refused(Refusal.NO_SUCH_PAGE if pages else Refusal.UNREADABLE)
    notes = _notes(document)
    if Note.FORM in notes:
        document.init_forms()  # what was filled in is part of the page; nothing in a form acts by itself
    try:
        page = document[wish.page]
        width, height = (max(side, _LEAST_POINTS) for side in page.get_size())
    except pypdfium2.PdfiumError as error:
        raise Refused(Refusal.UNREADABLE) from error
    if raw.FPDFPage_GetAnnotCount(page) > 0:
        notes |= {Note.LINKS}
    return _drawn(page, wish.fitted(width, height), pages, frozenset(notes))


def _drawn(page: pypdfium2.PdfPage, size: tuple[int, int], pages: int, notes: frozenset[Note]) -> Picture:
    """The page on white, exactly as large as was asked: a page of any size costs no more than its picture."""
    width, height = size
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    flags = raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER
    raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    if page.formenv is not None:
        raw.FPDF_FFLDraw(page.formenv, bitmap, page, 0, 0, width, height, 0, flags)
    stride, data = bitmap.stride, bytes(bitmap.buffer)
    rows = b"".join(data[row * stride : row * stride + 3 * width] for row in range(height))
    return Picture(rows, width, height, pages, notes)


def _notes(document: pypdfium2.PdfDocument) -> set[Note]:
    said = document.get_metadata_dict()
    notes = {note for note, names in _SAYING.items() if any(said.get(name) for name in names)}
    if raw.FPDFDoc_GetJavaScriptActionCount(document) > 0:
        notes.add(Note.SCRIPT)
    if raw.FPDFDoc_GetAttachmentCount(document) > 0:
        notes.add(Note.FILES_INSIDE)
    if document.get_formtype() != raw.FORMTYPE_NONE:
        notes.add(Note.FORM)
    return notes
