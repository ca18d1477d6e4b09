"""What whoever unlocks finds: their sign-in, and the recording that went on behind the lock or without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.interview import Interview
from desktop.recording.recorder_lock import recorders_left_traces_in
from desktop.ui.lock.unattended_presenter import UnattendedPresenter
from desktop.vault.layout import MEDIA

if TYPE_CHECKING:
    from desktop.recording.sitting import RunningRecording


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A sign-in with what it takes up again; `fault` says why a recorder that lives can't be taken up now."""

    signed_in: SignedIn
    running: RunningRecording | None = None
    interview: Interview | None = None
    fault: Fault | None = None


def may_be_running(signed_in: SignedIn) -> bool:
    """Whether a recorder that this window knows nothing of may run. Reads no store: may be asked on any thread."""
    return recorders_left_traces_in(signed_in.vault.root / MEDIA)


def take_up(unattended: UnattendedPresenter, signed_in: SignedIn) -> TakenUp:
    """Gives the recording to `signed_in`, on the vault's thread. Raises `Fault(RECORDING_RUNNING)` in another vault.

    One that this window knows nothing of, because another one has started it, is found by the vault.
    """
    from desktop.recording.finding import find_running  # sound is loaded when it is first needed

    try:
        running = unattended.take_up(signed_in) if unattended.is_there else find_running(signed_in)
    except Fault as fault:
        if fault.code is not FaultCode.RECORDER_SILENT:
            raise
        return TakenUp(signed_in, fault=fault)
    if running is None:
        return TakenUp(signed_in)
    return TakenUp(signed_in, running, signed_in.vault.interviews.get(running.recording.interview_id))
