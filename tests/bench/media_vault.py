"""A vault with half a gigabyte of recordings: eight interviews, one sealed recording each, in chunks as a recorder makes."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.ids import InterviewId
from desktop.domain.recording import Seal, SealState
from tests.fakes.backups import AT, add_interview, add_recording, settle
from tests.fakes.vaults import FOUNDER, signed_in

INTERVIEWS = 8
MIB_EACH = 64
MIB = INTERVIEWS * MIB_EACH
_CHUNK_BYTES = 32 << 10  # half a second of FLAC; these are bytes by chance, which compress no better
_FRAMES = 24_000


def make_media_vault(folder: Path) -> None:
    """In `folder`, locked."""
    folder.mkdir()
    founder = signed_in(folder, kit=False)
    for number in range(1, INTERVIEWS + 1):
        add_heard_interview(founder, number)
    founder.lock()
    settle(folder)


def add_heard_interview(founder: SignedIn, number: int) -> InterviewId:
    """One more interview with its recording, sealed."""
    interview_id = add_interview(founder, number)
    recording_id = add_recording(founder, interview_id, number)
    media, digest = founder.vault.media(interview_id), hashlib.sha256()
    chunks = MIB_EACH * (1 << 20) // _CHUNK_BYTES
    with media.transaction():
        for seq in range(chunks):
            flac = os.urandom(_CHUNK_BYTES)
            digest.update(flac)
            media.add_chunk(recording_id, seq, seq * _FRAMES, _FRAMES, flac)
    seal = Seal(
        recording_id, SealState.COMPLETE, chunks * _FRAMES, chunks, chunks * _CHUNK_BYTES, digest.hexdigest(),
        digest.hexdigest(), "", (), 0, FOUNDER.id, AT,
    )  # fmt: skip
    with founder.vault.transaction():
        founder.vault.recordings.seal(seal)
        founder.log.record(Action.RECORDING_SEALED, recording_id, after=row_digest(seal))
    return interview_id
