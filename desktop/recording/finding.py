"""Finds the recording that went on when the window did not: its recorder is asked again, and stays the only one."""

from __future__ import annotations

from pathlib import Path

from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.recording.recorder_client import RecorderClient
from desktop.recording.sealing import is_being_recorded, seal_interrupted
from desktop.recording.sitting import RunningRecording
from desktop.vault.running_recorders import RunningRecorder


def find_running(signed_in: SignedIn) -> RunningRecording | None:
    """The recording whose recorder still runs, in the hands of whoever has signed in; None when there is none.

    What broke off meanwhile is sealed. Raises `Fault(RECORDER_SILENT)` for a recorder that lives and does not answer:
    it stays as it is, and may be looked for again.
    """
    seal_interrupted(signed_in)
    vault = signed_in.vault
    for known in vault.running_recorders.all():
        recording = vault.recordings.get(known.recording_id)
        if vault.recordings.seal_of(recording.id) is not None or not is_being_recorded(signed_in, recording):
            vault.running_recorders.remove(recording.id)
            continue
        recorder = _found(known, vault.media_access(recording.interview_id)[0])
        with vault.transaction():
            signed_in.log.record(Action.RECORDER_FOUND, recording.id)
        return RunningRecording(signed_in, recording, recorder, was_found=True)
    return None


def _found(known: RunningRecorder, media_path: Path) -> RecorderClient:
    try:
        recorder = RecorderClient.find(known.address, known.authkey, known.pid, media_path)
        recorder.begin()  # the window may have gone between the recording's row and this word
    except Fault as fault:
        raise Fault(FaultCode.RECORDER_SILENT) from fault
    return recorder
