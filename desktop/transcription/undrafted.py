"""What of an archive has no draft yet: the recordings that a batch can be made of. Reads, decides nothing."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.ids import InterviewId, RecordingId
from desktop.transcription.models import ModelPack
from desktop.vault.vault import Vault


def undrafted(vault: Vault, interviews: Iterable[InterviewId], pack: ModelPack | None) -> list[RecordingId]:
    """The sealed recordings without a complete draft by this very model, or by any (None), in order of time.

    An interview whose audio was erased has none. Consent is not asked here: whoever queues them is told.
    """
    drafted = vault.transcripts.recordings_drafted(pack.sha256 if pack is not None else None)
    return [
        recording.id
        for interview_id in interviews
        if not vault.erasures.of(interview_id)
        for recording in vault.recordings.of(interview_id)
        if recording.id not in drafted and vault.recordings.seal_of(recording.id) is not None
    ]
