"""Opens a passage that was kept off the record, to be heard: a supervisor's act, with a written reason, logged first.

The passage stays what it is: in no transcript, no bundle and no list of the testimony.
"""

from __future__ import annotations

from desktop.custody.old_copy import checked_reason
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.people import Role
from desktop.domain.recording import Origin, Recording
from desktop.recording.stored_sound import StoredSound


def open_apart(signed_in: SignedIn, aside_id: RecordingId, reason: str) -> tuple[StoredSound, Recording]:
    """Tells the log who hears it and why, then opens it.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `REASON_INVALID`, `NUMBER_FORBIDDEN` in the reason, `RECORDING_UNKNOWN` for
    anything but a sealed passage off the record, `INTERVIEW_ERASED`, and what opening the media file raises.
    """
    signed_in.account.require(Role.SUPERVISOR)
    why = checked_reason(reason)
    vault = signed_in.vault
    aside = vault.recordings.get(aside_id)
    seal = vault.recordings.seal_of(aside_id)
    if aside.origin is not Origin.ASIDE or seal is None:
        raise Fault(FaultCode.RECORDING_UNKNOWN, recording=aside_id[:40])
    path, key = vault.media_access(aside.interview_id)
    sound = StoredSound(path, bytes(key), aside, seal.frames)
    try:
        with vault.transaction():
            signed_in.log.record(Action.ASIDE_HEARD, aside_id, facts={"reason": why})
    except BaseException:
        sound.close()
        raise
    return sound, aside
