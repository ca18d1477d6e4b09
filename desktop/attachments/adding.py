"""Takes a file in as it is: its bytes in pieces into the interview's media file, its facts and digest into the log.

An attachment appears only when all of it is there. What was cancelled, or did not fit, is removed again.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from desktop.attachments.describing import write_description
from desktop.attachments.media_type import LOOKED_AT_BYTES, media_type_of
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.attachment import (
    LARGEST_BYTES,
    NOTHING_SAID,
    NOWHERE,
    Attachment,
    AttachmentKind,
    Place,
    Wording,
    checked_wording,
)
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import AttachmentId, InterviewId
from desktop.domain.visible_text import visible
from desktop.vault.media import MediaFile

PIECE_BYTES = 1 << 20
SPARE_BYTES = 8 << 20  # for the vault itself and for a recording that runs: an attachment never takes the last room
_ID_BYTES = 8

Progress = Callable[[int, int], None]
"""Told bytes done and bytes in all; every file is read twice."""


@dataclass(frozen=True, slots=True)
class Course:
    """What an adding tells and asks on its way."""

    progress: Progress = lambda _done, _total: None
    cancelled: Callable[[], bool] = lambda: False

    def go_on(self, done: int, total: int) -> None:
        """Raises `Fault(ATTACHMENT_CANCELLED)` when somebody asked for it."""
        if self.cancelled():
            raise Fault(FaultCode.ATTACHMENT_CANCELLED)
        self.progress(done, total)


@dataclass(frozen=True, slots=True)
class Labels:
    """What a person says of a file when it is added."""

    kind: AttachmentKind
    wording: Wording = NOTHING_SAID
    place: Place = NOWHERE


def add_attachment(
    signed_in: SignedIn, interview_id: InterviewId, path: Path, labels: Labels, course: Course = Course()
) -> Attachment:
    """The file at `path` as an attachment, byte for byte; the file stays where and as it is.

    Raises `Fault(CONSENT_MISSING)`, `FILE_NOT_FOUND`, `ATTACHMENT_NOT_A_FILE`, `ATTACHMENT_EMPTY`,
    `ATTACHMENT_TOO_LARGE`, `ATTACHMENT_DUPLICATE`, `ATTACHMENT_FILE_CHANGED` when somebody is writing to it,
    `ATTACHMENT_CANCELLED`, `ATTACHMENT_TEXT_INVALID`, `NUMBER_FORBIDDEN` (also in its name), `DISK_FULL`.
    """
    signed_in.require_consent(interview_id, labels.kind.gate)
    signed_in.vault.require_not_erased(interview_id)
    name = _name_of(path)
    labels = Labels(labels.kind, checked_wording(labels.wording), labels.place)
    _require_place(signed_in, interview_id, labels.place)
    with _open(path, name) as file:
        source = _Source(file, name, os.fstat(file.fileno()).st_size, course, signed_in.vault.root)
        sha256, media_type = source.look()
        _require_new(signed_in, interview_id, sha256, name)
        _require_room(signed_in.vault.root, source.size_bytes)
        media = signed_in.vault.media(interview_id)
        drop_unfinished(media)
        attachment_id = new_id(signed_in)
        with or_nothing(media, attachment_id):
            source.copy_into(media, attachment_id, sha256)
            attachment = Attachment(
                attachment_id, interview_id, labels.place.recording_id or "", labels.place.at_frame, labels.kind, name,
                media_type, source.size_bytes, sha256, signed_in.account.id, signed_in.clock.now(),
            )  # fmt: skip
            write_attachment(signed_in, media, attachment, labels.wording)
    return attachment


def write_attachment(signed_in: SignedIn, media: MediaFile, attachment: Attachment, wording: Wording) -> None:
    """The rows and custody entries of an original whose pieces are all stored, with a checkpoint; all of it or nothing.

    The original is closed before the rows are committed: one that the rows speak of can never be removed again.
    """
    facts: dict[str, Fact] = {
        "interview": attachment.interview_id,
        "kind": attachment.kind.value,
        "media_type": attachment.media_type,
        "size_bytes": attachment.size_bytes,
        "sha256": attachment.sha256,
    }
    with signed_in.vault.transaction():
        signed_in.vault.attachments.add(attachment)
        signed_in.log.record(Action.ATTACHMENT_ADDED, attachment.id, after=row_digest(attachment), facts=facts)
        write_description(signed_in, attachment.id, wording)
        signed_in.log.checkpoint()
        media.attached.close(attachment.id)


def new_id(signed_in: SignedIn) -> AttachmentId:
    """An id by chance."""
    return AttachmentId(f"att-{signed_in.chance.token_hex(_ID_BYTES)}")


def drop_unfinished(media: MediaFile) -> None:
    """Removes what earlier addings left when they were broken off. One adding at a time: others would lose theirs."""
    for attachment_id in media.attached.unfinished():
        media.attached.drop(attachment_id)


@contextmanager
def or_nothing(media: MediaFile, attachment_id: AttachmentId) -> Iterator[None]:
    """Whatever is raised inside, the pieces of an unfinished original are removed, as far as the disk still allows."""
    try:
        yield
    except BaseException:
        with suppress(Fault):
            media.attached.drop(attachment_id)
            media.fold_in()  # what was written ahead takes up a full disk; while somebody reads it must wait
        raise


@dataclass(slots=True)
class _Source:
    """An open file, read twice: once to know it, once to keep it."""

    file: BinaryIO
    name: str
    size_bytes: int
    course: Course
    root: Path

    def look(self) -> tuple[str, str]:
        """SHA-256 and media type. The size is what was read, whatever the folder said."""
        digest, head, done = hashlib.sha256(), b"", 0
        for piece in self._pieces():
            head = head or piece[:LOOKED_AT_BYTES]
            digest.update(piece)
            done += len(piece)
            if done > LARGEST_BYTES:
                raise Fault(FaultCode.ATTACHMENT_TOO_LARGE, name=visible(self.name), most=LARGEST_BYTES)
            self.course.go_on(done, 2 * max(self.size_bytes, done))
        if not done:
            raise Fault(FaultCode.ATTACHMENT_EMPTY, name=visible(self.name))
        self.size_bytes = done
        return digest.hexdigest(), media_type_of(head)

    def copy_into(self, media: MediaFile, attachment_id: AttachmentId, sha256: str) -> None:
        """Stores every byte. Raises `Fault(ATTACHMENT_FILE_CHANGED)` when it is not the file it was a moment ago."""
        digest, done = hashlib.sha256(), 0
        self.file.seek(0)
        for seq, piece in enumerate(self._pieces()):
            done += len(piece)
            if done > self.size_bytes:
                raise Fault(FaultCode.ATTACHMENT_FILE_CHANGED, name=visible(self.name))
            _require_room(self.root, len(piece))
            media.attached.add(attachment_id, seq, piece)
            digest.update(piece)
            self.course.go_on(self.size_bytes + done, 2 * self.size_bytes)
        if digest.hexdigest() != sha256:
            raise Fault(FaultCode.ATTACHMENT_FILE_CHANGED, name=visible(self.name))

    def _pieces(self) -> Iterator[bytes]:
        try:
            while piece := self.file.read(PIECE_BYTES):
                yield piece
        except OSError as error:  # the drive was pulled out
            raise Fault(FaultCode.FILE_NOT_FOUND, name=visible(self.name)) from error


def _name_of(path: Path) -> str:
    """The name as it was given; bytes that are no letters are written out, because no store holds them."""
    name = os.fsencode(path.name).decode("utf-8", "backslashreplace")
    require_no_forbidden_number(name)
    return name


def _open(path: Path, name: str) -> BinaryIO:
    shown = visible(name)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Fault(FaultCode.ATTACHMENT_NOT_A_FILE, name=shown)
        if not found.st_size:
            raise Fault(FaultCode.ATTACHMENT_EMPTY, name=shown)
        if found.st_size > LARGEST_BYTES:
            raise Fault(FaultCode.ATTACHMENT_TOO_LARGE, name=shown, most=LARGEST_BYTES)
        return cast("BinaryIO", path.open("rb", buffering=0))  # read twice from the disk, not from a memory of it
    except OSError as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=shown) from error


def _require_room(folder: Path, size_bytes: int) -> None:
    """Raises `Fault(DISK_FULL)`. Asked again before every piece: somebody else may be filling the disk."""
    if shutil.disk_usage(folder).free < size_bytes + SPARE_BYTES:
        raise Fault(FaultCode.DISK_FULL)


def _require_new(signed_in: SignedIn, interview_id: InterviewId, sha256: str, name: str) -> None:
    same = signed_in.vault.attachments.find_same(interview_id, sha256)
    if same is not None:
        raise Fault(FaultCode.ATTACHMENT_DUPLICATE, name=visible(name), same=visible(same.name))


def _require_place(signed_in: SignedIn, interview_id: InterviewId, place: Place) -> None:
    """Raises `Fault(RECORDING_UNKNOWN)` for a recording of another interview."""
    if place.recording_id and signed_in.vault.recordings.get(place.recording_id).interview_id != interview_id:
        raise Fault(FaultCode.RECORDING_UNKNOWN, recording=place.recording_id[:40])
