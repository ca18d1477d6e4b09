"""Shows a page of an attachment: a picture from the closed child, told to the log once for every looking.

What can't be shown is said to be kept, and is never handed to any other program.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.attachments.media_type import is_showable
from desktop.attachments.render.picture import Wish
from desktop.attachments.render.renderer import Renderer
from desktop.attachments.render.untrusted import NotShown, Shown
from desktop.attachments.render.wire import ORIGINAL_LIMIT_BYTES, Refusal
from desktop.custody.attachment_check import verified_pieces
from desktop.custody.signed_in import SignedIn
from desktop.domain.attachment import Attachment
from desktop.domain.custody import Action


@dataclass(slots=True)
class ToldLooks:
    """What the log knows of one sign-in's looking: turning a page or coming closer is no further look."""

    _told: set[str] = field(default_factory=set)

    def tell(self, signed_in: SignedIn, attachment: Attachment) -> None:
        """Writes the entry, before anything is shown."""
        if attachment.id not in self._told:
            signed_in.log.record(Action.ATTACHMENT_SHOWN, attachment.id, facts={"interview": attachment.interview_id})
            self._told.add(attachment.id)

    def forget(self, attachment: Attachment) -> None:
        """It was closed: opening it again is another look."""
        self._told.discard(attachment.id)


@dataclass(frozen=True, slots=True)
class NoPicture:
    """Kept, and of a kind that is not shown here."""


def show_page(
    signed_in: SignedIn, attachment: Attachment, wish: Wish, renderer: Renderer, told: ToldLooks,
    cancelled: Callable[[], bool] = lambda: False,
) -> Shown | NotShown | NoPicture:  # fmt: skip
    """The page that is wished for, in the box that is wished for.

    Raises `Fault(ATTACHMENT_CHANGED)` when the stored bytes are not what was added: then nothing is shown. Raises
    `Fault(RENDERER_FAILED)`, `ATTACHMENT_CANCELLED`, `INTERVIEW_ERASED`, and what the vault raises.
    """
    if not is_showable(attachment.media_type):
        return NoPicture()
    if attachment.size_bytes > ORIGINAL_LIMIT_BYTES:
        return NotShown(Refusal.TOO_LARGE)
    media = signed_in.vault.media(attachment.interview_id)
    told.tell(signed_in, attachment)
    pieces = verified_pieces(media, attachment)
    return renderer.render(attachment.media_type, attachment.size_bytes, pieces, wish, cancelled)
