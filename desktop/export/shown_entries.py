"""Which custody entries a recipient sees in clear: those of this interview. All others are there by their hash only.

An entry about handing over to somebody else is never among them: who else got a testimony is for the witness to tell.
Nor are the many that say who listened or read when; asked for by name, they can be shown later and checked against
their hash.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.custody.entry import entry_body
from desktop.domain.custody import Action, CustodyEntry
from desktop.domain.ids import DestinationId, InterviewId
from desktop.vault.vault import Vault

NEVER_SHOWN = frozenset({
    Action.RECORDING_PLAYED, Action.ASIDE_HEARD, Action.TRANSCRIPT_READ, Action.ATTACHMENT_SHOWN,
    Action.ATTACHMENT_HANDED_OVER,
    Action.IDENTITY_ENTITLED, Action.IDENTITY_ENTITLEMENT_ENDED, Action.IDENTITY_WRITTEN, Action.IDENTITY_OPENED,
    Action.IDENTITY_ERASED,
})  # fmt: skip
"""Whoever listened, read or looked, to whom else originals went, and whoever looked behind the code: even where an
account is called like a destination."""


def shown_entries(
    vault: Vault, interview_id: InterviewId, destination_id: DestinationId, attachment_ids: Iterable[str] = ()
) -> Iterator[CustodyEntry]:
    """The entries about the interview, its recordings, drafts and lines, its destination, and earlier bundles to it.

    Of its attachments, those that go along.
    """
    about = _objects(vault, interview_id, destination_id) | set(attachment_ids)
    for entry in vault.entries.all():
        body = entry_body(entry.body)
        if body.object in about and body.action not in NEVER_SHOWN:
            yield entry


def _objects(vault: Vault, interview_id: InterviewId, destination_id: DestinationId) -> set[str]:
    about: set[str] = {interview_id, destination_id}
    about |= {h.bundle_id for h in vault.handovers.of(interview_id) if h.destination_id == destination_id}
    for recording in vault.recordings.of(interview_id):
        about.add(recording.id)
        for draft_id in vault.transcripts.drafts_of(recording.id):
            about.add(draft_id)
            about |= set(vault.transcripts.segments.ids_in(draft_id))
    return about
