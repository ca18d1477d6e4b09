"""Whether a recorder of this vault is at work, in this program or left by another: everything else waits for it."""

from __future__ import annotations

from desktop.custody.signed_in import SignedIn
from desktop.recording.recorder_lock import recorder_is_alive


def is_anybody_recording(signed_in: SignedIn) -> bool:
    """Asked of the locks that recorders hold, so that a row left by a crash means nothing."""
    vault = signed_in.vault
    for known in vault.running_recorders.all():
        recording = vault.recordings.get(known.recording_id)
        if recorder_is_alive(vault.media_access(recording.interview_id)[0]):
            return True
    return False
