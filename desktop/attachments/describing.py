"""Says anew what an attachment is. What was said before stays, and the log tells who said what when."""

from __future__ import annotations

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.attachment import Description, Wording, checked_wording
from desktop.domain.custody import Action
from desktop.domain.ids import AttachmentId


def describe(signed_in: SignedIn, attachment_id: AttachmentId, wording: Wording) -> Description:
    """Takes the place of what was said before; the same words again change nothing.

    Raises `Fault(ATTACHMENT_UNKNOWN)`, `ATTACHMENT_TEXT_INVALID` or `NUMBER_FORBIDDEN`.
    """
    signed_in.vault.attachments.get(attachment_id)
    checked = checked_wording(wording)
    earlier = latest_description(signed_in, attachment_id)
    if earlier is not None and earlier.wording == checked:
        return earlier
    with signed_in.vault.transaction():
        return write_description(signed_in, attachment_id, checked)


def latest_description(signed_in: SignedIn, attachment_id: AttachmentId) -> Description | None:
    """What counts now."""
    said = signed_in.vault.attachments.descriptions_of(attachment_id)
    return said[-1] if said else None


def write_description(signed_in: SignedIn, attachment_id: AttachmentId, wording: Wording) -> Description:
    """The row and its custody entry; inside a transaction, with words that were checked."""
    earlier = latest_description(signed_in, attachment_id)
    description = Description(
        attachment_id, wording.caption, wording.maker, wording.source, wording.likeness, signed_in.account.id,
        signed_in.clock.now(),
    )  # fmt: skip
    signed_in.vault.attachments.describe(description)
    before = row_digest(earlier) if earlier else ""
    signed_in.log.record(Action.ATTACHMENT_DESCRIBED, attachment_id, before=before, after=row_digest(description))
    return description
