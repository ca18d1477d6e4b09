"""Words for kinds, likenesses, notes and refusals. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.attachments.drawing.drawing_board import NAME
from desktop.attachments.render.wire import Note, Refusal
from desktop.domain.attachment import AttachmentKind, Likeness
from desktop.domain.visible_text import visible
from desktop.i18n.formats import moment
from desktop.ui.attachments.state import Row


def kind_word(kind: AttachmentKind) -> str:
    """What it is to the testimony."""
    return {
        AttachmentKind.PHOTOGRAPH: QCoreApplication.translate("Attachments", "Photograph"),
        AttachmentKind.SCAN: QCoreApplication.translate("Attachments", "Scan"),
        AttachmentKind.DRAWING: QCoreApplication.translate("Attachments", "Drawing"),
        AttachmentKind.DOCUMENT: QCoreApplication.translate("Attachments", "Document"),
        AttachmentKind.OTHER: QCoreApplication.translate("Attachments", "Other"),
    }[kind]


def title_of(row: Row) -> str:
    """Its caption, else its name; a drawing that was made here has no name, but a time."""
    attachment = row.attachment
    if row.wording.caption:
        return row.wording.caption
    if attachment.kind is AttachmentKind.DRAWING and attachment.name == NAME:
        return f"{kind_word(attachment.kind)} {moment(attachment.added_at)}"
    return visible(attachment.name)


def likeness_word(likeness: Likeness) -> str:
    """How the file stands to the thing."""
    return {
        Likeness.UNKNOWN: QCoreApplication.translate("Attachments", "Not known"),
        Likeness.ITSELF: QCoreApplication.translate("Attachments", "The original itself"),
        Likeness.COPY: QCoreApplication.translate("Attachments", "A copy of the file"),
        Likeness.PICTURE: QCoreApplication.translate("Attachments", "A photo or scan of it"),
    }[likeness]


def note_word(note: Note) -> str:
    """What the original holds besides what is shown, or what was done to show it."""
    return (_held_words() | _done_words())[note]


def _held_words() -> dict[Note, str]:
    return {
        Note.PLACE: QCoreApplication.translate("Attachments", "the place where it was taken"),
        Note.TIME: QCoreApplication.translate("Attachments", "a date and time"),
        Note.DEVICE: QCoreApplication.translate("Attachments", "the camera or telephone"),
        Note.PERSON: QCoreApplication.translate("Attachments", "a name of a person"),
        Note.PROGRAM: QCoreApplication.translate("Attachments", "the program that made it"),
        Note.COMMENT: QCoreApplication.translate("Attachments", "comments or titles"),
        Note.THUMBNAIL: QCoreApplication.translate("Attachments", "a second, small picture"),
        Note.SCRIPT: QCoreApplication.translate("Attachments", "scripts (they can't run here)"),
        Note.FORM: QCoreApplication.translate("Attachments", "a form"),
        Note.LINKS: QCoreApplication.translate("Attachments", "links or remarks on this page"),
        Note.FILES_INSIDE: QCoreApplication.translate("Attachments", "further files inside it"),
    }


def _done_words() -> dict[Note, str]:
    return {
        Note.MOVING: QCoreApplication.translate("Attachments", "It moves; only its first picture is shown."),
        Note.TURNED: QCoreApplication.translate("Attachments", "It is shown upright, as its camera noted."),
        Note.DAMAGED: QCoreApplication.translate("Attachments", "It is damaged; what could be read is shown."),
        Note.SIGNS_WRITTEN_OUT: QCoreApplication.translate("Attachments", "Invisible signs in it are written out."),
    }


def notes_words(notes: tuple[Note, ...]) -> str:
    """One line for all of them: what it holds first, because that can betray somebody."""
    held, done = _held_words(), _done_words()
    inside = [held[note] for note in Note if note in notes and note in held]
    said = [done[note] for note in Note if note in notes and note in done]
    if inside:
        words = QCoreApplication.translate("Attachments", "The file also holds: {things}.")
        said.insert(0, words.replace("{things}", ", ".join(inside)))
    return " ".join(said)


def refusal_word(why: Refusal) -> str:
    """Why nothing is shown."""
    return {
        Refusal.UNREADABLE: QCoreApplication.translate("Attachments", "It can't be read as what it claims to be."),
        Refusal.TOO_LARGE: QCoreApplication.translate("Attachments", "It is too large to be shown safely."),
        Refusal.LOCKED: QCoreApplication.translate("Attachments", "It is protected by a passphrase of its own."),
        Refusal.NO_SUCH_PAGE: QCoreApplication.translate("Attachments", "It has no such page."),
    }[why]
