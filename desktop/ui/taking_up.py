"""What whoever unlocks finds: their sign-in, and the recording that went on behind the lock, if there is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.custody.signed_in import SignedIn
from desktop.domain.interview import Interview
from desktop.ui.lock.unattended_presenter import UnattendedPresenter

if TYPE_CHECKING:
    from desktop.recording.sitting import RunningRecording


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A sign-in with what it takes up again."""

    signed_in: SignedIn
    running: RunningRecording | None = None
    interview: Interview | None = None


def take_up(unattended: UnattendedPresenter, signed_in: SignedIn) -> TakenUp:
    """Gives the recording to `signed_in`, on the vault's thread. Raises `Fault(RECORDING_RUNNING)` in another vault."""
    running = unattended.take_up(signed_in)
    if running is None:
        return TakenUp(signed_in)
    return TakenUp(signed_in, running, signed_in.vault.interviews.get(running.recording.interview_id))
