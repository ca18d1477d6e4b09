"""Attachments as parts of a bundle and as they stand in its record (resources/spec/bundle-v1.md section 7.7).

An original goes as it is, under a number: its name could tell where it came from, and is never handed over.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.bundle import layout
from desktop.bundle.part import Part
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.media_ending import ending_of
from desktop.export.gathered import Gathered
from desktop.export.gathered_attachments import GatheredAttachment
from desktop.export.times import stamp

Json = dict[str, object]


def attachment_parts(gathered: Gathered) -> Iterator[Part]:
    """One part for each original."""
    for one in gathered.attachments:
        yield Part(path_of(one), one.attachment.size_bytes, one.read)


def attachments_field(gathered: Gathered) -> Json:
    """The record's list; nothing at all where nothing is attached."""
    return {"attachments": [_said(one) for one in gathered.attachments]} if gathered.attachments else {}


def media_types(gathered: Gathered) -> dict[str, str]:
    """The media type of each original, by its path."""
    return {path_of(one): one.attachment.media_type for one in gathered.attachments}


def note_handed_over(signed_in: SignedIn, gathered: Gathered) -> None:
    """Tells the log of each original that it left, and in which bundle; inside the hand-over's transaction."""
    facts = {"bundle": gathered.bundle_id, "destination": gathered.destination.id}
    for one in gathered.attachments:
        signed_in.log.record(Action.ATTACHMENT_HANDED_OVER, one.attachment.id, facts=dict(facts))


def path_of(one: GatheredAttachment) -> str:
    """Where the original stands in the bundle."""
    return layout.attachment_path(one.number, ending_of(one.attachment.media_type))


def _said(one: GatheredAttachment) -> Json:
    attachment, wording = one.attachment, one.wording
    return {
        "number": one.number,
        "id": attachment.id,
        "path": path_of(one),
        "sha256": attachment.sha256,
        "size_bytes": attachment.size_bytes,
        "kind": attachment.kind.value,
        "media_type": attachment.media_type,
        "caption": wording.caption,
        "maker": wording.maker,
        "source": wording.source,
        "likeness": wording.likeness.value,
        "recording": one.recording,
        "at_frame": attachment.at_frame if one.recording is not None else 0,
        "added_by": attachment.added_by,
        "added_at": stamp(attachment.added_at),
    }
