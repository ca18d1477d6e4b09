"""Compares the stored originals of attachments with the digests in their rows. Reads every byte: long, and worth it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import partial

from desktop.domain.attachment import Attachment
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding, findings_of
from desktop.domain.ids import AttachmentId
from desktop.vault.media import MediaFile
from desktop.vault.vault import Vault

Progress = Callable[[int, int], None]


def check_attachments(
    vault: Vault, progress: Progress = lambda _done, _total: None, interview_id: str = ""
) -> list[Finding]:
    """The originals of one interview, or of every one that is not erased.

    Findings `ATTACHMENT_CHANGED`, or what opening a media file raised. `progress` gets attachments done and in all.
    """
    return findings_of(lambda: _all_findings(vault, progress, interview_id))


def verified_pieces(media: MediaFile, attachment: Attachment) -> Iterator[bytes]:
    """The original piece by piece. Raises `Fault(ATTACHMENT_CHANGED)` at its end if it is not what was added.

    Whoever uses the pieces before that must throw away what came of them when it is raised.
    """
    digest, size_bytes = hashlib.sha256(), 0
    for piece in media.attached.read(attachment.id):
        digest.update(piece)
        size_bytes += len(piece)
        if size_bytes > attachment.size_bytes:
            break
        yield piece
    if (size_bytes, digest.hexdigest()) != (attachment.size_bytes, attachment.sha256):
        raise changed(attachment.id)


def changed(attachment_id: AttachmentId) -> Fault:
    """The fault for an original that is not what was added."""
    return Fault(FaultCode.ATTACHMENT_CHANGED, attachment=attachment_id)


def _all_findings(vault: Vault, progress: Progress, interview_id: str) -> list[Finding]:
    known = vault.attachments.of(interview_id) if interview_id else vault.attachments.all()
    kept = [attachment for attachment in known if not vault.erasures.is_erased(attachment.interview_id)]
    findings: list[Finding] = []
    for done, attachment in enumerate(kept):
        progress(done, len(kept))
        findings += findings_of(partial(_findings, vault, attachment))
    progress(len(kept), len(kept))
    return findings


def _findings(vault: Vault, attachment: Attachment) -> list[Finding]:
    if not vault.has_media(attachment.interview_id):
        raise changed(attachment.id)
    with vault.visited_media(attachment.interview_id) as media:
        for _ in verified_pieces(media, attachment):
            pass
    return []
