"""Which attachments go along in a bundle, and what is said of each. Pictures go only while the witness agrees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from desktop.custody.attachment_check import verified_pieces
from desktop.custody.signed_in import SignedIn
from desktop.domain.attachment import NOTHING_SAID, Attachment, Wording
from desktop.domain.ids import InterviewId, RecordingId


@dataclass(frozen=True, slots=True)
class GatheredAttachment:
    """One original. `number` counts from 1; `recording` is the number of its recording in the bundle, if any.

    `read` gives its bytes once, and raises `Fault(ATTACHMENT_CHANGED)` at their end if they are not what was added.
    """

    number: int
    attachment: Attachment
    wording: Wording
    recording: int | None
    read: Callable[[], Iterator[bytes]] = field(repr=False)


def gather_attachments(
    signed_in: SignedIn, interview_id: InterviewId, recordings: Mapping[RecordingId, int]
) -> tuple[GatheredAttachment, ...]:
    """The attachments whose consent is in force now. `recordings` are the numbers in the bundle, by their ids."""
    vault = signed_in.vault
    leaving = [one for one in vault.attachments.of(interview_id) if signed_in.gate(interview_id, one.kind.gate).is_open]
    media = vault.media(interview_id) if leaving else None
    gathered = []
    for number, attachment in enumerate(leaving, start=1):
        said = vault.attachments.descriptions_of(attachment.id)
        wording = said[-1].wording if said else NOTHING_SAID
        assert media is not None  # noqa: S101 - there is one where something is attached
        read = partial(verified_pieces, media, attachment)
        gathered.append(
            GatheredAttachment(number, attachment, wording, recordings.get(RecordingId(attachment.recording_id)), read)
        )
    return tuple(gathered)
