"""A drawing under way: each stroke is durable when the next one can begin; at its end it becomes an attachment.

A drawing that was broken off (a crash, a lock) is found again by its events and kept as far as it came.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from desktop.attachments.adding import PIECE_BYTES, new_id, or_nothing, write_attachment
from desktop.attachments.drawing.event_text import (
    beginning_text,
    event_text,
    frames_text,
    is_kept,
    read_drawing,
    require_in_bounds,
)
from desktop.attachments.drawing.inkml import inkml
from desktop.attachments.drawing.places import frames_of
from desktop.custody.attachment_check import changed
from desktop.custody.signed_in import SignedIn
from desktop.domain.attachment import NOTHING_SAID, START_GATE, Attachment, AttachmentKind
from desktop.domain.custody import Action
from desktop.domain.drawing import MOST_EVENTS, Background, Beginning, Drawing, Event, Label
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import AttachmentId, InterviewId, RecordingId
from desktop.vault.media import MediaFile

MEDIA_TYPE = "application/inkml+xml"
NAME = "drawing.inkml"


@dataclass(slots=True)
class DrawingBoard:
    """One drawing being made. Belongs to one thread at a time."""

    signed_in: SignedIn
    interview_id: InterviewId
    drawing_id: AttachmentId
    beginning: Beginning
    _media: MediaFile = field(repr=False)
    _events: int = 0

    @property
    def stored(self) -> int:
        """How many events are stored."""
        return self._events

    def add(self, event: Event) -> None:
        """Stores the next event; when this returns it survives a power cut.

        Raises `Fault(NUMBER_FORBIDDEN)` for a label, `DRAWING_FULL`, `DISK_FULL` and the like, and
        `Fault(ATTACHMENT_TEXT_INVALID)` for what no page of ours holds.
        """
        try:
            require_in_bounds(event, self.beginning)
        except ValueError as error:
            raise Fault(FaultCode.ATTACHMENT_TEXT_INVALID, most=MOST_EVENTS) from error
        if self._events >= MOST_EVENTS:
            raise Fault(FaultCode.DRAWING_FULL)
        if isinstance(event, Label):
            require_no_forbidden_number(event.text)
        self._media.drawings.add(self.drawing_id, self._events + 1, event_text(event))
        self._events += 1

    def keep(self) -> Attachment | None:
        """The drawing as an attachment; None for one in which nothing was drawn."""
        return keep_drawing(self.signed_in, self.interview_id, self.drawing_id)


def begin_drawing(
    signed_in: SignedIn, interview_id: InterviewId, page_height: int, background: Background,
    recording_id: RecordingId | None = None,
) -> DrawingBoard:  # fmt: skip
    """A new drawing, beside a recording if one is given. The log knows of it before the first stroke.

    Raises `Fault(CONSENT_MISSING)`, `RECORDING_UNKNOWN`, `INTERVIEW_ERASED`.
    """
    signed_in.require_consent(interview_id, START_GATE)
    if recording_id and signed_in.vault.recordings.get(recording_id).interview_id != interview_id:
        raise Fault(FaultCode.RECORDING_UNKNOWN, recording=recording_id[:40])
    media = signed_in.vault.media(interview_id)
    drawing_id = new_id(signed_in)
    clock = signed_in.clock
    beginning = Beginning(
        clock.now(), clock.monotonic_ms(), clock.boot_id(), page_height, background, recording_id or ""
    )
    facts = {"interview": interview_id, "recording": beginning.recording_id}
    signed_in.log.record(Action.DRAWING_BEGUN, drawing_id, facts=dict(facts))
    media.drawings.add(drawing_id, 0, beginning_text(beginning))
    return DrawingBoard(signed_in, interview_id, drawing_id, beginning, media)


def keep_broken_off(signed_in: SignedIn, interview_id: InterviewId) -> tuple[list[Attachment], list[Fault]]:
    """Keeps every drawing of the interview that was begun and never kept. None may be under way.

    One whose events are damaged is told, and keeps no other from being found.
    """
    vault = signed_in.vault
    if not vault.has_media(interview_id):
        return [], []
    media = vault.media(interview_id)
    known = {attachment.id for attachment in vault.attachments.of(interview_id)}
    waiting = [AttachmentId(one) for one in media.drawings.drawings() if one not in known]
    kept: list[Attachment] = []
    damaged: list[Fault] = []
    for drawing_id in waiting:
        try:
            attachment = keep_drawing(signed_in, interview_id, drawing_id)
        except Fault as fault:
            if fault.code is not FaultCode.ATTACHMENT_CHANGED:
                raise
            damaged.append(fault)
        else:
            kept += [attachment] if attachment is not None else []
    return kept, damaged


def keep_drawing(signed_in: SignedIn, interview_id: InterviewId, drawing_id: AttachmentId) -> Attachment | None:
    """Writes the stored events as InkML and adds that as an original. After a crash in between it is done again.

    Raises `Fault(ATTACHMENT_CHANGED)` for events that are no drawing.
    """
    media = signed_in.vault.media(interview_id)
    lines = media.drawings.read(drawing_id)
    drawing = read_drawing(drawing_id, lines)
    if drawing.is_empty:
        return None
    if not is_kept(lines):
        drawing = _placed(signed_in, media, drawing)
        media.drawings.add(drawing_id, len(lines), frames_text(drawing.frames))
    document = inkml(drawing)
    first = next((frame for frame in drawing.frames if frame >= 0), 0)
    attachment = Attachment(
        drawing_id, interview_id, drawing.beginning.recording_id, first, AttachmentKind.DRAWING, NAME, MEDIA_TYPE,
        len(document), hashlib.sha256(document).hexdigest(), signed_in.account.id, signed_in.clock.now(),
    )  # fmt: skip
    with or_nothing(media, drawing_id):
        if not media.attached.is_whole(drawing_id):  # else a crash came in the very last moment
            media.attached.drop(drawing_id)
            for seq, at in enumerate(range(0, len(document), PIECE_BYTES)):
                media.attached.add(drawing_id, seq, document[at : at + PIECE_BYTES])
        write_attachment(signed_in, media, attachment, NOTHING_SAID)
    return attachment


def drawing_of(signed_in: SignedIn, attachment: Attachment) -> Drawing | None:
    """The drawing behind an attachment that was made here, for the screen; None for a file that came from elsewhere.

    Raises `Fault(ATTACHMENT_CHANGED)` unless the events give exactly the bytes that were added.
    """
    if attachment.kind is not AttachmentKind.DRAWING or attachment.media_type != MEDIA_TYPE:
        return None
    lines = signed_in.vault.media(attachment.interview_id).drawings.read(attachment.id)
    if not lines:
        return None
    drawing = read_drawing(attachment.id, lines)
    if hashlib.sha256(inkml(drawing)).hexdigest() != attachment.sha256:
        raise changed(attachment.id)
    return drawing


def _placed(signed_in: SignedIn, media: MediaFile, drawing: Drawing) -> Drawing:
    recording_id = drawing.beginning.recording_id
    if not recording_id:
        return drawing
    format = signed_in.vault.recordings.get(recording_id).format
    frames = frames_of(drawing.events, drawing.beginning, media.clock_readings(recording_id), format)
    return Drawing(drawing.beginning, drawing.events, frames)
